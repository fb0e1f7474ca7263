import assert from 'node:assert/strict';
import type { Action } from '../../../../src/core/actions/action.js';
import { stateAt } from '../../../../src/core/actions/action.js';
import type { Reader } from '../../../../src/core/views/calendarWords.js';
import {
  dueSentence,
  dueWords,
  leftWords,
  nextWordingChange,
  wordingMoments,
} from '../../../../src/core/views/wording.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

function at(now: string, changes: Partial<Reader> = {}): Reader {
  return { now: Date.parse(now), userZone: 'Europe/Berlin', locale: 'en-GB', ...changes };
}

interface Times {
  readonly due?: string;
  readonly late?: string;
  readonly kind?: Action['kind'];
  readonly state?: Action['state'];
  readonly zone?: string;
}

function action(reader: Reader, { due: from, late: until, kind = 'thank-you', state, zone }: Times): Action {
  const due = from === undefined ? undefined : Date.parse(from);
  const late = until === undefined ? undefined : Date.parse(until);
  return {
    id: 'x',
    step: 2,
    kind,
    title: 'Thank Dana',
    ...(due !== undefined && { due }),
    ...(late !== undefined && { late }),
    state: state ?? stateAt(reader.now, due, late),
    zone: zone ?? 'Europe/Berlin',
  };
}

function says(now: string, times: Times, changes: Partial<Reader> = {}): string {
  const reader = at(now, changes);
  return dueWords(action(reader, times), reader);
}

suite('Words for what is ahead', () => {
  test('count minutes in the last hour and hours on the same day', () => {
    assert.equal(says('2026-03-24T14:40Z', { due: '2026-03-24T15:00Z' }), 'due in 20 min');
    assert.equal(says('2026-03-24T14:59:40Z', { due: '2026-03-24T15:00Z' }), 'due in 1 min');
    assert.equal(says('2026-03-24T09:30Z', { due: '2026-03-24T15:00Z' }), 'due in 5 h');
    assert.equal(says('2026-03-23T23:10Z', { due: '2026-03-24T22:00Z' }), 'due in 22 h');
  });

  test('name tomorrow, and later a date', () => {
    assert.equal(says('2026-03-24T09:30Z', { due: '2026-03-25T09:00Z' }), 'due tomorrow 10:00');
    assert.equal(says('2026-03-24T09:30Z', { due: '2026-03-27T09:00Z' }), 'due Fri 27 Mar, 10:00');
    assert.equal(says('2025-12-24T09:30Z', { due: '2026-03-27T09:00Z' }), 'due Fri 27 Mar 2026, 10:00');
  });

  test('follow the locale in order and clock, and stay English', () => {
    const due = '2026-03-27T13:05Z';
    assert.equal(says('2026-03-24T09:30Z', { due }, { locale: 'en-US' }), 'due Fri, Mar 27, 2:05 PM');
    assert.equal(says('2026-03-24T09:30Z', { due }, { locale: 'de' }), 'due Fri 27 Mar, 14:05');
    assert.equal(says('2026-03-24T09:30Z', { due }, { locale: 'no such locale' }), 'due Fri 27 Mar, 14:05');
  });

  test('are in the zone of the user, whatever the zone of the employer', () => {
    const times = { due: '2026-03-27T01:00Z', zone: 'Asia/Tokyo' };
    const now = '2026-03-24T12:00Z';
    assert.equal(says(now, times, { userZone: 'Asia/Tokyo' }), 'due Fri 27 Mar, 10:00');
    assert.equal(says(now, times, { userZone: 'Europe/Berlin' }), 'due Fri 27 Mar, 02:00');
    assert.equal(says(now, times, { userZone: 'America/Los_Angeles' }), 'due Thu 26 Mar, 18:00');
  });

  test('count hours that pass on the night of a clock change', () => {
    const changes = { userZone: 'Europe/Berlin' };
    assert.equal(says('2026-03-29T00:30+01:00', { due: '2026-03-29T10:00+02:00' }, changes), 'due in 8 h');
  });

  test('say by when an offer is to be answered', () => {
    const times = { kind: 'answer-offer', due: '2026-04-07T21:00Z', late: '2026-04-10T21:00Z' } as const;
    assert.equal(says('2026-04-05T09:00Z', times), 'answer by Fri 10 Apr, 23:00');
    assert.equal(says('2026-04-07T21:30Z', times), 'due now, answer by Fri 10 Apr, 23:00');
    assert.equal(says('2026-04-10T09:30Z', times), 'due now, 11 h left');
  });
});

suite('Words for what is due or late', () => {
  const thankYou = { due: '2026-03-24T15:00Z', late: '2026-03-25T15:00Z' };

  test('count what is left before it is late, then what has passed', () => {
    assert.equal(says('2026-03-24T15:00Z', thankYou), 'due now, 24 h left');
    assert.equal(says('2026-03-25T14:40Z', thankYou), 'due now, 20 min left');
    assert.equal(says('2026-03-25T15:00Z', thankYou), 'late by 1 min');
    assert.equal(says('2026-03-25T18:59Z', thankYou), 'late by 3 h');
  });

  test('name the day once two days have passed', () => {
    assert.equal(says('2026-03-27T14:59Z', thankYou), 'late by 47 h');
    assert.equal(says('2026-03-27T15:00Z', thankYou), 'late since Wed 25 Mar');
  });

  test('say today for what is to be done on this day', () => {
    const task = { kind: 'promise', due: '2026-03-24T10:00+01:00', late: '2026-03-25T00:00+01:00' } as const;
    assert.equal(says('2026-03-24T16:00+01:00', task), 'due today');
  });

  test('never say late or count hours where there is no late', () => {
    for (const kind of ['keep-searching', 'evaluate', 'ask-consent', 'status-enquiry'] as const) {
      assert.equal(says('2026-03-24T16:00Z', { kind, due: '2026-03-24T10:00Z' }), 'due now');
      assert.equal(says('2026-03-30T16:00Z', { kind, due: '2026-03-24T10:00Z' }), 'due since Tue 24 Mar');
    }
    assert.equal(says('2026-03-24T16:00Z', { kind: 'mend-note' }), 'due now');
  });

  test('are short in the status bar', () => {
    const left = (now: string): string => leftWords(action(at(now), thankYou), at(now));
    assert.equal(left('2026-03-25T09:10Z'), '5 h left');
    assert.equal(left('2026-03-25T18:10Z'), 'late by 3 h');
  });
});

suite('Words for what is theirs', () => {
  const wait = { kind: 'waiting', state: 'waiting', due: '2026-04-09T09:00Z' } as const;

  test('only have a day to come back on, and never count days', () => {
    for (const now of ['2026-03-10T09:00Z', '2026-04-08T09:00Z', '2026-04-09T08:59Z']) {
      assert.equal(says(now, wait), 'come back on Thu 9 April');
    }
    assert.equal(says('2026-03-10T09:00Z', { ...wait, due: undefined }), 'no date yet');
  });

  test('never change with a timer', () => {
    const reader = at('2026-04-09T08:30Z');
    assert.deepEqual([...wordingMoments([action(reader, wait)])], []);
  });
});

suite('Sentences for a screen reader', () => {
  test('spell units, days and months out', () => {
    const say = (now: string, times: Times): string => dueSentence(action(at(now), times), at(now));
    assert.equal(say('2026-03-24T09:30Z', { due: '2026-03-24T15:00Z' }), 'Due in 5 hours.');
    assert.equal(say('2026-03-24T13:30Z', { due: '2026-03-24T15:00Z' }), 'Due in 1 hour.');
    assert.equal(say('2026-03-24T09:30Z', { due: '2026-03-25T09:00Z' }), 'Due tomorrow at 10:00.');
    assert.equal(say('2026-03-24T09:30Z', { due: '2026-03-27T09:00Z' }), 'Due on Friday 27 March at 10:00.');
    assert.equal(say('2026-03-24T09:30Z', { late: '2026-03-20T09:00Z' }), 'Late since Friday 20 March.');
    assert.equal(
      say('2026-03-24T09:30Z', { kind: 'waiting', state: 'waiting', due: '2026-04-09T09:00Z' }),
      'It is their turn. Come back on Thursday 9 April.',
    );
  });
});

suite('The next change of the words', () => {
  const from = Date.parse('2026-03-24T08:17:23Z');

  test('is the next midnight of the user where nothing is near', () => {
    const reader = at('2026-03-24T08:17Z', { userZone: 'America/Los_Angeles' });
    assert.equal(nextWordingChange([], reader), Date.parse('2026-03-25T07:00Z'));
    assert.equal(nextWordingChange([from + 400 * HOUR], reader), Date.parse('2026-03-25T07:00Z'));
    assert.equal(nextWordingChange([from - 400 * HOUR], reader), Date.parse('2026-03-25T07:00Z'));
  });

  test('steps by the minute only within an hour, by the hour within two days', () => {
    for (const distance of [7 * MINUTE + 11, HOUR + 11, 5 * HOUR, 47 * HOUR, -30 * MINUTE, -90 * MINUTE]) {
      const step = nextWordingChange([from + distance], { now: from, userZone: 'UTC', locale: 'en' }) - from;
      assert.ok(step > 0 && step <= (Math.abs(distance) < HOUR ? MINUTE : HOUR), String(distance));
      if (Math.abs(distance) > 2 * HOUR) assert.ok(distance % HOUR !== 0 || step === 1);
    }
  });

  test('leaves no change of words out', () => {
    for (const userZone of ['America/Los_Angeles', 'Europe/Berlin', 'Asia/Tokyo']) {
      const times = { due: '2026-03-26T09:13:20Z', late: '2026-03-29T09:13:20Z' };
      const end = Date.parse('2026-04-02T00:00Z');
      let now = Date.parse('2026-03-22T00:00Z');
      let rounds = 0;
      while (now < end) {
        const reader: Reader = { now, userZone, locale: 'en-GB' };
        const moments = [...wordingMoments([action(reader, times)])];
        const next = nextWordingChange(moments, reader);
        const last = { ...reader, now: next - 1 };
        assert.ok(next > now);
        assert.equal(dueWords(action(last, times), last), dueWords(action(reader, times), reader));
        now = next;
        rounds += 1;
      }
      assert.ok(rounds < 800, `${rounds} timers in eleven days`);
    }
  });
});
