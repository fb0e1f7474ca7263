import assert from 'node:assert/strict';
import fc from 'fast-check';
import { withoutComments } from '../../../../src/core/messages/comments.js';
import { inTime } from '../../../support/timing.js';

const check = (markdown: string, expected: string): void => assert.equal(withoutComments(markdown), expected);

suite('A text without its comments', () => {
  test('loses a line that held only a comment, and keeps blank lines', () =>
    check('Dear Dana,\n\n<!-- thanks -->\n\nThank you.\n', 'Dear Dana,\n\n\nThank you.\n'));
  test('loses a comment of several lines', () => check('One\n  <!-- a\n\n b -->  \nTwo', 'One\nTwo'));
  test('loses several comments of one line', () => check('One\n<!-- a --> <!-- b -->\nTwo', 'One\nTwo'));
  test('keeps the words around a comment', () => {
    check('Thank you<!-- really --> for it', 'Thank you for it');
    check('Thank you <!-- really -->for it', 'Thank you for it');
    check('Thank you <!-- really --> for it', 'Thank you for it');
    check('one<!---->word', 'oneword');
  });
  test('leaves no blanks where a comment stood at an end of a line', () => {
    check('<!-- a --> One', 'One');
    check('One <!-- a -->', 'One');
    check('One <!-- a -->  \nTwo', 'One\nTwo');
  });
  test('keeps the indentation and the mark of a list', () => {
    check('  <!-- a --> - item', '  - item');
    check('- <!-- a --> item', '- item');
  });
  test('joins what a comment stood between', () => check('One <!-- a\nb --> two', 'One two'));
  test('ends where a comment is not closed', () => {
    check('One\n<!-- a\nTwo', 'One');
    check('One <!-- a\nTwo', 'One');
  });
  test('keeps what only looks like a comment', () => check('a <- b --> c <!- d', 'a <- b --> c <!- d'));
  test('keeps blanks and blank lines elsewhere as written', () =>
    check('  a  \n\n\n\tb \n', '  a  \n\n\n\tb \n'));
  test('has LF at the ends of its lines', () => check('One\r\n<!-- a\r\nb -->\r\nTwo\r\n', 'One\nTwo\n'));
  test('cannot be misled by the character that it works with', () =>
    check('a\u0000b\n<!-- \u0000 -->\nc', 'ab\nc'));

  test('is the same when there is none in it', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '-', '>', '\t', 'é') }), (text) =>
        check(text, text),
      ),
    ));
  test('never has a word of a comment, and all the words around', () => {
    const out = fc.constantFrom('out', ' out ', '\n', '\nout\n', ' ', '> ');
    const secret = fc.constantFrom('<!-- secret -->', '<!--\nsecret\n-->', ' <!--secret--> ');
    fc.assert(
      fc.property(fc.array(fc.oneof(out, secret)), (parts) => {
        const text = withoutComments(parts.join(''));
        assert.doesNotMatch(text, /secret|<!--/);
        assert.equal(text.match(/out/g)?.length ?? 0, parts.filter((part) => part.includes('out')).length);
      }),
    );
  });
  test('is quickly found in any text', () => {
    for (const part of ['<!--', '<!-- -->', 'a<!---->', ' ', '-', '\n<!-- x -->']) {
      const text = part.repeat(200_000);
      inTime(text.length, () => withoutComments(text));
    }
  });
});
