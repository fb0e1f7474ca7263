import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NoteDocument } from '../../../../src/core/document/noteDocument.js';
import { inlayHintsOf } from '../../../../src/core/language/inlayHints.js';
import { placeOfZone } from '../../../../src/core/language/zonesOfNote.js';
import { note } from '../views/search.js';
import { aboutNote } from './aboutNote.js';

const now = '2026-03-10T12:00+01:00';

/** The words behind the moments of a note of an application in a zone; the user is in Berlin. */
function hints(front: readonly string[], zone?: string, more = {}) {
  const files = {
    'acme/application.md': note(
      'type: application',
      'company: Acme',
      ...(zone ? [`time-zone: ${zone}`] : []),
    ),
    'acme/a.md': note('application: acme', ...front),
  };
  return inlayHintsOf(...aboutNote('acme/a.md', now, files, more));
}

const labels = (...call: Parameters<typeof hints>): string[] => hints(...call).map(({ label }) => label);

/** What stands behind the start of an interview. */
const start = (moment: string, zone?: string, ...front: string[]): string | undefined =>
  labels(['type: interview', `start: ${moment}`, ...front], zone)[0];

suite('Behind a moment', () => {
  test('stands what the clock shows at the other side, also while only one of them has changed its clocks', () => {
    assert.equal(start('2026-03-07T16:00+01:00', 'America/New_York'), '= 10:00 New York');
    assert.equal(start('2026-03-08T16:00+01:00', 'America/New_York'), '= 11:00 New York');
    assert.equal(start('2026-03-28T16:00+01:00', 'America/New_York'), '= 11:00 New York');
    assert.equal(start('2026-03-29T16:00+02:00', 'America/New_York'), '= 10:00 New York');
    assert.equal(start('2026-10-25T16:00+01:00', 'America/New_York'), '= 11:00 New York');
    assert.equal(start('2026-11-01T16:00+01:00', 'America/New_York'), '= 10:00 New York');
  });
  test('stands what it is for you where the other side wrote it', () => {
    assert.equal(start('2026-03-17T11:00-04:00', 'America/New_York'), '= 16:00 for you');
    assert.equal(start('2026-03-29T10:00-04:00', 'America/New_York'), '= 16:00 for you');
  });
  test('stands the weekday where it is another day', () => {
    assert.equal(start('2026-03-17T18:00+01:00', 'Asia/Tokyo'), '= Wed 02:00 Tokyo');
    assert.equal(start('2026-03-17T20:00-04:00', 'America/New_York'), '= Wed 01:00 for you');
    assert.equal(start('2026-03-17T02:00+01:00', 'America/New_York'), '= Mon 21:00 New York');
  });
  test('counts the zone of the application, whatever zone the note reads its own times in', () =>
    assert.equal(
      start('2026-03-17T16:00+01:00', 'America/New_York', 'time-zone: Europe/Berlin'),
      '= 11:00 New York',
    ));
  test('stands nothing where both see the same', () => {
    assert.equal(start('2026-03-17T16:00+01:00', 'Europe/Paris'), undefined);
    assert.equal(start('2026-03-17T16:00+01:00', 'Africa/Lagos'), undefined);
    assert.equal(start('2026-03-17T16:00+01:00'), undefined);
  });
  test('stands both where it is written in a third zone', () => {
    assert.equal(start('2026-03-17T15:00Z', 'America/New_York'), '= 16:00 for you, 11:00 New York');
    assert.equal(start('2026-03-17T15:00Z', 'Europe/Paris'), '= 16:00 for you');
  });
  test('stands in which zone a time without an offset is read', () => {
    assert.equal(start('2026-03-17T11:00', 'America/New_York'), 'New York time = 16:00 for you');
    assert.equal(start('2026-03-17T16:00', 'Europe/Paris'), 'Paris time');
    assert.equal(start('2026-03-17T16:00'), 'Berlin time');
    assert.equal(
      start('2026-03-17T08:00', 'America/New_York', 'time-zone: America/Los_Angeles'),
      'Los Angeles time = 16:00 for you, 11:00 New York',
    );
  });
  test('stands nothing where no time of day is written, or the value is no moment', () => {
    assert.equal(start('2026-03-17', 'America/New_York'), undefined);
    assert.equal(start('tomorrow', 'America/New_York'), undefined);
    assert.equal(start('', 'America/New_York'), undefined);
  });
  test('stands the time as the reader writes it', () =>
    assert.deepEqual(
      labels(['type: interview', 'start: 2026-03-17T20:00+01:00'], 'America/New_York', { locale: 'en-US' }),
      ['= 3:00 PM New York'],
    ));
  test('stands all of it in full sentences to read on', () => {
    const tooltip = (moment: string, zone?: string): string | undefined =>
      hints(['type: interview', `start: ${moment}`], zone)[0]?.tooltip;
    assert.equal(
      tooltip('2026-03-17T16:00+01:00', 'America/New_York'),
      'Tuesday 17 March at 11:00 in New York.\nFor you: Tuesday 17 March at 16:00 in Berlin.',
    );
    assert.equal(
      tooltip('2026-03-17T16:00'),
      'Without an offset this is read in the time zone Europe/Berlin.\nFor you: Tuesday 17 March at 16:00 in Berlin.',
    );
  });

  test('stands the same instant as is written, whatever the zones', () => {
    const zones = ['America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'America/St_Johns', 'UTC'];
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2026, 0) / 60_000, max: Date.UTC(2027, 0) / 60_000 }),
        fc.constantFrom(...zones),
        fc.constantFrom(...zones),
        (minute, userZone, zone) => {
          const moment = new Date(minute * 60_000).toISOString().replace(':00.000Z', 'Z');
          const [hint] = labels(['type: interview', `start: ${moment}`], zone, { userZone });
          const clock = (timeZone: string): string =>
            new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format(
              minute * 60_000,
            );
          const shown = moment.slice(11, 16);
          const expected = [
            ...(clock(userZone) === shown ? [] : [`${clock(userZone)} for you`]),
            ...(clock(zone) === shown || clock(zone) === clock(userZone)
              ? []
              : [`${clock(zone)} ${placeOfZone(zone)}`]),
          ];
          assert.equal(
            hint?.replace(/\b[A-Z][a-z]{2} (?=\d)/g, ''),
            expected.length > 0 ? `= ${expected.join(', ')}` : undefined,
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});

suite('The moments that have something behind them', () => {
  test('are start and end of an interview', () =>
    assert.deepEqual(
      labels(
        [
          'type: interview',
          'start: 2026-03-17T16:00+01:00',
          'end: 2026-03-17T17:30+01:00',
          'captured: 2026-03-17T18:00+01:00',
        ],
        'America/New_York',
      ),
      ['= 11:00 New York', '= 12:30 New York'],
    ));
  test('are the end of an offer, and the sending and answer of a message', () => {
    const one = (type: string, key: string): number =>
      labels([`type: ${type}`, `${key}: 2026-03-17T16:00+01:00`], 'America/New_York').length;
    assert.equal(one('offer', 'respond-by'), 1);
    assert.equal(one('offer', 'start'), 0);
    for (const key of ['sent', 'replied']) assert.equal(one('thank-you', key), 1);
    for (const key of ['sent', 'answered']) assert.equal(one('follow-up', key), 1);
  });
  test('have it behind their value, before a comment', () => {
    const [hint] = hints(['type: interview', 'start: "2026-03-17T16:00+01:00"  # firm'], 'America/New_York');
    assert.deepEqual(hint?.position, { line: 3, character: 31 });
  });
  test('are none of a file that is no note or cannot be read', () => {
    const [, context] = aboutNote('a.md', now, { 'a.md': note('type: interview', 'start: x') });
    const text = note('type: recipe', 'start: 2026-03-17T16:00-04:00');
    assert.deepEqual(
      inlayHintsOf(new NoteDocument({ uri: 'file:///b.md', path: 'b.md', text }), context),
      [],
    );
    assert.deepEqual(hints(['type: interview', 'start: [2026-03-17T16:00+01:00'], 'America/New_York'), []);
  });
});

suite('What a zone is called', () => {
  test('is its city', () => {
    assert.equal(placeOfZone('America/New_York'), 'New York');
    assert.equal(placeOfZone('America/Argentina/Buenos_Aires'), 'Buenos Aires');
    assert.equal(placeOfZone('UTC'), 'UTC');
    assert.equal(placeOfZone('+05:30'), 'UTC+05:30');
  });
});
