import { hasCues, readCues } from './cues.js';
import { joinTurns } from './joinTurns.js';
import { readLines } from './lines.js';
import { onOneLine } from './spokenText.js';
import type { Turn } from './turn.js';

/**
 * Reads a transcript to turns. What it is, its content says: WebVTT and SubRip by their times, everything else by lines
 * that begin with who speaks. A text in which nobody is named is read sentence by sentence.
 */
export function readTranscript(text: string): Turn[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\u0000/g, '')
    .split(/\r\n|[\n\r\u2028\u2029]/);
  if (hasCues(lines)) return joinTurns(readCues(lines));
  const turns = readLines(lines);
  return joinTurns(turns.length > 0 ? turns : plainLines(lines));
}

function plainLines(lines: readonly string[]): Turn[] {
  return lines.flatMap((raw, line) => {
    const text = onOneLine(raw.replace(/^[\s#>*+\d.)-]{0,12}(?=\p{L})/u, ''));
    return text === '' ? [] : [{ text, line }];
  });
}
