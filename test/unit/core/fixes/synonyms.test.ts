import assert from 'node:assert/strict';
import { wordsLike } from '../../../../src/core/fixes/wordFixes.js';

/** What people write, by the word of the format that it can only mean there. */
const written: Readonly<Record<string, string>> = {
  'not-selected': 'rejected rejection',
  'no-response': 'ghosted no-reply no-answer',
  'offer-accepted': 'accepted',
  'offer-received': 'offer offered',
  interviewing: 'interview interviewed',
  'awaiting-decision': 'waiting',
  saved: 'wishlist bookmarked',
  applied: 'submitted',
  'offer-expired': 'expired',
  'offer-rescinded': 'rescinded',
  completed: 'done finished complete held',
  scheduled: 'planned booked confirmed',
  cancelled: 'canceled',
  rescheduled: 'postponed',
  'no-show': 'missed',
  replied: 'answered',
  answered: 'replied',
  agreed: 'yes',
  declined: 'no',
  skipped: 'skip',
  onsite: 'on-site in-person office',
  remote: 'home-office',
  phone: 'telephone call',
  video: 'zoom teams',
  'recruiter-screen': 'screening phone-screen',
  observed: 'seen',
  guess: 'rumour rumor',
  'public-review': 'glassdoor review',
  document: 'contract',
  pass: 'ok',
  unsure: 'maybe',
  yellow: 'amber orange',
  us: 'usa',
  uk: 'gb',
  de: 'germany',
  jp: 'japan',
  'status-enquiry': 'follow-up enquiry inquiry status-inquiry',
};

suite('What people write for a word of the format', () => {
  for (const [word, others] of Object.entries(written)) {
    test(`${others} can only mean ${word}, where that is allowed`, () => {
      for (const other of others.split(' ')) {
        assert.deepEqual(wordsLike(other, `qqqqqqqqqqq, ${word}`), { sure: true, words: [word] }, other);
        assert.ok(!wordsLike(other, 'qqqqqqqqqqq').sure, other);
      }
    });
  }
});
