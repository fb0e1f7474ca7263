import type { Action } from '../actions/action.js';
import type { Timing } from '../actions/timing.js';
import type { NoteIndex } from '../index/noteIndex.js';
import { clip, plain } from '../text/plain.js';
import { employerName } from '../views/actionNode.js';
import { HOUR, MINUTE, momentWords, type Reader } from '../views/calendarWords.js';
import { nightSentence } from '../views/thanksWords.js';
import { timeWords } from '../views/wording.js';
import type { Occasion, OccasionName } from './occasions.js';

/** What sentences are made of besides the actions. */
export interface WordFacts {
  readonly index: NoteIndex;
  readonly reader: Reader;
  readonly timing: Timing;
}

/** What one sentence is about: how many, who or where, until when. */
interface About {
  readonly count: number;
  /** `Priya and Marcus` */
  readonly names: string;
  /** `due in 4 h`; `due soon` where it is not the same for all. */
  readonly due: string;
  /** The first of them. */
  readonly first: Action;
  readonly facts: WordFacts;
}

const LISTED = 3;
const LONGEST_NAME = 60;
const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

/** The sentence of a reminder; several occasions of one name are told together. */
export function reminderText(occasions: readonly Occasion[], facts: WordFacts): string {
  const [first] = occasions;
  if (!first) return '';
  const actions = occasions.map(({ action }) => action);
  const sentence = sentences[first.name](aboutOf(actions, facts));
  const night = first.name.startsWith('thanks') ? nightSentence(first.action, facts.reader) : undefined;
  return [sentence, night].filter(Boolean).join(' ');
}

function aboutOf(actions: readonly Action[], facts: WordFacts): About {
  const first = actions[0] as Action;
  // To the minute: a timer that is a little late must not make an hour fewer.
  const reader = { ...facts.reader, now: Math.floor(facts.reader.now / MINUTE) * MINUTE };
  const due = new Set(actions.map((action) => timeWords(action, reader)));
  const [words = ''] = due;
  return {
    count: new Set(actions.map(({ kind, note, id }) => (kind === 'thank-you' && note) || id)).size,
    names: listed(actions.map((action) => nameOf(action, facts.index))),
    due: due.size === 1 ? words : 'due soon',
    first,
    facts: { ...facts, reader },
  };
}

const sentences: Readonly<Record<OccasionName, (about: About) => string>> = {
  capture: ({ names }) => `Write down what they asked at ${names} while you still have the words.`,
  debrief: (about) => `${subject(about, 'The debrief of', 'debriefs', about.due)}.`,
  'debrief-late': (about) =>
    `${subject(about, 'The debrief of', 'debriefs', 'still open')}. A few lines are better than none.`,
  'thanks-today': ({ names, first, facts: { reader } }) =>
    reader.now < (first.thanks?.bestBy ?? 0)
      ? `They decide today: best within ${hours(first)}. Thank ${names}.`
      : `They decide today. Thank ${names} now.`,
  'thanks-unwritten': (about) =>
    about.count === 1
      ? `The thank-you to ${about.names} is still to be written.`
      : `${number(about.count)} thank-yous are still to be written: ${about.names}.`,
  thanks: (about) => `${subject(about, 'The thank-you to', 'thank-yous', about.due)}.`,
  'thanks-late': (about) =>
    `${subject(about, 'The thank-you to', 'thank-yous', 'still open')}. Late is better than never. No apology needed.`,
  promise: ({ count, names }) =>
    count === 1
      ? `You promised this for today: ${names}.`
      : `${number(count)} promises are for today: ${names}.`,
  prepare: ({ count, names, first, facts }) =>
    count === 1
      ? `Your interview at ${names} is on ${startWords(first, facts)}. Time to prepare.`
      : `${number(count)} interviews are ahead: ${names}. Time to prepare.`,
  'answer-offer': ({ count, names, first, facts: { reader } }) => {
    if (count > 1) return `${number(count)} offers wait for your answer: ${names}.`;
    return first.late === undefined
      ? `The offer from ${names} waits for your answer.`
      : `${names} would like your answer by ${momentWords(first.late, reader)}.`;
  },
  'status-enquiry': ({ names }) => `You may now ask where things stand: ${names}.`,
  'propose-closing': ({ names }) => `You may close this or wait on, as you like: ${names}.`,
  'reply-to-rejection': ({ names }) => `A short reply leaves a door open: ${names}.`,
};

/** `The debrief of Acme is due in 4 h` or `Two debriefs are due in 4 h: Acme and Kestrel` */
function subject({ count, names }: About, one: string, many: string, state: string): string {
  return count === 1 ? `${one} ${names} is ${state}` : `${number(count)} ${many} are ${state}: ${names}`;
}

function number(count: number): string {
  return numbers[count] ?? String(count);
}

/** `2 hours`, `1 hour`, `1.5 hours` */
function hours({ thanks }: Action): string {
  const count = ((thanks?.bestBy ?? 0) - (thanks?.end ?? 0)) / HOUR;
  return count === 2 ? 'two hours' : `${Number(count.toFixed(2))} hour${count === 1 ? '' : 's'}`;
}

function startWords({ late, due }: Action, { reader, timing }: WordFacts): string {
  const start = (late ?? due ?? reader.now) + timing.prepareLateHours * HOUR;
  return momentWords(start, reader);
}

/** Whom or what an action is about, in a few words. */
function nameOf(action: Action, index: NoteIndex): string {
  const { kind, person, title, application, note } = action;
  if (kind === 'thank-you') return short(person ?? title);
  if (kind === 'promise') return short(title.replace(/[.!?]+$/, ''));
  const where = employerName(application, index) ?? index.notes.get(note ?? '')?.title ?? title;
  return short(where);
}

function short(text: string): string {
  return clip(plain(text), LONGEST_NAME);
}

/** `A`, `A and B`, `A, B and C`, `A, B, C and 2 more` */
function listed(names: readonly string[]): string {
  const distinct = [...new Set(names)];
  const shown = distinct.slice(0, LISTED);
  if (distinct.length > LISTED) shown.push(`${distinct.length - LISTED} more`);
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`;
}
