import assert from 'node:assert/strict';
import { defaultTiming } from '../../../src/core/actions/timing.js';
import { findingsOf } from '../../../src/core/checks/index.js';
import { NoteDocument } from '../../../src/core/document/noteDocument.js';
import { NoteIndex } from '../../../src/core/index/noteIndex.js';
import { problemsOf } from '../../../src/core/index/noteProblems.js';
import { sampleNotes } from '../../../src/sample/index.js';

/** Everything that is told of interviews, of stories and of the format in the worked search at a moment: `code file`. */
function toldAt(moment: string, weeks = 0): string[] {
  const documents = sampleNotes(new Date(moment), { weeks }).map(
    (file) => new NoteDocument({ uri: file.path, ...file }),
  );
  const index = new NoteIndex();
  index.apply(documents.map(({ uri, note }) => ({ uri, note })));
  const context = { index, userZone: 'Europe/Berlin', timing: defaultTiming };
  return documents.flatMap((document) =>
    [...problemsOf(index, document.note as never), ...findingsOf(document, context)]
      .filter(({ code }) => code.includes('/') || /^(?:DB|ST)/.test(code))
      .map(({ code, severity }) => `${code} ${severity} ${document.path}`),
  );
}

suite('sample: what is told of it', () => {
  const long = ['ST04 warning stories/story-architect.md'];
  const late = ['DB06 hint applications/app-harborlight/2026-03-26-panel-interview.md', ...long];
  const twice = 'ST05 warning stories/story-reconcile.md';
  for (const day of ['2026-03-08', '2026-03-16', '2026-03-17', '2026-03-20', '2026-03-25', '2026-03-27']) {
    test(`nothing up to ${day} but that a story is long: what is there is sound`, () => {
      for (const hour of ['09:00', '16:50', '20:00'])
        assert.deepEqual(
          toldAt(`${day}T${hour}+01:00`).filter((each) => !late.includes(each)),
          [],
        );
    });
  }
  test('on 30 March that one debrief was late', () =>
    assert.deepEqual(toldAt('2026-03-30T20:00+02:00'), late));
  test('from the debrief on that names it again, that Lindenhof has heard a story twice', () => {
    assert.deepEqual(toldAt('2026-04-01T11:05+02:00'), late);
    assert.deepEqual(toldAt('2026-04-01T11:15+02:00'), [...late, twice]);
  });
  for (const day of ['2026-04-02', '2026-04-08', '2026-04-12'])
    test(`on ${day} nothing else`, () => assert.deepEqual(toldAt(`${day}T20:00+02:00`), [...late, twice]));
  test('the same when it is told some weeks later', () =>
    assert.equal(toldAt('2026-04-12T20:00+02:00', 34).length, 3));
});
