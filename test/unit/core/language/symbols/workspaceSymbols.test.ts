import assert from 'node:assert/strict';
import { fuzzyScore } from '../../../../../src/core/language/symbols/fuzzy.js';
import { questionsIn } from '../../../../../src/core/language/symbols/questionsIn.js';
import { WorkspaceSymbols } from '../../../../../src/core/language/symbols/workspaceSymbols.js';
import { NoteDocument } from '../../../../../src/core/document/noteDocument.js';
import { rangeOfProblem } from '../../../../../src/core/language/problemRange.js';
import { contextOf, uriOf } from '../languageAt.js';
import { acme, type Files, note } from '../hovers/hovering.js';

const withQuestions: Files = {
  ...acme,
  'applications/acme/second.md': note(
    'type: interview\napplication: acme\nstart: 2026-03-30T10:00-04:00',
    '\n## Questions they asked\n\n### How would you handle late claims?\n\n- rating: 2\n\n### Why us?\n',
  ),
};

/** The search through some files, with a record of the bodies that were read. */
function searchOf(files: Files) {
  const { index } = contextOf(files);
  const read: string[] = [];
  const symbols = new WorkspaceSymbols({
    textOf: (uri) => {
      const path = uri.slice(uriOf('').length);
      read.push(path);
      return Promise.resolve(files[path]);
    },
    pause: () => Promise.resolve(),
  });
  return { index, read, symbols, find: (query: string) => symbols.find(query, index) };
}

const namesOf = async (query: string, files = withQuestions): Promise<string[]> =>
  (await searchOf(files).find(query)).map(
    ({ kind, name, container = '' }) => `${kind} ${name} (${container})`,
  );

suite('The symbols of all notes', () => {
  test('are people without an address too, by their names', async () =>
    assert.deepEqual(
      await namesOf('Ann Lee', {
        ...acme,
        'applications/acme/b.md': note('type: interview\napplication: acme\ninterviewers: [Ann Lee]'),
      }),
      ['person Ann Lee (Acme)'],
    ));
  test('are applications, people, references, stories and questions', async () => {
    assert.deepEqual((await namesOf('')).sort(), [
      'application Acme: Engineer (Awaiting decision)',
      'person Dana Whitlock (Director, Acme)',
      'person Joanna Mbeki (Acme)',
      'person Priya Raman (Acme)',
      'question How would you handle late claims? (Acme)',
      'question Why us? (Acme)',
      'reference Helena Marsh (Reference)',
      'story The late invoices (Story)',
    ]);
  });

  test('are found by characters in their order, whatever the case, the best first', async () => {
    assert.deepEqual(await namesOf('LATE'), [
      'story The late invoices (Story)',
      'question How would you handle late claims? (Acme)',
    ]);
    assert.deepEqual(await namesOf('dnwh'), ['person Dana Whitlock (Director, Acme)']);
    assert.deepEqual(await namesOf('zzz'), []);
  });

  test('name a person once, at the newest interview, else the newest note', async () => {
    const [dana] = await searchOf(withQuestions).find('dana whitlock');
    assert.equal(dana?.uri, uriOf('applications/acme/first.md'));
    assert.deepEqual(dana?.place.path, ['interviewers', 0]);
  });

  test('lead to the line of a question, and to the person in the front matter', async () => {
    const { find } = searchOf(withQuestions);
    const [why] = await find('Why us');
    assert.equal(why?.place.line, 12);
    assert.equal(withQuestions['applications/acme/second.md']?.split('\n')[12], '### Why us?');
    const [dana] = await find('dana');
    const path = 'applications/acme/first.md';
    const document = new NoteDocument({ uri: uriOf(path), path, text: String(withQuestions[path]) });
    assert.ok(dana);
    const { start } = rangeOfProblem(document, dana.place);
    assert.match(document.lines.lineText(start.line), /Dana Whitlock/);
  });

  test('read every interview once, and again only when it changed', async () => {
    const { read, symbols, find } = searchOf(withQuestions);
    await Promise.all([find(''), find('why'), find('')]);
    assert.deepEqual(read.sort(), ['applications/acme/first.md', 'applications/acme/second.md']);
    symbols.forget([uriOf('applications/acme/first.md'), uriOf('gone.md')]);
    await find('why');
    assert.equal(read.length, 3);
  });

  test('ask again for a note that could not be read', async () => {
    const { index } = contextOf(withQuestions);
    let fails = true;
    const symbols = new WorkspaceSymbols({
      textOf: (uri) =>
        fails
          ? Promise.reject(new Error('gone'))
          : Promise.resolve(withQuestions[uri.slice(uriOf('').length)]),
      pause: () => Promise.resolve(),
    });
    await assert.rejects(symbols.find('why', index));
    fails = false;
    assert.equal((await symbols.find('why us', index)).length, 1);
  });

  test('stop when nobody waits for them any more', async () => {
    const { symbols, index, read } = searchOf(withQuestions);
    assert.deepEqual(await symbols.find('why', index, () => true), []);
    assert.deepEqual(read, []);
  });

  test('are at most 200, and quick among ten thousand notes', async () => {
    const files: Record<string, string> = {};
    for (let at = 0; at < 2000; at += 1)
      files[`stories/${at}.md`] = note(`type: story\ntitle: Story number ${at}\ncompetencies: [x]`);
    const { find, read } = searchOf({ ...withQuestions, ...files });
    assert.equal((await find('')).length, 200);
    assert.deepEqual(read, []); // enough is there without the bodies
    const found = await find('number 1999');
    assert.equal(found[0]?.name, 'Story number 1999');
    assert.ok((await find('story')).length === 200);
  });
});

suite('The questions of a note', () => {
  test('are the headings below their section, in any language and with CRLF', () => {
    const text = note(
      'type: interview\nstart: 2026-03-30',
      '## Fragen an mich\n\n### Warum wir? <!-- hm -->\n\n## Other\n\n### No\n',
    );
    for (const each of [text, text.replaceAll('\n', '\r\n'), `\uFEFF${text}`])
      assert.deepEqual(questionsIn(each), [{ text: 'Warum wir?', line: 6 }]);
  });

  test('are none in front matter, in code, or without the section', () => {
    assert.deepEqual(questionsIn('---\n# Questions they asked\n## Why\ntype: interview\n---\n'), []);
    assert.deepEqual(
      questionsIn('---\ntype: interview\n---\n```\n## Questions they asked\n### Why\n```\n'),
      [],
    );
    assert.deepEqual(questionsIn('### Why\n'), []);
  });
});

suite('What fits a query', () => {
  test('has its characters in order', () => {
    assert.notEqual(fuzzyScore('hle', 'Harborlight Engineer'), undefined);
    assert.equal(fuzzyScore('elh', 'Harborlight'), undefined);
    assert.notEqual(fuzzyScore('harbor  eng', 'Harborlight Engineer'), undefined);
  });

  test('fits better at the beginning, then at a word, then anywhere, then scattered', () => {
    const scores = ['Dana', 'Ask Dana', 'Verdana', 'do an app'].map(
      (text) => fuzzyScore('dana', text) ?? NaN,
    );
    assert.deepEqual(
      scores.slice(0, 3),
      [...scores.slice(0, 3)].sort((a, b) => b - a),
    );
    assert.ok((scores[2] ?? 0) > (fuzzyScore('dana', 'do a new app') ?? 0));
  });
});
