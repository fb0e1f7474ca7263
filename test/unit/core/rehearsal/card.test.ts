import assert from 'node:assert/strict';
import { cardOf } from '../../../../src/core/rehearsal/card.js';
import { defaultLadder } from '../../../../src/core/rehearsal/ladder.js';
import type { BankQuestion } from '../../../../src/core/questions/bank.js';
import { indexOf } from '../../../support/notes.js';
import { march } from './asking.js';

const reader = { now: Date.parse('2026-03-28T12:00+01:00'), userZone: 'Europe/Berlin', locale: 'en-GB' };
const index = indexOf({ 'stories/wheel.md': '---\ntype: story\ntitle: The wheel\nstrength: 4\n---\n' });

/** The card of a question whose askings hold these, with the given types. */
const card = (askings: readonly object[], types: readonly string[] = []) =>
  cardOf(
    {
      text: 'Why us?',
      types,
      askings,
      best: askings.find((each) => 'answer' in each),
    } as unknown as BankQuestion,
    { index, today: march(28), reader, ladder: defaultLadder },
  );

suite('The card of a question', () => {
  test('says how to answer such a question, and nothing of a type that is not known', () => {
    assert.match(card([{}], ['behavioural']).how, /Tell one story/);
    assert.equal(card([{}], ['odd']).how, '');
  });
  test('holds what the notes know of the answer', () =>
    assert.deepEqual(
      card([
        { day: march(17), rating: 2, answer: 'the water', story: 'wheel', nextTime: 'be short' },
        { day: march(24), rating: 3, rehearsed: [{ on: march(26), rating: 4 }] },
      ]).answer,
      [
        { label: 'My answer', text: 'the water' },
        { label: 'Story', text: 'The wheel' },
        { label: 'Next time', text: 'be short' },
        { label: 'Last time', text: 'rated 4, Thursday 26 March' },
      ],
    ));
  test('names a story that is not there by its id, and says where no answer was noted', () =>
    assert.deepEqual(card([{ story: 'gone' }]).answer, [
      { label: 'My answer', text: 'Not noted yet. Say it as you would now.' },
      { label: 'Story', text: 'gone' },
    ]));
});
