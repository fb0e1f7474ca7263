/** Stands for a comment while lines are looked at. It is a control character, which no message can carry. */
const mark = '\u0000';

/**
 * Markdown as its reader gets it: without HTML comments, closed or not, wherever they stand. A line that held nothing
 * else goes with its comment; every other line stays, and so do blank ones. Lines end with LF.
 */
export function withoutComments(markdown: string): string {
  return markdown
    .replaceAll(mark, '')
    .replace(/\r\n?/g, '\n')
    .replace(/<!--[\s\S]*?(?:-->|$)/g, mark)
    .split('\n')
    .flatMap((line) => (line.includes(mark) ? withoutMarks(line) : [line]))
    .join('\n');
}

/** Of the blanks on both sides of a comment one side is enough; at the end of a line none is needed. */
function withoutMarks(line: string): string[] {
  const parts = line.split(mark);
  const kept: string[] = [];
  let endsBlank = false;
  for (const part of parts) {
    const text: string = endsBlank ? part.replace(/^[ \t]+/, '') : part;
    kept.push(text);
    endsBlank = text === '' ? endsBlank || kept.length === 1 : /[ \t]$/.test(text.slice(-1));
  }
  const text = kept.join('');
  if (text.trim() === '') return [];
  return [parts.at(-1)?.trim() === '' ? text.trimEnd() : text];
}
