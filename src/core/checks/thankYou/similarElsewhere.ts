import { placeOfCore } from './draft.js';
import { isSameFirm, likenesses, recipientOf } from './similarNotes.js';
import { limitOf, thankYouCheck } from './thankYouCheck.js';

export const similarElsewhere = thankYouCheck({
  code: 'TY702',
  severity: 'hint',
  title: 'Like a note to another firm',
  why: 'Nobody sees both, but a text that fits two firms says little about either.',
  *find(draft) {
    const [nearest] = likenesses(draft, (other) => !isSameFirm(draft, other));
    const percent = Math.floor((nearest?.share ?? 0) * 100 + 1e-9);
    if (!nearest || percent < limitOf(draft, 'otherFirmPercent')) return;
    const name = recipientOf(nearest.note);
    yield {
      message: `${percent} % of this stands in the note to ${name} at another firm too. Add what only this talk had.`,
      place: placeOfCore(draft),
      facts: { found: name, expected: nearest.note.uri },
    };
  },
});
