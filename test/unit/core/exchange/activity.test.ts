import assert from 'node:assert/strict';
import {
  activitiesIn,
  type ActivityReport,
  reportCsv,
  reportDocument,
  type Range,
} from '../../../../src/core/exchange/activity.js';
import { reportPage } from '../../../../src/core/exchange/reportPage.js';
import { type Files, indexOf } from '../../../support/notes.js';

const note = (...front: string[]): string => ['---', ...front, '---', '', 'A private word', ''].join('\n');
const evil = '"=1+1 <script>alert(1)</script> [x](command:y)"';

const files: Files = {
  'applications/acme/application.md': note(
    'type: application',
    'company: Acme',
    `role: ${evil}`,
    'status: interviewing',
    'applied: 2026-03-01',
    'source: referral',
  ),
  'applications/acme/first.md': note(
    'type: interview',
    'application: acme',
    'kind: hiring-manager',
    'format: video',
    'start: 2026-03-17T23:30-04:00',
    'status: completed',
    'self-rating: 5',
    'interviewers: [Dana Whitlock]',
  ),
  'thanks.md': note(
    'type: thank-you',
    'application: acme',
    'to: Dana Whitlock',
    'status: replied',
    'sent: 2026-03-18T09:00+01:00',
    'replied: 2026-03-19T09:00+01:00',
  ),
  'draft.md': note('type: thank-you', 'application: acme', 'status: draft'),
  'follow.md': note(
    'type: follow-up',
    'application: acme',
    'kind: status-enquiry',
    'status: sent',
    'sent: 2026-03-25T09:00+01:00',
  ),
  'talk.md': note('type: insider-talk', 'application: acme', 'person: Ivo Insider', 'on: 2026-03-02'),
  'references/imani.md': note(
    'type: reference',
    'name: Imani Cole',
    'consent: agreed',
    'consent-on: 2026-03-20',
  ),
  'request.md': note(
    'type: reference-request',
    'reference: imani',
    'application: acme',
    'briefed: 2026-03-26',
  ),
  'offer.md': note(
    'type: offer',
    'application: acme',
    'received: 2026-04-02',
    'status: written',
    'base: 99000',
  ),
};

const march = { from: '2026-03-01', to: '2026-03-31' } as Range;
const report = (range = march): ActivityReport => ({
  name: 'Ines Okafor',
  range,
  activities: activitiesIn(indexOf(files), range, 'Europe/Berlin'),
});

suite('The activity report', () => {
  test('has everything with a known day in the range, by date', () => {
    assert.deepEqual(
      report().activities.map(({ on, what, how, result }) => [on, what, how, result]),
      [
        ['2026-03-01', 'Applied', 'Referral', 'Interviewing'],
        ['2026-03-02', 'Conversation', '', ''],
        ['2026-03-18', 'Interview', 'Video, Hiring manager', 'Completed'],
        ['2026-03-18', 'Thank-you sent', 'Email', 'Replied'],
        ['2026-03-20', 'Reference asked', '', 'Agreed'],
        ['2026-03-25', 'Follow-up sent', 'Status enquiry', ''],
        ['2026-03-26', 'Reference briefed', '', ''],
      ].sort(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0)),
    );
  });

  test('takes both ends of the range', () => {
    const range = { from: '2026-04-02', to: '2026-04-02' } as Range;
    assert.deepEqual(
      report(range).activities.map(({ what, result }) => [what, result]),
      [['Offer received', 'Written']],
    );
  });

  for (const text of ['Dana', 'Ivo', 'Imani', 'private word', '99000', '5 of 5'])
    test(`does not say “${text}”`, () => {
      for (const form of [reportDocument, reportPage, reportCsv]) assert.ok(!form(report()).includes(text));
    });

  test('is a page without scripts, in which notes stay text', () => {
    const page = reportPage(report());
    assert.doesNotMatch(page, /<script|javascript:|https?:|<link|<img/i);
    assert.match(page, /=1\+1 &#60;script&#62;/);
    assert.match(page, /Ines Okafor/);
  });

  test('is a document in which nothing makes a link, and a table that runs nothing', () => {
    assert.doesNotMatch(reportDocument(report()), /(?<!\\)\[x\]|(?<!\\)<script/);
    assert.match(reportDocument(report()), /\*\*7 activities\*\* at 1 employer\./);
    assert.match(reportCsv(report()), /,"'=1\+1 <script>/);
  });

  test('says when there is nothing', () => {
    assert.match(reportDocument({ ...report(), activities: [] }), /No activity/);
  });
});
