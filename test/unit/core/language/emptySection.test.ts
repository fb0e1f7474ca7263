import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NoteDocument } from '../../../../src/core/document/noteDocument.js';
import { placeToContinue } from '../../../../src/core/language/emptySection.js';

/** The lines of a debrief with `|` where one goes on. */
function goOn(...body: string[]): string {
  const text = `---\ntype: interview\nstart: 2026-03-17T16:00+01:00\ndebrief: captured # so far\n---\n${body.join('\n')}`;
  const document = new NoteDocument({ uri: 'file:///a.md', path: 'a.md', text });
  const offset = document.lines.offsetAt(placeToContinue(document));
  return `${text.slice(0, offset)}|${text.slice(offset)}`
    .split('\n')
    .find((line) => line.includes('|')) as string;
}

/** The number of that line in the body, counted from 1. */
function lineOf(...body: string[]): number {
  const text = `---\ntype: interview\nstart: x\n---\n${body.join('\n')}`;
  return placeToContinue(new NoteDocument({ uri: 'file:///a.md', path: 'a.md', text })).line - 3;
}

suite('A debrief goes on', () => {
  test('below the first heading that has nothing below it', () =>
    assert.equal(lineOf('## Flags', '- red: x', '', '## Promises', '', '## Next time', ''), 5));
  test('below the comments of the template', () =>
    assert.equal(lineOf('## Flags', '', '<!-- What', 'you saw -->', '', '## Promises'), 5));
  test('at the end of a comment where no line is free', () =>
    assert.equal(goOn('## Flags', '<!-- what -->', '## Promises', '- x'), '<!-- what -->|'));
  test('at the heading where nothing follows', () => assert.equal(goOn('## Flags'), '## Flags|'));
  test('behind the first name that has nothing said of it', () =>
    assert.equal(goOn('## Something to thank each person for', '', '- Dana:', '- Marcus:'), '- Dana:|'));
  test('not where somebody is said something of', () =>
    assert.equal(
      lineOf('## Something to thank each person for', '- Dana: the talk', '- Marcus:', '## Flags', ''),
      5,
    ));
  test('not where there are questions or prose', () =>
    assert.equal(
      lineOf('## Questions they asked', '### Why?', '## How it felt', 'Good.', '## Flags', '', ''),
      6,
    ));
  test('not below headings of the user', () => assert.equal(lineOf('## My own', '', '## Flags', ''), 4));
  test('not where another heading of the name has something', () =>
    assert.equal(lineOf('## Flags', '', '## Flags', '- red: x', '## Promises', ''), 6));
  test('at the key that says how far it is, where nothing is empty', () =>
    assert.equal(goOn('## Flags', '- red: x'), 'debrief: captured| # so far'));
  test('at the top of the body where there is no such key', () => assert.equal(lineOf('Hello'), 1));
  test('in a new note, with who was there', () => {
    const template = readFileSync(join(__dirname, '../../../../templates/interview.md'), 'utf8')
      .replace(/^\{\{[#/].*\n/gm, '')
      .replace(/\{\{.*?\}\}/g, '');
    const document = new NoteDocument({ uri: 'file:///a.md', path: 'a.md', text: template });
    const { line } = placeToContinue(document);
    assert.equal(document.lines.lineText(line), '');
    assert.match(document.lines.lineText(line - 1), /-->$/);
    assert.match(document.lines.lineText(line + 1), /^## Questions they asked/);
  });
});
