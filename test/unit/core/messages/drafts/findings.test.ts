import assert from 'node:assert/strict';
import { defaultTiming } from '../../../../../src/core/actions/timing.js';
import { findingsOf } from '../../../../../src/core/checks/index.js';
import { NoteDocument } from '../../../../../src/core/document/noteDocument.js';
import { sampleNotes } from '../../../../../src/sample/index.js';
import { draftAll, type Files, indexOfFiles, myName } from './drafting.js';
import { files } from './harbor.js';

/** What the checks tell of the drafts, each as `code path`. */
function toldOf(all: Files, paths: readonly string[]): string[] {
  const index = indexOfFiles(all);
  const context = {
    index,
    userZone: 'Europe/Berlin',
    timing: defaultTiming,
    me: { name: myName, email: 'ines@example.com' },
  };
  return paths.flatMap((path) => {
    const document = new NoteDocument({ uri: path, path, text: all[path] as string });
    return findingsOf(document, context).map(
      ({ code, severity, message }) => `${code} ${severity} ${path}: ${message}`,
    );
  });
}

/** The worked search without its thank-yous. */
function sampleWithoutThanks(): Files {
  const notes = sampleNotes(new Date('2026-04-12T20:00+02:00'), { weeks: 0 });
  return Object.fromEntries(
    notes.filter(({ text }) => !/^type: thank-you$/m.test(text)).map(({ path, text }) => [path, text]),
  );
}

suite('Drafts under the checks', () => {
  test('of an interview with a debrief have nothing to be told', () => {
    const all = files();
    const paths = draftAll(all, 'harbor/first').map(({ path }) => path);
    assert.deepEqual(toldOf(all, paths), []);
  });
  /** She was met in German, and the application is in English: her topic waits in a comment. */
  const inGerman = 'beate-lindqvist';

  test('of the worked search have nothing to be told', () => {
    const all = sampleWithoutThanks();
    const paths = indexOfFiles(all)
      .ofType('interview')
      .flatMap(({ id }) => draftAll(all, id).map(({ path }) => path));
    assert.equal(paths.length, 9);
    const written = paths.filter((path) => !path.includes(inGerman));
    assert.deepEqual(toldOf(all, written), []);
  });
});
