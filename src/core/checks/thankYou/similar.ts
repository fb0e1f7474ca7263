import { placeOfCore } from './draft.js';
import { isSameFirm, likenesses, recipientOf } from './similarNotes.js';
import { limitOf, thankYouCheck } from './thankYouCheck.js';

export const similar = thankYouCheck({
  code: 'TY701',
  severity: 'warning',
  title: 'Like another note to the same firm',
  why: 'Interviewers forward their notes to each other. Two that read alike take away from both.',
  *find(draft) {
    const [nearest] = likenesses(draft, (other) => isSameFirm(draft, other));
    const percent = Math.floor((nearest?.share ?? 0) * 100 + 1e-9);
    if (!nearest || percent < limitOf(draft, 'similarPercent')) return;
    const name = recipientOf(nearest.note);
    yield {
      message: `${percent} % of this stands in the note to ${name} too, and at one firm they compare. Say it differently, from what this person told you.`,
      place: placeOfCore(draft),
      ...(percent >= limitOf(draft, 'copiedPercent') && { severity: 'error' as const }),
      facts: { found: name, expected: nearest.note.uri },
    };
  },
});
