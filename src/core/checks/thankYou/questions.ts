import { placeIn } from './draft.js';
import { limitOf, thankYouCheck } from './thankYouCheck.js';

export const questions = thankYouCheck({
  code: 'TY404',
  severity: 'warning',
  title: 'Many questions',
  why: 'Every question asks for an answer, and turns a present into work. Keep the others for the next talk.',
  *find(draft) {
    const { letter } = draft;
    const most = limitOf(draft, 'questions');
    const marks = letter.paragraphs.flatMap(({ text, start }) =>
      [...text.matchAll(/[?？]/g)].map((match) => start + match.index),
    );
    const next = marks[most];
    if (next === undefined) return;
    const sentence = letter.sentences.find(({ start, end }) => start <= next && next < end);
    yield {
      message: `There are ${marks.length} questions, and each asks for an answer. Keep ${most} at most for this note.`,
      place: placeIn(draft, sentence ?? { start: next, end: next + 1 }),
      facts: { found: String(marks.length), expected: String(most) },
    };
  },
});
