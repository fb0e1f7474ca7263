import { hasPhrase } from '../../messages/phrases.js';
import type { Check } from '../check.js';
import { headingOr } from '../places.js';
import { numberWords } from './numberWords.js';
import { sectionText } from './sectionText.js';

export const resultNumber: Check = {
  code: 'ST02',
  severity: 'hint',
  title: 'A result without a number',
  why: 'A number makes a result easy to believe and to remember: days, percent, people, how often. A rough one is fine.',
  types: ['story'],
  *find(document) {
    const text = sectionText(document, 'Result');
    if (!text || /\p{N}/u.test(text) || hasPhrase(numberWords, text)) return;
    yield {
      message:
        'The result has no number. Is there one, such as days, percent or people? A rough one is fine.',
      place: headingOr(document, 'Result', 'title'),
    };
  },
};
