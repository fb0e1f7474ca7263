import { isSpeaker } from './speakerLabel.js';
import { normalised } from '../questions/likeness.js';
import { isSound, onOneLine, withoutReferences } from './spokenText.js';
import { secondsIn, type Turn } from './turn.js';

/** The beginning of a turn on a line of its own or before the text. */
interface Head {
  readonly speaker: string;
  readonly time?: string;
  readonly text: string;
}

type ReadHead = (line: string) => Head | undefined;

const clock = String.raw`\d{1,2}:\d{2}(?::\d{2})?`;
const chat = new RegExp(
  String.raw`^(${clock})\s{1,4}(?:From|Von|De)\s{1,4}(.{1,80}?)(?:\s{1,4}(?:to|an|à|a)\s{1,4}[^:]{1,80})?\s{0,4}:\s{0,4}(.*)$`,
  'u',
);
const caption = new RegExp(String.raw`^\[([^\][]{1,80})\]\s{0,4}(${clock})\s{0,4}(.*)$`);
const timed = new RegExp(String.raw`^(\S.{0,78}?\S)(\s{1,8})[([]?(${clock})(?: ?[AP]M)?[)\]]?$`, 'i');
const timeBefore = new RegExp(String.raw`^[([]?(${clock})(?:[.,]\d{1,6})?[)\]]?\s{0,4}[-–]?\s{0,4}(?=\S)`);
const labelWithTime = new RegExp(
  String.raw`^([^:()[\]]{1,60}?)\s{0,4}[([](${clock})[)\]]\s{0,4}:?\s{0,4}(.*)$`,
);
const label = /^([^:]{1,60}):(?:\s+(\S.*)?)?$/u;
const timeAlone = new RegExp(String.raw`^#{0,6}\s{0,4}[([]?(${clock})(?:[.,]\d{1,6})?[)\]]?$`);

/** Where the transcript begins in a document that holds notes above it. */
const beginning =
  /^[^\p{L}\p{N}]{0,12}(?:.{0,120} - )?(?:transcript|transkript|transcription|transcripción)[\s:*_]{0,8}$/iu;
/** What tools write between and below what is said. */
const furniture = [
  /^#{1,6}\s/,
  /^(?:webvtt|note)\b/i,
  /(?:started|stopped) transcription$/i,
  /^[*_#\s]{0,8}transcription (?:ended|started)/i,
  /^[*_\s]{0,4}this editable transcript was computer generated/i,
  /^people can also change the text/i,
  /^(?:reacted to|replying to|removed a) /i,
  /^-{3,}$/,
];

/** How the beginning of a turn can be written on a line, from the most particular on. */
const formats: readonly { readonly head: ReadHead; readonly fewest: number }[] = [
  { head: chatHead, fewest: 1 },
  { head: captionHead, fewest: 1 },
  { head: timedHead, fewest: 2 },
];

/** Reads text in which a line says who speaks: chats, documents of Teams and Meet, and plain “Me: …” lines. */
export function readLines(given: readonly string[]): Turn[] {
  const lines = given.flatMap((text, line) =>
    text.trim() === '' ? [] : splitRoles(text).map((each) => ({ text: each, line })),
  );
  const format = formats.find(({ head, fewest }) => hasAtLeast(lines, head, fewest));
  const head = format?.head ?? labelledHead(lines.map(({ text }) => text));
  const turns: { speaker: string; text: string; at?: number; line: number }[] = [];
  let at: number | undefined;
  for (const { text: raw, line } of lines.slice(firstLine(lines, head))) {
    const text = raw.trim();
    const own = secondsIn(timeAlone.exec(text)?.[1]);
    if (own !== undefined) at = own;
    if (own !== undefined || furniture.some((pattern) => pattern.test(text))) continue;
    const found = head(text);
    if (found) {
      const time = secondsIn(found.time) ?? at;
      turns.push({ speaker: found.speaker, text: found.text, line, ...(time !== undefined && { at: time }) });
    } else if (turns.length > 0) (turns.at(-1) as { text: string }).text += `\n${text}`;
  }
  return turns.flatMap((turn) => {
    const text = onOneLine(withoutReferences(turn.text));
    return text === '' || isSound(text) ? [] : [{ ...turn, text }];
  });
}

/** “Me: … Them: …” can stand on one line. */
function splitRoles(line: string): string[] {
  return line.includes('Me: ') || line.includes('Them: ') ? line.split(/\s(?=(?:Me|Them):\s)/) : [line];
}

function hasAtLeast(lines: readonly { text: string }[], head: ReadHead, fewest: number): boolean {
  let count = 0;
  return lines.some(({ text }) => head(text.trim()) !== undefined && (count += 1) >= fewest);
}

/** The line below the heading “Transcript” where turns follow it, else the first. */
function firstLine(lines: readonly { text: string }[], head: ReadHead): number {
  const at = lines.findIndex(({ text }) => beginning.test(text.trim()));
  return at !== -1 && hasAtLeast(lines.slice(at), head, 1) ? at + 1 : 0;
}

function chatHead(line: string): Head | undefined {
  const [, time, speaker, text = ''] = chat.exec(line) ?? [];
  return speaker === undefined
    ? undefined
    : { speaker: speaker.trim(), time, text: isFurniture(text) ? '' : text };
}

function captionHead(line: string): Head | undefined {
  const [, speaker, time, text = ''] = caption.exec(line) ?? [];
  return speaker === undefined ? undefined : { speaker: speaker.trim(), time, text };
}

/** A name, blanks and a time, alone on the line. With a single blank it must look like a name. */
function timedHead(line: string): Head | undefined {
  const [, speaker = '', blanks = '', time] = line.length > 120 ? [] : (timed.exec(line) ?? []);
  if (time === undefined || !isSpeaker(speaker, blanks.length > 1 ? 2 : 1)) return undefined;
  return { speaker, time, text: '' };
}

function isFurniture(text: string): boolean {
  return furniture.some((pattern) => pattern.test(text.trim()));
}

/** A name and a colon before the text, perhaps bold, in a list, or with a time. Which words are names the whole text says. */
function labelledHead(lines: readonly string[]): ReadHead {
  const times = new Map<string, number>();
  for (const line of lines) {
    const speaker = labelled(line.trim())?.speaker;
    if (speaker !== undefined) times.set(normalised(speaker), (times.get(normalised(speaker)) ?? 0) + 1);
  }
  return (line) => {
    const found = labelled(line);
    return found && isSpeaker(found.speaker, times.get(normalised(found.speaker)) ?? 0) ? found : undefined;
  };
}

function labelled(raw: string): Head | undefined {
  const line = withoutMarks(raw);
  const before = timeBefore.exec(line);
  const rest = before ? line.slice(before[0].length) : line;
  const [, named, time, said] = labelWithTime.exec(rest) ?? [];
  if (named !== undefined && named.trim() !== '') return { speaker: named.trim(), time, text: said ?? '' };
  const [, speaker, text = ''] = label.exec(rest) ?? [];
  if (speaker === undefined || text.startsWith('//')) return undefined;
  return { speaker: speaker.trim(), time: before?.[1], text };
}

/** Without the mark of a list or quote, and without bold at the beginning. */
function withoutMarks(line: string): string {
  const text = line.replace(/^(?:[-*+>•]\s){1,3}/, '');
  return text.replace(/^(\*\*|__)([^*_]{1,80})\1/, '$2').replace(/^([^:]{1,60}:)(?:\*\*|__)/, '$1');
}
