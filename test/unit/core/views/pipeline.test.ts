import assert from 'node:assert/strict';
import { pipelineWords } from '../../../../src/core/views/pipeline.js';
import { type Files, sceneAt } from '../../../support/notes.js';
import { note } from './search.js';

const present = '2026-03-27T12:00+01:00';

/** The pipeline of applications with these statuses, each `status` or `status until day`. */
function pipeline(...states: string[]): string | undefined {
  const files: Files = Object.fromEntries(
    states.map((state, at) => {
      const [status, until] = state.split(' until ');
      const lines = ['type: application', `company: C${at}`, `status: ${status}`];
      return [`a${at}.md`, note(...lines, ...(until ? [`paused-until: ${until}`] : []))];
    }),
  );
  const { index, input } = sceneAt(present, files);
  return pipelineWords(index, input);
}

suite('The pipeline at a glance', () => {
  test('counts what is open, and names what is beyond applying', () => {
    assert.equal(
      pipeline('saved', 'applied', 'applied', 'applied', 'interviewing', 'interviewing'),
      '6 open · 2 interviewing',
    );
    assert.equal(
      pipeline('awaiting-decision', 'screening', 'reference-check', 'offer-received', 'negotiating'),
      '5 open · 1 screening · 1 awaiting decision · 1 reference check · 1 offer received · 1 negotiating',
    );
  });
  test('counts what is put away apart, until its day has come', () => {
    assert.equal(
      pipeline('applied', 'interviewing until 2026-04-01', 'interviewing until 2026-03-27'),
      '2 open · 1 interviewing · 1 put away',
    );
    assert.equal(pipeline('applied until 2026-04-01'), '1 put away');
  });
  test('counts no ends, and says nothing where there is nothing', () => {
    assert.equal(pipeline(), undefined);
    assert.equal(pipeline('withdrawn', 'not-selected until 2026-04-01'), undefined);
    assert.equal(pipeline('offer-accepted', 'applied'), '1 open · 1 offer accepted');
    assert.equal(pipeline('unheard-of'), '1 open');
  });
});
