import { hasPhrase } from '../../messages/phrases.js';
import { placeOfCore } from './draft.js';
import { thankYouCheck } from './thankYouCheck.js';

export const thanks = thankYouCheck({
  code: 'TY402',
  severity: 'error',
  title: 'No thanks',
  why: 'It is what the note is for.',
  wording: true,
  *find(draft) {
    const { letter } = draft;
    if (hasPhrase(letter.language.wording?.thanks ?? [], letter.visible)) return;
    yield {
      message:
        'There is no word of thanks, and that is what this note is for. Say what you thank this person for.',
      place: placeOfCore(draft),
    };
  },
});
