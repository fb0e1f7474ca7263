import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Files } from '../../../../support/notes.js';
import { notes } from './notes.js';
import { type Cursor, file, Workspace } from './workspace.js';

const kestrel = 'applications/kestrel';
const interview = `${kestrel}/2026-03-17-1-interview.md`;

/** The files as they are, with some words replaced. */
const changed = (
  changes: Readonly<Record<string, readonly (readonly [string, string])[]>>,
  from = notes,
): Files =>
  Object.fromEntries(
    Object.entries(changes).map(([path, words]) => [
      path,
      words.reduce((text, [before, after]) => text.replace(before, after), from[path] ?? ''),
    ]),
  );

suite('Prepare to rename', () => {
  const says = (cursor: Cursor, expected: string | RegExp, files = notes): void => {
    const found = new Workspace(files).prepare(cursor);
    if (typeof expected === 'string') assert.equal(found, expected);
    else assert.match(found, expected);
  };
  test('the range is the id without its quotes', () => {
    says({ in: interview, on: '"kestrel"' }, 'kestrel | kestrel');
    says({ in: `${kestrel}/thank-dana.md`, on: "'kestrel'", at: 0 }, 'kestrel | kestrel');
  });
  test('a link that leaves out the application is offered as the whole id', () =>
    says(
      { in: `${kestrel}/thank-dana.md`, on: '2026' },
      '2026-03-17-1-interview | kestrel/2026-03-17-1-interview',
    ));
  test('the type of a note stands for the id that it has by default', () =>
    says({ in: `${kestrel}/application.md`, on: 'application' }, 'application | kestrel'));
  test('a name and an address are offered as they are', () => {
    says({ in: interview, on: 'Ann Lee <' }, 'Ann Lee | Ann Lee');
    says({ in: interview, on: 'ann@' }, 'ann@kestrel.test | ann@kestrel.test');
    says({ in: interview, on: 'DANA@' }, 'DANA@kestrel.test | DANA@kestrel.test');
  });
  test('elsewhere it is refused', () => {
    says({ in: interview, on: 'laughed' }, /^Nothing here can be renamed\./);
    says({ in: `${kestrel}/evaluation.md`, on: 'score' }, /^Nothing here can be renamed\./);
  });
  test('a link to nothing is refused', () =>
    says({ in: 'a.md', on: 'gone' }, 'No application has the id “gone”. There is nothing to rename.', {
      'a.md': file('type: offer', 'application: gone'),
    }));
  test('an id that two notes have is refused', () =>
    says({ in: 'a/x/application.md', on: 'application' }, /^Several notes have the id “x”\./, {
      'a/x/application.md': file('type: application', 'role: x'),
      'b/x/application.md': file('type: application', 'role: y'),
    }));
  test('a note with a fault is refused with its problem', () =>
    says({ in: 'a.md', on: 'x' }, /^The front matter cannot be read here/, {
      'a.md': '---\ntype: offer\napplication: x\nbase: "1\n---\n',
      'b/x/application.md': file('type: application', 'role: y'),
    }));
});

suite('Rename an id', () => {
  const renames = async (cursor: Cursor, to: string, expected: Files, files = notes): Promise<Workspace> => {
    const workspace = new Workspace(files);
    const result = await workspace.rename(cursor, to);
    assert.deepEqual(result, expected);
    return workspace.with(result);
  };
  const refuses = async (cursor: Cursor, to: string, expected: RegExp, files = notes): Promise<void> => {
    const result = await new Workspace(files).rename(cursor, to);
    assert.match(String(result), expected);
  };

  test('of an application: its note gets it, and every link, also the part of a link to an interview', async () => {
    const expected = changed({
      [`${kestrel}/application.md`]: [['type: application', 'type: application\nid: kestrel-2']],
      [interview]: [['"kestrel"', '"kestrel-2"']],
      [`${kestrel}/thank-dana.md`]: [["'kestrel'", "'kestrel-2'"]],
      [`${kestrel}/evaluation.md`]: [['kestrel', 'kestrel-2']],
      [`${kestrel}/talk.md`]: [['application: kestrel', 'application: kestrel-2']],
      [`${kestrel}/request.md`]: [['application: kestrel', 'application: kestrel-2']],
      'applications/other/thanks.md': [['kestrel/', 'kestrel-2/']],
    });
    await renames({ in: interview, on: 'kestrel' }, 'kestrel-2', expected);
    const after = await renames(
      { in: `${kestrel}/application.md`, on: 'application' },
      'kestrel-2',
      expected,
    );
    assert.equal(
      after.prepare({ in: 'applications/other/thanks.md', on: 'kestrel' }),
      'kestrel-2/2026-03-17-1-interview | kestrel-2/2026-03-17-1-interview',
    );
    assert.equal((await after.references({ in: interview, on: 'kestrel' })).length, 6);
  });
  test('of an interview: it gets an id of its own, and every link says it', async () => {
    await renames(
      { in: 'applications/other/thanks.md', on: 'kestrel/' },
      'first talk: Dana',
      changed({
        [interview]: [['type: interview', 'type: interview\nid: "first talk: Dana"']],
        [`${kestrel}/thank-dana.md`]: [['2026-03-17-1-interview', '"first talk: Dana"']],
        'applications/other/thanks.md': [['kestrel/2026-03-17-1-interview', '"first talk: Dana"']],
      }),
    );
  });
  test('of a story, in the body, too', () =>
    renames(
      { in: interview, on: 'reconcile' },
      'late claims',
      changed({
        [interview]: [['story: reconcile', 'story: late claims']],
        'stories/reconcile.md': [['type: story', 'type: story\nid: late claims']],
      }),
    ));
  test('of a criterion: keys and lists', () =>
    renames(
      { in: `${kestrel}/talk.md`, on: 'pay:' },
      'base pay',
      changed({
        'values.md': [['id: pay', 'id: base pay']],
        [`${kestrel}/evaluation.md`]: [['pay:', 'base pay:']],
        [`${kestrel}/talk.md`]: [['- pay:', '- base pay:']],
      }),
    ));
  test('of a dealbreaker among braces, with a mark that needs quotes there', () =>
    renames(
      { in: 'values.md', on: 'visa' },
      'visa, EU',
      changed({
        'values.md': [['id: visa', 'id: "visa, EU"']],
        [`${kestrel}/evaluation.md`]: [['{visa:', '{"visa, EU":']],
        [`${kestrel}/talk.md`]: [['- visa:', '- visa, EU:']],
      }),
    ));

  const marcus = {
    'references/m.md': `\uFEFF---\r\ntype: reference # who\r\nid: 'mo'   # short\r\nname: Marcus\r\n---\r\nText`,
    'request.md': '---\r\n{type: reference-request, reference: mo}\r\n---\r\nNo line end',
    'b.md': '---\ntype: reference-request\nreference: "mo"\n---\nmo',
  };
  test('keeps quotes, comments, braces, line ends and what begins the file', () =>
    renames(
      { in: 'request.md', on: 'mo' },
      'marcus: the first',
      changed(
        {
          'references/m.md': [["'mo'", "'marcus: the first'"]],
          'request.md': [['mo}', '"marcus: the first"}']],
          'b.md': [['"mo"', '"marcus: the first"']],
        },
        marcus,
      ),
      marcus,
    ));
  test('adds an id with the line ends of the note', async () => {
    const files = { 'mo.md': '---\r\ntype: reference\r\nname: Marcus\r\n---\r\n' };
    const expected = { 'mo.md': '---\r\ntype: reference\r\nid: x\r\nname: Marcus\r\n---\r\n' };
    await renames({ in: 'mo.md', on: 'reference' }, ' x ', expected, files);
  });
  test('an empty id is filled in', async () => {
    const files = { 'mo.md': file('type: reference', 'id:', 'name: Marcus') };
    await renames(
      { in: 'mo.md', on: 'reference' },
      'x',
      { 'mo.md': file('type: reference', 'id: x', 'name: Marcus') },
      files,
    );
  });
  test('to what it is already changes nothing', () =>
    renames({ in: interview, on: 'kestrel' }, 'kestrel', {}));

  test('refuses an id that is empty, has two lines or is taken', async () => {
    const cursor = { in: interview, on: 'kestrel' };
    await refuses(cursor, ' ', /^An id cannot be empty\.$/);
    await refuses(cursor, 'a\nb', /^An id stands on one line\.$/);
    await refuses(cursor, 'other', /^Another application has the id “other” already\.$/);
    await refuses({ in: 'values.md', on: 'pay' }, 'team', /^Your criteria have the id “team” already\.$/);
  });
  test('refuses an id that stands for the file of another interview', async () => {
    const files = { ...notes, [`${kestrel}/second.md`]: notes[interview] ?? '' };
    await refuses({ in: interview, on: 'interview' }, 'second', /^Another interview has the id/, files);
    await refuses(
      { in: interview, on: 'interview' },
      'kestrel/second',
      /^Another interview has the id/,
      files,
    );
  });
  test('changes nothing when one of the notes cannot be changed safely, and names it', async () => {
    const cursor = { in: interview, on: 'kestrel' };
    const broken = '---\ntype: offer\napplication: kestrel\nbase: "1\n---\n';
    const doubled = file('type: offer', 'application: kestrel', 'base: 1', 'base: 2');
    const repeated = file('type: offer', 'base: &k kestrel', 'application: *k');
    await refuses(cursor, 'x', /^broken\.md: The front matter cannot be read/, {
      ...notes,
      'broken.md': broken,
    });
    await refuses(cursor, 'x', /^d\.md: The key “base” stands here twice/, { ...notes, 'd.md': doubled });
    await refuses(cursor, 'x', /^r\.md: .*asterisk/, { ...notes, 'r.md': repeated });
  });
  test('changes nothing when the new id cannot stand in the text', () =>
    refuses({ in: 'stories/reconcile.md', on: 'story' }, 'a <!-- b --> c', /cannot be changed safely\.$/));

  test('any id reads back everywhere, and renaming back gives what was there', () =>
    fc.assert(
      fc.asyncProperty(
        fc
          .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
          .filter((id) => !/[\p{C}\u2028\u2029/]/u.test(id)),
        async (written) => {
          const id = written.trim();
          fc.pre(id !== '' && id !== 'other' && id !== 'kestrel');
          const cursor = { in: `${kestrel}/request.md`, on: 'application: kestrel', at: 14 };
          const after = new Workspace(notes).with(await new Workspace(notes).rename(cursor, id));
          assert.equal(after.prepare({ ...cursor, on: 'application: ' }).split(' | ')[1], id);
          const back = await after.rename({ ...cursor, on: 'application: ' }, 'kestrel');
          const expected = changed({
            [`${kestrel}/application.md`]: [['type: application', 'type: application\nid: kestrel']],
          });
          const plain = (text = ''): string => text.replace(/["']/g, '');
          for (const [path, text] of Object.entries(back as Files))
            assert.equal(plain(text), plain(expected[path] ?? notes[path]));
        },
      ),
      { numRuns: 60 },
    ));
});

suite('A rename that needs files which are gone', () => {
  /** The notes, of which one can no longer be read. */
  const without = (path: string, from = notes): Workspace => {
    const files: Record<string, string> = { ...from };
    const workspace = new Workspace(files);
    Reflect.deleteProperty(files, path);
    return workspace;
  };
  test('says which note cannot be read', async () => {
    const cursor = { in: `${kestrel}/request.md`, on: 'application: kestrel', at: 14 };
    assert.equal(
      await without(`${kestrel}/thank-dana.md`).rename(cursor, 'falcon'),
      `${kestrel}/thank-dana.md: The file cannot be read.`,
    );
  });
  test('says so for a person only where the note names them', async () => {
    const cursor = { in: interview, on: 'Ann Lee <' };
    assert.equal(typeof (await without(`${kestrel}/thank-dana.md`).rename(cursor, 'Ann Lo')), 'object');
    const dana = { in: interview, on: 'dana@kestrel.test', at: 2 };
    assert.equal(
      await without(`${kestrel}/thank-dana.md`).rename(dana, 'dana@falcon.test'),
      `${kestrel}/thank-dana.md: The file cannot be read.`,
    );
  });
  test('is refused for a criterion that your values do not have', () =>
    assert.equal(
      new Workspace({
        ...notes,
        'values.md': file('type: values', 'criteria: [{id: other, name: Other}]'),
      }).prepare({
        in: `${kestrel}/evaluation.md`,
        on: 'pay',
      }),
      'None of your criteria has the id “pay”. There is nothing to rename.',
    ));
});
