import { foldName } from '../../text/people.js';

const small = new Set(
  `about after also been before being between could does each ever from have having into just like made make more most
  much only other over same should some such than that their them then there these they this those through very were
  what when where which while with would your yours mine aber auch eine einem einen einer eines haben noch oder sich sind
  über unter wird zwischen`.split(/\s+/),
);

/** The words of a text that say what it is about, each by its beginning, so that “nightly” meets “night”. */
export function keywordsOf(text: string): Set<string> {
  const words = foldName(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => word.length > 3 && !small.has(word)).map((word) => word.slice(0, 5)));
}

/** How many keywords of one text the other has. */
export function sharedKeywords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count += 1;
  return count;
}

/** Whether a text speaks of something: it has at least half of its keywords. */
export function speaksOf(text: ReadonlySet<string>, something: string): boolean {
  const words = keywordsOf(something);
  return words.size > 0 && sharedKeywords(words, text) * 2 >= words.size;
}
