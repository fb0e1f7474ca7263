import { placeIn } from './draft.js';
import { limitOf, thankYouCheck } from './thankYouCheck.js';

export const paragraphs = thankYouCheck({
  code: 'TY303',
  severity: 'hint',
  title: 'Many paragraphs',
  why: 'Three or four short paragraphs can be taken in at a glance.',
  *find(draft) {
    const { paragraphs: all } = draft.letter;
    const most = limitOf(draft, 'paragraphs');
    const next = all[most];
    if (!next) return;
    yield {
      message: `The note has ${all.length} paragraphs, and ${most} can be taken in at a glance. Put together what belongs together.`,
      place: placeIn(draft, next),
      facts: { found: String(all.length), expected: String(most) },
    };
  },
});
