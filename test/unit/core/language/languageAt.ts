import { ActionBoard } from '../../../../src/core/actions/actionBoard.js';
import { defaultTiming } from '../../../../src/core/actions/timing.js';
import { NoteDocument } from '../../../../src/core/document/noteDocument.js';
import { NoteIndex } from '../../../../src/core/index/noteIndex.js';
import type { LanguageContext } from '../../../../src/core/language/context.js';
import { parseNote } from '../../../../src/core/notes/parseNote.js';
import { dayAt } from '../../../../src/core/time/zone.js';

/** A text and the offset of the bar that it has. */
export function marked(text: string): { readonly text: string; readonly offset: number } {
  return { text: text.replace('‸', ''), offset: text.indexOf('‸') };
}

export const uriOf = (path: string): string => `file:///search/${path}`;

/** A workspace of notes by path. */
export function contextOf(
  files: Readonly<Record<string, string>>,
  at = '2026-03-27T12:30:00+01:00',
): LanguageContext {
  const index = new NoteIndex();
  index.apply(
    Object.entries(files).map(([path, text]) => ({
      uri: uriOf(path),
      note: parseNote({ uri: uriOf(path), path, text }),
    })),
  );
  const now = Date.parse(at);
  const userZone = 'Europe/Berlin';
  const settings = {
    userZone,
    timing: defaultTiming,
    regionalProfiles: false,
    holidays: { isHoliday: () => false },
  };
  return {
    index,
    now,
    userZone,
    locale: 'en-GB',
    today: dayAt(now, userZone),
    timing: defaultTiming,
    ignoredChecks: new Set(),
    actions: new ActionBoard(index, settings).at(now),
    textOf: (uri) => Promise.resolve(files[uri.slice(uriOf('').length)]),
  };
}

/** A note with a bar at the cursor, among other notes. */
export function languageAt(files: Readonly<Record<string, string>>, text: string, path = 'note.md') {
  const { text: plain, offset } = marked(text);
  const context = contextOf({ ...files, [path]: plain });
  return { document: new NoteDocument({ uri: uriOf(path), path, text: plain }), offset, context };
}
