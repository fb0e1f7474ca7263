import assert from 'node:assert/strict';
import { allProblems } from '../../../../src/core/fixes/allProblems.js';
import { fixesIn } from '../../../../src/core/fixes/fixesIn.js';
import { after, deskWith } from './fixing.js';

/** The texts after each way to ignore the problems at some words; none of them is told any more. */
function ignoring(text: string, words: string, eol = '\n'): string[] {
  const written = text.replaceAll('\n', eol);
  const desk = deskWith('a.md', written);
  const at = written.indexOf(words);
  const [found] = fixesIn(desk.document, { start: at, end: at }, desk.context);
  assert.ok(found, 'there is no problem');
  return found.ignores
    .filter(({ edits }) => edits.length > 0)
    .map((fix) => {
      const result = after(desk, fix);
      const { document, context } = deskWith('a.md', result);
      assert.ok(!allProblems(document, context).some(({ code }) => code === found.problem.code));
      return result.replaceAll(eol, '\n');
    });
}

suite('Ignoring a problem', () => {
  const note = (line: string, more = ''): string =>
    `---\ntype: application\ncompany: x\n${line}\nrole: y${more}\n---\nBody`;
  test('in the front matter is a comment behind the value, or at the end of the front matter', () => {
    for (const eol of ['\n', '\r\n'])
      assert.deepEqual(ignoring(note('work-mode: tent # x'), 'tent', eol), [
        note('work-mode: tent # x # lint-ignore choice/unknown:'),
        note('work-mode: tent # x', '\n# lint-ignore choice/unknown:'),
      ]);
  });
  test('can be done on its line, in its note and everywhere', () => {
    const { document, context } = deskWith('a.md', note('work-mode: tent'));
    const at = document.text.indexOf('tent');
    const [found] = fixesIn(document, { start: at, end: at }, context);
    assert.deepEqual(
      found?.ignores.map(({ title }) => title),
      [
        'Ignore choice/unknown on this line',
        'Ignore choice/unknown in this note',
        'Ignore choice/unknown in this workspace',
      ],
    );
  });
  test('of a text of several lines never becomes a part of it', () =>
    assert.deepEqual(ignoring(note('work-mode: |\n  tent\n  and more'), 'tent'), [
      note('work-mode: | # lint-ignore choice/unknown:\n  tent\n  and more'),
      note('work-mode: |\n  tent\n  and more', '\n# lint-ignore choice/unknown:'),
    ]));
  test('in the body is a comment behind the line, or in the first line of the body', () => {
    const interview = (first: string, behind: string): string =>
      `---\ntype: interview\ninterviewers: Dana\n---\n${first}## Promises\n\n- [ ] Send it${behind}\n`;
    assert.deepEqual(ignoring(interview('', ''), 'Send'), [
      interview('', ' <!-- lint-ignore DB08: -->'),
      interview('<!-- lint-ignore DB08: -->\n', ''),
    ]);
  });
  test('of a note without any body', () => {
    const text = '---\ntype: offer\napplication: acme\n---';
    assert.ok(ignoring(text, 'acme').length > 0);
  });
  test('is not possible where nothing can be read', () => {
    const desk = deskWith('a.md', note('status: pineapple'));
    const at = desk.document.text.indexOf('pineapple');
    const [found] = fixesIn(desk.document, { start: at, end: at }, desk.context);
    assert.deepEqual(found?.ignores, []);
  });
  test('in the workspace hands its code to the command', () => {
    const desk = deskWith('a.md', note('work-mode: tent'));
    const at = desk.document.text.indexOf('tent');
    const [found] = fixesIn(desk.document, { start: at, end: at }, desk.context);
    assert.deepEqual(found?.ignores.at(-1)?.command, { id: 'ignoreProblem', arguments: ['choice/unknown'] });
  });
  test('touches a place with its ends, and no other', () => {
    const desk = deskWith('a.md', note('work-mode: tent'));
    const start = desk.document.text.indexOf('tent');
    const touched = (at: number): number =>
      fixesIn(desk.document, { start: at, end: at }, desk.context).length;
    assert.deepEqual([start - 1, start, start + 4, start + 5].map(touched), [0, 1, 1, 0]);
  });
});
