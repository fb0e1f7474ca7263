import { capitalised, cleanFragment, mayBeEnglish, selfDoubt } from './cleanFragment.js';
import {
  adjectives,
  afterNoun,
  afterVerb,
  determiners,
  finite,
  irregularPast,
  isCommonWord,
  likeness,
  modals,
  presentVerbs,
  questionWords,
  standsAlone,
  thirdPerson,
} from './englishWords.js';
import type { Fragments, LinkWords } from './fragments.js';

const isNumber = (word: string): boolean => /^\d/.test(word);

/** The parts of English sentences, spoken to the person whose name has these words. */
export function englishFragments(names: readonly string[]): Fragments {
  const read = (text: string): string | undefined => {
    const clean = cleanFragment(text);
    return clean !== undefined && mayBeEnglish(clean) ? spokenTo(lowerStart(clean), names) : undefined;
  };
  return {
    topic: (text) => topicOf(read(text)),
    link: (text) => linkOf(read(text)),
    unsaid: (text) => unsaidOf(read(withoutTask(text))),
    question: (text) => questionOf(text, names),
  };
}

function topicOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const [first = '', second = ''] = wordsOf(text);
  if (questionWords.has(first)) return first === 'who' ? undefined : text;
  if (thirdPerson.has(first) || modals.has(first) || first === 'to' || first === 'i' || isClause(text))
    return undefined;
  if (isPast(first, second)) return `how you ${text}`;
  return withArticle(text);
}

function linkOf(text: string | undefined): LinkWords | undefined {
  if (text === undefined || selfDoubt.test(text)) return undefined;
  const [first = '', second = ''] = wordsOf(text);
  if (/^(?:i|i'm|i've|we)$/.test(first)) return { says: capitalised(text) };
  if (questionWords.has(first) || thirdPerson.has(first) || first === 'to') return undefined;
  if (isPast(first, second) || isBarePast(first, second))
    return /\byou(?:rs?)?\b/i.test(text) ? { says: `I ${text}` } : { did: text };
  if (isFirstPerson(first, second)) return { says: `I ${text}` };
  if (isClause(text)) return { says: capitalised(withArticle(text)) };
  return { like: ownNoun(text) };
}

function unsaidOf(text: string | undefined): string | undefined {
  if (text === undefined || selfDoubt.test(text)) return undefined;
  const [first = '', second = ''] = wordsOf(text);
  if (first === 'ask' || first === 'not' || questionWords.has(first) || thirdPerson.has(first))
    return undefined;
  if (isPast(first, second) || isFirstPerson(first, second)) return `I ${text}`;
  if (first === 'i' || first === 'we') return text.replace(/^i\b/, 'I');
  if (isClause(text)) return withArticle(text);
  return ownNoun(text);
}

const asks =
  /^(?:who|what|when|where|why|which|how|is|are|do|does|did|can|could|would|will|has|have|should|was|were)\b/i;

/** Only what is a question already. Who decides, and when, is not asked in a thank-you. */
function questionOf(text: string, names: readonly string[]): string | undefined {
  const mark = text.indexOf('?');
  if (mark === -1) return undefined;
  const clean = cleanFragment(text.slice(0, mark));
  if (clean === undefined || !asks.test(clean) || !mayBeEnglish(clean) || selfDoubt.test(clean))
    return undefined;
  if (
    /\b(?:deci[ds]\p{L}*|offer\p{L}*|reject\p{L}*|hear|hired?|candidates?|chances?|base|range|contract|predecessors?|last person|(?:post|position|role|job) before|vacant|left|leave|leaving)\b/iu.test(
      clean,
    )
  )
    return undefined;
  const to = clean.replace(/\b(do|are|did|have|will|would|can|could|should) they\b/gi, '$1 you');
  if (/\bthey\b/i.test(to)) return undefined;
  const spoken = spokenTo(to.replace(/\btheir\b/g, 'your'), names);
  return spoken && `${spoken.charAt(0).toLowerCase()}${spoken.slice(1)}?`;
}

/** What a note reminds its writer to say, without the reminder. */
function withoutTask(text: string): string {
  return text
    .replace(
      /^\s*(?:to\s+)?(?:mention|explain|talk about|bring up|describe|say|add|tell (?:them|him|her))\s+/i,
      '',
    )
    .replace(/^(?:that|about)\s+/i, '');
}

/** What is said of the reader becomes “you”; undefined where the sentence would be wrong then. */
function spokenTo(text: string, names: readonly string[]): string | undefined {
  let spoken = text
    .replace(/^their\b/i, 'your')
    .replace(/^(how|why|what|where|when|whether) they\b/i, '$1 you')
    .replace(/\bhis\b/g, 'your')
    .replace(/\bher (?=\p{Ll})(?!(?:about|for|to|that|and|in|on|at|with|of|how)\b)/gu, 'your ')
    .replace(/\b(?:him|her)\b/g, 'you')
    .replace(
      /\b(?:s?he) (?=(?:would|could|can|will|had|\p{L}+ed|built|wrote|led|ran|made|took)\b)/gu,
      'you ',
    );
  for (const name of names)
    spoken = spoken.replace(new RegExp(`(?<![\\p{L}-])${escaped(name)}['’]s\\b`, 'giu'), 'your');
  if (/\b(?:s?he|himself|herself|hers)\b/i.test(spoken) || /^they\b/i.test(spoken)) return undefined;
  const rest = new Set(wordsOf(spoken));
  return names.some((name) => rest.has(name)) ? undefined : spoken;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A noun phrase as it stands after a preposition: with “the” where the language wants one. */
function withArticle(text: string): string {
  const [first = '', second = ''] = wordsOf(text);
  if (determiners.has(first) || isNumber(first) || questionWords.has(first) || /['’]s$/.test(first))
    return text;
  if (isGerund(first, second)) return text;
  const { head, next, count } = headOf(text);
  if (count === 1 && /^\p{Lu}/u.test(text)) return text;
  return standsAlone(head) && next !== 'of' ? text : `the ${text}`;
}

/** A noun phrase for something of the writer's: “my thesis”, “a similar model”, “the same problem”. */
function ownNoun(text: string): string {
  const [first = '', second = ''] = wordsOf(text);
  if (determiners.has(first) || isGerund(first, second)) return text;
  if (first === 'same') return `the ${text}`;
  if (likeness.has(first)) {
    if (standsAlone(headOf(text).head)) return text;
    return `${/^[aeiou]/i.test(text) ? 'an' : 'a'} ${text}`;
  }
  return `my ${text}`;
}

function isGerund(first: string, second: string): boolean {
  return (
    /\p{L}{3,}ing$/u.test(first) &&
    (second === '' ||
      determiners.has(second) ||
      afterNoun.has(second) ||
      isNumber(second) ||
      second.endsWith('s'))
  );
}

/** The noun that a phrase is about, and the word behind it. */
function headOf(text: string): { head: string; next?: string; count: number } {
  const words = wordsOf(text.split(',')[0] ?? text);
  const end = words.findIndex((word, at) => at > 0 && (afterNoun.has(word) || finite.has(word)));
  const count = end === -1 ? words.length : end;
  return { head: words[count - 1] ?? '', next: words[count], count };
}

/** A whole sentence, or what would need one: a verb that says who does something, before any “that”. */
function isClause(text: string): boolean {
  const words = wordsOf(text);
  const end = words.findIndex((word) =>
    /^(?:that|which|who|whose|where|when|how|why|what|because)$/.test(word),
  );
  const main = end === -1 ? words : words.slice(0, end);
  return main.some(
    (word, at) =>
      at > 0 && (finite.has(word) || (isPast(word, main[at + 1] ?? '') && afterDeterminer(main[at + 1]))),
  );
}

function afterDeterminer(word: string | undefined): boolean {
  return word !== undefined && (determiners.has(word) || isNumber(word));
}

function isPast(first: string, second: string): boolean {
  if (irregularPast.has(first)) return second !== '' || /^(?:won|led|taught)$/.test(first);
  if (!/\p{L}{2,}ed$/u.test(first)) return false;
  if (determiners.has(second) || isNumber(second)) return true;
  return afterVerb.has(second) && !adjectives.has(first);
}

/** “mentored graduates”, “reduced costs”: where one tells what one did, that is a verb. */
function isBarePast(first: string, second: string): boolean {
  return /\p{L}{3,}ed$/u.test(first) && !adjectives.has(first) && /\p{L}s$/u.test(second);
}

function isFirstPerson(first: string, second: string): boolean {
  return modals.has(first) || (presentVerbs.has(first) && afterVerb.has(second));
}

/** Without the capital of a first word that is no name. */
function lowerStart(text: string): string {
  const first = /^\p{Lu}[\p{Ll}'’-]+(?![\p{L}])/u.exec(text)?.[0];
  return first && isCommonWord(first) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[\s,]+/)
    .filter(Boolean);
}
