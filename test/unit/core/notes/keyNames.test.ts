import assert from 'node:assert/strict';
import { parseNote } from '../../../../src/core/notes/parseNote.js';
import { noteAt } from '../../../support/notes.js';

/** What is told of keys: `misspelt at.path -> expected` or `unknown at.path`, with the line from 0. */
function told(yaml: string): (readonly [string, number])[] {
  return noteAt('notes/n.md', `---\n${yaml}\n---\n`).problems.map(
    ({ code, path, line, part, facts, severity }) => {
      assert.equal(part, 'key');
      assert.equal(severity, code === 'key/misspelt' ? 'warning' : 'hint');
      const at = (path ?? []).join('.');
      return [
        code === 'key/misspelt' ? `misspelt ${at} -> ${facts?.expected}` : `unknown ${at}`,
        line,
      ] as const;
    },
  );
}

function check(yaml: string, ...expected: readonly (readonly [string, number])[]): void {
  assert.deepEqual(told(yaml), expected);
}

suite('Keys with a slip', () => {
  const slips: readonly (readonly [string, string])[] = [
    ['intervewers', 'interviewers'],
    ['self_rating', 'self-rating'],
    ['selfRating', 'self-rating'],
    ['Self Rating', 'self-rating'],
    ['Application', 'application'],
    ['debreif', 'debrief'],
    ['Start', 'start'],
    ['"stat"', 'start'],
    ['interest-befor', 'interest-before'],
    ['Share', 'share'],
  ];
  for (const [key, expected] of slips) {
    const mark = expected === 'application' ? 'round: 1\nstart:' : 'round: 1\napplication:';
    test(`${key} is meant to be ${expected}`, () =>
      check(`type: interview\n${mark}\n${key}: 3`, [
        `misspelt ${key.replaceAll('"', '')} -> ${expected}`,
        4,
      ]));
  }

  test('the key is underlined on its own line', () =>
    check('type: follow-up\n# mine\nsubjet: Hello', ['misspelt subjet -> subject', 3]));
  test('a key that is there already cannot be what was meant', () =>
    check('type: follow-up\nsubject: a\nSubject: b', ['unknown Subject', 3]));
  test('short words are too close to one another for a guess', () =>
    check('type: insider-talk\nin: 2026-03-01', ['unknown in', 2]));
  test('of two words the nearer one is proposed', () =>
    check('type: week\nweek: 2026-W13\ngoal-conversation: 3', [
      'misspelt goal-conversation -> goal-conversations',
      3,
    ]));
});

suite('Keys inside groups', () => {
  test('of a person in a list, on their lines', () =>
    check(
      'type: interview\ninterviewers:\n  - name: Dana\n    mail: d@x.example\n  - name: Lee\n    Role: peer',
      ['misspelt interviewers.0.mail -> email', 4],
      ['misspelt interviewers.1.Role -> role', 6],
    ));
  test('of an entry of the history', () =>
    check(
      'type: application\nrole: x\nhistory:\n- {on: 2026-03-01, status: applied}\n- {on: 2026-03-02, Status: screening}',
      ['misspelt history.1.Status -> status', 5],
    ));
  test('the ids of scores are free, what stands below them is not', () =>
    check('type: evaluation\napplication: a\nscores:\n  lerning: {score: 3, evidenc: x}', [
      'misspelt scores.lerning.evidenc -> evidence',
      4,
    ]));
  test('whatever stands below a key of one’s own is one’s own', () =>
    check('type: follow-up\nmine:\n  subjet: x\n  list:\n    - kindd: y', ['unknown mine', 2]));
});

suite('Keys that nobody here reads', () => {
  test('are a hint and are kept', () =>
    check('type: follow-up\nrecruiter-fee: none', ['unknown recruiter-fee', 2]));
  test('those of other tools are none of our business', () =>
    check(
      'type: follow-up\ntags: [a]\naliases: x\ncssclasses: x\ntitle: x\ndate: x\ncreated: x\nupdated: x\npublish: x\ndraft: x\nlayout: x\nauthor: x\nlang: x\ndescription: x\nimage: x\nslug: x\nobsidianUIMode: x\nnav_order: 1',
    ));
  test('the common keys are known in every type', () =>
    check('type: follow-up\nid: x\nshare: yes\nschema: 1'));
  test('names that objects have by birth are keys like any other', () => {
    check(
      'type: follow-up\nconstructor: x\ntoString: y',
      ['unknown constructor', 2],
      ['unknown toString', 3],
    );
  });
  test('of very many, some are told and all errors', () => {
    const many = Array.from({ length: 900 }, (_, at) => `key-number-${at}: x`).join('\n');
    const { problems } = noteAt('n.md', `---\ntype: follow-up\n${many}\nstatus: gone\n---\n`);
    assert.ok(problems.length <= 51);
    assert.ok(problems.some(({ code }) => code === 'status/unknown'));
  });
});

suite('A note of a later version', () => {
  const severities = (yaml: string) =>
    parseNote({ uri: 'u', path: 'n.md', text: `---\n${yaml}\n---\n` })?.problems.map(({ code, severity }) => [
      code,
      severity,
    ]);

  test('says so, and what is not known in it is no error', () =>
    assert.deepEqual(severities('type: follow-up\nschema: 2\nstatus: postponed\nkind: letter\nnew-key: x'), [
      ['schema/newer', 'hint'],
      ['status/unknown', 'hint'],
      ['choice/unknown', 'hint'],
    ]));
  test('is not meant by a schema of 1, of less, or in words', () => {
    for (const schema of ['1', '0', '', 'one', '~'])
      assert.deepEqual(severities(`type: follow-up\nschema: ${schema}\nstatus: postponed`), [
        ['status/unknown', 'error'],
      ]);
  });
  test('with YAML that cannot be read is an error all the same', () =>
    assert.deepEqual(severities('type: follow-up\nschema: 2\nx: *y'), [['yaml/invalid', 'error']]));
});
