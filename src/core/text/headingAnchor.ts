/**
 * The fragment of a heading, as VS Code's markdown preview makes it: lower case, without punctuation but hyphens, a
 * hyphen for blanks. `Thank-You: thank-you` → `thank-you-thank-you`, `DB06` → `db06`.
 */
export function headingAnchor(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/\s+/g, '-')
    .replace(/[^\p{L}\p{N}_-]/gu, '')
    .replace(/^-+|-+$/g, '');
}
