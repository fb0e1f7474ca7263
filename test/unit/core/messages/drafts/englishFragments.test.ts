import assert from 'node:assert/strict';
import { englishFragments } from '../../../../../src/core/messages/drafts/englishFragments.js';

const dana = englishFragments(['dana', 'whitlock']);

type Row = readonly [string, string | undefined];

function check(told: string, make: (text: string) => unknown, rows: readonly Row[]): void {
  suite(told, () => {
    for (const [text, expected] of rows)
      test(`“${text}” becomes ${expected === undefined ? 'nothing' : `“${expected}”`}`, () =>
        assert.equal(make(text), expected));
  });
}

check('A topic, after “about”', dana.topic, [
  ['late-arriving claims and nightly reloads', 'late-arriving claims and nightly reloads'],
  ['Late-arriving claims', 'late-arriving claims'],
  ['Kafka migration', 'the Kafka migration'],
  ['Kubernetes', 'Kubernetes'],
  ['SQL', 'SQL'],
  ['the team reduced the costs', undefined],
  ['readmission dashboard', 'the readmission dashboard'],
  ['cost per query dashboards', 'the cost per query dashboards'],
  ['backfill of fourteen months of readings', 'the backfill of fourteen months of readings'],
  ['pairing on the dwell-time test', 'pairing on the dwell-time test'],
  ['onboarding week', 'the onboarding week'],
  ['the plan for the first 90 days', 'the plan for the first 90 days'],
  ['a small team', 'a small team'],
  ['safety of patients', 'the safety of patients'],
  ['patient safety', 'patient safety'],
  ['shared glossary of definitions', 'the shared glossary of definitions'],
  ['pathway metrics that clinicians trust', 'pathway metrics that clinicians trust'],
  ['how they test releases', 'how you test releases'],
  ['their release process', 'your release process'],
  ['Dana’s first year', 'your first year'],
  ['built the team from nothing', 'how you built the team from nothing'],
  ['moved from Oslo', 'how you moved from Oslo'],
  ['**nightly** [reloads](x.md) (she was tired)', 'nightly reloads'],
  ['reloads; ask again', 'reloads'],
  ['wants faster tests', undefined],
  ['she is proud of the team', undefined],
  ['reloads are slow', undefined],
  ['Einarbeitung mit vier Tagen im Hafen', undefined],
  ['миграция данных', undefined],
  ['the salary range', undefined],
  ['her being pregnant', undefined],
  ['https://example.com/talk', undefined],
  ['???', undefined],
  ['TODO', undefined],
  ['none', undefined],
  ['', undefined],
  ['a '.repeat(40), undefined],
  ['<b>reloads</b>', undefined],
  ['{{x}}', undefined],
]);

const link = (text: string): string | undefined => {
  const [entry] = Object.entries(dana.link(text) ?? {});
  return entry?.join(': ');
};

check('A link', link, [
  ['built a reconcile job for late invoices', 'did: built a reconcile job for late invoices'],
  ['wrote a job that reconciles invoices', 'did: wrote a job that reconciles invoices'],
  ['shared a rota between two sites', 'did: shared a rota between two sites'],
  ['mentored two people who changed career', 'did: mentored two people who changed career'],
  ['reduced costs by a third', 'did: reduced costs by a third'],
  ['Led the move of 140 queries', 'did: led the move of 140 queries'],
  ['saw the missing key after her hint', 'says: I saw the missing key after your hint'],
  ['would begin with the customs feed', 'says: I would begin with the customs feed'],
  ['have done the same', 'says: I have done the same'],
  ['I learn most from those who enter the data', 'says: I learn most from those who enter the data'],
  ['safety of patients is why I applied', 'says: The safety of patients is why I applied'],
  ['our team had the same problem', 'says: Our team had the same problem'],
  ['similar queue model', 'like: a similar queue model'],
  ['a similar queue model', 'like: a similar queue model'],
  ['earlier reloads', 'like: earlier reloads'],
  ['same problem with invoices', 'like: the same problem with invoices'],
  ['patient-safety motivation', 'like: my patient-safety motivation'],
  ['idea of a quarantine table', 'like: my idea of a quarantine table'],
  ['running workshops on definitions', 'like: running workshops on definitions'],
  ['distributed systems at Quillpoint', 'like: my distributed systems at Quillpoint'],
  ['failed at this once', undefined],
  ['no experience yet', undefined],
  ['maybe my thesis', undefined],
  ['none', undefined],
  ['-', undefined],
]);

check('What was not said, after a colon', dana.unsaid, [
  ['the close became two days shorter', 'the close became two days shorter'],
  ['I can put it on one page', 'I can put it on one page'],
  ['the team reduced the costs', 'the team reduced the costs'],
  ['mention the reconcile job', 'the reconcile job'],
  ['reconcile job for late invoices', 'my reconcile job for late invoices'],
  ['tell her that reports are tested', 'reports are tested'],
  ['led a team of five', 'I led a team of five'],
  ['would start in May', 'I would start in May'],
  ['ask about the rota', undefined],
  ['sorry for the late start', undefined],
  ['my bonus', undefined],
]);

check('A question, after a colon', dana.question, [
  ['How much of the role is platform work?', 'how much of the role is platform work?'],
  ['How do they test releases?', 'how do you test releases?'],
  ['What is their plan? (ask Marcus)', 'what is your plan?'],
  ['the rota', undefined],
  ['The rota?', undefined],
  ['When will they decide?', undefined],
  ['How are raises decided?', undefined],
  ['What do customers say when they call?', undefined],
  ['Who had the post before?', undefined],
]);
