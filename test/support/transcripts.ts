import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Proposal,
  proposals,
  readTranscript,
  speakersIn,
  speakerWhoIsMe,
} from '../../src/core/transcripts/index.js';

const folder = join(__dirname, '../corpus/transcripts');

/** The names of the transcripts of the corpus. */
export const transcriptNames: readonly string[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ name }) => name);

export function transcript(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

/** What must be found in a transcript: whose notes it is for, then every question. */
export function expectation(name: string): { readonly me: string; readonly found: string } {
  const [, me = '', found = ''] =
    /^me: (.*)\n\n([^]*)$/.exec(readFileSync(join(folder, 'expected', `${name}.txt`), 'utf8')) ?? [];
  return { me, found };
}

/** What is found in a text by somebody of this name. */
export function foundIn(text: string, me: string): Proposal[] {
  const turns = readTranscript(text);
  return proposals(turns, speakerWhoIsMe(speakersIn(turns), me));
}

/** Questions as the corpus writes them down: ticked or not, who and when, type, and the answer below. */
export function written(found: readonly Proposal[]): string {
  return found
    .map(({ likely, kind, text, type, speaker, time, line, answer }) => {
      const where = [kind === 'mine' ? 'me' : speaker, time ?? `line ${line + 1}`].filter(Boolean).join(', ');
      const first = `[${likely ? 'x' : ' '}] ${text} (${[where, type].filter(Boolean).join('; ')})\n`;
      return answer === undefined ? first : `${first}    ${answer}\n`;
    })
    .join('');
}
