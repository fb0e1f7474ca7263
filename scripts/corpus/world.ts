import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { defaultTiming } from '../../src/core/actions/timing.js';
import type { CheckContext } from '../../src/core/checks/check.js';
import { NoteDocument } from '../../src/core/document/noteDocument.js';
import { NoteIndex } from '../../src/core/index/noteIndex.js';

/** One job search of the corpus, with the person it belongs to. */
export interface World {
  readonly name: string;
  readonly me: { readonly name: string; readonly email: string };
  readonly timeZone: string;
  readonly documents: readonly NoteDocument[];
  readonly index: NoteIndex;
}

/** Every world below a folder, by name. */
export function readWorlds(folder: string): World[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readWorld(join(folder, name), name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What the checks know of a world besides the note they look at. The only place that says who the writer is. */
export function contextOf({ index, timeZone, me }: World): CheckContext {
  const context = { index, userZone: timeZone, timing: defaultTiming, me };
  return context;
}

function readWorld(folder: string, name: string): World {
  const facts = JSON.parse(readFileSync(join(folder, 'world.json'), 'utf8')) as Pick<
    World,
    'me' | 'timeZone'
  >;
  const documents = markdownIn(folder).map((file) => {
    const path = relative(folder, file).split(sep).join('/');
    return new NoteDocument({ uri: `file:///notes/${path}`, path, text: readFileSync(file, 'utf8') });
  });
  const index = new NoteIndex();
  index.apply(documents.map(({ uri, note }) => ({ uri, note })));
  return { name, me: facts.me, timeZone: facts.timeZone, documents, index };
}

function markdownIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
