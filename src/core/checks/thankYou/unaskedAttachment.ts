import { placeOf } from '../places.js';
import { thankYouCheck } from './thankYouCheck.js';

export const unaskedAttachment = thankYouCheck({
  code: 'TY602',
  severity: 'hint',
  title: 'An attachment nobody asked for',
  why: 'A file costs the reader time. Offer it in a sentence, and send it when they want it.',
  withoutText: true,
  *find({ document, note }) {
    const { attachments, 'attachments-requested': isRequested } = note.values;
    if (!attachments?.length || isRequested !== false) return;
    yield {
      message: 'They did not ask for this file. Offer it in a sentence, and send it when they want it.',
      place: placeOf(document, ['attachments']),
      facts: { found: attachments.join(', ') },
    };
  },
});
