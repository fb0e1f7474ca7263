import assert from 'node:assert/strict';
import { noteAt } from '../../../support/notes.js';

/** Code, line from 0, and the path of every problem. */
function check(yaml: string, ...expected: readonly (readonly [string, number, string])[]): void {
  const { problems } = noteAt('notes/n.md', `---\n${yaml}\n---\n`);
  assert.deepEqual(
    problems.map(({ code, line, path }) => [code, line, (path ?? []).join('.')]),
    expected,
  );
}

const history = (...entries: string[]): string =>
  ['type: application', 'company: x', 'history:', ...entries.map((entry) => `- {${entry}}`)].join('\n');

suite('A history', () => {
  test('goes forward', () =>
    check(
      history(
        'on: 2026-03-05, status: applied',
        'on: 2026-03-01, status: screening',
        'on: 2026-03-06, status: interviewing',
      ),
      ['history/out-of-order', 5, 'history.1.on'],
    ));
  test('may have two entries on one day, and entries without a day', () =>
    check(
      history('on: 2026-03-05, status: applied', 'status: screening', 'on: 2026-03-05, status: interviewing'),
    ));
  test('an entry without a day does not hide a jump back', () =>
    check(
      history('on: 2026-03-05, status: applied', 'status: screening', 'on: 2026-03-04, status: interviewing'),
      ['history/out-of-order', 6, 'history.2.on'],
    ));

  test('a step that the life cycle does not have is told at its entry', () =>
    check(history('on: 2026-03-01, status: saved', 'on: 2026-03-02, status: offer-received'), [
      'history/unusual-move',
      5,
      'history.1.status',
    ]));
  test('nothing leads out of an end', () =>
    check(history('status: applied', 'status: not-selected', 'status: awaiting-decision'), [
      'history/unusual-move',
      6,
      'history.2.status',
    ]));
  test('unless its note says that it was opened again', () =>
    check(
      history(
        'status: applied',
        'status: not-selected',
        'status: awaiting-decision, note: They reopened the post',
      ),
    ));
  test('an end may go on to interviews', () =>
    check(history('status: applied', 'status: no-response', 'status: interviewing')));
  test('the same status twice is no step', () => check(history('status: applied', 'status: applied')));
  test('an unknown status is told, and no step from or to it', () =>
    check(history('status: saved', 'status: odd', 'status: offer-received'), [
      'status/unknown',
      5,
      'history.1.status',
    ]));
  test('an empty entry does not move the places of the others', () => {
    check('type: application\ncompany: x\nhistory:\n-\n- {status: saved}\n- {status: started}', [
      'history/unusual-move',
      6,
      'history.2.status',
    ]);
  });
  test('the last entry that could be read is compared with the status, at its place', () => {
    check('type: application\ncompany: x\nstatus: applied\nhistory:\n- {status: saved}\n-', [
      'history/disagrees',
      5,
      'history.0',
    ]);
  });
  test('the message names both statuses', () => {
    const { message, facts } =
      noteAt('n.md', `---\n${history('status: saved', 'status: started')}\n---\n`).problems[0] ?? {};
    assert.match(message ?? '', /“saved → started”/);
    assert.deepEqual(facts, { found: 'saved → started', expected: 'applied, dropped' });
  });
});

suite('Start and end', () => {
  const interview = (start: string, end: string): string => `type: interview\nstart: ${start}\nend: ${end}`;
  const wrong = ['time/end-before-start', 3, 'end'] as const;

  test('an end before the start is told at the end', () =>
    check(interview('2026-03-17T16:00+01:00', '2026-03-17T15:00+01:00'), wrong));
  test('with offsets instants count, not the clock on the wall', () => {
    check(interview('2026-03-17T16:00+01:00', '2026-03-17T11:45-04:00'));
    check(interview('2026-03-17T11:00-04:00', '2026-03-17T15:45+01:00'), wrong);
  });
  test('without one of the offsets the clock on the wall counts', () => {
    const hint = ['moment/no-offset', 3, 'end'] as const;
    check(interview('2026-03-17T16:00+01:00', '2026-03-17T16:30'), hint);
    check(interview('2026-03-17T16:00+01:00', '2026-03-17T15:30'), hint, wrong);
  });
  test('an end at the start is none before it', () =>
    check(interview('2026-03-17T16:00Z', '2026-03-17T16:00Z')));
  test('only days are compared where only a day is written', () => {
    check(interview('2026-03-17T16:00Z', '2026-03-17'), ['moment/no-time', 3, 'end']);
    check(interview('2026-03-17T16:00Z', '2026-03-16'), ['moment/no-time', 3, 'end'], wrong);
  });
});

suite('From and to', () => {
  test('months the wrong way round', () =>
    check('type: reference\nname: x\nworked-together:\n  from: 2022-05\n  to: 2021-05', [
      'day/order',
      5,
      'worked-together.to',
    ]));
  test('days the wrong way round', () =>
    check('type: reference-request\nwindow: {from: 2026-04-02, to: 2026-04-01}', [
      'day/order',
      2,
      'window.to',
    ]));
  test('one day or month is a stretch too', () => {
    check('type: reference-request\nwindow: {from: 2026-04-02, to: 2026-04-02}');
    check('type: reference\nname: x\nworked-together: {from: 2022-05}');
  });
});
