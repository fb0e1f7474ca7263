import assert from 'node:assert/strict';
import { prepDocument, prepPack } from '../../../src/core/prep/index.js';
import { askingsIn, bankDocument, questionBank } from '../../../src/core/questions/index.js';
import { debriefsAt } from '../../support/sampleSearch.js';

const END = '2026-04-12T20:00+02:00';
const ZONE = 'Europe/Berlin';
const reader = { now: Date.parse('2026-03-30T09:00+02:00'), userZone: ZONE, locale: 'en-GB' };

function bankAt(moment: string) {
  const { index, debriefs } = debriefsAt(moment);
  return questionBank(askingsIn(debriefs, index, ZONE));
}

suite('The questions of the worked search (guide H.4)', () => {
  test('19 were recorded, and one of them was asked twice', () => {
    const bank = bankAt(END);
    assert.equal(
      bank.reduce((sum, { askings }) => sum + askings.length, 0),
      19,
    );
    assert.equal(bank.length, 18);
    const again = bank.filter(({ askings }) => askings.length > 1);
    assert.deepEqual(
      again.map(({ progress, best }) => [progress, best?.story]),
      [[[2, 4], 'story-vendor']],
    );
  });

  test('there are 16 topics', () => {
    const { debriefs } = debriefsAt(END);
    assert.equal(
      debriefs.reduce((sum, { debrief }) => sum + debrief.topics.length, 0),
      16,
    );
  });

  test('what failed and what broke share competency and story, and stay two questions', () => {
    const bank = bankAt(END).filter(({ best }) => best?.story === 'story-reconcile');
    const incidents = bank.filter(({ competencies }) => competencies.includes('incident handling'));
    assert.ok(incidents.length >= 2);
    assert.deepEqual(
      incidents.flatMap(({ similar }) => similar),
      [],
    );
  });

  test('the bank as a document has each question once', () => {
    const bank = bankAt(END);
    const text = bankDocument(bank, 'type', { reader, root: '', storyTitle: () => undefined });
    assert.equal(text.match(/^### /gm)?.length, 18);
    assert.match(text, /18 questions from 5 interviews at 3 employers\. 1 was asked more than once\./);
    assert.match(text, /Rated 2 → 4/);
  });
});

suite('The prep pack for the second round at Lindenhof (guide H.4)', () => {
  const { index, debriefs } = debriefsAt('2026-03-30T09:00+02:00');
  const interview = index.ofType('interview').find(({ id }) => id.endsWith('int-5'));
  assert.ok(interview);
  const pack = prepPack(interview, { index, debriefs, advert: '', userZone: ZONE });
  const text = prepDocument(pack, { index, reader, root: '' });

  test('lists first what was asked there, then what went badly', () => {
    const asked = pack.likely.map(({ question }) => question.text);
    assert.equal(asked.length, 8);
    assert.ok(asked.slice(0, 4).some((words) => /dwell-time/.test(words)));
    const [claims, architect, salary, mind] = asked.slice(4) as [string, string, string, string];
    assert.match(claims, /claims|late/i);
    assert.match(architect, /architect/i);
    assert.match(salary, /salary|pay|earn/i);
    assert.match(mind, /changed your mind/i);
    assert.deepEqual(
      pack.likely.slice(4).map(({ why }) => why),
      Array(4).fill('rated 2 last time'),
    );
  });

  test('what this firm cared about has the dwell-time model and the migration', () => {
    assert.match(
      text,
      /## What they cared about[^#]*container dwell-time model[^#]*migration of stored procedures/,
    );
  });

  test('the stories told there come last', () => {
    assert.deepEqual(
      pack.stories
        .filter(({ isToldHere }) => isToldHere)
        .map(({ story }) => story.id)
        .includes('story-reconcile'),
      true,
    );
    const told = pack.stories.map(({ isToldHere }) => isToldHere);
    assert.deepEqual(told, [...told].sort());
  });

  test('has three lessons at most, and five questions to ask', () => {
    assert.ok(pack.lessons.length > 0 && pack.lessons.length <= 3);
    assert.equal(pack.toAsk.length, 5);
    assert.deepEqual(pack.toAsk[0], {
      question: 'How are raises decided?',
      tie: 'you wanted to know; yellow flag, compensation: base pay at the lower end of my range',
    });
    assert.ok(pack.toAsk.every(({ tie }) => tie !== ''));
  });

  test('says when it is, and with whom', () => {
    assert.match(text, /When: Wednesday 1 April at 09:30 in Berlin, for 1 hour 30 minutes/);
    assert.match(text, /Who: Jonas Reuter/);
  });
});
