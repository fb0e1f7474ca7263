import assert from 'node:assert/strict';
import fc from 'fast-check';
import { withoutIgnored } from '../../../../src/core/checks/ignore.js';
import type { Problem, Severity } from '../../../../src/core/problem.js';
import { inTime } from '../../../support/timing.js';

const at = (code: string, line: number, severity: Severity = 'warning'): Problem => ({
  code: code as Problem['code'],
  severity,
  message: 'Something.',
  line,
  facts: { found: '', expected: '' },
});

/** The codes and lines that are left. */
function check(text: string, problems: readonly Problem[], ...left: string[]): void {
  assert.deepEqual(
    withoutIgnored(text, problems).map(({ code, line }) => `${code} ${line}`),
    left,
  );
}

const front = '---\ntype: interview\n---\n';

suite('A comment that switches a code off', () => {
  test('on a line of its own: in the whole note', () =>
    check(
      `${front}<!-- lint-ignore DB06: I was on a train -->\n`,
      [at('DB06', 1), at('DB06', 9), at('DB02', 3)],
      'DB02 3',
    ));
  test('at the end of a line: on that line', () =>
    check(
      `${front}\n- red: x <!-- lint-ignore DB10 -->\n- red: y\n`,
      [at('DB10', 4), at('DB10', 5)],
      'DB10 5',
    ));
  test('without a reason', () => check('<!-- lint-ignore DB06 -->', [at('DB06', 3)]));
  test('with several codes, by commas or blanks', () =>
    check(
      '<!-- lint-ignore DB06, DB07 link/dangling: all of them -->',
      [at('DB06', 1), at('DB07', 1), at('link/dangling', 1), at('DB08', 1)],
      'DB08 1',
    ));
  test('in any case', () =>
    check('<!-- LINT-ignore DB06 --><!-- lint-ignore db07 -->', [at('DB06', 1), at('DB07', 1)], 'DB06 1'));
  test('with a reason over several lines', () =>
    check('\n<!-- lint-ignore DB06: a long\nreason: really -->\n', [at('DB06', 7)]));
  test('beside another comment on its line', () =>
    check('<!-- lint-ignore DB06 --> <!-- and why -->\n', [at('DB06', 7)]));
  test('a code that only begins alike is another one', () =>
    check('<!-- lint-ignore DB1 -->', [at('DB10', 7)], 'DB10 7'));
  test('a word in the reason is no code', () =>
    check('<!-- lint-ignore DB06: not DB07 -->', [at('DB07', 7)], 'DB07 7'));
  test('a comment that is not closed, or has no code, does nothing', () => {
    check('<!-- lint-ignore DB06', [at('DB06', 7)], 'DB06 7');
    check('<!-- lint-ignore -->', [at('DB06', 7)], 'DB06 7');
  });
});

suite('A comment in the front matter', () => {
  test('on a line of its own: in the whole note', () =>
    check('---\ntype: offer\n# lint-ignore moment/no-offset: local\n---\n', [
      at('moment/no-offset', 7, 'hint'),
    ]));
  test('at the end of a line: on that line', () =>
    check(
      '---\ntype: offer\nmine: x # lint-ignore key/unknown\nother: y\n---\n',
      [at('key/unknown', 2), at('key/unknown', 3)],
      'key/unknown 3',
    ));
  test('with Windows line ends', () =>
    check('\ufeff---\r\ntype: offer\r\nmine: x # lint-ignore key/unknown\r\n---\r\n', [
      at('key/unknown', 2),
    ]));
  test('a heading in the body is none', () =>
    check(`${front}# lint-ignore DB06\n`, [at('DB06', 1)], 'DB06 1'));
});

suite('What cannot be ignored', () => {
  test('errors of the format, by comment or setting', () => {
    const error = at('status/unknown', 1, 'error');
    check('<!-- lint-ignore status/unknown -->', [error], 'status/unknown 1');
    assert.equal(withoutIgnored('', [error], new Set(['status/unknown'])).length, 1);
  });
  test('an error of a check can', () => check('<!-- lint-ignore TY101 -->', [at('TY101', 1, 'error')]));
});

suite('Codes that the setting switches off', () => {
  test('are gone in every note, in any case', () =>
    assert.deepEqual(withoutIgnored('', [at('DB06', 1), at('DB07', 1)], new Set(['db06', 'DB07'])), []));
  test('leave the others', () =>
    assert.equal(withoutIgnored('', [at('DB06', 1)], new Set(['DB07'])).length, 1));
});

test('Ignoring only takes away, whatever the text', () => {
  const problems = [at('DB06', 0), at('DB10', 2), at('yaml/invalid', 1, 'error')];
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('<!-- ', 'lint-ignore ', 'DB06', ',', ': ', '-->', '\n', '---', '# ', 'x')),
      (parts) => {
        const left = withoutIgnored(parts.join(''), problems);
        assert.ok(left.every((each) => problems.includes(each)));
        assert.ok(left.some(({ code }) => code === 'yaml/invalid'));
      },
    ),
  );
});

test('Many comments that are never closed are read in time', () => {
  const text = '<!-- lint-ignore DB06: '.repeat(3000);
  assert.equal(inTime(text.length, () => withoutIgnored(text, [at('DB06', 0)])).length, 1);
});
