import assert from 'node:assert/strict';
import fc from 'fast-check';
import { contentWords, likeness, normalised } from '../../../../src/core/questions/likeness.js';
import { asked, bankOf } from '../../../support/questions.js';

suite('The question bank', () => {
  test('a question that was asked twice is shown once, with both answers and how it went on', () => {
    const [question, ...others] = bankOf(
      {
        firm: 'kestrel',
        day: '2026-03-26',
        questions: asked('Tell me about a time you changed your mind.', 'rating: 2', 'answer: the tool'),
      },
      {
        firm: 'lindenhof',
        day: '2026-04-01',
        questions: asked('tell me about a time you changed your mind', 'rating: 4', 'answer: bought it'),
      },
    );
    assert.equal(others.length, 0);
    assert.deepEqual(question?.progress, [2, 4]);
    assert.deepEqual(
      question?.askings.map(({ answer }) => answer),
      ['the tool', 'bought it'],
    );
    assert.deepEqual(question?.firms, ['kestrel Ltd', 'lindenhof Ltd']);
    assert.equal(question?.best?.answer, 'bought it');
    assert.equal(question?.rating, 4);
  });

  test('the best answer is the best rated one, and the later of two that are as good', () => {
    const [question] = bankOf(
      { firm: 'a', day: '2026-01-01', questions: asked('Why us?', 'rating: 4', 'answer: first') },
      { firm: 'b', day: '2026-01-02', questions: asked('Why us?', 'rating: 4', 'answer: second') },
      { firm: 'c', day: '2026-01-03', questions: asked('Why us?', 'rating: 2', 'answer: third') },
      { firm: 'd', day: '2026-01-04', questions: asked('Why us?', 'rating: 5') },
    );
    assert.equal(question?.best?.answer, 'second');
  });

  test('other words for the same are named, and left apart until a note says that they are one', () => {
    const first = {
      firm: 'a',
      day: '2026-01-01',
      questions: asked('Tell me about a pipeline that failed in production.'),
    };
    const words = 'Describe a pipeline that failed in production';
    const apart = bankOf(first, { firm: 'b', day: '2026-01-02', questions: asked(words) });
    assert.deepEqual(
      apart.map(({ similar }) => similar.map(({ text }) => text)),
      [[words], ['Tell me about a pipeline that failed in production.']],
    );
    const joined = bankOf(first, {
      firm: 'b',
      day: '2026-01-02',
      questions: asked(words, 'same as: Tell me about a pipeline that failed in production'),
    });
    assert.deepEqual(
      joined.map(({ askings }) => askings.length),
      [2],
    );
  });

  test('questions that only share a competency stay apart', () => {
    const bank = bankOf(
      {
        firm: 'a',
        day: '2026-01-01',
        questions: asked(
          'Tell me about a pipeline that failed in production. What did you do?',
          'competency: incident handling',
        ),
      },
      {
        firm: 'b',
        day: '2026-01-02',
        questions: asked(
          'Tell me about something that broke on your watch.',
          'competency: incident handling',
        ),
      },
    );
    assert.deepEqual(
      bank.map(({ similar }) => similar.length),
      [0, 0],
    );
  });

  test('what you asked them yourself is no question of theirs', () => {
    assert.deepEqual(
      bankOf({ firm: 'a', day: '2026-01-01', questions: asked('How are raises decided?', 'type: mine') }),
      [],
    );
  });

  test('“same as” in a circle, or to what is not there, does no harm', () => {
    const bank = bankOf(
      {
        firm: 'a',
        day: '2026-01-01',
        questions: asked('Why us?', 'same as: Why here?') + asked('Why here?', 'same as: Why us?'),
      },
      { firm: 'b', day: '2026-01-02', questions: asked('Why now?', 'same as: nothing') },
    );
    assert.deepEqual(
      bank.map(({ askings }) => askings.length),
      [2, 1],
    );
  });

  test('rehearsals are read from the list under a question', () => {
    const [question] = bankOf({
      firm: 'a',
      day: '2026-01-01',
      questions: asked('Why us?', 'rehearsed: 2026-01-02 3, 2026-01-03 5, 2026-13-01 4, soon'),
    });
    assert.deepEqual(question?.askings[0]?.rehearsed, [
      { on: '2026-01-02', rating: 3 },
      { on: '2026-01-03', rating: 5 },
    ]);
  });

  test('each pair of similar questions is found as a comparison of all with all finds it', () => {
    const word = fc.constantFrom('plan', 'fail', 'team', 'deadline', 'customer', 'mind', 'the', 'you');
    const sentence = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.uniqueArray(sentence, { maxLength: 12, selector: normalised }), (sentences) => {
        const bank = bankOf({
          firm: 'a',
          day: '2026-01-01',
          questions: sentences.map((text) => asked(text)).join('\n'),
        });
        for (const { text, similar } of bank) {
          const expected = sentences.filter(
            (other) => other !== text && likeness(contentWords(text), contentWords(other)) >= 0.6,
          );
          assert.deepEqual(similar.map((each) => each.text).sort(), expected.sort());
        }
      }),
      { numRuns: 60 },
    );
  });
});
