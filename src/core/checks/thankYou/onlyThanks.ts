import { hasPhrase } from '../../messages/phrases.js';
import { wordsIn } from '../../messages/sentences.js';
import { placeOfCore } from './draft.js';
import { limitOf, thankYouCheck } from './thankYouCheck.js';

export const onlyThanks = thankYouCheck({
  code: 'TY405',
  severity: 'warning',
  title: 'Thanks and nothing else',
  why: 'A thank-you is also the last chance to show that you listened. Thanks alone leave it unused.',
  wording: true,
  *find(draft) {
    const { letter, note } = draft;
    if (note.values.interest === 'none') return;
    const thanks = letter.language.wording?.thanks ?? [];
    const others = letter.sentences.filter(({ text }) => !hasPhrase(thanks, text));
    if (others.length === letter.sentences.length) return;
    const left = others.reduce((sum, { text }) => sum + wordsIn(text).length, 0);
    const least = limitOf(draft, 'wordsBesidesThanks');
    if (left >= least) return;
    yield {
      message:
        'Besides the thanks there is hardly anything here. Add one thing they said, and how it fits what you do.',
      place: placeOfCore(draft),
      facts: { found: String(left), expected: String(least) },
    };
  },
});
