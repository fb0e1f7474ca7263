import assert from 'node:assert/strict';
import { byEmployer, earlierAt, endedHard } from '../../../../src/core/applications/before.js';
import { isNoteOf } from '../../../../src/core/notes/note.js';
import { beforeWords } from '../../../../src/core/views/beforeWords.js';
import { sceneAt, uriOf } from '../../../support/notes.js';

const application = (company: string, ...more: string[]): string =>
  ['---', 'type: application', company && `company: ${company}`, ...more, '---', '']
    .filter(Boolean)
    .join('\n');
const ended = (company: string, status: string, on: string): string =>
  application(company, `role: Analyst`, `status: ${status}`, `history: [{on: ${on}, status: ${status}}]`);

/** What there was before at the employer of the note `new.md`, in words. */
function before(files: Readonly<Record<string, string>>): string[] {
  const { index, input } = sceneAt('2026-03-27T12:00+01:00', files);
  const note = index.notes.get(uriOf('new.md'));
  assert.ok(isNoteOf('application', note));
  return earlierAt(note, byEmployer(index)).map((each) => beforeWords(each, input));
}

suite('What there was before at an employer', () => {
  test('is every application there that has ended, the latest first, however the name is written', () => {
    const files = {
      'new.md': application('Acme', 'status: saved'),
      'a.md': ended('ACME ', 'not-selected', '2026-01-10'),
      'b.md': ended('acme', 'offer-declined', '2026-02-03'),
      'open.md': application('Acme', 'status: interviewing'),
      'other.md': ended('Birch', 'withdrawn', '2026-02-01'),
    };
    assert.deepEqual(before(files), [
      'Analyst, you declined their offer, Tuesday 3 February',
      'Analyst, they chose somebody else, Saturday 10 January',
    ]);
  });
  test('is nothing where the employer has no name, or the note is the only one', () => {
    const nameless = ['---', 'type: application', 'role: Analyst', 'status: withdrawn', '---', ''].join('\n');
    assert.deepEqual(before({ 'new.md': nameless, 'a.md': nameless }), []);
    assert.deepEqual(before({ 'new.md': ended('Acme', 'withdrawn', '2026-01-10') }), []);
  });
  test('takes the last time that it ended so, and says nothing of a day that is not known', () => {
    const twice = application(
      'Acme',
      'status: withdrawn',
      'history:',
      '  - {on: 2025-06-02, status: withdrawn}',
      '  - {on: 2025-07-01, status: interviewing}',
      '  - {on: 2026-01-05, status: withdrawn}',
    );
    const files = {
      'new.md': application('Acme', 'status: saved'),
      'a.md': twice,
      'b.md': application('Acme', 'status: no-response'),
    };
    assert.deepEqual(before(files), ['you withdrew, Monday 5 January', 'there was no answer']);
  });
  test('is worth a second thought after some ends only', () => {
    const hard = ['not-selected', 'withdrawn', 'offer-rescinded', 'reneged', 'no-response'];
    const neutral = ['offer-declined', 'offer-expired', 'position-closed', 'dropped'];
    assert.deepEqual(
      [...hard, ...neutral].filter((status) => endedHard({ status })),
      hard,
    );
  });
});
