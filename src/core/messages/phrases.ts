/** Where a phrase stands in a text. */
export interface Found {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What a phrase may not touch. Scripts that are written without blanks have no edges of words. */
const letter = '(?![\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}])[\\p{L}\\p{N}]';

const compiled = new WeakMap<readonly string[], { readonly inside: RegExp; readonly whole: RegExp }>();

/** Every place where one of the phrases stands as whole words, in order. Case and the form of apostrophes do not count. */
export function findPhrases(phrases: readonly string[], text: string): Found[] {
  if (phrases.length === 0) return [];
  return [...straight(text).matchAll(patternsOf(phrases).inside)].map(({ 0: { length }, index }) => ({
    text: text.slice(index, index + length),
    start: index,
    end: index + length,
  }));
}

/** Whether one of the phrases stands in the text. */
export function hasPhrase(phrases: readonly string[], text: string): boolean {
  return phrases.length > 0 && straight(text).search(patternsOf(phrases).inside) !== -1;
}

/** Whether the text is one of the phrases and nothing else. */
export function isPhrase(phrases: readonly string[], text: string): boolean {
  return phrases.length > 0 && patternsOf(phrases).whole.test(straight(text).trim());
}

/** The text with blanks in place of the phrases: nothing moves. */
export function withoutPhrases(phrases: readonly string[], text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of findPhrases(phrases, text)) {
    parts.push(text.slice(from, start), ' '.repeat(end - start));
    from = end;
  }
  return parts.join('') + text.slice(from);
}

/** Words of the user's as a phrase: nothing in them has a meaning of its own. */
export function literalPhrase(words: string): string {
  return words
    .trim()
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/\s+/g, ' ');
}

/** A blank in a phrase, outside of square brackets, is any blank or line break; `\S+` is a word within the sentence. */
function sourceOf(phrase: string): string {
  return straight(phrase)
    .replace(/\\S\+/g, '\\S*[^\\s.!?…;]')
    .replace(/ (\??)(?![^[]*\])/g, (_, isOptional) => (isOptional ? '\\s{0,3}' : '\\s{1,3}'));
}

function patternsOf(phrases: readonly string[]): { readonly inside: RegExp; readonly whole: RegExp } {
  let patterns = compiled.get(phrases);
  if (!patterns) {
    const any = phrases.map(sourceOf).join('|');
    patterns = {
      inside: new RegExp(`(?<!${letter})(?:${any})(?!${letter})`, 'giu'),
      whole: new RegExp(`^(?:${any})$`, 'iu'),
    };
    compiled.set(phrases, patterns);
  }
  return patterns;
}

function straight(text: string): string {
  return text.replaceAll('’', "'").replaceAll('‘', "'");
}
