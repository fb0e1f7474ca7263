import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readCsv } from '../../../../src/core/exchange/csv.js';
import { exportCsv, exportSearch } from '../../../../src/core/exchange/exportSearch.js';
import { importedText } from '../../../../src/core/exchange/importedText.js';
import { firstChoices, planImport } from '../../../../src/core/exchange/importPlan.js';
import type { YamlValue } from '../../../../src/core/edit/yamlText.js';
import { application, applicationStatuses } from '../../../../src/core/noteTypes/application.js';
import type { KeyKind } from '../../../../src/core/notes/keyKinds.js';
import type { NoteIndex } from '../../../../src/core/index/noteIndex.js';
import { planNote } from '../../../../src/core/templates/planNote.js';
import { readFileSync } from 'node:fs';
import { type Files, indexOf, uriOf } from '../../../support/notes.js';

const template = readFileSync('templates/application.md', 'utf8');
const empty = indexOf({});

/** The file that an application is made as. */
function fileOf(answers: Readonly<Record<string, YamlValue>>, text?: (made: string) => string): Files {
  const context = {
    index: empty,
    template,
    today: '2026-04-01' as never,
    myName: '',
    userZone: 'UTC',
    notesFolder: '',
  };
  const plan = planNote('application', answers, context);
  if ('problems' in plan) throw new Error(JSON.stringify(plan.problems));
  return { [plan.pathAt(1)]: text ? text(plan.text) : plan.text };
}

function csvOf(files: Files): string {
  const index = indexOf(files);
  const textOf = ({ uri }: { uri: string }): string | undefined =>
    Object.entries(files).find(([path]) => uriOf(path) === uri)?.[1];
  const [table] = exportSearch({ index, textOf, names: true }).tables;
  if (!table) throw new Error('There is no table.');
  return exportCsv(table);
}

/** The applications as they are, without the addresses that never leave. */
function applicationsOf(index: NoteIndex): unknown {
  return index.ofType('application').map(({ id, values }) => {
    const { contact, ...rest } = values;
    return { id, ...rest, ...(contact?.name && { contact: contact.name }) };
  });
}

const word = fc
  .string({ unit: fc.constantFrom(...'abcXYZ äß.,;:\'"=+-@#|[]{}%&*!?/\\<>🦊'), minLength: 1, maxLength: 20 })
  .map((text) => text.replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '' && !/@|^[~]$|^null$/.test(text));
const day = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const status = fc.constantFrom(...applicationStatuses);

function valueFor(kind: KeyKind): fc.Arbitrary<YamlValue> {
  switch (kind.kind) {
    case 'day':
      return day;
    case 'choice':
      return fc.constantFrom(...kind.values);
    case 'number':
      return fc.integer({ min: kind.min, max: kind.max });
    case 'zone':
      return fc.constantFrom('Europe/Berlin', 'America/New_York');
    case 'list':
      return fc.array(word, { minLength: 1, maxLength: 3 });
    case 'record':
      return word.map((name) => ({ name }));
    default:
      return word;
  }
}

const anyApplication = fc
  .record({
    company: word,
    status,
    rest: fc.record(
      Object.fromEntries(
        Object.entries(application.keys)
          .filter(([key]) => !['company', 'status', 'history'].includes(key))
          .map(([key, { is }]) => [key, valueFor(is)]),
      ),
      { requiredKeys: [] },
    ),
    history: fc.array(fc.record({ on: day, status, note: word }, { requiredKeys: ['status'] }), {
      maxLength: 3,
    }),
  })
  .map(({ company, status, rest, history }): Record<string, YamlValue> => ({
    company,
    status,
    ...rest,
    history: [...history, { status }],
  }));

suite('The way out and in again', () => {
  test('gives the same applications', () => {
    fc.assert(
      fc.property(anyApplication, (answers) => {
        const before = fileOf(answers);
        const table = readCsv(csvOf(before));
        const choices = firstChoices(table);
        assert.equal(choices.preset?.id, 'after-interview');
        const { rows, problems, duplicates } = planImport(table, choices, empty);
        assert.deepEqual([problems, duplicates], [[], []]);
        const [row] = rows;
        assert.ok(row);
        const after = fileOf(row.answers, (made) => importedText(made, row));
        assert.deepEqual(applicationsOf(indexOf(after)), applicationsOf(indexOf(before)));
      }),
      { numRuns: 50 },
    );
  });

  test('keeps the text, and finds all of them there already', () => {
    const files = fileOf({ company: 'Acme', role: '=1+1' }, (made) => `${made}\nMy words, "quoted"\n`);
    const table = readCsv(csvOf(files));
    const { rows, duplicates } = planImport(table, firstChoices(table), indexOf(files));
    assert.deepEqual([rows.length, duplicates.length], [0, 1]);
    const [row] = planImport(table, firstChoices(table), empty).rows;
    assert.match(row?.body ?? '', /My words, "quoted"$/);
    assert.equal(row?.answers['role'], '=1+1');
  });
});
