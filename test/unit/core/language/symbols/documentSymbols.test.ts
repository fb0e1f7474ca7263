import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NoteDocument } from '../../../../../src/core/document/noteDocument.js';
import { symbolOf } from '../../../../../src/core/language/symbols/documentSymbols.js';
import type { NoteSymbol } from '../../../../../src/core/language/symbols/noteSymbol.js';
import { sampleNotes } from '../../../../../src/sample/index.js';

const documentOf = (text: string, path = 'note.md'): NoteDocument =>
  new NoteDocument({ uri: `file:///${path}`, path, text });

/** A line per symbol, two blanks deeper for each level. */
function outline(symbol: NoteSymbol | undefined, indent = ''): string[] {
  if (!symbol) return [];
  const { kind, name, detail, children } = symbol;
  return [
    `${indent}${kind} ${name}${detail && ` | ${detail}`}`,
    ...children.flatMap((child) => outline(child, `${indent}  `)),
  ];
}

/** What an editor relies on: the part to go to lies in the whole, and children lie in their parents. */
function checkPlaces({ span, selection, name, children }: NoteSymbol, length: number): void {
  assert.ok(name.length > 0);
  assert.ok(0 <= span.start && span.end <= length);
  assert.ok(
    span.start <= selection.start && selection.start <= selection.end && selection.end <= span.end,
    name,
  );
  for (const child of children) {
    assert.ok(span.start <= child.span.start && child.span.end <= span.end, `${child.name} in ${name}`);
    checkPlaces(child, length);
  }
}

const interview = `---
type: interview
application: acme
kind: panel
round: 2
interviewers:
  - name: Dana Whitlock
    email: dana@example.com
    title: Director
  - Priya Raman <priya@example.com>
---

# Panel

## Questions they asked

### How would you do it?

- type: technical
- rating: 2

### Why us?

## Something to thank each person for

- Dana Whitlock: late claims -> built a job

## Flags

- red, process, observed: steps changed
- nothing

## Promises

- [ ] Send the link, by 2026-03-18
- [x] Say thanks

## How it felt

Fine.

## Next time

- Draw first
`;

suite('The symbols of a note', () => {
  const expected = [
    'note Panel interview, round 2 | Interview',
    '  group Interviewers',
    '    person Dana Whitlock | Director · dana@example.com',
    '    person Priya Raman | priya@example.com',
    '  group Questions they asked',
    '    question How would you do it? | rated 2',
    '    question Why us?',
    '  group Something to thank each person for',
    '    topic Dana Whitlock | late claims',
    '  group Flags',
    '    flag red, process | steps changed',
    '  group Promises',
    '    promise Send the link, by 2026-03-18 | open',
    '    promise Say thanks | done',
    '  group Next time',
    '    entry Draw first',
  ];

  test('are its people, questions, topics, flags, promises and lists', () =>
    assert.deepEqual(outline(symbolOf(documentOf(interview))), expected));

  test('are the same with CRLF, and lie where they should', () => {
    const document = documentOf(interview.replaceAll('\n', '\r\n'));
    const root = symbolOf(document);
    assert.deepEqual(outline(root), expected);
    const question = root?.children[1]?.children[0];
    assert.equal(
      document.text.slice(question?.selection.start, question?.selection.end),
      '### How would you do it?',
    );
    assert.match(document.text.slice(question?.span.start, question?.span.end), /rating: 2$/);
  });

  test('are what people write by halves, too', () => {
    const application =
      '---\ntype: application\ncompany: Acme\nhistory: [{on: 2026-03-01, status: ""}, ~, "", {}]\ncontact: [Joanna]\n---\n';
    assert.deepEqual(outline(symbolOf(documentOf(application))), [
      'note Acme | Application',
      '  group History',
      '    entry 2026-03-01',
      '    entry ~',
    ]);
    const evaluation =
      '---\ntype: evaluation\napplication: acme\nscores:\n  pay: {score: 4, basis: observed}\n  team:\n  ? [a]\n  : 1\n---\n';
    assert.deepEqual(outline(symbolOf(documentOf(evaluation))).slice(1), [
      '  group Scores',
      '    entry pay | 4 · observed',
      '    entry team',
    ]);
    const other =
      '---\ntype: evaluation\napplication: acme\nscores: none\ndealbreakers: {remote: met}\n---\n';
    assert.deepEqual(outline(symbolOf(documentOf(other))).slice(1), [
      '  group Dealbreakers',
      '    entry remote | met',
    ]);
  });

  test('are the lists and people of other types', () => {
    const application = `---\ntype: application\ncompany: Acme\nhistory:\n  - {on: 2026-03-01, status: applied}\ncontact: Joanna\n---\n`;
    assert.deepEqual(outline(symbolOf(documentOf(application))), [
      'note Acme | Application',
      '  group History',
      '    entry applied | 2026-03-01',
      '  person Joanna | Contact',
    ]);
    const evaluation = `---\ntype: evaluation\napplication: a\nscores:\n  pay: {score: 4, basis: guess}\ndealbreakers:\n  rota: pass\n---\n`;
    assert.deepEqual(outline(symbolOf(documentOf(evaluation))), [
      'note Evaluation | Evaluation',
      '  group Scores',
      '    entry pay | 4 · guess',
      '  group Dealbreakers',
      '    entry rota | pass',
    ]);
    const talk = `---\ntype: insider-talk\nperson: {name: Ann}\n---\n## What I learned\n\n- pay: bands are open\n`;
    assert.deepEqual(outline(symbolOf(documentOf(talk))), [
      'note Talk with Ann | Insider Talk',
      '  person Ann | Person',
      '  group What I learned',
      '    entry pay: bands are open',
    ]);
  });

  test('are none for a file that is no note, and the title alone for a broken one', () => {
    assert.equal(symbolOf(documentOf('# Mine\n')), undefined);
    assert.deepEqual(outline(symbolOf(documentOf('---\ntype: interview\nstart: "2026\n---\n'))), [
      'note note | Interview',
    ]);
  });

  test('have their places within each other in every note of the sample', () => {
    for (const { path, text } of sampleNotes(new Date('2026-04-20T12:00+02:00')))
      for (const each of [text, text.replaceAll('\n', '\r\n'), text.trimEnd()]) {
        const root = symbolOf(documentOf(each, path));
        assert.ok(root, path);
        checkPlaces(root, each.length);
      }
  });

  test('have their places within each other whatever is cut out of a note', () => {
    fc.assert(
      fc.property(fc.nat(interview.length), fc.nat(60), (from, length) => {
        const text = interview.slice(0, from) + interview.slice(from + length);
        const root = symbolOf(documentOf(text));
        if (root) checkPlaces(root, text.length);
      }),
      { numRuns: 300 },
    );
  });
});
