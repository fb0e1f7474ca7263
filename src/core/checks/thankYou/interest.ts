import { hasPhrase } from '../../messages/phrases.js';
import { placeOfCore } from './draft.js';
import { thankYouCheck } from './thankYouCheck.js';

export const interest = thankYouCheck({
  code: 'TY403',
  severity: 'warning',
  title: 'No interest in the role',
  why: 'After the interview they wonder who still wants the job. One sentence says that you do. If you do not, write “interest: none” and only thank.',
  wording: true,
  *find(draft) {
    const { letter, note } = draft;
    if (note.values.interest === 'none' || hasPhrase(letter.language.wording?.interest ?? [], letter.visible))
      return;
    yield {
      message:
        'Nothing says that you still want the role, and they wonder. One sentence is enough; if you no longer want it, set “interest: none”.',
      place: placeOfCore(draft),
      facts: { expected: 'interest: none' },
    };
  },
});
