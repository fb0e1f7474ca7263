import { privateWords } from '../../checks/debrief/privateWords.js';

/** The longest piece of a note that a sentence can carry. */
const MOST_WORDS = 14;
const MOST_CHARACTERS = 110;

const words = (list: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}-])(?:${list})(?![\\p{L}\\p{N}-])`, 'iu');

const nothing = /^(?:none|nothing(?: yet)?|no|n\/a|tbd|todo|keine[rs]?|nichts|[-–—?.…\s]*)$/iu;
const unsure = words('maybe|perhaps|not sure|unsure|unclear|vielleicht|unklar|hmm+|todo|tbd|xxx');
const delicate = words(
  [
    ...privateWords,
    ...[
      'salary',
      'salaries',
      'pay',
      'paid',
      'pays',
      'raises?',
      'bonus(?:es)?',
      'equity',
      'compensation',
      'benefits',
    ],
    ...[
      'wages?',
      'money',
      'budget for me',
      'fired',
      'layoffs?',
      'gehalt\\p{L}*',
      'lohn',
      'gehälter',
      'urlaub\\p{L}*',
    ],
    ...[
      'overtime',
      'weekends?',
      'vacation',
      'holidays?',
      'days off',
      'sick leave',
      'überstunden',
      'wochenenden?',
    ],
    ...[
      'terrible',
      'awful',
      'stupid',
      'chaos',
      'chaotic',
      'mess',
      'boring',
      'rude',
      'unfriendly',
      'late again',
    ],
    ...['furchtbar', 'unhöflich', 'langweilig'],
  ].join('|'),
);
/** What plants a doubt about the writer. */
export const selfDoubt = words(
  'sorry|apolog\\p{L}+|nervous|failed|weak\\p{L}*|lack\\p{L}*|forgot|unfortunately|messed|struggled|badly|never did|no experience|not good|leider|entschuldig\\p{L}+|vergessen|nervös',
);

/**
 * A piece of a note as part of a sentence: on one line, without marks, asides and what follows a full stop. Undefined where
 * it says nothing, is too long, or is nothing to write to anybody.
 */
export function cleanFragment(text: string): string | undefined {
  if (/https?:|www\.|@|[<>{}|\\]|\?\?|…|\.\.\./.test(text)) return undefined;
  const line = text
    .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
    .replace(/[*_`~#]+/g, '')
    .replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')
    .split(/[;!?:]|\.(?=\s+\p{Lu}|\s*$)|\s[–—-]\s|\s->|→/u)[0];
  const clean = (line ?? '')
    .trim()
    .replace(/^["“„»‚'‘]+|[.,"”“«'’\s]+$/gu, '')
    .trim();
  if (nothing.test(clean) || unsure.test(clean) || delicate.test(clean)) return undefined;
  if (clean.length > MOST_CHARACTERS || clean.split(' ').length > MOST_WORDS) return undefined;
  return /\p{L}/u.test(clean) && isLatin(clean) ? clean : undefined;
}

function isLatin(text: string): boolean {
  return !/[^\P{L}\p{Script=Latin}]/u.test(text);
}

const german =
  /^(?:und|der|das|dem|des|mit|von|vom|für|im|zum|zur|auf|bei|beim|nicht|ist|sind|eine[nmrs]?|ich|habe|wie|wir|über|aus|nach)$/iu;
const english =
  /^(?:a|the|of|and|with|without|for|that|to|my|from|between|which|is|are|by|how|our|your|their|as|at|down|up|into|than|about|not|would|did|she|he|it|they|we|you|more|this|these|on|i)$/iu;
const romance = /^(?:de|la|le|les|el|los|las|des|du|una|un|une|para|con|pour|avec|et|que|della?)$/iu;

/** Whether a piece of text can be English: no German, French or Spanish word among the small ones. */
export function mayBeEnglish(text: string): boolean {
  const list = text.split(/\s+/);
  return !list.some((word) => german.test(word)) && list.filter((word) => romance.test(word)).length < 2;
}

/** Whether a piece of text can be German: no English word among the small ones. */
export function mayBeGerman(text: string): boolean {
  return !text.split(/\s+/).some((word) => english.test(word));
}

/** The text with a capital at its beginning. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
}
