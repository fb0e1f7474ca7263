import { isSpeaker } from './speakerLabel.js';
import { normalised } from '../questions/likeness.js';
import { isSound, onOneLine, spokenText } from './spokenText.js';
import { secondsIn, type Turn } from './turn.js';

/** The line that says when a cue is shown, in WebVTT, in SubRip, and in what Teams once wrote into a document. */
const timing = /^\s{0,20}((?:\d{1,3}:)?\d{1,2}:\d{1,2}(?:[.,]\d{1,6})?)\s{0,20}-->\s{0,20}\d/;
const voice = /<v(?:\.[^\s<>]{0,60})?[ \t]([^<>\n]{1,120})>/gi;
const label = /^([^:\n]{1,60}):\s+(?=\S)/;
/** Captions begin so where another voice is heard. */
const newVoice = /^\s*(?:-\s?(?=\S)|>>|»)/;

interface Cue {
  readonly line: number;
  readonly at?: number;
  readonly lines: string[];
}

/** Whether a text holds cues with times. */
export function hasCues(lines: readonly string[]): boolean {
  return lines.some((line) => timing.test(line));
}

/** Reads WebVTT and SubRip: one piece for each voice of each cue, in the order of the file. */
export function readCues(lines: readonly string[]): Turn[] {
  const cues = withoutRepeatedLines(cuesIn(lines));
  const times = new Map<string, number>();
  for (const name of cues.flatMap(labelsIn)) times.set(name, (times.get(name) ?? 0) + 1);
  let speaker: string | undefined;
  return cues.flatMap((cue) => {
    const pieces = piecesOf(cue, (name) => isSpeaker(name, times.get(name) ?? 0));
    // Where names are written, often only the first cue of a speaker has one.
    if (newVoice.test(cue.lines[0] ?? '')) speaker = undefined;
    return pieces.map((piece) => {
      speaker = piece.speaker ?? speaker;
      return speaker === undefined ? piece : { ...piece, speaker };
    });
  });
}

/** What does not stand below a time is no speech: identifiers, notes, styles. */
function cuesIn(lines: readonly string[]): Cue[] {
  const cues: Cue[] = [];
  let open: Cue | undefined;
  lines.forEach((text, line) => {
    const time = timing.exec(text)?.[1];
    if (time !== undefined) {
      // Some writers leave out the blank line: then the number of this cue is the last line of the one before.
      if (open && /^\d{1,7}$/.test(open.lines.at(-1)?.trim() ?? '')) open.lines.pop();
      open = { line, at: secondsIn(time), lines: [] };
      cues.push(open);
    } else if (text === '') open = undefined;
    else open?.lines.push(text);
  });
  return cues;
}

/** Rolling captions show the last line of the cue before once more. */
function withoutRepeatedLines(cues: readonly Cue[]): Cue[] {
  let last = '';
  return cues.map((cue) => {
    const kept = cue.lines.filter((line) => {
      const words = normalised(spokenText(line));
      if (words === '') return false;
      const isRepeated = words === last && !/<v[ .]/i.test(line);
      last = words;
      return !isRepeated;
    });
    return { ...cue, lines: kept };
  });
}

function labelsIn({ lines }: Cue): string[] {
  return lines.flatMap((line) => label.exec(onOneLine(line.replace(/^[->»\s]+/, '')))?.[1] ?? []);
}

function piecesOf({ line, at, lines }: Cue, isName: (label: string) => boolean): Turn[] {
  const pieces: { speaker?: string; text: string }[] = [];
  const [first = '', ...rest] = lines;
  // Documents of Teams: the name alone on the first line.
  const isHeaded =
    rest.length > 0 && /^\s*\p{Lu}[^.?!,<>:]{1,60}$/u.test(first) && isSpeaker(first.trim(), 1);
  for (const [position, raw] of lines.entries()) {
    if (isHeaded && position === 0) {
      pieces.push({ speaker: first.trim(), text: '' });
      continue;
    }
    for (const { speaker, text } of voicesIn(raw, isName)) {
      const open = pieces.at(-1);
      const goesOn = open && speaker === undefined && !newVoice.test(raw);
      if (goesOn) open.text += ` ${text}`;
      else pieces.push({ ...(speaker && { speaker }), text });
    }
  }
  return pieces.flatMap(({ speaker, text }) => {
    const spoken = onOneLine(text);
    return spoken === '' || isSound(spoken)
      ? []
      : [{ ...(speaker && { speaker }), text: spoken, line, ...(at !== undefined && { at }) }];
  });
}

/** What each voice says on a line: by voice tags, else by a name and a colon. */
function voicesIn(raw: string, isName: (label: string) => boolean): { speaker?: string; text: string }[] {
  const marks = [...raw.matchAll(voice)];
  if (marks.length > 0) {
    const before = spokenText(raw.slice(0, marks[0]?.index));
    const voices = marks.map((mark, at) => ({
      speaker: spokenText(mark[1] as string),
      text: spokenText(raw.slice(mark.index + mark[0].length, marks[at + 1]?.index)),
    }));
    return before === '' ? voices : [{ text: before }, ...voices];
  }
  const text = spokenText(raw.replace(/^\s*(?:-\s?(?=\S)|(?:>>+|»)\s*)/, ''));
  const [found = '', name] = label.exec(text) ?? [];
  return name !== undefined && isName(name)
    ? [{ speaker: name.trim(), text: text.slice(found.length) }]
    : [{ text }];
}
