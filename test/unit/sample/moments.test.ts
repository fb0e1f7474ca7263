import assert from 'node:assert/strict';
import { TZDate } from '@date-fns/tz';
import { sampleMoment, type SampleFile } from '../../../src/sample/index.js';
import { END, frontMatter, matching, notesAt, only } from './reading.js';

const MINUTE_MS = 60_000;

suite('sample: as known at a moment', () => {
  test('26 March at noon: Beate has been thanked, Marcus is still ahead', () => {
    const files = notesAt('2026-03-26T12:00+01:00');
    const beate = frontMatter(only(files, 'thank-you-beate'));
    assert.equal(beate.status, 'sent');
    assert.equal(beate.sent, '2026-03-26T11:30+01:00');
    assert.equal(matching(files, 'thank-you-marcus').length, 0);
    const panel = frontMatter(only(files, '2026-03-26-panel-interview'));
    assert.deepEqual([panel.status, panel.debrief, panel.captured], ['scheduled', 'not-started', undefined]);
  });

  test('no address and no note for Beate before 26 March', () => {
    const files = notesAt('2026-03-26T09:59+01:00');
    assert.equal(matching(files, 'thank-you-beate').length, 0);
    assert.ok(!files.some((file) => file.text.includes('beate.lindqvist@')));
    assert.ok(notesAt('2026-03-26T10:00+01:00').some((file) => file.text.includes('beate.lindqvist@')));
  });

  test('27 March at noon: one debrief is captured, one draft waits, one person has no note yet', () => {
    const files = notesAt('2026-03-27T12:00+01:00');
    const panel = only(files, '2026-03-26-panel-interview');
    assert.equal(frontMatter(panel).debrief, 'captured');
    assert.ok(!panel.text.includes('## Flags') && panel.text.includes('## Questions they asked'));
    assert.equal(frontMatter(only(files, 'thank-you-priya')).status, 'draft');
    assert.equal(matching(files, 'thank-you-marcus').length, 0);
    const harborlight = frontMatter(only(files, 'app-harborlight/application'));
    assert.deepEqual([harborlight.status, harborlight.promised], ['awaiting-decision', '2026-04-07']);
    assert.equal(frontMatter(only(files, 'app-lindenhof/application')).promise, 'none');
  });

  test('a status changes with its interview, not on the morning of its day', () => {
    const status = (moment: string): unknown =>
      frontMatter(only(notesAt(moment), 'app-lindenhof/application')).status;
    assert.equal(status('2026-03-24T15:14+01:00'), 'interviewing');
    assert.equal(status('2026-03-24T15:15+01:00'), 'awaiting-decision');
  });

  test('a promise is open until it is kept', () => {
    const text = (moment: string): string => only(notesAt(moment), '2026-03-24-hiring-manager').text;
    assert.ok(text('2026-03-25T17:59+01:00').includes('- [ ] Send Katrin'));
    assert.ok(text('2026-03-25T18:00+01:00').includes('- [x] Send Katrin'));
  });

  test('the enquiry is answered by the no of 8 April', () => {
    const enquiry = (moment: string): unknown =>
      frontMatter(only(notesAt(moment), '2026-03-31-follow-up-1')).status;
    assert.equal(enquiry('2026-04-08T08:59+01:00'), 'sent');
    assert.equal(enquiry('2026-04-08T09:00+01:00'), 'answered');
  });

  test('Amara is asked before she agrees', () => {
    const amara = (moment: string): Record<string, unknown> =>
      frontMatter(only(notesAt(moment), 'references/amara-diallo'));
    assert.equal(amara('2026-03-19T12:00+01:00').consent, 'asked');
    assert.deepEqual(
      [amara('2026-03-20T12:00+01:00').consent, amara('2026-03-20T12:00+01:00')['consent-scope']],
      ['agreed', 'named-employers'],
    );
  });
});

suite('sample: told some weeks later', () => {
  const WEEKS = 34;
  const plain = notesAt(END);
  const later = notesAt(END, WEEKS);

  test('every day keeps its weekday, every moment its time on the wall', () => {
    const days = /\b(20\d\d-\d\d-\d\d)(T\d\d:\d\d)?(?:[+-]\d\d:\d\d)?/g;
    const found = (files: readonly SampleFile[]): RegExpMatchArray[] =>
      files.flatMap((file) => [...file.text.replace(/^holidays:.*\n(?: {2}- .*\n)*/m, '').matchAll(days)]);
    const [before, after] = [found(plain), found(later)];
    assert.equal(after.length, before.length);
    before.forEach((match, i) => {
      const moved = after[i] as RegExpMatchArray;
      const gap = Date.parse(moved[1] as string) - Date.parse(match[1] as string);
      assert.equal(gap, WEEKS * 7 * 86_400_000, `${match[0]} -> ${moved[0]}`);
      assert.equal(moved[2], match[2]);
    });
  });

  test('offsets are those of the new day in the same zone', () => {
    const offer = frontMatter(only(later, 'app-harborlight/offer'));
    assert.equal(offer['respond-by'], '2026-12-04T17:00-05:00');
    const note = frontMatter(only(later, 'thank-you-jonas'));
    assert.equal(note.sent, '2026-11-25T16:30+01:00');
  });

  test('file names, weeks, holidays and prose move along', () => {
    assert.ok(later.some((file) => file.path === 'weeks/2026-W47.md'));
    assert.ok(later.some((file) => file.path.endsWith('2026-11-10-hiring-manager-interview.md')));
    assert.deepEqual(frontMatter(only(later, 'app-kestrel/application')).holidays, [
      '2026-11-27',
      '2026-11-30',
    ]);
    assert.equal(frontMatter(only(plain, 'app-kestrel/application')).holidays, 'GB-ENG');
    assert.ok(only(later, 'reference-request-helena').text.includes('Wednesday 25 November'));
    assert.ok(!later.some((file) => /\d (March|April)\b|März/.test(file.text)));
  });

  test('the moment chosen has the weekday and the Berlin time of now', () => {
    for (let day = 0; day < 800; day += 1) {
      const now = new Date(Date.parse('2025-01-01T22:40:00Z') + (day * 1440 + day) * MINUTE_MS);
      const { at, weeks } = sampleMoment(now);
      const [clock, told] = [
        new TZDate(now.getTime(), 'Europe/Berlin'),
        new TZDate(at.getTime(), 'Europe/Berlin'),
      ];
      assert.equal(told.getDay(), clock.getDay());
      assert.ok(told.getMonth() === 2 && told.getDate() >= 24 && told.getDate() <= 30);
      assert.ok(Number.isInteger(weeks));
      // The one hour that the clock change of the story skips has no counterpart.
      const skipped = told.getDate() === 29 && clock.getHours() === 2;
      if (!skipped)
        assert.equal(told.getHours() * 60 + told.getMinutes(), clock.getHours() * 60 + clock.getMinutes());
      const moved = new Date(Date.UTC(2026, 2, told.getDate() + weeks * 7)).toISOString().slice(0, 10);
      assert.equal(
        moved,
        new Date(now.getTime() - clock.getTimezoneOffset() * MINUTE_MS).toISOString().slice(0, 10),
      );
    }
  });

  test('another zone can be asked for', () => {
    const { at } = sampleMoment(new Date('2026-03-26T23:30:00Z'), 'Asia/Tokyo');
    assert.equal(at.toISOString(), '2026-03-27T07:30:00.000Z');
  });
});
