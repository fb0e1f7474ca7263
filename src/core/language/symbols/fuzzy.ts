/**
 * How well a text fits what was typed: undefined where its characters do not occur in that order, else a number that is
 * higher for a better fit. Case and blanks of the query count for nothing.
 */
export function fuzzyScore(query: string, text: string): number | undefined {
  const wanted = query.toLowerCase().replace(/\s+/g, '');
  const lower = text.toLowerCase();
  const whole = lower.indexOf(query.trim().toLowerCase());
  if (whole !== -1)
    return (whole === 0 ? 3000 : isStart(lower, whole) ? 2000 : 1000) - Math.min(lower.length, 900);
  let score = 0;
  let at = -1;
  for (const character of wanted) {
    const next = lower.indexOf(character, at + 1);
    if (next === -1) return undefined;
    score += next === at + 1 ? 3 : isStart(lower, next) ? 2 : 0;
    at = next + character.length - 1;
  }
  return score - Math.min(lower.length, 900);
}

function isStart(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] as string);
}
