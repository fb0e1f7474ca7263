import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  isSamePerson,
  parsePeople,
  parsePerson,
  type Person,
  personKey,
  personLabel,
} from '../../../../src/core/text/people.js';
import { inTime } from '../../../support/timing.js';

const dana = { name: 'Dana Whitlock', email: 'dana@example.com' };
const marcus = { name: 'Marcus Oyelaran' };

function check(text: string, ...expected: readonly Person[]): void {
  assert.deepEqual(parsePeople(text), expected);
  assert.deepEqual(parsePerson(text), expected[0] ?? {});
}

suite('Reading people', () => {
  const spellings: readonly (readonly [string, readonly Person[]])[] = [
    ['Dana Whitlock <dana@example.com>', [dana]],
    ['"Dana Whitlock" <dana@example.com>', [dana]],
    ['Dana Whitlock<dana@example.com>', [dana]],
    ['  Dana Whitlock  < dana@example.com > ', [dana]],
    ['dana@example.com (Dana Whitlock)', [dana]],
    ['dana@example.com', [{ email: 'dana@example.com' }]],
    ['<dana@example.com>', [{ email: 'dana@example.com' }]],
    ['Dana.W+jobs@Example.COM', [{ email: 'Dana.W+jobs@Example.COM' }]],
    ['Marcus Oyelaran', [marcus]],
    ['Marcus', [{ name: 'Marcus' }]],
    ['Dana Whitlock <dana@example.com>, Marcus Oyelaran', [dana, marcus]],
    ['Dana Whitlock <dana@example.com>; Marcus Oyelaran', [dana, marcus]],
    ['Dana Whitlock <dana@example.com>\nMarcus Oyelaran', [dana, marcus]],
    ['Dana Whitlock <dana@example.com>\r\n\r\nMarcus Oyelaran\r\n', [dana, marcus]],
    ['Marcus Oyelaran, Dana Whitlock <dana@example.com>', [marcus, dana]],
    [', ,;; Marcus Oyelaran,', [marcus]],
    ['"Whitlock, Dana" <dana@example.com>', [{ name: 'Whitlock, Dana', email: 'dana@example.com' }]],
    ['Team: Dana Whitlock <dana@example.com>, Marcus Oyelaran;', [dana, marcus]],
    ['Dr. Katrin Sommerfeld', [{ name: 'Dr. Katrin Sommerfeld' }]],
    ["Siobhán O'Brien <s@x.org>", [{ name: "Siobhán O'Brien", email: 's@x.org' }]],
    ['佐藤 花子 <hanako@example.jp>', [{ name: '佐藤 花子', email: 'hanako@example.jp' }]],
    ['דנה לוי <dana@example.co.il>', [{ name: 'דנה לוי', email: 'dana@example.co.il' }]],
    ['Null', [{ name: 'Null' }]],
    ['constructor', [{ name: 'constructor' }]],
    ['', []],
    ['   ', []],
    [',;', []],
    ['\n', []],
    ['<>', []],
  ];
  for (const [text, people] of spellings) test(`from ${JSON.stringify(text)}`, () => check(text, ...people));

  const words = fc.constantFrom('Dana', 'Whitlock', 'Zoë', 'van', 'der', '花子', "O'Brien", 'Jean-Luc');
  const names = fc.array(words, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
  const emails = fc.constantFrom('d@x.org', 'Dana.W@Example.com', 'a+b@sub.example.co.uk');
  const people: fc.Arbitrary<Person> = fc.oneof(
    fc.record({ name: names }, { noNullPrototype: true }),
    fc.record({ email: emails }, { noNullPrototype: true }),
    fc.record({ name: names, email: emails }, { noNullPrototype: true }),
  );
  const write = ({ name, email }: Person): string =>
    email === undefined ? String(name) : name === undefined ? email : `${name} <${email}>`;

  test('gives back whoever was written, however they are separated', () => {
    fc.assert(
      fc.property(fc.array(people), fc.constantFrom(', ', ';', '\n', ' , ', ',\r\n'), (list, between) => {
        assert.deepEqual(parsePeople(list.map(write).join(between)), list);
      }),
      { numRuns: 2000 },
    );
  }).timeout(30_000);

  test('of any text never fails, and names are on one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const { name, email } of parsePeople(text)) {
          assert.ok(name !== undefined || email !== undefined);
          assert.doesNotMatch(`${name ?? ''}${email ?? ''}`, /[\r\n]/);
          if (email !== undefined) assert.ok(email.includes('@'));
        }
      }),
      { numRuns: 3000 },
    );
  }).timeout(30_000);

  for (const [name, text] of [
    ['angle brackets', '<'.repeat(100_000)],
    ['commas', ','.repeat(100_000)],
    ['quotes', '"'.repeat(100_000)],
    ['brackets', '('.repeat(100_000)],
    ['groups', 'a:'.repeat(50_000)],
    ['letters', 'a'.repeat(100_000)],
  ] as const) {
    test(`of a hundred thousand ${name} takes no time to speak of`, () => {
      inTime(text.length, () => parsePeople(text));
    });
  }
});

suite('Two people', () => {
  test('with one address are the same, whatever their names', () =>
    assert.ok(isSamePerson({ name: 'Dana', email: ' D@X.org ' }, { name: 'D. Whitlock', email: 'd@x.ORG' })));
  test('with two addresses are two, whatever their names', () =>
    assert.ok(!isSamePerson({ name: 'Dana', email: 'a@x.org' }, { name: 'Dana', email: 'b@x.org' })));
  test('of whom one has no address are the same by name', () =>
    assert.ok(isSamePerson({ name: ' DANA WHITLOCK' }, dana)));
  test('are the same in any normal form and case', () => {
    assert.ok(isSamePerson({ name: 'Zoe\u0308' }, { name: 'ZOË' }));
    assert.ok(isSamePerson({ name: 'Groß' }, { name: 'GROSS' }));
  });
  test('without a name and an address are never the same', () => {
    assert.ok(!isSamePerson({}, {}));
    assert.ok(!isSamePerson({ email: 'a@x.org' }, { name: 'a@x.org' }));
  });
  test('that are the same by address have one key', () =>
    assert.equal(personKey({ name: 'A', email: ' D@x.org' }), personKey({ email: 'd@X.org ' })));
});

suite('What a person is called', () => {
  test('is the name, else the address', () => {
    assert.equal(personLabel(dana), 'Dana Whitlock');
    assert.equal(personLabel({ email: 'd@x.org' }), 'd@x.org');
    assert.equal(personLabel({ name: '', email: 'd@x.org' }), 'd@x.org');
  });
  test('is nothing for nobody', () => {
    assert.equal(personLabel(undefined), undefined);
    assert.equal(personLabel({}), undefined);
  });
});
