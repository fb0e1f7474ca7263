import assert from 'node:assert/strict';
import { after, checkLaw, deskWith, fixesAt, menu, problemsOfCode } from './fixing.js';

const paths = {
  application: 'applications/acme/application.md',
  interview: 'applications/acme/i.md',
} as const;
const marks = { application: 'company: Acme', interview: 'interviewers: Dana' } as const;

/** What can be done about a line, as a menu: each fix with the line that it gives. */
function offers(type: keyof typeof paths, line: string, code: string, others = {}): string[] {
  const note = (text: string): string => `---\ntype: ${type}\n${marks[type]}\n${text}\n---\nBody\n`;
  const desk = deskWith(paths[type], note(line), others);
  const fixes = fixesAt(desk, code);
  for (const fix of fixes) checkLaw(desk, problemsOfCode(desk, code)[0] as never, fix);
  return fixes.map((fix) => {
    const text = after(desk, fix);
    const changed = text.slice(note('').length - '\n---\nBody\n'.length, -'\n---\nBody\n'.length);
    assert.equal(text, note(changed));
    return `${changed}${fix.only ? ' (only)' : ''}`;
  });
}

suite('A word that is not known', () => {
  test('becomes the one that it must have been', () => {
    assert.deepEqual(offers('application', 'status: ghosted', 'status/unknown'), [
      'status: no-response (only)',
    ]);
    assert.deepEqual(offers('application', "status: 'Ghosted'", 'status/unknown'), [
      "status: 'no-response' (only)",
    ]);
    assert.deepEqual(offers('application', 'status: accepted', 'status/unknown'), [
      'status: offer-accepted (only)',
    ]);
    assert.deepEqual(offers('application', 'work-mode: on-site', 'choice/unknown'), [
      'work-mode: onsite (only)',
    ]);
    assert.deepEqual(offers('interview', 'status: canceled', 'status/unknown'), ['status: cancelled (only)']);
  });
  test('in an entry on one line keeps its neighbours', () =>
    assert.deepEqual(
      offers('application', 'history: [{ on: 2026-03-01, status: Saved, note: "x" }]', 'status/unknown'),
      ['history: [{ on: 2026-03-01, status: saved, note: "x" }] (only)'],
    ));
  test('that could be anything gives the three likest, and none is the only one', () => {
    const fixes = offers('interview', 'kind: pineapple', 'choice/unknown');
    assert.equal(fixes.length, 3);
    assert.ok(fixes.every((each) => !each.endsWith('(only)')));
  });
  test('that is as close to two words is a choice of both', () =>
    assert.deepEqual(offers('application', 'formality: xormal', 'choice/unknown'), [
      'formality: formal (only)',
    ]));
  test('of two or three letters is not guessed', () =>
    assert.ok(
      offers('application', 'region: fr', 'choice/unknown').every((each) => !each.endsWith('(only)')),
    ));
  test('that stands for another value too is left alone', () =>
    assert.deepEqual(offers('application', 'status: &s Saved\nmine: *s', 'status/unknown'), []));
  test('is read from its menu', () => {
    const desk = deskWith(paths.interview, '---\ntype: interview\ninterviewers: Dana\nstatus: done\n---\n');
    assert.deepEqual(menu(fixesAt(desk, 'status/unknown')), ['Change to “completed” (only)']);
  });
});

suite('A value of another kind', () => {
  test('yes and no in other words', () => {
    for (const word of ['y', 'Y', 'ja', 'on', 'Oui', '"yess"'])
      assert.match(String(offers('interview', `nda: ${word}`, 'yes-no/unknown')), /^nda: "?yes"? \(only\)$/);
    for (const word of ['n', 'off', 'Nein', '0'])
      assert.deepEqual(offers('interview', `nda: ${word}`, 'yes-no/unknown'), ['nda: no (only)']);
    assert.deepEqual(offers('interview', 'nda: perhaps', 'yes-no/unknown'), []);
  });
  test('whole numbers written as a share or with decimals', () => {
    assert.deepEqual(offers('interview', 'energy: 4/5', 'number/out-of-range'), ['energy: 4 (only)']);
    assert.deepEqual(offers('interview', 'energy: "4.0"', 'number/out-of-range'), ['energy: "4" (only)']);
    for (const other of ['9', '4/10', '4.5', '6/5', '0', 'high'])
      assert.deepEqual(offers('interview', `energy: ${other}`, 'number/out-of-range'), []);
  });
  test('a list of one value where a single one belongs', () => {
    const code = 'value/wrong-kind';
    assert.deepEqual(offers('application', 'role: [Engineer]', code), ['role: Engineer (only)']);
    assert.deepEqual(offers('application', 'role: [ "Engineer, II" ] # x', code), [
      'role: "Engineer, II" # x (only)',
    ]);
    assert.deepEqual(offers('application', 'role:\n  - Engineer', code), ['role: Engineer (only)']);
    assert.deepEqual(offers('application', 'contact: [{name: Dana}]', code), [
      'contact: {name: Dana} (only)',
    ]);
    for (const other of ['[a, b]', '\n  - a # x\n  - b', '{a: b}', '\n  # mine\n  - a', '[]'])
      assert.deepEqual(offers('application', `role: ${other}`, code), []);
  });
  test('a time zone by its city, however it is written', () => {
    const zone = (text: string): string[] => offers('application', `time-zone: ${text}`, 'zone/unknown');
    for (const text of ['Berlin', 'berlin', 'Europe/Berlni', 'Berln'])
      assert.deepEqual(zone(text), ['time-zone: Europe/Berlin (only)']);
    assert.deepEqual(zone('San Francisco'), []);
    assert.deepEqual(zone('Kolkata').length, 1);
    for (const text of ['CEST', 'AEDT', 'Mars', '+25:00']) assert.deepEqual(zone(text), []);
  });
});

suite('A date written another way', () => {
  test('becomes the day that it can only mean', () => {
    for (const day of [
      '2026-3-5',
      '2026/3/05',
      '2026.03.05',
      '5 March 2026',
      '5. March 2026',
      'Mar 5th, 2026',
      '5-Mar-2026',
    ])
      assert.deepEqual(offers('application', `applied: ${day}`, 'day/impossible'), [
        'applied: 2026-03-05 (only)',
      ]);
  });
  test('becomes the day of any month, by its name or the beginning of it', () => {
    const months =
      'January February March April May June July August September October November December'.split(' ');
    for (const [at, month] of months.entries())
      for (const name of [month, month.slice(0, 3), month.toUpperCase()])
        assert.deepEqual(offers('application', `applied: 5 ${name} 2026`, 'day/impossible'), [
          `applied: 2026-${String(at + 1).padStart(2, '0')}-05 (only)`,
        ]);
  });
  test('is left alone where it could mean two days, or none', () => {
    for (const day of [
      '2026-02-31',
      '5/3/2026',
      '05.03.2026',
      '2026-13-01',
      '5 Mai 2026',
      'tomorrow',
      '26-03-05',
      '2026-3-5x',
    ])
      assert.deepEqual(offers('application', `applied: ${day}`, 'day/impossible'), []);
  });
  test('becomes the moment that it can only mean, with what it had of an offset', () => {
    const start = (text: string): string[] => offers('interview', `start: ${text}`, 'moment/impossible');
    assert.deepEqual(start('2026-03-24T9:00+1:00'), ['start: 2026-03-24T09:00+01:00 (only)']);
    assert.deepEqual(start('2026/03/24  9:05:30Z'), ['start: 2026-03-24T09:05:30Z (only)']);
    assert.deepEqual(start('24 March 2026, 12:15 am'), ['start: 2026-03-24T00:15 (only)']);
    assert.deepEqual(start('2026-3-24 14:00 -05'), ['start: 2026-03-24T14:00-05:00 (only)']);
    for (const other of [
      '2026-03-24T25:00',
      '2026-02-31T09:00',
      '9:00',
      '24 March, 9:00',
      '2026-03-24T13:00 pm',
    ])
      assert.deepEqual(start(other), []);
  });
  test('becomes the week or month that it can only mean', () => {
    const month = (text: string): string[] => {
      const path = 'references/helena.md';
      const note = `---\ntype: reference\nname: x\nworked-together: {from: ${text}, to: 2024-01}\n---\n`;
      const desk = deskWith(path, note);
      return fixesAt(desk, 'month/impossible').map(
        (fix) => /from: (.*), to/.exec(after(desk, fix))?.[1] ?? '',
      );
    };
    for (const text of ['2022-5', '2022/05', '05/2022', 'May 2022'])
      assert.deepEqual(month(text), ['2022-05']);
    for (const text of ['2022-13', '2022', 'spring 2022']) assert.deepEqual(month(text), []);
  });
});

suite('A moment without an offset', () => {
  const code = 'moment/no-offset';
  const application = (zone: string) => ({
    [paths.application]: `---\ntype: application\ncompany: x\n${zone}\n---\n`,
  });
  test('gets that of the note, else of its application, else of the user, at that time of the year', () => {
    assert.deepEqual(offers('interview', 'start: 2026-03-24T09:00', code), [
      'start: 2026-03-24T09:00+01:00 (only)',
    ]);
    assert.deepEqual(offers('interview', 'start: "2026-07-24 09:00:30"', code), [
      'start: "2026-07-24 09:00:30+02:00" (only)',
    ]);
    assert.deepEqual(
      offers(
        'interview',
        'application: acme\nstart: 2026-03-24T09:00',
        code,
        application('time-zone: Asia/Tokyo'),
      ),
      ['application: acme\nstart: 2026-03-24T09:00+09:00 (only)'],
    );
    assert.deepEqual(
      offers(
        'interview',
        'application: acme\ntime-zone: America/New_York\nstart: 2026-03-24T09:00',
        code,
        application('time-zone: Asia/Tokyo'),
      ),
      ['application: acme\ntime-zone: America/New_York\nstart: 2026-03-24T09:00-04:00 (only)'],
    );
  });
  test('gets one of both in the night that has the hour twice', () =>
    assert.deepEqual(offers('interview', 'start: 2026-10-25T02:30', code), [
      'start: 2026-10-25T02:30+02:00',
      'start: 2026-10-25T02:30+01:00',
    ]));
  test('in the hour that the clock skips is never the only answer', () =>
    assert.deepEqual(offers('interview', 'start: 2026-03-29T02:30', code), [
      'start: 2026-03-29T03:30+02:00',
    ]));
});
