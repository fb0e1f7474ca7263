import assert from 'node:assert/strict';
import type { Files } from '../../../../support/notes.js';
import { notes } from './notes.js';
import { type Cursor, file, Workspace } from './workspace.js';

const kestrel = 'applications/kestrel';
const interview = `${kestrel}/2026-03-17-1-interview.md`;

suite('Rename a person', () => {
  const renames = async (cursor: Cursor, to: string, expected: Files, files = notes): Promise<void> =>
    assert.deepEqual(await new Workspace(files).rename(cursor, to), expected);
  const refuses = async (cursor: Cursor, to: string, expected: RegExp, files = notes): Promise<void> =>
    assert.match(String(await new Workspace(files).rename(cursor, to)), expected);

  test('changes names, topics and links, and never prose, given or family name', () =>
    renames({ in: `${kestrel}/thank-dana.md`, on: 'Dana' }, 'Dana Reyes', {
      [interview]: (notes[interview] ?? '')
        .replace('name: Dana Whitlock', 'name: Dana Reyes')
        .replace('- Dana Whitlock: late', '- Dana Reyes: late')
        .replace('[Dana Whitlock]', '[Dana Reyes]'),
      [`${kestrel}/application.md`]: (notes[`${kestrel}/application.md`] ?? '').replace('Whitlock', 'Reyes'),
      [`${kestrel}/thank-dana.md`]: (notes[`${kestrel}/thank-dana.md`] ?? '').replace('Whitlock', 'Reyes'),
    }));
  test('can begin in the list of topics', async () => {
    const result = await new Workspace(notes).rename({ in: interview, on: 'Ann Lee: on' }, 'Ann Marie Lee');
    assert.deepEqual(result, {
      [interview]: (notes[interview] ?? '').replaceAll('Ann Lee', 'Ann Marie Lee'),
    });
  });
  test('a name that is part of another name is told from it', () => {
    const files = {
      'i.md': file(
        'type: interview',
        'start: 2026-03-17T10:00Z',
        'interviewers: Ann Lee <x@a.test>, Ann <y@a.test>; Joann',
        '===',
        '## Something to thank each person for',
        '- Ann Lee: one',
        '- Ann: two, and Ann Lee',
      ),
    };
    const expected = { 'i.md': files['i.md'].replace(', Ann <', ', Beth <').replace('- Ann: ', '- Beth: ') };
    return renames({ in: 'i.md', on: 'Ann <' }, 'Beth', expected, files);
  });
  test('a name with marks of its own keeps being one person', async () => {
    const files = { 't.md': file('type: thank-you', 'to: Ann <ann@a.test>') };
    await refuses({ in: 't.md', on: 'Ann' }, 'Lee, Ann', /^t\.md: .*cannot be changed safely/, files);
    const group = { 't.md': file('type: thank-you', 'to: {name: Ann, email: ann@a.test}') };
    await renames(
      { in: 't.md', on: 'Ann' },
      'Lee, Ann',
      { 't.md': file('type: thank-you', 'to: {name: "Lee, Ann", email: ann@a.test}') },
      group,
    );
  });
  test('people of one name with other addresses stay as they are', () => {
    const files = {
      'a.md': file('type: interview', 'application: a', 'interviewers: [{name: Kim Li, email: kim@a.test}]'),
      'a2.md': file('type: thank-you', 'application: a', 'to: {name: "Kim Li"}'),
      'b.md': file('type: interview', 'application: b', 'interviewers: [{name: Kim Li, email: kim@b.test}]'),
      'c.md': file(
        'type: thank-you',
        'application: c',
        'to: {name: Kim Li}',
        '===',
        '[Kim Li](mailto:kim@b.test)',
      ),
    };
    return renames(
      { in: 'a.md', on: 'Kim' },
      'Kim Wu',
      {
        'a.md': files['a.md'].replace('Kim Li', 'Kim Wu'),
        'a2.md': files['a2.md'].replace('Kim Li', 'Kim Wu'),
      },
      files,
    );
  });
  test('where a name alone can mean several people it is refused', () => {
    const files = {
      'a.md': file('type: insider-talk', 'person: {name: Kim Li, email: kim@a.test}'),
      'b.md': file('type: insider-talk', 'person: {name: Kim Li, email: kim@b.test}'),
      'c.md': file('type: insider-talk', 'person: Kim Li'),
    };
    return refuses(
      { in: 'c.md', on: 'Kim' },
      'x',
      /^Several people are called “Kim Li”\. Add the e-mail/,
      files,
    );
  });
  test('a person without an address is known by the name, in any normal form', () => {
    const nfd = 'Zoë'.normalize('NFD');
    const files = {
      'a.md': file('type: insider-talk', 'person: Zoë'),
      'b.md': file('type: follow-up', `to: {name: "${nfd}"}`, '===', `Dear ${nfd}`),
    };
    return renames(
      { in: 'a.md', on: 'Zo' },
      'Zoé',
      {
        'a.md': file('type: insider-talk', 'person: Zoé'),
        'b.md': file('type: follow-up', `to: {name: "Zoé"}`, '===', `Dear ${nfd}`),
      },
      files,
    );
  });
  test('other spellings of the same address are the same person', () => {
    const files = {
      'a.md': file('type: insider-talk', 'person: {name: Kim Li, email: KIM@a.test}'),
      'b.md': file('type: insider-talk', 'person: {name: K. Li, email: kim@a.test}'),
    };
    return renames(
      { in: 'a.md', on: 'Kim' },
      'Kim Wu',
      { 'a.md': files['a.md'].replace('Kim Li', 'Kim Wu'), 'b.md': files['b.md'].replace('K. Li', 'Kim Wu') },
      files,
    );
  });
  test('a reference is a person', () => {
    const before = notes['references/marcus.md'] ?? '';
    return renames({ in: 'references/marcus.md', on: 'Marcus' }, 'Marcus O.', {
      'references/marcus.md': before.replace('Marcus Oyelaran', 'Marcus O.'),
    });
  });
  test('refuses a name that would change what a topic is', () =>
    refuses({ in: interview, on: 'Ann Lee: on' }, 'Ann: Lee', /cannot be changed safely\.$/));
  test('refuses a name that is empty', () =>
    refuses({ in: interview, on: 'Ann Lee: on' }, '', /^A name cannot be empty\.$/));
});

suite('Rename an e-mail', () => {
  test('changes it everywhere, in the text, too', async () => {
    const result = await new Workspace(notes).rename(
      { in: 'weeks/2026-W12.md', on: 'dana@' },
      'd.reyes@kestrel.test',
    );
    const expected = Object.entries(notes)
      .filter(([, text]) => /dana@/i.test(text))
      .map(([path, text]) => [path, text.replace(/dana@kestrel\.test/gi, 'd.reyes@kestrel.test')]);
    assert.deepEqual(result, Object.fromEntries(expected));
    assert.equal(expected.length, 4);
  });
  test('and no longer one that has it in it', async () => {
    const files = {
      'a.md': file(
        'type: insider-talk',
        'person: a@x.test',
        '===',
        'ba@x.test a@x.test.uk _a@x.test_ (a@x.test)',
      ),
    };
    assert.deepEqual(await new Workspace(files).rename({ in: 'a.md', on: 'a@x' }, 'c@x.test'), {
      'a.md': file(
        'type: insider-talk',
        'person: c@x.test',
        '===',
        'ba@x.test a@x.test.uk _c@x.test_ (c@x.test)',
      ),
    });
  });
  test('refuses what is no address', async () => {
    const result = await new Workspace(notes).rename({ in: 'weeks/2026-W12.md', on: 'dana@' }, 'dana');
    assert.equal(result, '“dana” is not an e-mail address. Write it like dana@example.com.');
  });
});
