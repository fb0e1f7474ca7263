import assert from 'node:assert/strict';
import { inPlay } from '../../../../src/core/views/inPlay.js';
import { type Files, sceneAt, uriOf } from '../../../support/notes.js';
import { note, search } from './search.js';

const present = '2026-03-27T12:00+01:00';
const about = (files: Files) => {
  const { index, actions, input } = sceneAt(present, files);
  return inPlay(index, actions, input);
};
const application = (company: string, status: string, ...more: string[]): Files => ({
  [`applications/${company.toLowerCase()}/application.md`]: note(
    ...['type: application', `company: ${company}`, `status: ${status}`, ...more],
  ),
});
const labels = (files: Files): string[] => about(files).steps.map(({ label }) => label);

suite('Where nothing is in play', () => {
  test('nothing is said while something is open, or no note is there', () => {
    assert.deepEqual(about(search), { state: 'open', steps: [] });
    assert.deepEqual(about({}), { state: 'open', steps: [] });
    assert.deepEqual(about(application('Acme', 'saved')).steps, []);
  });
  test('one kind sentence and one small step are offered', () => {
    for (const files of [
      application('Acme', 'not-selected'),
      { 'stories/a.md': note('type: story', 'title: A', 'strength: 3') },
    ]) {
      const { state, message, steps } = about(files);
      assert.equal(state, 'none');
      assert.equal(message, 'Nothing is in play just now. One small step is enough for today.');
      assert.deepEqual(
        steps.map(({ label, click }) => [label, click?.command]),
        [['Note one role that interests you', 'new.application']],
      );
      assert.equal(steps[0]?.accessibleLabel, 'A small step: Note one role that interests you.');
    }
  });
  test('nobody is blamed and nothing is counted', () => {
    const { message, steps } = about(application('Acme', 'withdrawn'));
    assert.doesNotMatch(JSON.stringify([message, steps]), /\d|no longer|only|still|should|must|fail/i);
  });
  test('rest is said where all is put away, and when it comes back', () => {
    const files = {
      ...application('Acme', 'applied', 'paused-until: 2026-04-20'),
      ...application('Birch', 'interviewing', 'paused-until: 2026-04-06'),
    };
    const { state, message } = about(files);
    assert.equal(state, 'put-away');
    assert.equal(message, 'Everything is put away until Monday 6 April. Rest is part of the search.');
    assert.deepEqual(labels(files), ['Take one up again']);
  });
});

suite('Where an offer is accepted', () => {
  const accepted = application('Lindenhof', 'offer-accepted');
  test('it congratulates, also where something else is open', () => {
    const { state, message } = about({ ...accepted, ...application('Acme', 'applied') });
    assert.equal(state, 'accepted');
    assert.equal(message, 'Congratulations on your new job at Lindenhof. What is left: withdraw elsewhere.');
    assert.equal(
      about(accepted).message,
      'Congratulations on your new job at Lindenhof. Nothing is left to do.',
    );
  });
  test('it lists whom to tell, but nobody who was only saved or has been told', () => {
    const told = (id: string, status: string): Files => ({
      [`applications/${id}/withdrawal.md`]: note(
        ...['type: follow-up', `application: ${id}`, 'kind: withdrawal', `status: ${status}`],
      ),
    });
    const files = {
      ...accepted,
      ...application('Acme', 'interviewing'),
      ...application('Birch', 'negotiating'),
      ...application('Cedar', 'saved'),
      ...application('Dune', 'applied'),
      ...told('dune', 'sent'),
      ...application('Elm', 'applied'),
      ...told('elm', 'draft'),
    };
    const { steps } = about(files);
    assert.deepEqual(labels(files), [
      'Withdraw from Acme',
      'Decline the offer of Birch',
      'Withdraw from Elm',
    ]);
    assert.deepEqual(steps[0]?.click, {
      command: 'new.follow-up',
      argument: { application: 'acme', kind: 'withdrawal' },
    });
    assert.equal(steps[2]?.note, uriOf('applications/elm/withdrawal.md'));
  });
  test('it remembers the references', () => {
    const files = {
      ...accepted,
      'references/helena.md': note('type: reference', 'name: Helena', 'consent: agreed'),
      'applications/lindenhof/request.md': note(
        ...['type: reference-request', 'application: lindenhof', 'reference: helena'],
        ...['status: completed', 'briefed: 2026-03-01', 'completed: 2026-03-10'],
      ),
    };
    assert.match(
      about(files).message ?? '',
      /What is left: thank your references, tell your references how it ended\.$/,
    );
  });
  test('once it has begun the search can rest', () => {
    const files = application('Lindenhof', 'started');
    assert.deepEqual(about(files), {
      state: 'started',
      message: 'You have started at Lindenhof. The search can rest.',
      steps: [],
    });
  });
});
