import assert from 'node:assert/strict';
import { nextStart } from '../../../../src/core/views/nextStart.js';
import { indexOf, uriOf } from '../../../support/notes.js';

const talk = (start: string, status = 'scheduled'): string =>
  `---\ntype: interview\napplication: acme\nstart: ${start}\nstatus: ${status}\n---\n`;

function next(starts: readonly string[], status?: string): string | undefined {
  const files = Object.fromEntries(starts.map((start, at) => [`${at}.md`, talk(start, status)]));
  const index = indexOf({
    ...files,
    'applications/acme/application.md': '---\ntype: application\ncompany: Acme\n---\n',
  });
  const input = {
    now: Date.parse('2026-03-27T12:00+01:00'),
    userZone: 'Europe/Berlin',
    locale: 'en-GB',
    filter: '',
  };
  return nextStart(index, uriOf('0.md'), input);
}

suite('The next interview of a day', () => {
  const own = '2026-03-27T13:00+01:00';
  test('is the earliest that is ahead, besides the one at hand', () =>
    assert.equal(
      next([own, '2026-03-27T17:00+01:00', '2026-03-27T15:00+01:00']),
      'Next today: Acme at 15:00.',
    ));
  test('is none tomorrow, without a time, or behind', () =>
    assert.equal(next([own, '2026-03-28T09:00+01:00', '2026-03-27', '2026-03-27T09:00+01:00']), undefined));
  test('is none that was called off', () =>
    assert.equal(next([own, '2026-03-27T15:00+01:00'], 'cancelled'), undefined));
});
