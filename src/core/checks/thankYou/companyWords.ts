import { namedIn } from '../../index/people.js';
import { foldName } from '../../text/people.js';

/** Every word of every employer's name: folded, and as it is written. */
export const companyWords = namedIn(
  (index): ReadonlyMap<string, string> =>
    new Map(
      index
        .ofType('application')
        .flatMap(({ values }) => values.company?.match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? [])
        .map((word) => [foldName(word), word]),
    ),
);
