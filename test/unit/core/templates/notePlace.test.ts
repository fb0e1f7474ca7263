import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { TypeName } from '../../../../src/core/noteTypes/index.js';
import { noteTypes } from '../../../../src/core/noteTypes/index.js';
import type { PlanContext } from '../../../../src/core/templates/planNote.js';
import { indexOf, made, planOf, problemsOf } from './planning.js';

/** The first path of a new note. */
function check(type: TypeName, answers: object, expected: string, more: Partial<PlanContext> = {}): void {
  assert.equal(planOf(type, answers, more).pathAt(1), expected);
}

const files = {
  'applications/acme/application.md': 'type: application\ncompany: Acme\ntime-zone: America/New_York',
  'applications/acme/first.md':
    'type: interview\napplication: acme\nstart: 2026-03-17T11:00-04:00\ninterviewers: [{name: Dana Whitlock, email: dana@example.com}]',
  'references/helena.md': 'type: reference\nname: Helena Marsh',
};
const index = indexOf(files);
/** The same notes below a folder. */
const moved = Object.fromEntries(Object.entries(files).map(([path, head]) => [`my/notes/${path}`, head]));
const acme = { application: 'acme' };

suite('Where a new note goes', () => {
  const defaults: readonly (readonly [TypeName, object, string])[] = [
    ['values', {}, 'values.md'],
    [
      'application',
      { company: 'Harbor Light, Inc.', role: 'x' },
      'applications/harbor-light-inc/application.md',
    ],
    [
      'interview',
      { ...acme, start: '2026-03-26T10:00-04:00', round: 2 },
      'applications/acme/2026-03-26-round-2-interview.md',
    ],
    [
      'interview',
      { ...acme, start: '2026-03-26T10:00-04:00', kind: 'panel' },
      'applications/acme/2026-03-26-panel-interview.md',
    ],
    ['interview', { ...acme, start: '2026-03-26T10:00-04:00' }, 'applications/acme/2026-03-26-interview.md'],
    ['interview', acme, 'applications/acme/2026-03-24-interview.md'],
    [
      'thank-you',
      { ...acme, to: 'Dana Whitlock <dana@example.com>' },
      'applications/acme/2026-03-24-thank-you-dana-whitlock.md',
    ],
    [
      'thank-you',
      { ...acme, to: 'm.oyelaran@example.com' },
      'applications/acme/2026-03-24-thank-you-m-oyelaran.md',
    ],
    ['thank-you', { interview: 'acme/first' }, 'applications/acme/2026-03-24-thank-you-dana-whitlock.md'],
    ['thank-you', acme, 'applications/acme/2026-03-24-thank-you-someone.md'],
    ['follow-up', { ...acme, kind: 'status-enquiry' }, 'applications/acme/2026-03-24-follow-up-1.md'],
    ['follow-up', { ...acme, kind: 'update', number: 4 }, 'applications/acme/2026-03-24-follow-up-4.md'],
    [
      'reference-request',
      { ...acme, reference: 'helena' },
      'applications/acme/2026-03-24-reference-request-helena-marsh.md',
    ],
    [
      'reference-request',
      { ...acme, reference: 'Nobody Known' },
      'applications/acme/2026-03-24-reference-request-nobody-known.md',
    ],
    [
      'insider-talk',
      { ...acme, person: 'Lee', on: '2026-02-01' },
      'applications/acme/2026-02-01-insider-talk-lee.md',
    ],
    ['insider-talk', { ...acme, person: 'Lee' }, 'applications/acme/2026-03-24-insider-talk-lee.md'],
    ['evaluation', acme, 'applications/acme/evaluation.md'],
    ['offer', acme, 'applications/acme/offer.md'],
    ['reference', { name: 'Helena Marsh' }, 'references/helena-marsh.md'],
    ['story', { title: 'The nightly reload' }, 'stories/the-nightly-reload.md'],
    ['week', { week: '2026-W13' }, 'weeks/2026-W13.md'],
    ['week', {}, 'weeks/2026-W13.md'],
  ];
  for (const [type, answers, path] of defaults) {
    test(`${type} ${JSON.stringify(answers)}: ${path}`, () => {
      check(type, answers, path, { index });
      check(type, answers, `my/notes/${path}`, {
        index: indexOf(moved),
        notesFolder: '/my/notes/',
      });
    });
  }

  test('beside its application, wherever that lies', () => {
    const elsewhere = indexOf({ 'jobs/2026/acme/application.md': 'type: application\ncompany: x' });
    check('offer', acme, 'jobs/2026/acme/offer.md', { index: elsewhere, notesFolder: 'notes' });
    assert.equal(planOf('offer', acme, { index: elsewhere }).beside, 'file:///jobs/2026/acme/application.md');
  });
  test('beside an application with an id of its own', () => {
    const named = indexOf({
      'applications/old-name/application.md': 'type: application\ncompany: x\nid: acme',
    });
    check('offer', acme, 'applications/old-name/offer.md', { index: named });
  });
  test('in a folder by id where the application shares its folder with others', () => {
    const shared = indexOf({ 'jobs/acme.md': 'type: application\ncompany: x' });
    check('offer', acme, 'applications/acme/offer.md', { index: shared });
  });
  test('in a folder by id where the application does not exist', () => {
    check('offer', { application: 'New Firm/..' }, 'applications/new-firm/offer.md');
    assert.equal(planOf('offer', { application: 'nobody' }).beside, undefined);
  });
  test('in a folder of its own where it has no application', () =>
    check(
      'interview',
      { start: '2026-03-26T10:00Z' },
      'applications/no-application/2026-03-26-interview.md',
    ));
  test('a reference never beside an application', () =>
    check('reference', { name: 'A', application: 'acme' }, 'references/a.md', { index }));
});

suite("The day in an interview's name", () => {
  const at = (start: string, zone?: string, more: object = {}): string =>
    planOf(
      'interview',
      { start, ...more },
      {
        index: indexOf({
          'applications/acme/application.md': `type: application\nrole: x\ntime-zone: ${zone ?? ''}`,
        }),
      },
    )
      .pathAt(1)
      .split('/')
      .at(-1)
      ?.slice(0, 10) ?? '';
  test("is the one in the application's zone", () => {
    assert.equal(at('2026-03-26T23:30-07:00', 'Asia/Tokyo', acme), '2026-03-27');
    assert.equal(at('2026-03-27T08:00+09:00', 'America/Los_Angeles', acme), '2026-03-26');
  });
  test('is the one in its own zone without an application', () =>
    assert.equal(at('2026-03-26T23:30-07:00', '', { 'time-zone': 'Asia/Tokyo' }), '2026-03-27'));
  test("is the one in the user's zone where no other is known", () =>
    assert.equal(at('2026-03-26T23:30-07:00'), '2026-03-27'));
  test('is the written one without an offset', () =>
    assert.equal(at('2026-03-26T23:30', 'Asia/Tokyo', acme), '2026-03-26'));
  test('is the written one where no hour is known', () =>
    assert.equal(at('2026-03-26', 'Asia/Tokyo', acme), '2026-03-26'));
});

suite('A name that is taken', () => {
  test('gets a number, for every type', () => {
    for (const { type } of noteTypes) {
      const { pathAt } = planOf(
        type,
        {
          ...acme,
          name: 'N',
          title: 'T',
          company: 'C',
          to: 'P',
          person: 'P',
          start: '2026-03-24T10:00+01:00',
        } as object,
        {},
      );
      assert.doesNotMatch(pathAt(1), /-2(\.md|\/)/);
      const ending = type === 'application' ? '/application.md' : '.md';
      const stem = pathAt(1).slice(0, -ending.length);
      assert.deepEqual([2, 3].map(pathAt), [`${stem}-2${ending}`, `${stem}-3${ending}`]);
    }
  });
  test('of an application counts from the ids that are there, wherever their notes lie', () => {
    const taken = indexOf({
      'applications/acme/application.md': 'type: application\ncompany: x',
      'jobs/other.md': 'type: application\ncompany: x\nid: acme-2',
    });
    const plan = planOf('application', { company: 'Acme' }, { index: taken });
    assert.deepEqual([1, 2].map(plan.pathAt), [
      'applications/acme-3/application.md',
      'applications/acme-4/application.md',
    ]);
  });
  test('of an application with an id of its own is said, not changed', () => {
    const [problem, ...more] = problemsOf('application', { company: 'New', id: 'acme' }, { index });
    assert.deepEqual([problem?.key, more], ['id', []]);
    assert.match(problem?.message ?? '', /“acme”.*\.$/);
  });
  test('of an application with a free id of its own is its folder', () => {
    const note = made('application', { company: 'New', id: 'acme-two' }, { index });
    assert.deepEqual([note.id, note.path], ['acme-two', 'applications/acme-two/application.md']);
  });
});

suite('Names from answers', () => {
  const odd = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constantFrom(
      ...[
        'con',
        'NUL.md',
        'COM1',
        '..',
        '../..',
        '/etc/passwd',
        'C:\\x',
        'a/b',
        '.',
        '.hidden',
        'name.',
        ' ',
      ],
      ...[
        '東京電力',
        '🦊',
        '\u202egnp.exe',
        '\u200f',
        'e\u0301',
        '~',
        '$HOME',
        '%APPDATA%',
        'a\0b',
        '-rf',
        'x'.repeat(300),
      ],
    ),
  );
  const places = fc.constantFrom('', 'notes', 'my/notes');
  test('are safe on every system and never leave the notes folder, for every type', () => {
    const types = fc.constantFrom(...noteTypes.map(({ type }) => type));
    fc.assert(
      fc.property(types, odd, odd, places, (type, name, link, notesFolder) => {
        const answers = {
          ...{ name, title: name, company: name, to: { name }, person: { name }, reference: name, id: link },
          ...(type === 'application' ? {} : { application: link }),
        };
        const path = planOf(type, answers, { notesFolder }).pathAt(1);
        const folder = notesFolder === '' ? '' : `${notesFolder}/`;
        assert.ok(path.startsWith(folder));
        const parts = path.slice(folder.length).replace(/\.md$/, '').split('/');
        assert.ok(parts.length <= 3 && path.endsWith('.md'));
        for (const part of parts) {
          assert.match(part, /^[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*$/u);
          assert.doesNotMatch(part, /^(?:con|prn|aux|nul|com\d|lpt\d)$/i);
          assert.ok(new TextEncoder().encode(`${part}-999.md`).length <= 255);
        }
      }),
      { numRuns: 2000 },
    );
  }).timeout(60_000);
});
