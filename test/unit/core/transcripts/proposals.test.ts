import assert from 'node:assert/strict';
import { proposals } from '../../../../src/core/transcripts/proposals.js';
import { readTranscript } from '../../../../src/core/transcripts/readTranscript.js';
import { questionTypes, wordsOf } from '../../../../src/core/notes/debriefWords.js';
import { transcriptLanguages } from '../../../../src/core/transcripts/languages/index.js';
import { written } from '../../../support/transcripts.js';

/** What is found in a talk of “Me” and “Them”, without the places. */
const found = (...lines: string[]): string[] =>
  written(proposals(readTranscript(lines.join('\n')), 'Me'))
    .replace(/ \((?:Them|me|line)[^;)]*(?:; ([a-z-]+))?\)$/gm, (_, type?: string) => (type ? ` ${type}` : ''))
    .trimEnd()
    .split('\n');

suite('Questions in a talk', () => {
  test('end in a question mark, or ask as one does', () => {
    for (const asked of [
      'What do you build?',
      'Walk me through your last week.',
      'Describe your desk.',
      'Could you please give us one example of it.',
      'To kick us off, tell us what you do.',
      'Nennen Sie mir bitte drei Kunden.',
      'Beschreiben Sie mal Ihren Tag.',
      'I’d love to hear about it all.',
    ])
      assert.equal(found(`Them: ${asked}`)[0], `[x] ${asked}`);
    assert.deepEqual(found('Them: We tell everybody the same.', 'Them: Ich erzähle gern.'), ['']);
  });
  test('lose the words that lead into them, and no other', () => {
    assert.equal(
      found('Them: Great, okay so, um, why would you leave them?')[0],
      '[x] Why would you leave them?',
    );
    assert.equal(found('Them: Sorry, also, warum gerade wir?')[0], '[x] Warum gerade wir? motivational');
    assert.equal(found('Them: Sovereign funds, what are they?')[0], '[x] Sovereign funds, what are they?');
  });
  test('are not ticked when they are small talk, technique, or a sign that somebody listens', () => {
    for (const idle of [
      'Can you hear me?',
      'How are you?',
      'Shall we start?',
      'Right?',
      'You know?',
      'Does that make sense?',
      'Hören Sie mich?',
      'Wie bitte?',
      'Hi Ines, how was your trip?',
    ])
      assert.equal(found(`Them: ${idle}`)[0], `[ ] ${idle}`);
  });
  test('that are asked again in other words are one', () => {
    assert.deepEqual(found('Them: How do you plan? I mean, how do you choose?', 'Me: By size.'), [
      '[x] How do you plan? How do you choose?',
      '    By size.',
    ]);
    assert.deepEqual(
      found(
        'Them: How would you model late claims?',
        'Me: Sorry?',
        'Them: How would you model claims that come late, in a table?',
        'Me: With two dates.',
      ),
      [
        '[x] How would you model claims that come late, in a table? technical',
        '    With two dates.',
        '[ ] Sorry?',
      ],
    );
  });
  test('that are different stay apart, and what was said answers the last one', () =>
    assert.deepEqual(
      found('Them: What is your notice period? And which salary do you have in mind?', 'Me: Four weeks.'),
      [
        '[x] What is your notice period? logistics',
        '[x] Which salary do you have in mind? logistics',
        '    Four weeks.',
      ],
    ));
  test('keep the scene that was set for them', () =>
    assert.equal(
      found('Them: Imagine it rains. What would you do?')[0],
      '[x] Imagine it rains. What would you do? situational',
    ));
  test('of your own stand apart, with what they said', () =>
    assert.deepEqual(
      found(
        'Me: How do you decide?',
        'Them: By vote. Every Monday. In the kitchen.',
        'Me: That is good to know, thanks.',
        'Them: Goodbye then and thank you.',
      ),
      ['[x] How do you decide?', '    By vote. Every Monday.'],
    ));
  test('have a type only where it is clear, and only one of the list', () => {
    assert.equal(
      found('Them: Tell me about a time you failed.')[0],
      '[x] Tell me about a time you failed. behavioural',
    );
    assert.equal(found('Them: What is in your bag?')[0], '[x] What is in your bag?');
    for (const { types } of transcriptLanguages)
      for (const [type] of types) assert.ok(wordsOf(questionTypes).includes(type), type);
  });
});

suite('Answers in a talk', () => {
  test('are the first sentence or two that say something', () => {
    assert.deepEqual(
      found(
        'Them: Why us?',
        'Me: Good question. Um, because you build. And you are near. And I like tea.',
      ).slice(1),
      ['    Because you build. And you are near.'],
    );
    assert.deepEqual(found('Them: Have you led a team before?', 'Me: Yes, of five people.').slice(1), [
      '    Yes, of five people.',
    ]);
  });
  test('go on behind “Mhm.” and “Really?”', () =>
    assert.deepEqual(
      found('Them: What did you do there?', 'Me: I planned.', 'Them: Really?', 'Me: And I built.').slice(
        0,
        2,
      ),
      ['[x] What did you do there?', '    I planned. And I built.'],
    ));
  test('are missing where nothing was said', () =>
    assert.deepEqual(found('Them: Where do you live?', 'Them: What do you like there?', 'Me: The sea.'), [
      '[x] Where do you live?',
      '[x] What do you like there?',
      '    The sea.',
    ]));
  test('are cut at the end of a word', () => {
    const [, answer = ''] = found('Them: Why us?', `Me: ${'word '.repeat(100)}end.`);
    assert.ok(answer.length < 210 && answer.endsWith('word…'), answer);
  });
});
