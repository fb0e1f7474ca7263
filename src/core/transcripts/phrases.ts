import { normalised } from '../questions/likeness.js';
import { transcriptLanguages } from './languages/index.js';
import type { TranscriptLanguage } from './languages/language.js';

type Lists =
  'leads' | 'leadsWithComma' | 'requests' | 'settings' | 'rephrasings' | 'askWords' | 'idle' | 'backchannel';

const any = (list: Lists): string =>
  transcriptLanguages.flatMap((language: TranscriptLanguage) => language[list]).join('|');
const atBeginning = (list: Lists): RegExp => new RegExp(`^(?:${any(list)})`, 'iu');

const fillers = `(?:${any('leads')})(?![\\p{L}\\p{N}'’-])[\\s,.…–-]{0,6}`;
const filler = new RegExp(`^${fillers}`, 'iu');
const lead = new RegExp(`^(?:${fillers}|(?:${any('leadsWithComma')})[,.:!…–-]{1,4}\\s{0,3})`, 'iu');
const request = atBeginning('requests');
const setting = atBeginning('settings');
const rephrasing = atBeginning('rephrasings');
const askWord = new RegExp(`^(?:${any('askWords')})(?!\\p{L})`, 'iu');
const idle = atBeginning('idle');
const backchannel = new RegExp(`^(?:${any('backchannel')})$`, 'iu');
const types = transcriptLanguages.flatMap(({ types: list }) =>
  list.map(([type, words]) => [type, new RegExp(words, 'iu')] as const),
);

/** Of a sentence no more is looked at: nobody asks longer questions, and phrases stand at the beginning. */
const LONGEST = 600;
const begin = (sentence: string): string => sentence.slice(0, LONGEST);

/** A question without the words that lead into it, such as “Great, so, um”, with a capital at the beginning. */
export function withoutLeads(question: string): string {
  return without(lead, question);
}

/** An answer without “So, um”; “Yes, …” is part of it. */
export function withoutFillers(answer: string): string {
  return without(filler, answer);
}

function without(leading: RegExp, sentence: string): string {
  let text = sentence;
  for (let count = 0; count < 8; count += 1) {
    const [found = ''] = leading.exec(begin(text)) ?? [];
    if (found === '') break;
    text = text.slice(found.length);
  }
  text = text.trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return sentence;
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** Whether a sentence asks for something: by its mark, or as “Tell me about …” does. */
export function isQuestion(sentence: string): boolean {
  return /[?？][!?？]*["'”’»)\]]{0,3}$/u.test(sentence.slice(-8)) || isRequest(sentence);
}

/** Whether it asks without a question mark. */
export function isRequest(sentence: string): boolean {
  const text = begin(withoutLeads(sentence)).replace(/[.!…]+$/u, '');
  return request.test(text) || request.test(behindComma(text));
}

/** “To kick us off, tell us …”, “Hi Ines, can you hear me?”: what is asked stands behind the first comma. */
function behindComma(text: string): string {
  return text.replace(/^[^,]{1,50},\s/, '');
}

/** Whether it sets the scene for the question behind it. */
export function isSetting(sentence: string): boolean {
  return setting.test(begin(withoutLeads(sentence)));
}

/** What a sentence says in other words than the one before; undefined where it does not say that it does. */
export function rephrased(sentence: string): string | undefined {
  const text = withoutLeads(sentence);
  const [found] = rephrasing.exec(begin(text)) ?? [];
  if (found === undefined) return undefined;
  const rest = text.slice(found.length).replace(/^[\s,:–-]+/, '');
  return rest.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** Whether a sentence only shows that one listens, or fills a pause. */
export function isBackchannel(sentence: string): boolean {
  return sentence.length < 80 && backchannel.test(normalised(sentence));
}

/** Whether a question is small talk, about the connection or the way the talk goes, or too short to be one. */
export function isIdle(question: string): boolean {
  const text = begin(withoutLeads(question));
  const words = normalised(text);
  const count = words.split(' ').length;
  const isPhrase = [words, normalised(behindComma(text))].some(
    (each) => backchannel.test(each) || idle.test(each),
  );
  return isPhrase || count < 2 || (count === 2 && !askWord.test(words));
}

/** The type of the controlled list, only where the words leave no doubt. */
export function typeOf(question: string): string | undefined {
  return types.find(([, words]) => words.test(begin(question)))?.[0];
}
