import { findPhrases } from '../../messages/phrases.js';
import type { Check } from '../check.js';
import { timesWords } from '../../text/timesWords.js';
import { headingOr } from '../places.js';
import { sectionText } from './sectionText.js';

/** Who does something, in English and German. */
const we = ["we(?:'(?:d|ve|re|ll))?", 'wir'];
const me = ["i(?:'(?:d|ve|m|ll))?", 'ich'];

/** What somebody said: the “we” in it is theirs. */
const quoted = /“[^”\n]*”|„[^“\n]*“|«[^»\n]*»|"[^"\n]*"/g;

export const weMoreThanI: Check = {
  code: 'ST03',
  severity: 'warning',
  title: 'More “we” than “I” in the actions',
  why: 'They want to know what you did. Say “I” for your part, and name the others for theirs.',
  types: ['story'],
  *find(document) {
    const text = sectionText(document, 'Actions').replace(quoted, ' ');
    const [ours, mine] = [findPhrases(we, text).length, findPhrases(me, text).length];
    if (ours <= mine) return;
    yield {
      message: `The actions say “we” ${timesWords(ours)} and “I” ${mine === 0 ? 'never' : timesWords(mine)}. What was your part? Tell that one with “I”.`,
      place: headingOr(document, 'Actions', 'title'),
      facts: { found: String(ours), expected: String(mine) },
    };
  },
};
