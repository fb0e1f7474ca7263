import { capitalised, cleanFragment, mayBeGerman, selfDoubt } from './cleanFragment.js';
import type { Fragments, LinkWords } from './fragments.js';

const about = /(?<!\p{L})(?:er|sie|ihr\p{L}*|ihm|ihn|seine?[nmrs]?|man)(?!\p{L})/u;
const finite =
  /(?<!\p{L})(?:ist|sind|war|waren|hat|haben|hatte|wird|werden|will|wollen|kann|können|soll|sollen|muss|müssen|findet|meint|sagt|braucht)(?!\p{L})/iu;
const firstPerson =
  /^(?:habe|hatte|bin|war|konnte|kenne|arbeite|arbeitete|nutze|durfte|leite|leitete|baute|schrieb|führte|betreue|betreute|würde|lerne|mag)(?!\p{L})/iu;
const determiner =
  /^(?:eine[nmrs]?|ein|den|die|das|mehrere|viele|zwei|drei|vier|fünf|sechs|in|bei|für|mit|schon|selbst|\d+)(?!\p{L})/iu;
const participle = /(?:^|\s)(?:\p{L}*ge\p{L}+(?:t|en)|\p{L}+iert)$/u;
const asks =
  /^(?:wer|was|wann|wo|warum|wieso|weshalb|welche[rsnm]?|wie|wofür|womit|woran|worauf|gibt|ist|sind|kann|können|wird|werden|haben|hat|darf)(?!\p{L})/iu;

/** The parts of German sentences. A phrase without its article stands in quotation marks or behind a colon. */
export const germanFragments: Fragments = {
  topic: (text) => {
    const clean = read(text);
    return clean === undefined || finite.test(clean) ? undefined : `„${capitalised(clean)}“`;
  },
  link: (text) => linkOf(read(text)),
  unsaid: (text) => {
    const clean = read(text);
    if (clean === undefined || selfDoubt.test(clean)) return undefined;
    return firstPerson.test(clean) ? `ich ${lowered(clean)}` : clean;
  },
  question: (text) => {
    const mark = text.indexOf('?');
    const clean = mark === -1 ? undefined : read(text.slice(0, mark));
    const isWanted =
      clean !== undefined && asks.test(clean) && !/entsch(?:ei|ie)d|angebot|absage|zusage/i.test(clean);
    return isWanted && !/\b(?:Sie|Ihr\p{L}*|du|dein\p{L}*)\b/u.test(clean)
      ? `${capitalised(clean)}?`
      : undefined;
  },
};

function read(text: string): string | undefined {
  const clean = cleanFragment(text);
  return clean !== undefined && mayBeGerman(clean) && !about.test(clean) ? clean : undefined;
}

function linkOf(text: string | undefined): LinkWords | undefined {
  if (text === undefined || selfDoubt.test(text)) return undefined;
  if (/^ich(?!\p{L})/iu.test(text)) return { says: capitalised(text) };
  if (firstPerson.test(text)) return { says: `Ich ${lowered(text)}` };
  if (participle.test(text)) return determiner.test(text) ? { says: `Ich habe ${lowered(text)}` } : undefined;
  return finite.test(text) ? undefined : { like: text };
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
