import assert from 'node:assert/strict';
import type { Action } from '../../../../src/core/actions/action.js';
import { defaultTiming } from '../../../../src/core/actions/timing.js';
import { saysSomething, sharedFrom } from '../../../../src/core/reminders/index.js';
import type { Occasion, OccasionName } from '../../../../src/core/reminders/occasions.js';
import { reminderText } from '../../../../src/core/reminders/words.js';
import { indexOf } from '../../../support/notes.js';

const now = Date.parse('2026-03-17T10:00+01:00');
const HOUR = 3_600_000;
const facts = {
  index: indexOf({ 'note.md': '---\ntype: reference\nname: Helena Marsh\n---\n' }),
  reader: { now, userZone: 'Europe/Berlin', locale: 'en-GB' },
  timing: defaultTiming,
};

function occasion(name: OccasionName, action: Partial<Action> & Pick<Action, 'kind' | 'title'>): Occasion {
  const whole: Action = { id: action.title, step: 3, state: 'due', zone: 'Europe/Berlin', ...action };
  return { name, action: whole } as Occasion;
}
const said = (...occasions: Occasion[]): string => reminderText(occasions, facts);

suite('The sentences of reminders', () => {
  test('say nothing about nothing', () => assert.equal(said(), ''));
  test('count promises, and leave out the marks at their ends', () => {
    const promise = (title: string): Occasion => occasion('promise', { kind: 'promise', title });
    assert.equal(said(promise('Send it.')), 'You promised this for today: Send it.');
    assert.equal(
      said(promise('Send it.'), promise('Call Dana!')),
      'Two promises are for today: Send it and Call Dana.',
    );
  });
  test('count in words up to nine', () => {
    const all = Array.from({ length: 10 }, (_, at) =>
      occasion('promise', { kind: 'promise', title: `P${at}` }),
    );
    assert.match(said(...all.slice(1)), /^Nine promises .*: P1, P2, P3 and 6 more\.$/);
    assert.match(said(...all), /^10 promises/);
  });
  test('say of an offer by when they would like the answer, where that is known', () => {
    const offer = (title: string, more: Partial<Action> = {}): Occasion =>
      occasion('answer-offer', { kind: 'answer-offer', title, ...more });
    assert.equal(said(offer('Acme')), 'The offer from Acme waits for your answer.');
    assert.equal(
      said(offer('Acme', { late: now + 24 * HOUR })),
      'Acme would like your answer by Wed 18 Mar, 10:00.',
    );
    assert.equal(said(offer('Acme'), offer('Kestrel')), 'Two offers wait for your answer: Acme and Kestrel.');
  });
  test('say how long is left for those who decide today, in hours', () => {
    const today = (hours: number): string =>
      said(
        occasion('thanks-today', {
          kind: 'thank-you',
          title: 'Thank Dana',
          person: 'Dana',
          thanks: { end: now - HOUR, bestBy: now + (hours - 1) * HOUR },
        }),
      );
    assert.match(today(2), /^They decide today: best within two hours\. Thank Dana\./);
    assert.match(today(1.5), /best within 1\.5 hours\./);
    assert.match(today(1), /^They decide today\. Thank Dana now\./);
  });
  test('name the note where there is no employer, and the title where there is neither', () => {
    const enquiry = (more: Partial<Action>): string =>
      said(occasion('status-enquiry', { kind: 'status-enquiry', title: 'Ask Acme', ...more }));
    assert.match(enquiry({ note: 'file:///notes/note.md' }), /: Helena Marsh\.$/);
    assert.match(enquiry({}), /: Ask Acme\.$/);
  });
  test('count interviews that are ahead', () => {
    const prepare = (title: string): Occasion => occasion('prepare', { kind: 'prepare', title });
    assert.equal(
      said(prepare('Acme'), prepare('Kestrel')),
      'Two interviews are ahead: Acme and Kestrel. Time to prepare.',
    );
  });
});

suite('What reminders remember and read', () => {
  test('is left out where it is not as expected', () =>
    assert.deepEqual(sharedFrom({ day: 7, count: -1, last: 'x' }), { count: 0 }));
  test('is kept where it is', () =>
    assert.deepEqual(sharedFrom({ day: '2026-03-17', count: 2.5, last: 7 }), {
      day: '2026-03-17',
      count: 2,
      last: 7,
    }));
  test('a text without front matter is read as a whole', () => {
    assert.equal(saysSomething('word '.repeat(30)), true);
    assert.equal(saysSomething('word '.repeat(29)), false);
  });
});
