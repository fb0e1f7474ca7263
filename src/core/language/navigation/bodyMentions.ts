import type { NoteDocument } from '../../document/noteDocument.js';
import type { ListEntry, Section } from '../../notes/sections.js';
import type { Mention, Naming } from './mention.js';
import { matched } from '../../text/match.js';

/** Everything that the body of a note names: in the sections that are read, in links to addresses, and bare addresses. */
export function bodyMentions(document: NoteDocument): Mention[] {
  if (!document.note) return [];
  return [...stories(document), ...topics(document), ...criteria(document), ...addresses(document)];
}

/** `story:` in the list under a question. */
function stories(document: NoteDocument): Mention[] {
  const questions = (document.sections.get('Questions they asked') ?? []).flatMap(({ sections }) => sections);
  return questions
    .flatMap(({ entries }) => entries.flatMap(withNested))
    .flatMap(({ text, line }) => {
      const says = /^story:\s*(.*)$/i.exec(text)?.[1]?.trim() ?? '';
      return onLine(document, { line, before: /story:[ \t]*/i, says }, { kind: 'link', to: 'story' });
    });
}

/** The person before the colon in the list of topics. */
function topics(document: NoteDocument): Mention[] {
  return (document.debrief?.topics ?? []).flatMap(({ person: says, line }) => {
    const naming: Naming = { kind: 'person', part: 'name', person: { name: says }, where: 'topic' };
    return onLine(document, { line, before: listMark, says, behind: /^\s*:/ }, naming);
  });
}

/** The criterion before the colon in what was learned in a talk. */
function criteria(document: NoteDocument): Mention[] {
  return (document.sections.get('What I learned') ?? []).flatMap(allEntries).flatMap(({ text, line }) => {
    const says = /^([^:\n]+):/.exec(text)?.[1]?.trim() ?? '';
    const naming: Naming = { kind: 'criterion', list: 'criteria', defines: false };
    return onLine(document, { line, before: listMark, says, behind: /^\s*:/ }, naming);
  });
}

const listMark = /^[\s>]*(?:(?:[-*+]|\d+[.)])[ \t]+)+(?:\[[ xX]\][ \t]+)?/;

/** Words on a line of a list, behind its mark; none where they are written in another way, such as in bold. */
function onLine(
  document: NoteDocument,
  { line, before, says, behind = /^/ }: { line: number; before: RegExp; says: string; behind?: RegExp },
  naming: Naming,
): Mention[] {
  const text = document.lines.lineText(line);
  const mark = before.exec(text);
  if (says === '' || !mark) return [];
  for (
    let at = text.indexOf(says, mark.index + mark[0].length);
    at !== -1;
    at = text.indexOf(says, at + says.length)
  ) {
    if (!behind.test(text.slice(at + says.length))) continue;
    const start = document.lines.startOf(line) + at;
    return [{ naming, says, span: { start, end: start + says.length } }];
  }
  return [];
}

function allEntries(section: Section): ListEntry[] {
  return [...section.entries.flatMap(withNested), ...section.sections.flatMap(allEntries)];
}

function withNested(entry: ListEntry): ListEntry[] {
  return [entry, ...entry.entries.flatMap(withNested)];
}

const mailLink = /\[([^[\]\n]{1,300})\]\(<?mailto:([^\s)>?]{3,300})/gi;
const address = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/gu;

/** `[Dana Whitlock](mailto:dana@example.com)`, and addresses wherever they stand. */
function addresses({ body, bodyStart }: NoteDocument): Mention[] {
  if (!body.includes('@')) return [];
  const found: Mention[] = [];
  for (const match of body.matchAll(mailLink)) {
    const [, name = '', email = ''] = match;
    const says = name.trim();
    if (says === '' || says.includes('@') || !email.includes('@')) continue;
    const start = bodyStart + match.index + 1 + name.indexOf(says);
    const naming: Naming = { kind: 'person', part: 'name', person: { name: says, email }, where: 'link' };
    found.push({ naming, says, span: { start, end: start + says.length } });
  }
  for (const match of body.matchAll(address)) {
    // Marks of markdown and of sentences before an address are no part of it.
    const lead = matched(/^[_'.]*/, match[0]);
    const says = match[0].slice(lead.length);
    if (says.startsWith('@')) continue;
    const start = bodyStart + match.index + lead.length;
    const naming: Naming = { kind: 'person', part: 'email', person: { email: says }, where: 'body' };
    found.push({ naming, says, span: { start, end: start + says.length } });
  }
  return found;
}
