import { sentencesIn } from '../messages/sentences.js';
import { clip } from '../text/plain.js';
import { containment } from '../messages/similarity.js';
import { contentWords, normalised } from '../questions/likeness.js';
import {
  isBackchannel,
  isIdle,
  isQuestion,
  isSetting,
  rephrased,
  typeOf,
  withoutFillers,
  withoutLeads,
} from './phrases.js';
import { timeInWords, type Turn } from './turn.js';

/** A question that was found in a transcript, to keep or to drop. */
export interface Proposal {
  /** `mine`: one that I asked. */
  readonly kind: 'theirs' | 'mine';
  /** On one line, in their words. */
  readonly text: string;
  /** What was said to it, in a sentence or two; missing where nothing was. */
  readonly answer?: string;
  readonly speaker?: string;
  /** When it was asked, as the transcript counts: `1:02`. */
  readonly time?: string;
  /** The line of the transcript. */
  readonly line: number;
  /** Small talk, and what only shows that one listens, is not. */
  readonly likely: boolean;
  /** From the controlled list, only where it is clear. */
  readonly type?: string;
}

const longest = { question: 240, answer: 200 };
const LONGEST_SENTENCE = 600;
/** A sentence of so many characters is answer enough. */
const ENOUGH = 90;
/** From so many words on an answer was begun. */
const BEGUN = 8;
/** Two questions of so few words belong together: “Why us? Why now?” */
const SHORT = 3;
/** From so many words on a sentence is more than a sign that one listens. */
const REMARK = 4;
/** The share of words by which a question says the same as another. */
const ALIKE = 0.5;

interface Open {
  readonly kind: 'theirs' | 'mine';
  text: string;
  readonly speaker?: string;
  readonly at?: number;
  readonly line: number;
  readonly likely: boolean;
  readonly answer: string[];
}

/**
 * The questions of a transcript in their order, with the answers that followed. `me` is the speaker who keeps the notes;
 * without one, everybody’s questions count as theirs.
 */
export function proposals(turns: readonly Turn[], me?: string): Proposal[] {
  const reading = new Reading(me);
  for (const turn of turns) reading.read(turn);
  return reading.found.map(({ kind, text, answer, speaker, at, line, likely }) => {
    const said = answerOf(answer);
    const type = kind === 'theirs' ? typeOf(text) : undefined;
    return {
      kind,
      text,
      line,
      likely,
      ...(said !== '' && { answer: said }),
      ...(speaker !== undefined && { speaker }),
      ...(at !== undefined && { time: timeInWords(at) }),
      ...(type !== undefined && { type }),
    };
  });
}

class Reading {
  readonly found: Open[] = [];
  readonly #me: string | undefined;
  /** The question of theirs, and of mine, that what is said now answers. */
  #theirs: Open | undefined;
  #mine: Open | undefined;
  /** “Imagine …”, said before the question. */
  #scene: string | undefined;

  constructor(me: string | undefined) {
    this.#me = me;
  }

  read(turn: Turn): void {
    this.#scene = undefined;
    let last: Open | undefined;
    for (const sentence of sentencesIn({ text: turn.text, start: 0, end: turn.text.length })) {
      const text = endOf(sentence.text);
      if (isQuestion(text)) last = this.#question(text, turn, last);
      else if (rephrased(text) === undefined && !isBackchannel(text)) {
        this.#statement(text, turn);
        last = undefined;
      } else this.#answer(text, turn);
    }
  }

  #question(sentence: string, turn: Turn, last: Open | undefined): Open {
    const likely = !isIdle(sentence);
    if (likely && last?.likely && last.text.length < longest.question && this.#isMore(sentence, last)) {
      last.text = inOneLine(last.text, rephrased(sentence) ?? withoutLeads(sentence));
      return last;
    }
    const text = inOneLine(this.#scene ?? '', withoutLeads(sentence));
    this.#scene = undefined;
    return (likely ? this.#again(text, turn) : undefined) ?? this.#first(text, turn, likely);
  }

  /** The question that the same person asks once more, before there was an answer; the longer words count. */
  #again(text: string, { speaker }: Turn): Open | undefined {
    const asked = this.#theirs;
    if (!asked || speaker === undefined || asked.speaker !== speaker) return undefined;
    if (wordCount(asked) >= BEGUN || alike(text, asked.text) < ALIKE) return undefined;
    if (text.length > asked.text.length) asked.text = text;
    asked.answer.length = 0;
    return asked;
  }

  #first(text: string, { speaker, at, line }: Turn, likely: boolean): Open {
    const kind = this.#me !== undefined && speaker === this.#me ? 'mine' : 'theirs';
    const open: Open = { kind, text, speaker, at, line, likely, answer: [] };
    this.found.push(open);
    if (likely) this.#open(open);
    else if (kind === 'theirs' && wordCount(this.#theirs) > 0 && !isBackchannel(text))
      this.#theirs = undefined;
    return open;
  }

  /** Whether a question right behind another says the same in other words, or is a short part of it. */
  #isMore(sentence: string, last: Open): boolean {
    if (rephrased(sentence) !== undefined) return true;
    const areShort = [last.text, withoutLeads(sentence)].every((each) => wordsOf(each).length <= SHORT);
    return areShort || alike(sentence, last.text) >= ALIKE;
  }

  #open(open: Open): void {
    if (open.kind === 'theirs') [this.#theirs, this.#mine] = [open, undefined];
    else {
      this.#mine = open;
      if (wordCount(this.#theirs) >= BEGUN) this.#theirs = undefined;
    }
  }

  #statement(sentence: string, turn: Turn): void {
    if (isSetting(sentence) && turn.speaker !== this.#me) this.#scene = withoutLeads(sentence);
    this.#answer(sentence, turn);
  }

  /** A remark of the side that asked ends an answer that was begun. */
  #close(speaker: string | undefined, isMe: boolean): void {
    if (this.#me === undefined || speaker === undefined) return;
    if (isMe && wordCount(this.#mine) > 0) this.#mine = undefined;
    if (!isMe && wordCount(this.#theirs) > 0) this.#theirs = undefined;
  }

  #answer(sentence: string, { speaker }: Turn): void {
    const isMe = this.#me !== undefined && speaker === this.#me;
    if (wordsOf(sentence).length >= REMARK) this.#close(speaker, isMe);
    const open = isMe || this.#me === undefined ? this.#theirs : this.#mine;
    if (!open || (speaker !== undefined && speaker === open.speaker) || open.answer.length >= 4) return;
    open.answer.push(sentence);
  }
}

/** What is said without an end, as captions without marks have it: its last words, in which the question is. */
function endOf(sentence: string): string {
  if (sentence.length <= LONGEST_SENTENCE) return sentence;
  return sentence.slice(-LONGEST_SENTENCE).replace(/^\S*\s/, '');
}

function inOneLine(first: string, second: string): string {
  return clip(`${first} ${second}`.trim(), longest.question);
}

/** How much was answered; “Good question” says nothing yet. */
function wordCount(open: Open | undefined): number {
  const says = open?.answer.filter((sentence) => !isBackchannel(sentence)) ?? [];
  return says.reduce((count, sentence) => count + wordsOf(sentence).length, 0);
}

/** The first sentence or two that say something. */
function answerOf(sentences: readonly string[]): string {
  const says = sentences.findIndex((sentence) => !isBackchannel(sentence));
  const [first = '', second = ''] = sentences.slice(Math.max(0, says));
  const begin = withoutFillers(first);
  return clip(second !== '' && begin.length < ENOUGH ? `${begin} ${second}` : begin, longest.answer);
}

function wordsOf(text: string): string[] {
  return normalised(text).split(' ').filter(Boolean);
}

/** How much of the shorter of two questions stands in the other, from 0 to 1; a single word says nothing. */
function alike(a: string, b: string): number {
  const [one, two] = [contentWords(a), contentWords(b)];
  return Math.min(one.size, two.size) < 2 ? 0 : containment(one, two);
}
