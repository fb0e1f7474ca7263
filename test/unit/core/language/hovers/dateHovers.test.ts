import assert from 'node:assert/strict';
import { acme, type Files, hoverOn, note } from './hovering.js';

const place = 'applications/acme/second.md';
const interview = (lines: string): string => note(`type: interview\napplication: acme\n${lines}`);
const wordsAt = (text: string, at?: string, files: Files = acme, path = place): string =>
  hoverOn(text, files, at, path)?.words ?? '';

suite('A hover on a moment', () => {
  test('says it in words, in both places, and how far away it is', () => {
    const words = wordsAt(interview('start: 2026-03-30T11:00-04:0‸0'), '2026-03-27T12:30+01:00');
    assert.match(words, /^\*\*Monday 30 March at 11:00\*\* in New York, 17:00 for you \(Berlin\), in 3 days/);
  });

  test('counts hours right across a change of clocks', () => {
    // Berlin goes from 02:00 to 03:00 in that night, so the day has 23 hours.
    const words = wordsAt(note('type: interview\nstart: 2026-03-29T12:30+02:0‸0'), '2026-03-28T12:30+01:00');
    assert.match(words, /^\*\*Sunday 29 March at 12:30\*\*, in 23 hours/);
  });

  test('shows five hours between New York and Berlin while only New York has changed its clocks', () => {
    const words = wordsAt(interview('start: 2026-03-17T11:00-04:0‸0'), '2026-03-10T12:00+01:00');
    assert.match(words, /11:00\*\* in New York, 16:00 for you/);
  });

  test('names both days where they differ', () => {
    const words = wordsAt(interview('start: 2026-03-30T21:00-04:0‸0'));
    assert.match(
      words,
      /Monday 30 March at 21:00\*\* in New York, Tuesday 31 March at 03:00 for you \(Berlin\)/,
    );
  });

  test('says it once where the clocks agree', () =>
    assert.match(
      wordsAt(note('type: interview\nstart: 2026-03-30T11:0‸0+02:00')),
      /^\*\*Monday 30 March at 11:00\*\*, in 3 days/,
    ));

  test('reads a moment without an offset in the zone of the application', () =>
    assert.match(wordsAt(interview('start: 2026-03-30T11:0‸0')), /11:00\*\* in New York, 17:00 for you/));

  test('says which time is read where the clocks leave one out', () => {
    const words = wordsAt(interview('time-zone: Europe/Berlin\nstart: 2026-03-29T02:3‸0'));
    assert.match(words, /this time is left out\. It is read as 03:30\./);
  });

  test('says which one is meant where a time comes twice', () =>
    assert.match(
      wordsAt(interview('time-zone: Europe/Berlin\nstart: 2026-10-25T02:3‸0')),
      /comes twice\. The first one is meant/,
    ));

  test('mentions an offset that is used in none of the places', () => {
    assert.match(
      wordsAt(interview('start: 2026-03-17T11:00-05:0‸0')),
      /The offset -05:00 is that of none of these places/,
    );
    assert.doesNotMatch(wordsAt(interview('start: 2026-03-17T16:00+01:0‸0')), /offset/);
  });

  test('is silent where there is no such moment', () =>
    assert.equal(hoverOn(note('type: interview\nstart: 2026-13-4‸0')), undefined));
});

suite('What is due from a date', () => {
  test('is, from the end of an interview, the debrief and a thank-you to each', () => {
    const lines = 'end: 2026-03-26T13:30-04:0‸0\ninterviewers: [Dana Whitlock, Marcus]';
    const words = wordsAt(interview(lines), '2026-03-27T12:30+01:00');
    assert.match(words, /- Debrief: Acme: due in 6 hours/);
    assert.match(words, /- Thank Dana Whitlock: due in 6 hours/);
    assert.match(words, /- Thank Marcus: due in 6 hours/);
    assert.match(words, /- Evaluate Acme: due tomorrow at 18:30/);
  });

  test('is known before the interview is over', () => {
    const lines = 'start: 2026-04-02T10:00-04:00\nend: 2026-04-02T11:00-04:0‸0\ninterviewers: [Marcus]';
    const words = wordsAt(interview(lines));
    assert.match(words, /- Debrief: Acme: due on Friday 3 April at 17:00/);
    assert.match(words, /- Thank Marcus: due on Friday 3 April at 17:00/);
  });

  test('hangs on the start where there is no end', () => {
    const words = wordsAt(interview('start: 2026-04-02T10:00-04:0‸0\ninterviewers: [Marcus]'));
    assert.match(words, /- Prepare: Acme: due on Tuesday 31 March at 16:00/);
    assert.match(words, /- Thank Marcus: due on Friday 3 April at 17:00/);
  });

  test('is nothing for an interview that was cancelled', () =>
    assert.doesNotMatch(
      wordsAt(interview('status: cancelled\nend: 2026-04-02T11:00-04:0‸0\ninterviewers: [Marcus]')),
      /Thank Marcus/,
    ));

  test('is an enquiry two business days after the promised day', () => {
    const text = note('type: application\ncompany: Acme\nstatus: awaiting-decision\npromised: 2026-03-2‸7');
    const words = wordsAt(text, undefined, {}, 'applications/acme/application.md');
    assert.match(words, /^\*\*Friday 27 March\*\*, today/);
    assert.match(words, /You may ask from Tuesday 31 March/);
    const holiday = text.replace('status:', 'holidays: [2026-03-30]\nstatus:');
    assert.match(
      wordsAt(holiday, undefined, {}, 'applications/acme/application.md'),
      /from Wednesday 1 April/,
    );
    const vague = text.replace('status:', 'promise: vague\nstatus:');
    assert.match(wordsAt(vague, undefined, {}, 'applications/acme/application.md'), /switched off/);
  });

  test('is the rule in words where nothing hangs on the date yet', () => {
    const text = note('type: application\ncompany: Acme\nstatus: interviewing\npromised: 2026-03-2‸7');
    assert.match(wordsAt(text, undefined, {}, 'a.md'), /You may ask 2 business days after this day/);
  });

  test('is to ask a reference again', () => {
    const text = note('type: reference\nname: Helena\nconsent: agreed\nconsent-on: 2026-03-0‸1');
    assert.match(wordsAt(text, undefined, acme, 'references/h.md'), /Ask again on Monday 29 June/);
  });

  test('is the answer to an offer, and the briefing before a window', () => {
    const offer = note(
      'type: offer\napplication: acme\nstatus: written\nrespond-by: 2026-04-10T17:00-04:0‸0',
    );
    assert.match(wordsAt(offer), /Answer the offer from Acme: answer by Friday 10 April at 23:00/);
    const request = note(
      'type: reference-request\napplication: acme\nreference: helena\nstatus: needed\nwindow: {from: 2026-04-0‸7, to: 2026-04-09}',
    );
    assert.match(wordsAt(request), /Brief Helena Marsh for Acme: due on Monday 6 April/);
  });

  test('is another application after the last one', () => {
    const last = note('type: application\ncompany: B\napplied: 2026-03-2‸5');
    assert.match(
      wordsAt(last, undefined, acme, 'applications/b/application.md'),
      /Send another application by Wednesday 1 April/,
    );
    const earlier = {
      'applications/c/application.md': note('type: application\ncompany: C\napplied: 2026-03-26'),
    };
    assert.doesNotMatch(wordsAt(last, undefined, earlier, 'applications/b/application.md'), /Send another/);
  });

  test('is said of a promise alone, whatever else is due and promised', () => {
    const body =
      '\n## Promises\n\n- [ ] Call, by 2026-04-02\n- [ ] Send the link, by 2026-03-3‸0\n- [ ] Write, by 2026-04-03\n';
    const text = note(
      'type: interview\napplication: acme\nend: 2026-03-26T13:30-04:00\ninterviewers: [Ann]',
      body,
    );
    const lines = wordsAt(text)
      .split('\n')
      .filter((line) => line.startsWith('- '));
    assert.deepEqual(lines, ['- Due on Monday 30 March at 16:00']);
  });

  test('is said of the day of a promise, and of one that is kept', () => {
    const body = (box: string): string => `\n## Promises\n\n- [${box}] Send the link, by 2026-03-3‸0\n`;
    const open = hoverOn(interview('end: 2026-03-26T13:30-04:00') + body(' '), acme, undefined, place);
    assert.equal(open?.about, 'by 2026-03-30');
    assert.match(open.words, /\*\*Monday 30 March\*\*, in 3 days[^]*- Due on Monday 30 March at 16:00/);
    assert.match(wordsAt(interview('end: 2026-03-26T13:30-04:00') + body('x')), /- Done/);
  });
});
