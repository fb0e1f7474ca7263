/**
 * The fragment of a code's heading in the reference page, as VS Code's markdown preview makes it: lower case, without
 * punctuation but hyphens, a hyphen for blanks.
 */
export function ruleAnchor(code: string): string {
  return code
    .trim()
    .toLowerCase()
    .replace(/\s+/g, '-')
    .replace(/[^\p{L}\p{N}_-]/gu, '')
    .replace(/^-+|-+$/g, '');
}
