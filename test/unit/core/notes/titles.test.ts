import assert from 'node:assert/strict';
import { note } from '../../../support/actions.js';

function check(title: string, id: string, path: string, facts: object): void {
  const read = note(path, { ...facts });
  assert.deepEqual([read.title, read.id], [title, id]);
}

suite('What a note is called, and its id', () => {
  test('of an application are employer and role, and its folder', () => {
    const path = 'applications/acme/application.md';
    check('Acme: Engineer', 'acme', path, { type: 'application', company: 'Acme', role: 'Engineer' });
    check('Engineer', 'acme', path, { type: 'application', role: 'Engineer' });
    check('acme', 'acme', path, { type: 'application', company: '' });
    check('acme', 'acme', 'acme.md', { type: 'application', company: '' });
    check('application', 'application', 'application.md', { type: 'application', company: '' });
  });
  test('of an interview are kind, round and day, and its file below the application', () => {
    const path = 'a/first.md';
    const start = '2026-03-17T11:00-04:00';
    const application = 'acme';
    check('Panel interview, round 2, 2026-03-17', 'acme/first', path, {
      ...{ type: 'interview', application, kind: 'panel', round: 2, start },
    });
    check('Interview, 2026-03-17', 'first', path, { type: 'interview', start });
    check('Interview, round 1', 'acme/first', path, { type: 'interview', application, round: 1 });
    check('first', 'acme/first', path, { type: 'interview', application });
  });
  test('of a message name whom it is to', () => {
    check('Thank-you to Dana', 'x', 'x.md', { type: 'thank-you', to: 'Dana' });
    check('Thank-you to d@x.org', 'x', 'x.md', { type: 'thank-you', to: { email: 'd@x.org' } });
    check('Thank-you', 'x', 'x.md', { type: 'thank-you' });
    check('Status enquiry to Dana', 'x', 'x.md', { type: 'follow-up', kind: 'status-enquiry', to: 'Dana' });
    check('Follow-up', 'x', 'x.md', { type: 'follow-up' });
    check('Reference request to helena', 'x', 'x.md', { type: 'reference-request', reference: 'helena' });
    check('Reference request', 'x', 'x.md', { type: 'reference-request' });
  });
  test('of every other note say what it is', () => {
    const application = 'acme';
    check('Evaluation', 'x', 'x.md', { type: 'evaluation', application });
    check('Values', 'x', 'x.md', { type: 'values', criteria: [] });
    check('Talk with Dana', 'x', 'x.md', { type: 'insider-talk', application, person: 'Dana' });
    check('Talk', 'x', 'x.md', { type: 'insider-talk', application });
    check('Offer of 2026-03-24', 'x', 'x.md', { type: 'offer', application, received: '2026-03-24' });
    check('Offer', 'x', 'x.md', { type: 'offer', application });
    check('Helena Marsh', 'helena', 'helena.md', { type: 'reference', name: 'Helena Marsh' });
    check('helena', 'helena', 'helena.md', { type: 'reference', consent: 'asked' });
    check('Week 2026-W13', 'x', 'x.md', { type: 'week', week: '2026-W13' });
    check('Week x', 'x', 'x.md', { type: 'week', week: '' });
    check('The job', 'x', 'x.md', { type: 'story', title: 'The job', competencies: [] });
    check('x', 'x', 'x.md', { type: 'story', competencies: [] });
  });
  test('are on one line, and an id that is written counts', () => {
    check('A b: c', 'mine', 'x.md', { type: 'application', company: ' A \n b', role: 'c ', id: ' mine ' });
    check('Offer', 'x', 'x.md', { type: 'offer', application: 'acme', id: 'mine' });
  });
});
