import assert from 'node:assert/strict';
import { findingsIn, interviewFile, toldIn } from '../../../../support/checks.js';
import type { Files } from '../../../../support/notes.js';

const captured = 'status: completed\ndebrief: captured';
const completed = 'status: completed\ndebrief: completed';

/** Sections that leave nothing to say. */
const sections = {
  questions: '## Questions they asked\n\n### Why us?\n',
  topics: '## Something to thank each person for\n\n- Dana Whitlock: late claims\n- Priya Raman: reloads\n',
  well: '## What went well, and why\n\nI asked first.\n',
};
const whole = Object.values(sections).join('\n');
const without = (name: keyof typeof sections, instead = ''): string => whole.replace(sections[name], instead);
/** An application that says what comes next. */
const known: Files = {
  'applications/acme/application.md':
    '---\ntype: application\ncompany: Acme\nstatus: awaiting-decision\npromise: none\n---\n',
};

function check(front: string, body: string, ...expected: string[]): void {
  assert.deepEqual(toldIn({ ...interviewFile(front, body), ...known }), expected);
}

suite('Checks of a debrief: when they speak', () => {
  test('a fresh note is left in peace', () => check('status: scheduled\ndebrief: not-started', ''));
  test('so is an interview that is over and not written up yet', () => check('status: completed', ''));
  test('a whole debrief has nothing to be told', () => check(completed, whole));
  test('the raw notes are asked for questions and topics only', () =>
    check(captured, '', 'DB02 Dana Whitlock', 'DB02 Priya Raman', 'DB01 captured'));
  test('a note that cannot be read is told nothing else', () =>
    assert.deepEqual(toldIn(interviewFile(`${completed}\nx: *y`, '')), []));
  test('comments count for nothing', () =>
    check(completed, `${whole}\n<!-- ### No\n## Flags\n- red: x\nDana is pregnant, Danna Whitlok too -->`));
});

suite('DB01: no questions', () => {
  test('at the heading, where it is there', () =>
    check(captured, without('questions', '## Questions they asked\n\nMany.\n'), 'DB01 Questions they asked'));
  test('at the debrief key, where it is not', () => check(completed, without('questions'), 'DB01 completed'));
});

suite('DB02: an interviewer without a topic', () => {
  const topics = (...lines: string[]): string =>
    without(
      'topics',
      `## Something to thank each person for\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`,
    );

  test('at the line that waits for it', () =>
    check(captured, topics('Dana Whitlock: late claims', 'Priya Raman:'), 'DB02 Priya Raman:'));
  test('a first name, a family name, a title or an initial will do', () => {
    check(captured, topics('Dana: claims', 'Ms Raman: reloads'));
    check(captured, topics('D. Whitlock: claims', 'priya raman: reloads'));
  });
  test('one line may be for both', () => check(captured, topics('Dana and Priya: claims')));
  test('the address will do', () => check(captured, topics('dana@acme.example: claims', 'Priya: reloads')));
  test('a slip in the name is told as such, not twice', () =>
    check(captured, topics('Dana Whitlok: claims', 'Priya: reloads'), 'DB07 Dana Whitlok'));
  test('says whom it is about', () => {
    const [finding] = findingsIn({ ...interviewFile(captured, topics('Dana: claims')), ...known });
    assert.equal(finding?.facts.found, 'Priya Raman');
    assert.match(finding.message, /Priya Raman/);
  });
});

suite('DB03: no next step', () => {
  const at = (application: string, ...others: Files[]): string[] =>
    toldIn(
      Object.assign(
        { ...interviewFile(`${completed}\nstart: 2026-03-17T10:00Z`, whole) },
        {
          'applications/acme/application.md': `---\ntype: application\ncompany: Acme\n${application}\n---\n`,
        },
        ...others,
      ) as Files,
    );
  const later: Files = {
    'applications/acme/second.md':
      '---\ntype: interview\napplication: acme\nstart: 2026-03-24T10:00Z\nstatus: scheduled\n---\n',
  };

  test('at the link to the application', () =>
    assert.deepEqual(at('status: awaiting-decision'), ['DB03 acme']));
  test('any of step, day or promise will do', () => {
    for (const key of ['next-step: a call', 'promised: 2026-03-27', 'promise: vague'])
      assert.deepEqual(at(`status: awaiting-decision\n${key}`), []);
  });
  test('not once there is an offer or an end', () => {
    for (const status of ['offer-received', 'negotiating', 'offer-accepted', 'not-selected'])
      assert.deepEqual(at(`status: ${status}`), []);
  });
  test('not where a later interview is there', () => assert.deepEqual(at('status: interviewing', later), []));
  test('not while the debrief is only captured', () => check(captured, whole));
  test('not without an application', () =>
    assert.deepEqual(
      toldIn({ 'talk.md': `---\ntype: interview\nstart:\n${completed}\n---\n\n${whole}` }),
      [],
    ));
});

suite('DB04: nothing on what went well', () => {
  test('at the empty heading', () =>
    check(
      completed,
      without('well', '## What went well, and why\n\n<!-- Find something. -->\n'),
      'DB04 What went well, and why',
    ));
  test('a list is something', () =>
    check(completed, without('well', '## What went well, and why\n\n- the drawing\n')));
  test('is a hint', () => {
    const [finding] = findingsIn({ ...interviewFile(completed, without('well')), ...known });
    assert.deepEqual([finding?.code, finding?.severity], ['DB04', 'hint']);
  });
});

suite('DB05: more than three lessons', () => {
  const lessons = (...lines: string[]): string => ['## Next time', '', ...lines].join('\n');
  test('at the fourth', () => check('', lessons('- a', '- b', '- c', '- dd', '- e'), 'DB05 dd'));
  test('three are fine, with what explains them', () =>
    check('', lessons('- a', '  - why', '- b', '- c', '-')));
});

suite('DB06: completed late', () => {
  const times = (more: string): string => `start: 2026-03-26T17:30+01:00\n${more}`;
  const end = 'end: 2026-03-26T18:30+01:00';

  test('more than 24 hours after the end', () =>
    check(times(`${end}\ncompleted: 2026-03-27T18:31+01:00`), '', 'DB06 2026-03-27T18:31+01:00'));
  test('not within them, whatever the offset', () => {
    check(times(`${end}\ncompleted: 2026-03-27T18:30+01:00`), '');
    check(times(`${end}\ncompleted: 2026-03-27T13:30-04:00`), '');
  });
  test('without an end, an hour after the start counts', () => {
    check(times('completed: 2026-03-27T18:30+01:00'), '');
    check(times('completed: 2026-03-27T18:31+01:00'), '', 'DB06 2026-03-27T18:31+01:00');
  });
  test('a moment without an offset is read in the zone of the note', () => {
    check(times(`${end}\ntime-zone: America/New_York\ncompleted: 2026-03-27T13:00`), '');
    check(
      times(`${end}\ntime-zone: America/New_York\ncompleted: 2026-03-27T14:00`),
      '',
      'DB06 2026-03-27T14:00',
    );
  });
  test('a day alone says nothing', () => check(times(`${end}\ncompleted: 2026-03-30`), ''));
});

suite('DB08: a promise without a day', () => {
  const promises = (...lines: string[]): string => ['## Promises', '', ...lines].join('\n');
  test('at its words', () => check('', promises('- [ ] Send the link'), 'DB08 Send the link'));
  test('not when it has one, even an impossible one, or is kept', () =>
    check(
      '',
      promises('- [ ] Send it, by 2026-03-18', '- [ ] More, by 2026-02-31', '- [x] Done'),
      'promise/impossible-day 2026-02-31',
    ));
});

suite('DB10: a flag without a basis', () => {
  const flags = (...lines: string[]): string => ['## Flags', '', ...lines].join('\n');
  test('at what stands before the colon', () => {
    check('', flags('- red, process: changed twice'), 'DB10 red, process');
    check('', flags('- Green: kind'), 'DB10 Green');
  });
  test('not where the basis stands in the place of the category', () =>
    check('', flags('- red, observed: late'), 'choice/unknown observed'));
  test('not for a line that is no flag', () => check('', flags('- late twice'), 'flag/no-colour late twice'));
});
