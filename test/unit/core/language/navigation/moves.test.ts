import assert from 'node:assert/strict';
import type { Files } from '../../../../support/notes.js';
import { notes } from './notes.js';
import { file, Workspace } from './workspace.js';

const kestrel = 'applications/kestrel';
const interview = `${kestrel}/2026-03-17-1-interview.md`;

/** Files as they are, with some words replaced. */
const changed = (words: Readonly<Record<string, readonly [string, string]>>, from = notes): Files =>
  Object.fromEntries(
    Object.entries(words).map(([path, [before, after]]) => [path, (from[path] ?? '').replace(before, after)]),
  );

const moves = async (
  moved: Readonly<Record<string, string>>,
  expected: Files,
  files: Files = notes,
): Promise<void> => assert.deepEqual(await new Workspace(files).move(moved, false), expected);

suite('Ids follow files that are renamed', () => {
  test('the folder of an application: every link, also from other applications', () =>
    moves(
      { [kestrel]: 'applications/kestrel-gmbh' },
      changed({
        [interview]: ['"kestrel"', '"kestrel-gmbh"'],
        [`${kestrel}/thank-dana.md`]: ["'kestrel'", "'kestrel-gmbh'"],
        [`${kestrel}/evaluation.md`]: ['kestrel', 'kestrel-gmbh'],
        [`${kestrel}/talk.md`]: ['application: kestrel', 'application: kestrel-gmbh'],
        [`${kestrel}/request.md`]: ['application: kestrel', 'application: kestrel-gmbh'],
        'applications/other/thanks.md': ['kestrel/', 'kestrel-gmbh/'],
      }),
    ));
  test('a folder above changes no id', () => moves({ applications: 'search' }, {}));
  test('an application with an id of its own keeps it', () =>
    moves(
      { [kestrel]: 'applications/x' },
      {},
      {
        ...notes,
        [`${kestrel}/application.md`]: file('type: application', 'id: kestrel', 'role: x'),
      },
    ));
  test('the file of an interview: links with and without the application', () =>
    moves(
      { [interview]: `${kestrel}/first.md` },
      changed({
        [`${kestrel}/thank-dana.md`]: ['2026-03-17-1-interview', 'first'],
        'applications/other/thanks.md': ['2026-03-17-1-interview', 'first'],
      }),
    ));
  test('an interview that is moved to another folder keeps its id', () =>
    moves({ [interview]: 'archive/2026-03-17-1-interview.md' }, {}));
  test('a link by an id of its own stays, a link by the file follows', () => {
    const files = {
      'a/i.md': file('type: interview', 'id: int-1', 'application: a'),
      'a/t.md': file('type: thank-you', 'application: a', 'interview: int-1'),
      'a/u.md': file('type: thank-you', 'application: a', 'interview: i'),
      'b/v.md': file('type: thank-you', 'application: b', 'interview: a/i'),
    };
    return moves(
      { 'a/i.md': 'a/j.md' },
      changed({ 'a/u.md': ['interview: i', 'interview: j'], 'b/v.md': ['a/i', 'a/j'] }, files),
      files,
    );
  });
  test('the folder of an application and a file in it at once', () =>
    moves(
      { [interview]: `${kestrel}/first.md`, 'applications/other': 'applications/new' },
      changed({
        [`${kestrel}/thank-dana.md`]: ['2026-03-17-1-interview', 'first'],
        'applications/other/thanks.md': [
          'application: other\ninterview: kestrel/2026-03-17-1-interview',
          'application: new\ninterview: kestrel/first',
        ],
      }),
    ));
  test('a reference and a story', async () => {
    await moves(
      { 'references/marcus.md': 'references/oyelaran.md' },
      changed({ [`${kestrel}/request.md`]: ['marcus', 'oyelaran'] }),
    );
    await moves(
      { 'stories/reconcile.md': 'stories/late claims.md' },
      changed({ [interview]: ['story: reconcile', 'story: late claims'] }),
    );
    await moves({ 'references/marcus.md': 'people/marcus.md' }, {});
  });
  test('of two applications with one id, what moves along is meant', () => {
    const files = {
      'a/x/application.md': file('type: application', 'role: x'),
      'a/x/offer.md': file('type: offer', 'application: x'),
      'b/x/application.md': file('type: application', 'role: y'),
      'b/x/offer.md': file('type: offer', 'application: x'),
    };
    return moves(
      { 'a/x': 'a/z' },
      changed({ 'a/x/offer.md': ['application: x', 'application: z'] }, files),
      files,
    );
  });
  test('a note whose new name is the id of another keeps its id in writing', () =>
    moves(
      { 'references/marcus.md': 'archive/mo.md' },
      changed({ 'references/marcus.md': ['type: reference', 'type: reference\nid: marcus'] }),
      { ...notes, 'references/mo.md': file('type: reference', 'name: Mo') },
    ));
  test('a link that cannot be changed safely is told, and the others follow', async () => {
    const files = {
      ...notes,
      'broken.md': '---\ntype: reference-request\nreference: marcus\nstatus: "x\n---\n',
    };
    const result = await new Workspace(files).move({ 'references/marcus.md': 'references/mo.md' });
    assert.match(result['broken.md'] ?? '', /^The front matter cannot be read/);
    assert.match(result[`${kestrel}/request.md`] ?? '', /reference: mo$/m);
  });
  test('a file that is no note afterwards changes nothing', () =>
    moves({ 'references/marcus.md': 'references/marcus.txt' }, {}));
  test('files that are no notes change nothing, and nothing is read', async () => {
    const workspace = new Workspace(notes);
    assert.deepEqual(await workspace.move({ 'picture.png': 'p.png' }, false), {});
    assert.deepEqual(workspace.read, []);
  });
});
