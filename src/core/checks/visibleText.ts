/**
 * A text with blanks in place of what its reader does not take for words: HTML comments, code, addresses. Nothing moves:
 * offsets and lines stay what they were.
 */
export function visibleText(text: string): string {
  return text
    .replace(/<!--[^]*?(?:-->|$)/g, blank)
    .replace(/^[ \t]*(?:```|~~~)[^]*?(?:^[ \t]*(?:```|~~~)|$(?![^]))/gm, blank)
    .replace(/`[^`\n]*`|\bhttps?:\/\/\S+|@\S+/gi, blank);
}

function blank(part: string): string {
  return part.replace(/[^\r\n]/g, ' ');
}
