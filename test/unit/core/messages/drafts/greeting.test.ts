import assert from 'node:assert/strict';
import { calledBy, closingFor, greetingFor } from '../../../../../src/core/messages/drafts/greeting.js';
import { mannerOf } from '../../../../../src/core/messages/drafts/manner.js';
import { namePartsOf, type NamedPerson } from '../../../../../src/core/messages/drafts/nameParts.js';

const toneOf = (application: object) => mannerOf(application);
const formal = toneOf({ formality: 'formal' });
const neutral = toneOf({ formality: 'neutral' });
const informal = toneOf({ formality: 'informal' });
const german = toneOf({ region: 'de', language: 'de' });
const du = toneOf({ region: 'de', language: 'de', formality: 'informal' });

const katrin = { name: 'Katrin Sommerfeld', honorific: 'Dr.' };

function check(expected: string, people: NamedPerson | NamedPerson[], tone = formal): void {
  assert.equal(greetingFor(Array.isArray(people) ? people : [people], tone), expected);
}

suite('The greeting of a draft', () => {
  test('is formal with the honorific and the family name', () => {
    check('Dear Dr. Sommerfeld,', katrin);
    check('Dear Ms Raman,', { name: 'Priya Raman', honorific: 'Ms' });
    check('Dear Dr. van Houten,', { name: 'Dr. Milhouse van Houten' });
  });
  test('is formal with the whole name where no honorific is known: nobody’s sex is guessed', () =>
    check('Dear Jonas Reuter,', { name: 'Jonas Reuter' }));
  test('is neutral or informal with the given name', () => {
    check('Dear Dana,', { name: 'Dana Whitlock' }, neutral);
    check('Hi Dana,', { name: 'Dana Whitlock' }, informal);
    check('Hi Katrin,', katrin, informal);
  });
  test('follows the region where the application says nothing of the tone', () => {
    check('Dear Dr. Sommerfeld,', katrin, toneOf({ region: 'de' }));
    check('Dear Dr. Sommerfeld,', katrin, toneOf({ region: 'jp' }));
    check('Dear Katrin,', katrin, toneOf({ region: 'uk' }));
    check('Hi Katrin,', katrin, toneOf({ region: 'jp', formality: 'informal' }));
  });
  test('has the honorific in the language of the message', () => {
    check('Dear Ms Lindqvist,', { name: 'Beate Lindqvist', honorific: 'Frau' });
    check('Sehr geehrte Frau Raman,', { name: 'Priya Raman', honorific: 'Ms' }, german);
    check('Dear Tanaka-san,', { name: 'Yuki Tanaka', honorific: 'san' });
  });
  test('is German, with „geehrte“ only where Frau or Herr is known', () => {
    check('Sehr geehrte Frau Dr. Sommerfeld,', { ...katrin, honorific: 'Frau Dr.' }, german);
    check('Sehr geehrter Herr Reuter,', { name: 'Jonas Reuter', honorific: 'Herr' }, german);
    check('Guten Tag Dr. Katrin Sommerfeld,', katrin, german);
    check('Guten Tag Jonas Reuter,', { name: 'Jonas Reuter' }, german);
    check('Hallo Jonas,', { name: 'Jonas Reuter', honorific: 'Herr' }, du);
  });
  test('names everybody of a joint note', () => {
    const both = [{ name: 'Alistair Penhale' }, { name: 'Joanna Mbeki' }];
    check('Dear Alistair and Joanna,', both, neutral);
    check('Dear Alistair, Joanna and Noor,', [...both, { name: 'Noor Haddad' }], neutral);
    check('Hallo Alistair, hallo Joanna,', both, du);
    check(
      'Sehr geehrte Frau Mbeki, sehr geehrter Herr Penhale,',
      [
        { name: 'Joanna Mbeki', honorific: 'Frau' },
        { name: 'Alistair Penhale', honorific: 'Mr' },
      ],
      german,
    );
  });
  test('makes no name of an address', () => {
    check('Hello,', { email: 'dana.whitlock@example.com' });
    check('Guten Tag,', { email: 'dana@example.com' }, german);
    check('Hallo,', {}, du);
  });
  test('leaves out how a name is said', () =>
    check('Dear Siobhan,', { name: 'Siobhan Daly', 'said-as': 'shi-VAWN' } as NamedPerson, neutral));
});

suite('The parts of a name', () => {
  const rows: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['Dana Whitlock', 'Dana', 'Whitlock'],
    ['Dana', 'Dana', undefined],
    ['Whitlock, Dana', 'Dana', 'Whitlock'],
    ['Dana Whitlock, PhD', 'Dana', 'Whitlock'],
    ['Dana Whitlock Jr.', 'Dana', 'Whitlock'],
    ['Dana (she/her) Whitlock', 'Dana', 'Whitlock'],
    ['Prof. Dr. Dana Whitlock', 'Dana', 'Whitlock'],
    ['María de la Cruz', 'María', 'de la Cruz'],
    ['Анна Петрова', 'Анна', 'Петрова'],
    ['山田 太郎', '山田 太郎', undefined],
    ['김민준', '김민준', undefined],
    ['', undefined, undefined],
  ];
  for (const [name, given, family] of rows)
    test(`of “${name}”`, () => {
      const parts = namePartsOf({ name });
      assert.deepEqual([parts.given, parts.family], [given, family]);
    });
  test('are those that the note gives, where it does', () =>
    assert.deepEqual(namePartsOf({ name: 'Maria Silva Santos', given: 'Maria', family: 'Silva Santos' }), {
      given: 'Maria',
      family: 'Silva Santos',
      full: 'Maria Silva Santos',
    }));
  test('never hold what would be a mark in a message', () =>
    assert.equal(namePartsOf({ name: 'A <!-- B --> {{C}}\nD' }).full?.match(/[<>{}\n]/), null));
});

suite('What a person is called inside a draft', () => {
  test('is as formal as the greeting', () => {
    assert.equal(calledBy(katrin, formal), 'Dr. Sommerfeld');
    assert.equal(calledBy(katrin, informal), 'Katrin');
    assert.equal(calledBy({ email: 'x@example.com' }, formal), '');
  });
});

suite('The closing of a draft', () => {
  test('follows tone, region and language', () => {
    assert.equal(closingFor(formal), 'Kind regards,');
    assert.equal(closingFor(neutral), 'Best regards,');
    assert.equal(closingFor(toneOf({ region: 'uk' })), 'Best wishes,');
    assert.equal(closingFor(german), 'Mit freundlichen Grüßen');
    assert.equal(closingFor(du), 'Viele Grüße');
  });
});
