import { defaultLimits } from '../../checkLimits.js';
import { usesOfStory } from '../../index/storyUses.js';
import { isNoteOf } from '../../notes/note.js';
import type { Check } from '../check.js';
import { placeOf } from '../places.js';
import { timesWords } from '../../text/timesWords.js';

export const toldTwice: Check = {
  code: 'ST05',
  severity: 'warning',
  title: 'A story that one firm has heard more than once',
  why: 'Interviewers of one firm compare their notes. A second story shows more of you than the first one again.',
  types: ['story'],
  *find(document, { index, limits }) {
    const { note } = document;
    if (!isNoteOf('story', note)) return;
    const most = limits?.storyTimes ?? defaultLimits.storyTimes;
    for (const { firm, interviews } of usesOfStory(index, note.id)) {
      if (interviews.length < Math.max(most, 2)) continue;
      const named = interviews.map(({ title }) => title).join('; ');
      yield {
        message: `You told this story ${timesWords(interviews.length)} at ${firm} (${named}). Have another one ready for the next round there.`,
        place: placeOf(document, ['title']),
        facts: { found: firm, expected: String(interviews.length) },
      };
    }
  },
};
