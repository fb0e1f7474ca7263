import { placeIn } from './draft.js';
import { limitOf, thankYouCheck } from './thankYouCheck.js';

export const exclamationMarks = thankYouCheck({
  code: 'TY510',
  severity: 'hint',
  title: 'Many exclamation marks',
  why: 'One shows warmth. More of them look like shouting, or like a young writer.',
  *find(draft) {
    const marks = [...draft.letter.visible.matchAll(/[!！]/g)];
    const most = limitOf(draft, 'exclamationMarks');
    const next = marks[most];
    if (!next) return;
    const start = draft.letter.visible.slice(0, next.index).search(/\S*$/);
    yield {
      message: `There are ${marks.length} exclamation marks, and ${most === 1 ? 'one is' : `${most} are`} enough. A full stop is warmer than it looks.`,
      place: placeIn(draft, { start, end: next.index + 1 }),
      ...(marks.length > most + 1 && { severity: 'warning' as const }),
      facts: { found: String(marks.length), expected: String(most) },
    };
  },
});
