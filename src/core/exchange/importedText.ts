import { bodyStartOf } from '../notes/frontMatter.js';
import type { NamedText, ReadRow } from './importRow.js';

/** The text of the note that a row becomes: what the template gave, with what the row brings for the body. */
export function importedText(made: string, { body, notes, rest }: ReadRow): string {
  const start = bodyStartOf(made);
  const whole = body === undefined ? made : `${made.slice(0, start)}\n${body.trimEnd()}\n`;
  const parts = [...textsOf(notes), ...restOf(rest)];
  return parts.length === 0 ? whole : `${whole.trimEnd()}\n\n## Imported\n\n${parts.join('\n\n')}\n`;
}

/** One text stands by itself, several below their names. */
function textsOf(notes: readonly NamedText[]): string[] {
  if (notes.length === 1) return [notes[0]?.text ?? ''];
  return notes.map(({ name, text }) => `### ${inLine(name)}\n\n${text}`);
}

function restOf(rest: readonly NamedText[]): string[] {
  const short = rest.filter(({ text }) => !text.includes('\n'));
  const long = rest.filter(({ text }) => text.includes('\n'));
  const list = short.map(({ name, text }) => `- ${inLine(name)}: ${text}`).join('\n');
  return [...(list ? [list] : []), ...long.map(({ name, text }) => `### ${inLine(name)}\n\n${text}`)];
}

function inLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
