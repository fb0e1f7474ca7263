import type { CheckLimits } from '../../checkLimits.js';
import { type Piece, wordsIn } from '../../messages/sentences.js';
import type { Finding } from '../check.js';
import { type Draft, placeIn } from './draft.js';
import { limitOf } from './thankYouCheck.js';

/** The pieces of a message with more words than a limit: where each is, how many it has, and how many are enough. */
export function* longPieces(
  pieces: readonly Piece[],
  limit: keyof CheckLimits,
  draft: Draft,
): Generator<Omit<Finding, 'message'> & { readonly words: number; readonly most: number }> {
  const most = limitOf(draft, limit);
  for (const piece of pieces) {
    const words = wordsIn(piece.text).length;
    if (words <= most) continue;
    const facts = { found: String(words), expected: String(most) };
    yield { place: placeIn(draft, piece), facts, words, most };
  }
}
