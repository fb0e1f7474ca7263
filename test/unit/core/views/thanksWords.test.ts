import assert from 'node:assert/strict';
import { actionNode } from '../../../../src/core/views/actionNode.js';
import { lensesOf } from '../../../../src/core/language/lenses.js';
import { statusView } from '../../../../src/core/views/statusView.js';
import { nightSentence } from '../../../../src/core/views/thanksWords.js';
import { dueSentence, dueWords, nextChangeOfWords } from '../../../../src/core/views/wording.js';
import type { Action } from '../../../../src/core/actions/action.js';
import { type Files, type Scene, sceneAt } from '../../../support/notes.js';
import { aboutNote } from '../language/aboutNote.js';
import { note } from './search.js';

const path = 'applications/acme/first.md';

/** An interview in New York from 10:00 to 11:45 there, 15:00 to 16:45 in Berlin, with what else stands in the two notes. */
function files(interview: readonly string[] = [], application: readonly string[] = []): Files {
  const zone = application.some((line) => line.startsWith('time-zone'))
    ? []
    : ['time-zone: America/New_York'];
  return {
    'applications/acme/application.md': note(
      ...['type: application', 'company: Acme', 'status: interviewing', ...zone, ...application],
    ),
    [path]: note(
      ...['type: interview', 'application: acme', 'debrief: completed', 'interviewers: [Priya]'],
      ...['start: 2026-03-17T10:00-04:00', 'end: 2026-03-17T11:45-04:00', ...interview],
    ),
  };
}

interface Told extends Scene {
  readonly action: Action;
}

function tellAt(moment: string, notes: Files, changes = {}): Told {
  const scene = sceneAt(moment, notes, changes);
  const action = scene.actions.find(({ kind }) => kind === 'thank-you');
  assert.ok(action, `nobody to thank at ${moment}`);
  return { ...scene, action };
}

function words(moment: string, notes: Files = files(), changes = {}): string {
  const { action, input } = tellAt(moment, notes, changes);
  return dueWords(action, input);
}

const sameDay = files(['decision-same-day: yes']);

suite('Too early for a thank-you', () => {
  test('is told for half an hour, as a hint: the state stays', () => {
    assert.equal(
      words('2026-03-17T16:50+01:00'),
      'due tomorrow 16:45, not before 17:15 (30 minutes after the interview)',
    );
    assert.equal(tellAt('2026-03-17T16:50+01:00', files()).action.state, 'upcoming');
    assert.equal(words('2026-03-17T17:14:59+01:00').includes('not before'), true);
    assert.equal(words('2026-03-17T17:15+01:00'), 'due tomorrow 16:45');
  });

  test('is in the words for a screen reader too', () => {
    const { action, input } = tellAt('2026-03-17T16:50+01:00', files());
    assert.equal(
      dueSentence(action, input),
      'Due tomorrow at 16:45, not before 17:15 (30 minutes after the interview).',
    );
  });
});

suite('A thank-you to those who decide on the same day', () => {
  test('says so until it is best sent, and until their day ends', () => {
    assert.equal(
      words('2026-03-17T17:20+01:00', sameDay),
      'they decide today: best within 2 hours, by 18:45',
    );
    assert.equal(words('2026-03-17T18:45+01:00', sameDay), 'they decide today: best sent now');
    assert.equal(words('2026-03-18T04:59+01:00', sameDay), 'they decide today: best sent now');
    assert.equal(words('2026-03-18T05:00+01:00', sameDay), 'due in 11 h');
  });

  test('keeps due, late and state', () => {
    const [usual, today] = [files(), sameDay].map((each) => tellAt('2026-03-17T17:20+01:00', each).action);
    assert.deepEqual([today?.due, today?.late, today?.state], [usual?.due, usual?.late, 'upcoming']);
  });

  test('comes first in the status bar, but not while it is too early', () => {
    const status = (moment: string, notes: Files): string | undefined => {
      const { actions, input } = sceneAt(moment, notes);
      return statusView(
        actions.filter(({ kind }) => kind === 'thank-you'),
        input,
      )?.text;
    };
    const urged = 'Thank Priya · they decide today: best within 2 hours, by 18:45';
    assert.equal(status('2026-03-17T17:20+01:00', sameDay), urged);
    assert.equal(status('2026-03-17T16:50+01:00', sameDay), undefined);
    assert.equal(status('2026-03-17T17:20+01:00', files()), undefined);
  });

  test('is said in the tree, its tooltip and above the interview', () => {
    const { action, index, input } = tellAt('2026-03-17T17:20+01:00', sameDay);
    const node = actionNode(action, index, input);
    assert.match(node.description ?? '', /^they decide today: best within 2 hours, by 18:45 · no note yet/);
    assert.match(node.tooltip ?? '', /^They decide today: best within 2 hours, by 18:45\.$/m);
    const [lens] = lensesOf(...aboutNote(path, '2026-03-17T17:20+01:00', sameDay));
    assert.equal(lens?.title, '1 thank-you pending, they decide today: best within 2 hours, by 18:45');
  });
});

suite('A thank-you that is late', () => {
  test('is still worth sending', () =>
    assert.equal(words('2026-03-19T18:00+01:00'), 'late by 1 h, still worth sending'));
  test('is not said to be worth sending in Japan', () =>
    assert.equal(words('2026-03-19T18:00+01:00', files([], ['region: jp'])), 'late by 1 h'));
});

suite('At night where it would arrive', () => {
  const night = (moment: string, notes: Files = files(), changes = {}): string | undefined => {
    const { action, input } = tellAt(moment, notes, changes);
    return nightSentence(action, input);
  };
  const there = 'It is night there: send at 09:00 theirs (14:00 yours).';

  test('the words suggest the morning, on both clocks', () => {
    assert.equal(night('2026-03-18T04:00+01:00'), there);
    assert.equal(night('2026-03-18T02:59+01:00'), undefined);
    assert.equal(night('2026-03-18T11:00+01:00'), undefined);
    const { action, index, input } = tellAt('2026-03-18T04:00+01:00', files());
    assert.ok(actionNode(action, index, input).tooltip?.split('\n').includes(there));
    const [lens] = lensesOf(...aboutNote(path, '2026-03-18T04:00+01:00', files()));
    assert.equal(lens?.title, '1 thank-you pending, due in 12 h, send at 09:00 theirs (14:00 yours)');
  });

  test('one clock is enough where both show the same', () =>
    assert.equal(
      night('2026-03-17T22:30+01:00', files([], ['time-zone: Europe/Paris'])),
      'It is night now: send at 09:00.',
    ));

  test('begins at 20:00 in Japan', () => {
    const notes = (region: string): Files => files([], ['time-zone: Asia/Tokyo', `region: ${region}`]);
    assert.match(night('2026-03-18T12:30+01:00', notes('jp')) ?? '', /09:00 theirs \(01:00 yours\)/);
    assert.equal(night('2026-03-18T12:30+01:00', notes('us')), undefined);
  });

  test('nothing is put off past the moment from which it is late, but what is late may wait', () => {
    const late = files(['status: completed'], ['time-zone: Asia/Tokyo']);
    assert.equal(night('2026-03-19T16:00+01:00', late), undefined);
    assert.match(night('2026-03-19T17:00+01:00', late) ?? '', /send at 09:00/);
  });

  test('nothing is put off while they decide today', () =>
    assert.equal(night('2026-03-18T03:30+01:00', sameDay), undefined));
});

suite('The next change of these words', () => {
  test('is never missed', () => {
    const places: Files[] = [sameDay, files(), files([], ['time-zone: Asia/Tokyo', 'region: jp'])];
    for (const notes of places) {
      const said = (now: number): string => {
        const { action, input } = tellAt(new Date(now).toISOString(), notes);
        return `${dueWords(action, input)} ${nightSentence(action, input) ?? ''}`;
      };
      let now = Date.parse('2026-03-17T16:46+01:00');
      while (now < Date.parse('2026-03-20T16:00+01:00')) {
        const { actions, input } = sceneAt(new Date(now).toISOString(), notes);
        const next = nextChangeOfWords(actions, input);
        assert.ok(next > now);
        assert.equal(said(next - 1), said(now), new Date(now).toISOString());
        now = next;
      }
    }
  });
});
