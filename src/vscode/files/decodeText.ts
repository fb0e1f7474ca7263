import { UserFacingError } from '../messages.js';

/** How some files begin that hold text, but are none. */
const containers: readonly (readonly [begin: string, what: string])[] = [
  ['PK\u0003\u0004', 'a Word document or another package'],
  ['%PDF', 'a PDF'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word document'],
];

/**
 * The text of a file by others: UTF-8 or UTF-16, with or without a mark for the byte order, else as Windows writes it.
 *
 * @throws {UserFacingError} when it holds no plain text, and what to do about it.
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  const begin = String.fromCharCode(...bytes.subarray(0, 4));
  const container = containers.find(([mark]) => begin.startsWith(mark));
  if (container) {
    throw new UserFacingError(
      `${name} is ${container[1]}, not plain text. Open it, copy all of its text, and choose “From the clipboard”.`,
    );
  }
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  if (text.includes('\u0000'))
    throw new UserFacingError(`${name} is not a text. Choose a transcript, not a recording.`);
  return text;
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 1000);
  const zeros = [0, 1].map((from) => sample.filter((byte, at) => at % 2 === from && byte === 0).length);
  if (Math.max(...zeros) > sample.length / 4)
    return (zeros[1] as number) > (zeros[0] as number) ? 'utf-16le' : 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}
