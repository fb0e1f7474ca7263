import assert from 'node:assert/strict';
import { containment, shingles } from '../../../../../src/core/messages/similarity.js';
import { coreOf, draftAll, type Drafted, fileOf, type Files } from './drafting.js';

const given = ['Dana', 'Marcus', 'Priya', 'Alistair', 'Joanna', 'Katrin', 'Beate', 'Jonas'];
const family = ['Whitlock', 'Oyelaran', 'Raman', 'Penhale', 'Mbeki', 'Sommerfeld', 'Lindqvist', 'Reuter'];
const others = ['Noor', 'Theo', 'Wen', 'Luis', 'Hana', 'Emre', 'Freya', 'Idris'];
const topics = [
  'nightly reloads of late claims -> built a job for late invoices',
  'schema contracts between teams -> put checks into the build',
  'pathway metrics that clinicians trust -> similar glossary',
  'backfill of smart-meter readings -> re-ran ledger data of three years',
  'returner programme -> mentored two people who changed career',
  'container dwell-time model -> thesis on queues',
  'first weeks in the port -> I learn most from those who enter the data',
  'flaky customs feed',
];

const names = new Set(
  [...given, ...family, ...others, 'Moss', 'Harborlight', 'Health', 'Ines', 'Okafor'].map((name) =>
    name.toLowerCase(),
  ),
);

function interview(people: readonly string[], round: number, withDebrief: boolean): string {
  const list = people.map((name) => `  - {name: ${name}}`).join('\n');
  const told = people.map((name, at) => `- ${name}: ${round === 1 ? '' : `other `}${topics[at]}`).join('\n');
  return fileOf(
    `type: interview\napplication: harbor\nround: ${round}\nstart: 2026-03-${10 + round}T10:00+01:00\nstatus: completed\ninterviewers:\n${list}`,
    withDebrief ? `\n## Something to thank each person for\n\n${told}\n` : '',
  );
}

function rounds(first: readonly string[], second: readonly string[], withDebrief = true): Drafted[] {
  const files: Files = {
    'applications/harbor/application.md': fileOf(
      'type: application\ncompany: Harborlight Health\nrole: Senior Data Engineer\nstatus: interviewing',
    ),
    'applications/harbor/one.md': interview(first, 1, withDebrief),
    'applications/harbor/two.md': interview(second, 2, withDebrief),
  };
  return [...draftAll(files, 'harbor/one'), ...draftAll(files, 'harbor/two')];
}

/** How alike the two most alike drafts are. */
function mostAlike(drafts: readonly Drafted[]): number {
  const pieces = drafts.map(({ body }) => shingles(body, names));
  return Math.max(...pieces.flatMap((a, at) => pieces.slice(0, at).map((b) => containment(a, b))));
}

const eight = given.map((name, at) => `${name} ${family[at]}`);

suite('Two drafts at one employer', () => {
  test('are never alike: eight people, and the same eight in a second round', () => {
    const drafts = rounds(eight, eight);
    assert.equal(drafts.length, 16);
    const alike = mostAlike(drafts);
    assert.ok(alike < 0.3, String(alike));
  });
  test('are never alike: sixteen different people', () => {
    const alike = mostAlike(
      rounds(
        eight,
        others.map((name) => `${name} Moss`),
      ),
    );
    assert.ok(alike < 0.3, String(alike));
  });
  test('are never alike without any debrief', () => {
    const alike = mostAlike(rounds(eight, eight, false));
    assert.ok(alike < 0.5, String(alike));
  });
  test('begin and end their own way', () => {
    const drafts = rounds(eight, []);
    const first = new Set(drafts.map((draft) => coreOf(draft).split(' ').slice(0, 4).join(' ')));
    const last = new Set(drafts.map((draft) => coreOf(draft).split(' ').slice(-5).join(' ')));
    assert.deepEqual([first.size, last.size], [8, 8]);
  });
});
