import { matched } from '../text/match.js';
import { foldName } from '../text/people.js';
import { languageOf, type MessageLanguage, messageLanguages } from './languages/index.js';
import { findPhrases, isPhrase } from './phrases.js';
import { paragraphsIn, type Piece, sentencesIn, trimmed, wordsIn } from './sentences.js';

/** A message taken apart. Offsets count from the beginning of the body; nothing moves when comments are blanked. */
export interface Letter {
  /** The body with blanks in place of comments and quoted lines. */
  readonly visible: string;
  /** The same without greeting, closing, and words in quotation marks: what the writer says. */
  readonly said: string;
  readonly language: MessageLanguage;
  /** The greeting with the name, up to its comma. */
  readonly greeting?: Piece;
  /** The greeting's words before the name; empty without. */
  readonly greetingWords: string;
  /** `Kind regards`. */
  readonly closing?: Piece;
  /** The own name stands in the last lines. */
  readonly isSigned: boolean;
  /** What is between greeting and closing. */
  readonly paragraphs: readonly Piece[];
  readonly sentences: readonly Piece[];
  /** How many words stand between greeting and closing. */
  readonly words: number;
}

/** What there is to know of a message to take it apart. */
export interface AboutLetter {
  /** The language of the application. */
  readonly language?: string | undefined;
  /** Empty where it is not known. */
  readonly myName: string;
}

/** How many of the last lines may hold closing and name. */
const LAST_LINES = 10;
const NAME_LINES = 4;
const LONGEST_GREETING = 60;
const LONGEST_CLOSING = 60;

/** Takes the body of a message apart. */
export function readLetter(body: string, about: AboutLetter): Letter {
  const visible = withoutUnsaid(body);
  const language = languageOf(wordsIn(visible), about.language);
  const languages = [language, ...messageLanguages.filter((each) => each !== language)];
  const greeting = greetingIn(visible, languages);
  const end = endOfCore(visible, greeting?.piece.end ?? 0, { languages, myName: about.myName });
  const start = greeting ? greeting.piece.end + afterGreeting(visible, greeting.piece.end) : 0;
  const core = Math.max(start, end.core);
  const paragraphs = paragraphsIn(visible, start, core);
  return {
    visible,
    said:
      blank(visible.slice(0, start)) + withoutQuotes(visible.slice(start, core)) + blank(visible.slice(core)),
    language,
    ...(greeting && { greeting: greeting.piece }),
    greetingWords: greeting?.words ?? '',
    ...(end.closing && { closing: end.closing }),
    isSigned: isSigned(visible, about.myName, end.closing),
    paragraphs,
    sentences: paragraphs.flatMap(sentencesIn),
    words: paragraphs.reduce((sum, { text }) => sum + wordsIn(text).length, 0),
  };
}

/** Comments never travel, and quoted lines are somebody else's words. */
function withoutUnsaid(body: string): string {
  return body.replace(/<!--[^]*?(?:-->|$)/g, blank).replace(/^[ \t]*>.*$/gm, blank);
}

/** What stands in quotation marks, within a paragraph, was said by somebody else. */
function withoutQuotes(text: string): string {
  return text.replace(
    /"(?:[^"\n]|\n(?!\s*\n)){1,400}"|[“„](?:[^“”\n]|\n(?!\s*\n)){1,400}[“”]|«[^»]{1,400}»/g,
    blank,
  );
}

function blank(part: string): string {
  return part.replace(/[^\r\n]/g, ' ');
}

interface Greeting {
  readonly piece: Piece;
  readonly words: string;
}

/** The greeting at the beginning of the first line; a line that is only a name with a comma is one too. */
function greetingIn(visible: string, languages: readonly MessageLanguage[]): Greeting | undefined {
  const first = /\S/.exec(visible)?.index;
  if (first === undefined) return undefined;
  const line = matched(/^[^\r\n]*/, visible.slice(first)).trimEnd();
  for (const { greetings, genericGreetings } of languages) {
    const [generic] = findPhrases(genericGreetings, line);
    const [found] = findPhrases(greetings, line);
    if (generic?.start === 0) return greetingOf(line, first, { end: generic.end, words: generic.text });
    if (found?.start === 0) return greetingOf(line, first, { end: found.end, words: found.text });
  }
  const honoured = /^([^\s、。]{1,20}(?:様|さん|先生))[、,]?$/u.exec(line);
  if (honoured) return { piece: trimmed(visible, first, first + line.length), words: '' };
  return isNameWithComma(line)
    ? { piece: trimmed(visible, first, first + line.length - 1), words: '' }
    : undefined;
}

/** Up to the comma; without one, the names that follow. */
function greetingOf(
  line: string,
  offset: number,
  found: { readonly end: number; readonly words: string },
): Greeting {
  const from = found.end + commaBefore(line.slice(found.end));
  const rest = line.slice(from);
  const marks = /(?<!\b(?:dr|mr|mrs|ms|mx|prof|st|fr|hr))[,!:;.、，！：—–]|\s-\s/iu.exec(rest);
  const names = matched(
    /^(?:\s+(?:(?:and|und|et|y|e|&|de|van|von|der|la|bin|al)\b|[\p{Lu}[{<(]\S*|\p{Lo}\S*))*/u,
    rest,
  );
  const isLine = rest.length <= LONGEST_GREETING && rest.split(/\s+/).length <= 8;
  const length = marks && marks.index <= LONGEST_GREETING ? marks.index : isLine ? rest.length : names.length;
  const piece = trimmed(line, 0, from + length);
  return {
    piece: { text: piece.text, start: piece.start + offset, end: piece.end + offset },
    words: found.words,
  };
}

/** `Good morning, Dana!`: the comma before a name, where the greeting ends behind the name. */
function commaBefore(rest: string): number {
  return /^,(?=\s+\p{Lu}[\p{L}\p{M}'’.-]*(?:\s\p{Lu}[\p{L}\p{M}'’.-]*){0,3}\s?(?:[,!:]|$))/u.test(rest)
    ? 1
    : 0;
}

/** `Dana,` or `Dana Whitlock!` on a line of its own. */
function isNameWithComma(line: string): boolean {
  return (
    line.length <= 40 && /^\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*){0,3}\s?[,!:–—-]$/u.test(line)
  );
}

/** The marks behind a greeting are no part of what is said. */
function afterGreeting(visible: string, end: number): number {
  return matched(/^[ \t]*[,!:;.、，！：—–-]*/u, visible.slice(end)).length;
}

interface End {
  /** Where the core ends. */
  readonly core: number;
  readonly closing?: Piece;
}

/** Finds the closing among the last lines, or at the end of the last sentence; without one, a line with the own name. */
function endOfCore(
  visible: string,
  from: number,
  { languages, myName }: { languages: readonly MessageLanguage[]; myName: string },
): End {
  const lines = lastLines(visible, from);
  const closings = lines.map((line) =>
    languages.flatMap((each) => closingOf(line, each.closings, myName)).at(0),
  );
  const last = closings.findLastIndex((closing) => closing !== undefined);
  const closing = closings[last];
  if (closing) {
    const first = closings.slice(0, last).lastIndexOf(undefined) + 1;
    return { core: (closings[first] as Piece).start, closing };
  }
  const inline = languages.flatMap(({ closings }) => inlineClosing(visible, from, { closings, myName }))[0];
  if (inline) return { core: inline.start, closing: inline };
  const signature = myName === '' ? undefined : lines.find(({ text }) => isName(text, myName));
  if (!signature) return { core: visible.length };
  const before = lines[lines.indexOf(signature) - 1];
  const isClosing =
    before !== undefined && /[,，]$/.test(before.text) && before.text.split(/\s+/).length <= 5;
  return isClosing ? { core: before.start, closing: before } : { core: signature.start };
}

/** The last lines that are not empty, from above to below. */
function lastLines(visible: string, from: number): Piece[] {
  const lines: Piece[] = [];
  let end = visible.length;
  while (end > from && lines.length < LAST_LINES) {
    const start = Math.max(from, visible.lastIndexOf('\n', end - 1) + 1);
    const line = trimmed(visible, start, end);
    if (line.text !== '') lines.unshift(line);
    end = start - 1;
  }
  return lines;
}

/** The line as a closing: it is one, or one with the own name behind it. */
function closingOf(line: Piece, closings: readonly string[], myName: string): Piece[] {
  if (line.text.length > LONGEST_CLOSING) return [];
  const text = line.text.replace(/[\s,.!、，。:;—–-]+$/u, '');
  if (isPhrase(closings, text)) return [{ text, start: line.start, end: line.start + text.length }];
  const [first] = findPhrases(closings, line.text);
  if (first?.start !== 0) return [];
  const rest = line.text.slice(first.end).replace(/^[\s,.!—–-]+/u, '');
  return rest !== '' && isName(rest, myName)
    ? [{ text: first.text, start: line.start, end: line.start + first.end }]
    : [];
}

/** `… to hearing from you. Best regards, Ines Okafor`, at the end of the last line. */
function inlineClosing(
  visible: string,
  from: number,
  { closings, myName }: { closings: readonly string[]; myName: string },
): Piece[] {
  const last = lastLines(visible, from).at(-1);
  if (!last) return [];
  for (const match of last.text.matchAll(/[.!?)…]\s+/gu)) {
    const start = match.index + match[0].length;
    const tail = last.text.slice(start);
    if (tail.length > LONGEST_CLOSING) continue;
    const [found] = closingOf({ text: tail, start: last.start + start, end: last.end }, closings, myName);
    if (found) return [found];
  }
  return [];
}

/** Whether a text is the own name, or a part of it, and little else. Where it is not known, it may be any name. */
function isName(text: string, myName: string): boolean {
  const words = namePartsOf(text);
  if (myName === '') return /^\p{Lu}/u.test(text) && words.length <= 3 && !/[.!?]$/.test(text);
  const mine = namePartsOf(myName);
  return words.length > 0 && words.length <= 5 && words.some((word) => mine.includes(word));
}

function isSigned(visible: string, myName: string, closing: Piece | undefined): boolean {
  const behind = closing === undefined ? '' : visible.slice(closing.end);
  if (myName === '') return /[\p{L}\p{N}]/u.test(behind);
  const mine = namePartsOf(myName);
  const lines = lastLines(visible, 0)
    .slice(-NAME_LINES)
    .map(({ text }) => text);
  return [...lines, behind].some((text) => namePartsOf(text).some((word) => mine.includes(word)));
}

function namePartsOf(name: string): string[] {
  return foldName(name)
    .split(/[^\p{L}\p{M}\p{N}'’-]+/u)
    .filter((part) => part.length > 1 || /\p{Lo}/u.test(part));
}
