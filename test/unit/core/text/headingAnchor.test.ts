import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from '../../../../src/core/checks/index.js';
import { headingAnchor } from '../../../../src/core/text/headingAnchor.js';
import { isCheckCode, problemKinds } from '../../../../src/core/problem.js';

const codes = [...Object.keys(problemKinds), ...checks.map(({ code }) => code)];
const page = readFileSync(join(__dirname, '../../../../docs/rules.md'), 'utf8');

suite('The reference page of rules', () => {
  test('has a heading for every code, and no other heading leads to its place', () => {
    const headings = [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => String(heading));
    for (const code of codes) assert.equal(headings.filter((each) => each === code).length, 1, code);
    assert.equal(new Set(headings.map(headingAnchor)).size, headings.length);
  });
  test('has the places that the preview of markdown gives to headings', () => {
    assert.equal(headingAnchor('DB06'), 'db06');
    assert.equal(headingAnchor('key/misspelt'), 'keymisspelt');
    assert.equal(headingAnchor('time/end-before-start'), 'timeend-before-start');
    assert.equal(headingAnchor('The format'), 'the-format');
    assert.equal(headingAnchor('  Thank-You:  thank-you \t'), 'thank-you-thank-you');
    assert.equal(headingAnchor('-- Ask & answer --'), 'ask--answer');
    assert.equal(headingAnchor('Größe_2'), 'größe_2');
  });
  test('knows the codes of checks from those of the format', () => {
    assert.deepEqual(
      codes.filter(isCheckCode),
      checks.map(({ code }) => code),
    );
  });
});
