import assert from 'node:assert/strict';
import { readFrontMatter } from '../../../../src/core/notes/frontMatter.js';
import { noteTypeNamed, noteTypes, type TypeName } from '../../../../src/core/noteTypes/index.js';
import type { NoteType } from '../../../../src/core/noteTypes/noteType.js';
import { indexOf, made, noteOf, planOf, problemsOf } from './planning.js';

const bare = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null)) as unknown;

/** The front matter that answers make holds these facts, and the note reads without problems. */
function check(type: TypeName, answers: object, expected: object, more = {}): void {
  const plan = planOf(type, answers, more);
  assert.deepEqual(
    noteOf(type, plan).problems.filter(({ code }) => code !== 'key/unknown'),
    [],
  );
  const data = readFrontMatter(plan.text)?.data ?? {};
  for (const [key, value] of Object.entries(expected)) assert.deepEqual(bare(data[key]), bare(value), key);
}

const index = indexOf({
  'applications/acme/application.md':
    'type: application\ncompany: Acme\nrole: Engineer\ncontact: {name: Rae, email: r@x.org}\nlanguage: de',
  'applications/acme/first.md':
    'type: interview\napplication: acme\nstart: 2026-03-17T11:00-04:00\ninterviewers: [{name: Dana Whitlock, email: dana@example.com, honorific: Dr.}, {name: Marcus}]',
  'applications/acme/second.md':
    'type: interview\napplication: acme\nstart: 2026-03-18T11:00-04:00\ninterviewers: [Lee <lee@example.com>]',
  'applications/acme/enquiry.md': 'type: follow-up\napplication: acme\nkind: status-enquiry\nstatus: sent',
  'applications/acme/cancelled.md':
    'type: follow-up\napplication: acme\nkind: status-enquiry\nstatus: cancelled',
  'weeks/2026-W09.md': 'type: week\nweek: 2026-W09\ngoal-applications: 5\ngoal-conversations: 5',
  'weeks/2026-W10.md': 'type: week\nweek: 2026-W10\ngoal-applications: 3',
  'weeks/2026-W12.md': 'type: week\nweek: 2026-W12\ngoal-applications: 4\ngoal-conversations: 2',
  'values.md': 'type: values\ncriteria: []\ndealbreakers: [{id: pay, name: Pay}, {id: travel}]',
});

suite('What a new note starts with', () => {
  const starts: readonly (readonly [string, TypeName, object, object])[] = [
    [
      'an application is saved today',
      'application',
      { company: 'A' },
      { status: 'saved', history: [{ on: '2026-03-24', status: 'saved' }] },
    ],
    [
      'an application with its day was sent on it',
      'application',
      { company: 'A', applied: '2026-03-01' },
      { status: 'applied', history: [{ on: '2026-03-01', status: 'applied' }] },
    ],
    [
      'an application that is further on keeps the day it was sent',
      'application',
      { company: 'A', applied: '2026-03-01', status: 'interviewing' },
      {
        status: 'interviewing',
        history: [
          { on: '2026-03-01', status: 'applied' },
          { on: '2026-03-24', status: 'interviewing' },
        ],
      },
    ],
    [
      'an application follows a history that is given',
      'application',
      { company: 'A', history: [{ on: '2026-01-01', status: 'screening' }] },
      { status: 'screening', history: [{ on: '2026-01-01', status: 'screening' }] },
    ],
    [
      'an interview lies ahead',
      'interview',
      { application: 'acme' },
      { status: 'scheduled', debrief: 'not-started' },
    ],
    [
      'an interview keeps its answers',
      'interview',
      { application: 'acme', status: 'completed' },
      { status: 'completed', debrief: 'not-started' },
    ],
    [
      'an interview takes several people in one go',
      'interview',
      { interviewers: 'Dana Whitlock <d@x.org>, Marcus' },
      { interviewers: [{ name: 'Dana Whitlock', email: 'd@x.org' }, { name: 'Marcus' }] },
    ],
    [
      'an interview takes people in any form',
      'interview',
      { interviewers: ['Dana <d@x.org>', { name: 'Lee', role: 'peer' }] },
      {
        interviewers: [
          { name: 'Dana', email: 'd@x.org' },
          { name: 'Lee', role: 'peer' },
        ],
      },
    ],
    [
      'a thank-you knows its application from the interview',
      'thank-you',
      { interview: 'acme/first', to: 'Marcus' },
      {
        application: 'acme',
        to: { name: 'Marcus' },
        mode: 'individual',
        status: 'draft',
        subject: 'Vielen Dank für das Gespräch: Engineer, Alex Doe',
      },
    ],
    [
      'a thank-you takes the address from the interview',
      'thank-you',
      { interview: 'acme/first', to: 'dana whitlock' },
      { to: { name: 'dana whitlock', email: 'dana@example.com', honorific: 'Dr.' } },
    ],
    [
      'a thank-you knows the only person of the interview',
      'thank-you',
      { interview: 'acme/second' },
      { to: { name: 'Lee', email: 'lee@example.com' } },
    ],
    ['a thank-you guesses no one among several', 'thank-you', { interview: 'acme/first' }, { to: null }],
    [
      'a thank-you to nobody yet is one to the only person',
      'thank-you',
      { interview: 'acme/second', to: ' ' },
      { to: { name: 'Lee', email: 'lee@example.com' } },
    ],
    [
      'an evaluation asks for each dealbreaker',
      'evaluation',
      { application: 'acme' },
      { dealbreakers: { pay: 'unknown', travel: 'unknown' } },
    ],
    ['an insider talk was today', 'insider-talk', { application: 'acme' }, { on: '2026-03-24' }],
    [
      'an offer came today, by word of mouth',
      'offer',
      { application: 'acme' },
      { received: '2026-03-24', status: 'verbal' },
    ],
    ['a reference was not asked', 'reference', { name: 'A' }, { consent: 'not-asked' }],
    [
      'a request is needed',
      'reference-request',
      { application: 'acme', reference: 'a' },
      { status: 'needed' },
    ],
    [
      'an enquiry counts those before it',
      'follow-up',
      { application: 'acme', kind: 'status-enquiry' },
      { number: '2', to: { name: 'Rae', email: 'r@x.org' }, status: 'draft', subject: 'Engineer, Alex Doe' },
    ],
    [
      'another message has no number',
      'follow-up',
      { application: 'acme', kind: 'update' },
      { number: null, status: 'draft' },
    ],
    ['a week is this one', 'week', {}, { week: '2026-W13' }],
    [
      'a week goes on with the goals of the last one before it',
      'week',
      { week: '2026-W12' },
      { 'goal-applications': '3', 'goal-conversations': null },
    ],
    [
      'a goal that was left empty is none',
      'week',
      { 'goal-applications': '', 'goal-conversations': 1 },
      { 'goal-applications': null, 'goal-conversations': '1' },
    ],
    [
      'a story holds only the answers',
      'story',
      { title: 'T', competencies: ['a'] },
      { title: 'T', competencies: ['a'], strength: null },
    ],
    ['empty answers are none', 'week', { week: '', mood: null }, { week: '2026-W13', mood: null }],
    [
      'nobody to name is nobody',
      'interview',
      { application: 'acme', interviewers: '' },
      { interviewers: null },
    ],
    ['a type among the answers is not heard', 'week', { type: 'story' }, { type: 'week' }],
    [
      'keys that the template does not have are kept',
      'interview',
      { application: 'acme', energy: 4, nda: true, 'my-key': 'x: y' },
      { energy: '4', nda: 'yes', 'my-key': 'x: y' },
    ],
  ];
  for (const [name, type, answers, expected] of starts)
    test(name, () => check(type, answers, expected, { index }));

  test('values have criteria to start from, without weights', () => {
    const { criteria } = made('values', {}).values;
    assert.ok(
      criteria &&
        criteria.length >= 6 &&
        criteria.every(({ id, name, weight }) => id && name && weight === undefined),
    );
  });
  test('nothing is known of the role where nothing links to it', () =>
    check('thank-you', { to: 'Lee' }, { subject: 'Thank you, Alex Doe', application: null }));
  test('the greeting takes the first name and the day is in their language', () => {
    assert.match(
      planOf('thank-you', { interview: 'acme/first', to: 'Dr. Dana Whitlock' }, { index }).text,
      /^Dear Dana,$/m,
    );
    const template = '---\ntype: offer\n---\n{{date}}';
    assert.match(planOf('offer', { application: 'acme' }, { index, template }).text, /24\. März 2026$/);
    assert.match(planOf('offer', {}, { template }).text, /24 March 2026$/);
  });
});

suite('A new note of every type', () => {
  for (const { type } of noteTypes) {
    test(`${type} reads without problems, even without answers`, () => {
      const note = made(type, type === 'story' ? { title: 'T' } : {});
      assert.deepEqual([note.problems, note.broken], [[], false]);
      assert.ok(note.title.length > 0);
    });
    test(`${type} has the id of its file, and the links of its answers`, () => {
      const definition: NoteType = noteTypeNamed(type);
      const links = Object.entries(definition.keys).flatMap(([key, { is }]) =>
        is.kind === 'link' ? [[key, 'acme/first']] : [],
      );
      const note = made(type, { ...Object.fromEntries(links), name: 'N', company: 'N', title: 'N' });
      for (const [key, id] of links)
        assert.equal((note.values as Record<string, unknown>)[key as string], id);
      if (type === 'application') assert.equal(note.id, 'n');
      if (type === 'interview') assert.equal(note.id, 'acme/first/2026-03-24-interview');
      if (definition.linked)
        assert.equal(made(type, { id: 'Mine: 1', name: 'N', company: 'N' }).id, 'Mine: 1');
    });
  }
});

suite('Wrong answers', () => {
  const wrong: readonly (readonly [TypeName, object, string])[] = [
    ['application', { status: 'odd' }, 'status'],
    ['application', { promised: '2026-02-30' }, 'promised'],
    ['application', { 'time-zone': 'Mars/Base' }, 'time-zone'],
    ['application', { priority: 7 }, 'priority'],
    ['application', { company: ['a'] }, 'company'],
    ['interview', { start: 'soon' }, 'start'],
    ['interview', { start: '2026-03-24T25:00' }, 'start'],
    ['interview', { nda: 'perhaps' }, 'nda'],
    ['interview', { interviewers: [['a']] }, 'interviewers'],
    ['week', { week: '2026-W60' }, 'week'],
    ['reference', { 'worked-together': { from: '2022' } }, 'worked-together'],
    ['reference-request', { window: 'soon' }, 'window'],
    ['evaluation', { scores: { pay: { score: 9 } } }, 'scores'],
    ['offer', { 'my key\nstatus': 'x' }, 'my key\nstatus'],
    ['offer', { '#x': 'y' }, '#x'],
  ];
  for (const [type, answers, key] of wrong) {
    test(`${type} ${JSON.stringify(answers)} plans nothing and says why`, () => {
      const [problem, ...more] = problemsOf(type, answers);
      assert.equal(problem?.key, key);
      assert.match(problem.message, /^[“A-Z][^]*\.$/);
      assert.deepEqual(more, []);
    });
  }
  test('are all named at once', () =>
    assert.deepEqual(
      problemsOf('application', { priority: 7, status: 'odd', region: 'xx' })
        .map(({ key }) => key)
        .slice(0, 1),
      ['status'],
    ));
  test('that only lack an offset or an hour are taken', () => {
    assert.equal(made('interview', { start: '2026-03-24T14:00' }).values.start?.text, '2026-03-24T14:00');
    assert.equal(made('interview', { start: '2026-03-24' }).values.start?.dayOnly, true);
  });
});

suite("A template of the user's own", () => {
  test('may have keys in any language', () => {
    const template = '---\ntype: story\ngröße: {{größe}}\n---\n';
    assert.match(planOf('story', { größe: 'a: b' }, { template }).text, /^größe: "a: b"$/m);
  });
  test('is filled like a shipped one, and what it lacks comes at its end', () => {
    const template =
      '\uFEFF---\r\n# mine\r\ntype: offer # yes\r\nmood: good\r\nbase: "{{base}}"\r\n---\r\n{{application}}\r\n';
    const { text } = planOf('offer', { application: 'acme', base: '50: 000' }, { index, template });
    assert.equal(
      text,
      '---\n# mine\ntype: offer # yes\nmood: good\nbase: "50: 000"\napplication: acme\nreceived: 2026-03-24\nstatus: verbal\n---\nacme\n',
    );
  });
  test('never runs what is in it or in the answers', () => {
    const template =
      '---\ntype: story\n---\n{{title}}{{constructor}}{{#title}}{{__proto__}}{{/title}}{{> story}}';
    const { text } = planOf('story', { title: '{{> x}}{{#a}}${1}', strength: 1 }, { template });
    assert.ok(text.endsWith('{{> x}}{{#a}}${1}'));
  });
});
