import assert from 'node:assert/strict';
import { isSameSpeaker, speakersIn, speakerWhoIsMe } from '../../../../src/core/transcripts/speakers.js';

const of = (...names: string[]) => names.map((name) => ({ name, share: 1 / names.length }));

suite('Speakers', () => {
  test('come with their share of the words, the one who says most first', () =>
    assert.deepEqual(
      speakersIn([
        { speaker: 'Dana', text: 'Why?', line: 0 },
        { speaker: 'Ines', text: 'Because I can.', line: 1 },
      ]),
      [
        { name: 'Ines', share: 0.75 },
        { name: 'Dana', share: 0.25 },
      ],
    ));
  test('one is me by a word for it, by my name, or as the only one who is not “Interviewer”', () => {
    assert.equal(speakerWhoIsMe(of('Them', 'Me'), ''), 'Me');
    assert.equal(speakerWhoIsMe(of('Ich', 'Interviewerin'), 'Ines Okafor'), 'Ich');
    assert.equal(
      speakerWhoIsMe(of('Dana Whitlock', 'Okafor, Ines (Guest)'), 'Ines Okafor'),
      'Okafor, Ines (Guest)',
    );
    assert.equal(speakerWhoIsMe(of('Dana', 'Ines'), 'Ines Okafor'), 'Ines');
    assert.equal(speakerWhoIsMe(of('Interviewer 1', 'Interviewer 2', 'Ines'), ''), 'Ines');
  });
  test('none is where it is not clear', () => {
    assert.equal(speakerWhoIsMe(of('Speaker 1', 'Speaker 2'), 'Ines Okafor'), undefined);
    assert.equal(speakerWhoIsMe(of('Dana', 'Priya'), 'Ines Okafor'), undefined);
    assert.equal(speakerWhoIsMe(of('Ines Weber', 'Ines Ruiz'), 'Ines'), undefined);
    assert.equal(speakerWhoIsMe(of('Dana'), ''), undefined);
    assert.equal(speakerWhoIsMe([], 'Ines'), undefined);
  });
  test('are the same in several spellings', () => {
    assert.ok(isSameSpeaker('ines', 'Ines Okafor'));
    assert.ok(!isSameSpeaker('Ines Weber', 'Ines Okafor'));
    assert.ok(!isSameSpeaker('', 'Ines'));
  });
});
