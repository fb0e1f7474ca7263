import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NoteDocument } from '../../../../src/core/document/noteDocument.js';
import { applyEdits } from '../../../../src/core/edit/textEdit.js';
import { rehearsalEdit } from '../../../../src/core/rehearsal/noteRehearsal.js';
import { march } from './asking.js';

const head = '---\ntype: interview\napplication: acme\n---\n\n## Questions they asked\n\n';
const read = (text: string): NoteDocument => new NoteDocument({ uri: 'a', path: 'a.md', text });

/** A body after “Why us?” was practised on 28 March; undefined where it cannot be noted. */
function noted(body: string, rating = 3, { line = -1, text = 'Why us?', day = 28 } = {}): string | undefined {
  const document = read(head + body);
  const edit = rehearsalEdit(document, { text, line }, { on: march(day), rating });
  if (!edit) return undefined;
  const after = applyEdits(document.text, [edit]);
  assert.ok(after.startsWith(head));
  return after.slice(head.length);
}

suite('What was practised is noted under its question', () => {
  test('as the last entry of its list, in its style', () => {
    assert.equal(
      noted(
        '### Why us?\n\n* rating: 2\n* answer: long\n  and longer\n\nProse.\n\n### Why not?\n\n- rating: 1\n',
      ),
      '### Why us?\n\n* rating: 2\n* answer: long\n  and longer\n* rehearsed: 2026-03-28 3\n\nProse.\n\n### Why not?\n\n- rating: 1\n',
    );
    assert.equal(
      noted('### Why us?\n- rating: 2\n### Why not?'),
      '### Why us?\n- rating: 2\n- rehearsed: 2026-03-28 3\n### Why not?',
    );
    assert.equal(
      noted('### Why us?\n\n- rating: 2 <!-- x -->\n<!-- y -->\n'),
      '### Why us?\n\n- rating: 2 <!-- x -->\n- rehearsed: 2026-03-28 3\n<!-- y -->\n',
    );
  });
  test('where there is no list, right below the question', () => {
    assert.equal(noted('### Why us?'), '### Why us?\n\n- rehearsed: 2026-03-28 3');
    assert.equal(noted('### Why us?\n\nProse.\n'), '### Why us?\n\n- rehearsed: 2026-03-28 3\n\nProse.\n');
    assert.equal(noted('### Why us?\nProse.\n'), '### Why us?\n\n- rehearsed: 2026-03-28 3\n\nProse.\n');
  });
  test('a line that is there goes on', () => {
    const after = (line: string): string | undefined =>
      noted(`### Why us?\n\n- ${line}\n- rating: 4\n`)?.split('\n')[2];
    assert.equal(after('rehearsed: 2026-03-20 2'), '- rehearsed: 2026-03-20 2, 2026-03-28 3');
    assert.equal(after('Rehearsed: 2026-03-20 2  '), '- Rehearsed: 2026-03-20 2, 2026-03-28 3  ');
    assert.equal(after('rehearsed: 2026-03-20 2 <!-- 2026-03-28 5 -->'), '- rehearsed: 2026-03-20 2, 2026-03-28 3 <!-- 2026-03-28 5 -->'); // prettier-ignore
    assert.equal(after('rehearsed:'), '- rehearsed: 2026-03-28 3');
    assert.equal(after('rehearsed: soon'), '- rehearsed: 2026-03-28 3, soon');
  });
  test('a rating of the same day gives way', () =>
    assert.equal(
      noted('### Why us?\n\n- rehearsed: 2026-03-28 2, 2026-03-20 1\n', 5),
      '### Why us?\n\n- rehearsed: 2026-03-28 5, 2026-03-20 1\n',
    ));
  test('of two questions of the same words the one on its line is meant, else the last', () => {
    const body = '### Why us?\n\n### why us\n';
    const entry = '\n\n- rehearsed: 2026-03-28 3\n';
    assert.equal(noted(body, 3, { line: 7 }), `### Why us?${entry}\n### why us\n`);
    assert.equal(noted(body, 3), `### Why us?\n\n### why us${entry}`);
  });
  test('nothing is written where the question is not there any more', () => {
    assert.equal(noted('### Why me?\n'), undefined);
    assert.equal(noted('<!--\n### Why us?\n-->\n'), undefined);
  });
  test('nor where it would be read as something else', () => {
    assert.equal(noted('Why us?\n===\n'), undefined);
    assert.equal(noted('### Why us?\n\n- answer: x <!-- a\nb -->\n- rating: 2\n')?.includes('- rating: 2\n- rehearsed'), true); // prettier-ignore
  });
});

suite('What holds for every note of practice', () => {
  const lines = fc.array(
    fc.constantFrom(
      ...[
        '### Why us?',
        '### Other?',
        '',
        '- rating: 2',
        '- answer: x',
        '  more',
        'Prose',
        '- rehearsed: 2026-03-20 2',
      ],
      ...[
        '- rehearsed:',
        '<!-- c',
        '-->',
        '```',
        '> - q',
        '1. one',
        '  - nested',
        '## Flags',
        '---',
        '* star',
        '\t- tab',
      ],
      ...['- rehearsed: 2026-03-28 1', '#### Why us?', '- [ ] task', '    code'],
    ),
    { maxLength: 14 },
  );
  test('one more rehearsal is read, and every line that was there is still there', () =>
    fc.assert(
      fc.property(
        lines,
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 5 }),
        (body, eol, rating) => {
          const text = (head + ['### Why us?', ...body].join('\n')).replaceAll('\n', eol);
          const document = read(text);
          const edit = rehearsalEdit(document, { text: 'Why us?', line: -1 }, { on: march(28), rating });
          if (!edit) return;
          const after = read(applyEdits(text, [edit]));
          const all = (of: NoteDocument) => of.debrief?.questions ?? [];
          assert.equal(all(after).length, all(document).length);
          const changed = all(after).filter(
            (question, at) =>
              JSON.stringify(question.rehearsed) !== JSON.stringify(all(document)[at]?.rehearsed),
          );
          const had = all(document).some(({ rehearsed = [] }) => rehearsed.some((each) => each.on === march(28) && each.rating === rating)); // prettier-ignore
          assert.ok(changed.length === 1 || (had && changed.length === 0));
          assert.equal(
            applyEdits(text, [edit]).length - edit.text.length,
            text.length - (edit.end - edit.start),
          );
          assert.ok(edit.end - edit.start <= 1);
        },
      ),
      { numRuns: 1000 },
    ));
});
