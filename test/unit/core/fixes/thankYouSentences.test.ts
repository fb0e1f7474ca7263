import assert from 'node:assert/strict';
import { filesOf, good, goodWith, letterOf, paragraphs } from '../../../support/thankYous.js';
import { after, deskWith, fixesAt, menu } from './fixing.js';

const path = 'applications/alder/thank-you.md';

/** The good note with another body. */
function deskOf(body: string) {
  const { [path]: text = '', ...others } = filesOf({ body });
  const { document, context } = deskWith(path, text, others);
  return { document, context: { ...context, me: { name: 'Noor Haddad', email: 'noor@post.example' } } };
}

/** The body after the first fix of a code. */
function mended(body: string, code: string): string {
  const desk = deskOf(body);
  const [fix] = fixesAt(desk, code);
  assert.ok(fix, `no fix for ${code}`);
  return after(desk, fix).slice(desk.document.bodyStart).trimStart();
}

const sorry = 'I am sorry about the second question.';

suite('A sentence that is taken out of a thank-you', () => {
  const [first, second, third] = paragraphs;
  test('at the beginning of a paragraph goes with the blank behind it', () =>
    assert.equal(mended(letterOf(first, `${sorry} ${second}`, third), 'TY501'), `${good}\n`));
  test('at the end of a paragraph goes with the blank before it', () =>
    assert.equal(mended(letterOf(first, `${second} ${sorry}`, third), 'TY501'), `${good}\n`));
  test('at the beginning of a line inside a paragraph leaves the line break', () =>
    assert.equal(
      mended(letterOf(first, `${second}\n${sorry} You were kind.`, third), 'TY501'),
      `${letterOf(first, `${second}\nYou were kind.`, third)}\n`,
    ));
  test('at the end of a note without a closing goes with the blank before it', () => {
    const unclosed = ['Dear Ruth,', ...paragraphs].join('\n\n');
    assert.equal(mended(`${unclosed} ${sorry}`, 'TY501'), `${unclosed}\n`);
  });
});

suite('A sentence that is added to a thank-you', () => {
  test('to say interest stands at the end of the last paragraph', () => {
    const [first] = paragraphs;
    const plainly = 'At my last depot, a printed sheet in the mess room closed that gap within a month.';
    assert.equal(
      mended(letterOf(first, plainly), 'TY403'),
      `${letterOf(first, `${plainly} I remain very interested in the Signalling Planner role.`)}\n`,
    );
  });
});

suite('A long sentence', () => {
  const half = 'we looked at the board near the window and then at the plan for the long and cold night';
  const whole = (joint: string): string => `Later ${half}${joint}${half}.`;
  const split = (sentence: string): string =>
    mended(goodWith(sentence), 'TY305')
      .replace(goodWith('‸').split('‸')[0] as string, '')
      .split('\n')[0] ?? '';
  const two = `Later ${half}. ${half.replace('we', 'We')}.`;
  for (const [name, joint] of [
    ['semicolon', '; '],
    ['dash', ' – '],
    ['dash with a comma', ', — '],
    ['“and”', ', and '],
    ['“but”', ', but '],
    ['“so”', ', so '],
    ['“which means”', ', which means '],
  ] as const)
    test(`becomes two at its ${name}`, () => assert.equal(split(whole(joint)), two));
  test('becomes two at the place that is nearest to its middle', () => {
    assert.equal(
      split(`Later on that day, and ${half}; ${half}.`),
      `Later on that day, and ${half}. We${half.slice(2)}.`,
    );
    assert.equal(
      split(`Later ${half}; ${half}, but so far so good.`),
      `Later ${half}. We${half.slice(2)}, but so far so good.`,
    );
  });
  test('stays one without such a place, or with one right behind its beginning', () => {
    const of = (sentence: string): string[] => menu(fixesAt(deskOf(goodWith(sentence)), 'TY305'));
    assert.deepEqual(of(whole(' ')), []);
    assert.deepEqual(of(`That day, and ${half} ${half} ${half}.`), []);
    assert.deepEqual(of(whole('; ')), ['Make two sentences of it']);
  });
});
