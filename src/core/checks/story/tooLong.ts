import { defaultLimits } from '../../checkLimits.js';
import { isNoteOf } from '../../notes/note.js';
import type { Check } from '../check.js';
import { placeOf } from '../places.js';

export const tooLong: Check = {
  code: 'ST04',
  severity: 'warning',
  title: 'A story that takes long to tell',
  why: 'After about two minutes people stop following. A story of 80 to 100 seconds leaves them room to ask.',
  types: ['story'],
  *find(document, { limits }) {
    if (!isNoteOf('story', document.note)) return;
    const { seconds } = document.note.values;
    const most = limits?.storySeconds ?? defaultLimits.storySeconds;
    if (seconds === undefined || seconds <= most) return;
    yield {
      message: `This story takes ${seconds} seconds, and ${most} are as long as people follow one. Which part can go?`,
      place: placeOf(document, ['seconds']),
      facts: { found: String(seconds), expected: String(most) },
    };
  },
};
