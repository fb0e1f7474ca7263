import { hoverAt } from '../../../../../src/core/language/hovers/hoverAt.js';
import type { Hover } from '../../../../../src/core/language/hovers/hover.js';
import { NoteDocument } from '../../../../../src/core/document/noteDocument.js';
import { contextOf, marked, uriOf } from '../languageAt.js';

export type Files = Readonly<Record<string, string>>;

export interface Shown extends Hover {
  /** The markdown as one reads it: without the marks that escape. */
  readonly words: string;
  /** The text that it is about. */
  readonly about: string;
}

/** The hover at the bar of a note, among other notes, at a moment; undefined where nothing shows. */
export function hoverOn(text: string, files: Files = {}, at?: string, path = 'note.md'): Shown | undefined {
  const { text: plain, offset } = marked(text);
  const context = contextOf({ ...files, [path]: plain }, at);
  const hover = hoverAt(new NoteDocument({ uri: uriOf(path), path, text: plain }), offset, context);
  return (
    hover && { ...hover, words: read(hover.markdown), about: plain.slice(hover.span.start, hover.span.end) }
  );
}

export function read(markdown: string): string {
  return markdown.replace(/\\(?=[!-/:-@[-`{-~])/g, '');
}

/** A note from its front matter, which may stand indented on lines of its own, and a body. */
export function note(lines: string, body = ''): string {
  const plain = lines.startsWith('\n') ? lines.replace(/^ {4}/gm, '') : lines;
  return `---\n${plain.trim()}\n---\n${body}`;
}

export const acme: Files = {
  'applications/acme/application.md': note(`
    type: application
    company: Acme
    role: Engineer
    status: awaiting-decision
    time-zone: America/New_York
    promised: 2026-03-27
    contact: {name: Joanna Mbeki, email: joanna@example.com}`),
  'applications/acme/first.md': note(`
    type: interview
    application: acme
    kind: panel
    round: 1
    start: 2026-03-26T12:00-04:00
    end: 2026-03-26T13:30-04:00
    status: completed
    debrief: completed
    interviewers:
      - {name: Dana Whitlock, email: dana@example.com, title: Director, role: hiring-manager}
      - {name: Priya Raman, email: priya@example.com}`),
  'applications/acme/thanks.md': note(`
    type: thank-you
    application: acme
    interview: first
    to: {name: Dana Whitlock, email: dana@example.com}
    status: sent
    sent: 2026-03-26T20:00+01:00`),
  'references/helena.md': note(`
    type: reference
    name: Helena Marsh
    email: helena@example.com
    consent: agreed
    consent-on: 2026-01-10`),
  'stories/reconcile.md': note(`
    type: story
    title: The late invoices
    competencies: [incident handling]`),
};
