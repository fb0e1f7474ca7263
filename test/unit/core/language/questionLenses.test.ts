import assert from 'node:assert/strict';
import { NoteDocument } from '../../../../src/core/document/noteDocument.js';
import { applyEdits } from '../../../../src/core/edit/textEdit.js';
import type { LanguageContext } from '../../../../src/core/language/context.js';
import { questionLenses } from '../../../../src/core/language/questionLenses.js';
import { joinEdit } from '../../../../src/core/questions/index.js';
import { uriOf } from '../../../support/notes.js';
import { asked, bankOf, type Talk } from '../../../support/questions.js';

/** What stands above the questions of the first talk. */
function above(...talks: readonly [Talk, ...Talk[]]): string[] {
  const [{ firm, day, questions }] = talks;
  const path = `applications/${firm}/${day}-interview.md`;
  const text = `---\ntype: interview\napplication: ${firm}\n---\n\n## Questions they asked\n\n${questions}`;
  const document = new NoteDocument({ uri: uriOf(path), path, text });
  const context = { bank: bankOf(...talks) } as unknown as LanguageContext;
  return questionLenses(document, context).map(
    ({ title, range }) => `${document.lines.lineText(range.start.line)}: ${title}`,
  );
}

suite('Above a question', () => {
  const here = {
    firm: 'a',
    day: '2026-03-20',
    questions: asked('Why us?', 'rating: 2', 'answer: hm') + asked('Only here?'),
  };

  test('stands at how many other employers it was asked, and the best answer', () => {
    const others = ['b', 'c'].map((firm, at) => ({
      firm,
      day: `2026-03-2${at + 1}`,
      questions: asked('Why us?', `rating: ${at + 3}`, `answer: of ${firm}`),
    }));
    assert.deepEqual(above(here, ...others), [
      '### Why us?: Asked at 2 other employers. Your best answer (4): of c',
    ]);
  });

  test('stands no answer where the best one is here, or there is none', () => {
    assert.deepEqual(
      above(here, { firm: 'b', day: '2026-03-21', questions: asked('Why us?', 'rating: 1') }),
      ['### Why us?: Asked at 1 other employer.'],
    );
  });

  test('stands nothing where nobody else asked, or nobody has read the others', () => {
    assert.deepEqual(above(here), []);
  });
});

suite('Joining a question with another', () => {
  const joined = (body: string, line: number): string => {
    const text = `---\ntype: interview\napplication: a\n---\n## Questions they asked\n${body}`;
    const document = new NoteDocument({ uri: 'file:///i.md', path: 'i.md', text });
    return applyEdits(text, joinEdit(document, line, 'Why us?')).slice(text.length - body.length);
  };
  test('adds a line to its list, in its style', () =>
    assert.equal(
      joined('### Why here?\n* rating: 2\n\nText.\n', 5),
      '### Why here?\n* rating: 2\n* same as: Why us?\n\nText.\n',
    ));
  test('makes the list where there is none', () =>
    assert.equal(joined('### Why here?\nText.\n', 5), '### Why here?\n\n- same as: Why us?\n\nText.\n'));
  test('does nothing where the question is gone', () =>
    assert.equal(joined('### Why here?\n', 9), '### Why here?\n'));
});
