/** Marks that turn or isolate the direction of text, or are invisible: they could make a label say something else. */
const directions = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;
const control = /[\p{Cc}\u2028\u2029]+/gu;
const longest = 300;

/** One line of plain text for a label: no control or direction-changing characters, at most 300 characters. */
export function plain(text: string): string {
  return clip(plainLine(text), longest);
}

/** The same, however long. */
export function plainLine(text: string): string {
  return text.replace(directions, '').replace(control, ' ').replace(/\s+/gu, ' ').trim();
}

/** Several lines of plain text for a tooltip; what is missing or empty is left out. */
export function plainLines(lines: Iterable<string | undefined>): string {
  return [...lines].flatMap((line) => (line === undefined ? [] : plain(line) || [])).join('\n');
}

/** Cuts a text that is longer than `length` characters and says so with an ellipsis. Never cuts a pair in two. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  const characters = [...text];
  return characters.length <= length
    ? text
    : `${characters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}

/** A title where there is little room: first what its last brackets add goes. */
export function brief(title: string, length: number): string {
  const line = plain(title);
  return clip(line.length > length ? line.replace(/ \([^()]*\)$/, '') : line, length);
}

/** The status bar and lenses draw `$(name)` as an icon: a note's text must not. */
export function withoutIcons(text: string): string {
  return text.replaceAll('$(', '$ (');
}

/** The text of an input box, or above the list of a quick pick, draws `[words](address)` as a link: a note's text must not. */
export function withoutLinks(text: string): string {
  return text.replaceAll('](', '] (');
}
