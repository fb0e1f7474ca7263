import assert from 'node:assert/strict';
import type { Note } from '../../../../src/core/notes/note.js';
import { application, ofAcme, ofKind, toldAt } from '../../../support/actions.js';

suite('Actions: waiting and reply-to-rejection', () => {
  test('the wait shows no count of days', () => {
    for (const now of ['2026-03-20T12:00Z', '2026-03-30T12:00Z']) {
      const [wait] = ofKind('waiting', now, [
        application({ status: 'awaiting-decision', promised: '2026-03-27' }),
      ]);
      assert.doesNotMatch(wait?.title ?? '1', /\d/);
      assert.deepEqual([wait?.state, wait?.late, wait?.person], ['waiting', undefined, undefined]);
    }
  });

  const history = [{ on: '2026-04-08', status: 'not-selected' }];
  const no = application({ status: 'not-selected', history });
  const reply = (status: string): Note => ofAcme('follow-up', { kind: 'reply-to-rejection', status });
  const due = 'from 2026-04-10T10:00-04:00';
  const at = (now: string, notes: readonly Note[], ...expected: readonly string[]) =>
    assert.deepEqual(toldAt('reply-to-rejection', now, notes), expected);

  test('a reply to a no is due two days after it', () => {
    at('2026-04-10T09:59:59-04:00', [no], `upcoming ${due}`);
    at('2026-04-10T10:00-04:00', [no], `due ${due}`);
  });
  test('a reply is never late', () => at('2027-04-10T10:00-04:00', [no], `due ${due}`));
  test('without the day it is due', () =>
    at('2026-04-10T10:00-04:00', [application({ status: 'not-selected' })], 'due'));
  for (const status of ['sent', 'answered', 'unanswered']) {
    test(`a reply that is ${status} is done`, () => at('2026-04-11T10:00-04:00', [no, reply(status)]));
  }
  for (const status of ['draft', 'cancelled']) {
    test(`a reply that is ${status} is not done`, () =>
      at('2026-04-11T10:00-04:00', [no, reply(status)], `due ${due}`));
  }
  test('another follow-up is no reply', () =>
    at(
      '2026-04-11T10:00-04:00',
      [no, ofAcme('follow-up', { kind: 'closing-note', status: 'sent' })],
      `due ${due}`,
    ));
  for (const status of ['withdrawn', 'no-response', 'position-closed', 'offer-declined']) {
    test(`nothing is to be replied where it is ${status}`, () =>
      at('2026-04-11T10:00-04:00', [application({ status })]));
  }
});
