import assert from 'node:assert/strict';
import { ActionBoard } from '../../../../src/core/actions/actionBoard.js';
import { defaultTiming } from '../../../../src/core/actions/timing.js';
import { NoteIndex } from '../../../../src/core/index/noteIndex.js';
import { parseNote } from '../../../../src/core/notes/parseNote.js';

const now = Date.parse('2026-03-24T12:00+01:00');
const settings = {
  userZone: 'Europe/Berlin',
  timing: defaultTiming,
  regionalProfiles: false,
  holidays: { isHoliday: () => false },
};

const change = (id: string, status: string) => {
  const [uri, path] = [`file:///${id}/application.md`, `${id}/application.md`];
  const text = `---\ntype: application\ncompany: ${id}\nstatus: ${status}\n---\n`;
  return { uri, note: parseNote({ uri, path, text }) };
};

suite('Two offers that are accepted at once', () => {
  test('are to be mended in both applications, until one of them is not', () => {
    const index = new NoteIndex();
    const board = new ActionBoard(index, settings);
    const mends = (...changes: ReturnType<typeof change>[]): (string | undefined)[] => {
      board.touch(index.apply(changes));
      const found = board.at(now).filter(({ kind }) => kind === 'mend-note');
      return found.map(({ application }) => application).sort();
    };
    assert.deepEqual(mends(change('acme', 'offer-accepted'), change('zeta', 'negotiating')), []);
    assert.deepEqual(mends(change('zeta', 'offer-accepted')), ['acme', 'zeta']);
    assert.deepEqual(mends(change('acme', 'reneged')), []);
  });
});
