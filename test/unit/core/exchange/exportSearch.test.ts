import assert from 'node:assert/strict';
import { readCsv } from '../../../../src/core/exchange/csv.js';
import {
  exportCsv,
  exportJson,
  exportSearch,
  type SearchExport,
} from '../../../../src/core/exchange/exportSearch.js';
import { noteTypes } from '../../../../src/core/noteTypes/index.js';
import { sampleNotes } from '../../../../src/sample/index.js';
import { type Files, indexOf, uriOf } from '../../../support/notes.js';

const files: Files = {
  'applications/acme/application.md':
    '---\ntype: application\ncompany: Acme\nrole: Engineer\nstatus: interviewing\ncontact: {name: Carla Contact, email: carla@acme.example}\nnext-step: Call Carla on +49 170 1234567\nsalary-wish: 99000\n---\n\n## Why this one\n\nReason <!-- my comment -->\n\n## Private\n\nMy worry\n\n## Log\n\nWrote to log@acme.example, (555) 123-4567\n',
  'applications/acme/first.md':
    '---\ntype: interview\napplication: acme\nstart: 2026-03-17T11:00+01:00\nstatus: completed\ninterviewers:\n  - {name: Dana Whitlock, email: dana@acme.example, title: Head of Data, said-as: DAY-na, email-source: guessed}\nself-rating: 4\n---\n\n## Questions they asked\n\n### Why us?\n\n- rating: 4\n- answer: Because of Dana and Bluewater Bank\n\n## How it felt\n\nA feeling\n\n### Deeper\n\nFelt more\n\n## Next time\n\n- Breathe\n\n> ## How it felt\n> quoted feeling\n',
  'applications/acme/secret.md':
    '---\ntype: interview\napplication: acme\nkind: technical\nnda: true\ninterviewers: [Dana Whitlock]\n---\n\n## Questions they asked\n\n### The secret task\n\n- answer: The secret answer\n\nSecret prose\n',
  'applications/acme/unclear.md':
    '---\ntype: interview\napplication: acme\nkind: case\nnda: certainly\n---\n\n## Questions they asked\n\n### The unclear task\n',
  'applications/acme/thanks.md':
    '---\ntype: thank-you\napplication: acme\ninterview: secret\nto: {name: Dana Whitlock, email: dana@acme.example}\nsubject: On the secret solver\nstatus: sent\nsent: 2026-03-18T10:00+01:00\n---\n\nDear Dana,\n\nthe secret topic was fun.\n',
  'applications/acme/thanks-unclear.md':
    '---\ntype: thank-you\napplication: acme\ninterview: unclear\n---\n\nThe unclear topic\n',
  'applications/acme/talk.md':
    '---\ntype: insider-talk\napplication: acme\nperson: {name: Ivo Insider, email: ivo@acme.example}\non: 2026-03-10\n---\n\n## What I learned\n\n- work: Ivo says it is calm\n',
  'references/imani-cole.md':
    '---\ntype: reference\nname: Imani Cole\nemail: imani@example.com\nphone: 020 7946 0000\nconsent: agreed\n---\n\nMet Imani at Bluewater-Bank\n',
  'request.md':
    '---\ntype: reference-request\nreference: imani-cole\napplication: acme\n---\n\nDear Imani,\n',
  'stories/bank.md':
    '---\ntype: story\ntitle: The move at Bluewater Bank\ncompetencies: [calm]\nkeep-private: [Bluewater Bank, Project Nightjar]\n---\n\n## Situation\n\nAt BLUEWATER  BANK, on project nightjar\n',
  'broken.md': '---\ntype: interview\nstart: [\n---\n\nBroken body\n',
};

const exported = (names = false, from: Files = files): SearchExport =>
  exportSearch({
    index: indexOf(from),
    textOf: ({ uri }) => Object.entries(from).find(([path]) => uriOf(path) === uri)?.[1],
    names,
  });
/** All that leaves, in both forms. */
const everything = (found: SearchExport): string =>
  [exportJson(found), ...found.tables.map(exportCsv)].join('\n');

suite('What never leaves', () => {
  const never: Readonly<Record<string, string>> = {
    'an e-mail': 'acme.example',
    'an e-mail of a reference': 'imani@',
    'a telephone number in a key': '7946',
    'a telephone number in a text': '1234567',
    'a telephone number of another country': '123-4567',
    'how it felt': 'feeling',
    'how it felt, below a heading of its own': 'Felt more',
    'a section that is called private': 'My worry',
    'a comment': 'my comment',
    'a question under NDA': 'secret task',
    'an answer under NDA': 'secret answer',
    'prose under NDA': 'Secret prose',
    'a note whose NDA cannot be read': 'unclear task',
    'a thank-you for an interview under NDA': 'secret topic',
    'its subject': 'secret solver',
    'a thank-you for one whose NDA cannot be read': 'unclear topic',
    'the name of an insider': 'Insider',
    'the given name of an insider': 'Ivo',
    'words that a story keeps private': 'Bluewater',
    'these words in other letters': 'BLUEWATER',
    'the list of these words': 'Nightjar',
    'these words in lower case': 'nightjar',
    'how a name is said': 'DAY-na',
    'where an address is from': 'guessed',
    'a key of the user’s own': '99000',
    'a note that cannot be read': 'Broken body',
  };
  for (const [what, text] of Object.entries(never))
    test(`${what}, with names or without`, () => {
      assert.ok(JSON.stringify(files).includes(text), 'the notes have it');
      for (const names of [true, false]) assert.ok(!everything(exported(names)).includes(text));
    });

  for (const name of ['Dana', 'Whitlock', 'Imani', 'imani', 'Cole', 'Carla'])
    test(`“${name}”, unless people are named`, () => {
      assert.ok(!everything(exported(false)).includes(name));
      assert.ok(everything(exported(true)).includes(name));
    });
});

suite('What leaves', () => {
  test('is the rest, with initials for people', () => {
    const { tables, unread } = exported();
    const of = (name: string) => tables.find((table) => table.name === name)?.records;
    assert.deepEqual(unread, ['broken.md']);
    assert.deepEqual(of('applications'), [
      {
        id: 'acme',
        company: 'Acme',
        role: 'Engineer',
        status: 'interviewing',
        'next-step': 'Call C. on [phone]',
        contact: { name: 'C. C.' },
        text: '## Why this one\n\nReason \n\n## Log\n\nWrote to [e-mail], [phone]',
      },
    ]);
    assert.deepEqual(of('questions'), [
      {
        application: 'acme',
        interview: 'acme/first',
        question: 'Why us?',
        rating: 4,
        answer: 'Because of D. and [private]',
      },
    ]);
    assert.deepEqual(of('reference-requests'), [
      { reference: 'reference-1', application: 'acme', text: 'Dear I.,' },
    ]);
    assert.deepEqual(
      of('interviews')?.map(({ id, kind, text }) => [id, kind, typeof text]),
      [
        ['acme/first', undefined, 'string'],
        ['acme/secret', 'technical', 'undefined'],
        ['acme/unclear', 'case', 'undefined'],
      ],
    );
  });

  test('is the same each time, whatever the order in which notes were read', () => {
    const turned = Object.fromEntries(Object.entries(files).reverse());
    assert.equal(exportJson(exported(true, turned)), exportJson(exported(true)));
  });

  test('has a table for every kind of note of the worked search, and each reads back', () => {
    const sample = Object.fromEntries(
      sampleNotes(new Date('2026-04-03T09:00Z')).map(({ path, text }) => [path, text]),
    );
    const found = exported(true, sample);
    const kinds = noteTypes.filter(({ type }) => indexOf(sample).ofType(type).length > 0);
    assert.equal(found.tables.length, kinds.length + 1);
    assert.ok(kinds.length > 9);
    const json = JSON.parse(exportJson(found)) as Record<string, unknown>;
    assert.deepEqual(
      Object.keys(json).slice(2),
      found.tables.map(({ name }) => name),
    );
    for (const table of found.tables) {
      const { headers, rows } = readCsv(exportCsv(table));
      assert.deepEqual(headers, table.headers);
      assert.equal(rows.length, table.records.length);
      assert.ok(rows.every(({ ragged }) => !ragged));
    }
  });
});
