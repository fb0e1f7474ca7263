import { foldedWords, speaksOf } from '../../messages/keywords.js';
import { personLabel } from '../../text/people.js';
import { placeOfCore } from './draft.js';
import { limitOf, thankYouCheck } from './thankYouCheck.js';

const MOST_SHOWN = 3;

export const topic = thankYouCheck({
  code: 'TY401',
  severity: 'error',
  title: 'Nothing from the talk',
  why: 'One thing that this person said, and that you could not have read on the website, is what makes a note personal. Everything else could have been written before the interview.',
  *find(draft) {
    const { topics, letter, recipients } = draft;
    const name = personLabel(recipients[0]) ?? 'this person';
    if (topics.length === 0) {
      yield {
        message: `Nothing of what ${name} said is written down in the debrief, so it cannot be looked for here. Note it there while you remember it.`,
        place: placeOfCore(draft),
        severity: 'hint',
      };
      return;
    }
    const text = foldedWords(letter.paragraphs.map((each) => each.text).join('\n'));
    const percent = limitOf(draft, 'topicPercent');
    if (topics.some((each) => speaksOf(text, each.topic, percent))) return;
    const shown = [...new Set(topics.map((each) => each.topic))].slice(0, MOST_SHOWN);
    yield {
      message: `No topic from your debrief with ${name} appears here, and that is what they would remember. Mention one: ${shown.map((each) => `“${each}”`).join(', ')}.`,
      place: placeOfCore(draft),
      facts: { expected: shown.join('\n') },
    };
  },
});
