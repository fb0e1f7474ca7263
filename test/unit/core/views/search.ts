import type { Files } from '../../../support/notes.js';

/** A note from the lines of its front matter. */
export function note(...lines: string[]): string {
  return `---\n${lines.join('\n')}\n---\n`;
}

/** A small search: one panel interview in Boston, one wait for London, one ended application, one reference. */
export const search: Files = {
  'applications/harborlight/application.md': note(
    'type: application',
    'company: Harborlight Health',
    'role: Senior Data Engineer',
    'status: interviewing',
    'applied: 2026-03-20',
    'time-zone: America/New_York',
    'history:',
    '  - {on: 2026-03-17, status: interviewing}',
  ),
  'applications/harborlight/2026-03-26-panel-interview.md': note(
    'type: interview',
    'application: harborlight',
    'kind: panel',
    'round: 2',
    'start: 2026-03-26T17:00+01:00',
    'end: 2026-03-26T18:30+01:00',
    'status: completed',
    'debrief: completed',
    'interviewers:',
    '  - {name: Marcus Oyelaran, email: marcus@example.com}',
    '  - {name: Priya Raman}',
    '  - {name: Dana Whitlock, email: dana@example.com}',
  ),
  'applications/harborlight/2026-03-26-thank-you-marcus.md': note(
    'type: thank-you',
    'application: harborlight',
    'interview: 2026-03-26-panel-interview',
    'to: {name: Marcus Oyelaran, email: marcus@example.com}',
    'status: draft',
  ),
  'applications/harborlight/2026-03-26-thank-you-dana.md': note(
    'type: thank-you',
    'application: harborlight',
    'interview: 2026-03-26-panel-interview',
    'to: {name: Dana Whitlock, email: dana@example.com}',
    'status: sent',
    'sent: 2026-03-26T20:10+01:00',
  ),
  'applications/harborlight/2026-03-25-reference-request-helena.md': note(
    'type: reference-request',
    'reference: helena',
    'application: harborlight',
    'status: briefed',
    'briefed: 2026-03-25',
  ),
  'applications/kestrel/application.md': note(
    'type: application',
    'company: Kestrel Grid',
    'role: Data Platform Engineer',
    'status: awaiting-decision',
    'applied: 2026-03-02',
    'time-zone: Europe/London',
    'promised: 2026-04-07',
  ),
  'applications/orchard/application.md': note(
    'type: application',
    'company: Orchard Bank',
    'role: Analyst',
    'status: not-selected',
    'history:',
    '  - {on: 2026-03-01, status: not-selected}',
  ),
  'references/helena.md': note(
    'type: reference',
    'name: Helena Marsh',
    'email: helena@example.com',
    'consent: agreed',
    'consent-on: 2025-11-10',
  ),
  'stories/reconcile.md': note(
    'type: story',
    'title: The reconcile job',
    'competencies: [incident handling]',
  ),
};

/** A note whose front matter cannot be read. */
export const brokenNote: Files = {
  'applications/kestrel/2026-03-19-interview.md':
    '---\ntype: interview\napplication: [kestrel\nround: 1\n---\n',
};
