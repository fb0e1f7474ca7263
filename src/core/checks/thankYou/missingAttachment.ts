import { findPhrases, withoutPhrases } from '../../messages/phrases.js';
import { placeIn } from './draft.js';
import { thankYouCheck } from './thankYouCheck.js';
import { onOneLine } from './wordingCheck.js';

export const missingAttachment = thankYouCheck({
  code: 'TY601',
  severity: 'error',
  title: 'An attachment that is not there',
  why: 'The classic slip. The second mail, with the file, is the one they remember.',
  wording: true,
  *find(draft) {
    const { letter, note } = draft;
    const { wording } = letter.language;
    if (!wording || (note.values.attachments ?? []).length > 0) return;
    const [found] = findPhrases(wording.attachment, withoutPhrases(wording.notAttachment, letter.said));
    if (!found) return;
    const words = onOneLine(found.text);
    yield {
      message: `“${words}” announces a file, and none is listed. List it under “attachments”, or take the sentence out.`,
      place: placeIn(draft, found),
      facts: { found: words, expected: 'attachments' },
    };
  },
});
