import type { Opening } from './language.js';

/** Words that may stand behind “I” and are not missed. */
const very = '(?:really |very much |so |very |also |especially |particularly |truly |deeply )?';
/** The other person, or the matter, and nothing else up to the end of the sentence. */
const matter = '((?:your|the|our|this|hearing|seeing|learning)\\b[^,;:.!?–—]*?)(?: very much| a lot)?([.!])$';
const when =
  '((?:last|this) (?:year|summer|month|week|spring|autumn|fall|winter|morning|afternoon)|in (?:19|20)\\d\\d)';

/** How a sentence that begins with “I” begins with the other person, or with the matter. */
export const englishOpenings: readonly Opening[] = [
  [`I(?: ${very}(?:want(?:ed)? to|would like to)|'d like to) thank you for `, 'thank you for '],
  [`I ${very}thank you for `, 'thank you for '],
  [`I(?: am|'m| was) ${very}(?:grateful|thankful) for `, 'thank you for '],
  [`I ${very}appreciated? (?=(?:your|the|all|this) )`, 'thank you for '],
  [`I ${very}(?:enjoyed|liked|loved) ${matter}`, '$1 stayed with me$2'],
  [`I(?: am|'m| was) ${very}(struck|impressed|reassured|moved|intrigued) by ${matter}`, '$2 $1 me$3'],
  [`I(?: would|'d) be ${very}(?:glad|happy|delighted|pleased) to `, 'it would be a pleasure to '],
  [
    `(I (?:(?!\\b(?:that|when|which|who|because)\\b)[^,;:.!?–—])+?) ${when}( [^,;:.!?–—]*)?([.!])$`,
    '$2, $1$3$4',
  ],
];
