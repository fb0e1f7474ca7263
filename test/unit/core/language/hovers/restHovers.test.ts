import assert from 'node:assert/strict';
import { acme, type Files, hoverOn, note } from './hovering.js';

const place = 'applications/acme/second.md';
const wordsAt = (text: string, files: Files = acme, path = place): string =>
  hoverOn(text, files, '2026-03-27T12:30+01:00', path)?.words ?? '';
const application = (lines: string): string => note(`type: application\ncompany: Acme\n${lines}`);
const inside = (lines: string): string => wordsAt(application(lines), {}, 'applications/acme/application.md');

suite('A hover on a day that something hangs on', () => {
  test('says when another application is wanted after the last one', () => {
    assert.match(
      inside('status: applied\napplied: 2026-03-2‸0'),
      /Send another application by Friday 27 March/,
    );
    assert.doesNotMatch(
      wordsAt(
        application('status: applied\napplied: 2026-03-1‸0'),
        { 'applications/other/application.md': application('status: applied\napplied: 2026-03-20') },
        'applications/acme/application.md',
      ),
      /Send another application/,
    );
  });
  test('says whether a pause is over', () => {
    assert.match(inside('paused-until: 2026-04-1‸0'), /put away until then/);
    assert.match(inside('paused-until: 2026-03-1‸0'), /The pause is over/);
  });
  test('says when to ask about a decision, and that a vague promise switches it off', () => {
    assert.match(inside('status: awaiting-decision\npromised: 2026-03-2‸6'), /You may ask from/);
    assert.match(
      inside('status: awaiting-decision\npromise: vague\npromised: 2026-03-2‸6'),
      /switched off by `promise`/,
    );
    assert.doesNotMatch(inside('status: interviewing\npromised: 2026-03-2‸6'), /You may ask from/);
  });
  test('says when to ask a reference again', () => {
    const reference = (status: string): string =>
      wordsAt(note(`type: reference\nname: H\nconsent: ${status}\nconsent-on: 2026-03-1‸0`), {});
    assert.match(reference('agreed'), /Ask again on/);
    assert.doesNotMatch(reference('asked'), /Ask again on/);
  });
  test('shows the courtesies at the end only on the entry of the present status', () => {
    const history =
      'status: not-selected\nhistory:\n  - {on: 2026-03-0‸1, status: applied}\n  - {on: 2026-03-25, status: not-selected}';
    assert.doesNotMatch(inside(history), /Reply/);
    assert.match(inside(history.replace('‸', '').replace('2026-03-25', '2026-03-2‸5')), /Reply/);
  });
  test('says what follows an enquiry, on the latest one only', () => {
    const enquiry = (sent: string): string =>
      note(`type: follow-up\nkind: status-enquiry\napplication: acme\nstatus: sent\nsent: ${sent}`);
    const files = {
      ...acme,
      'applications/acme/later.md': enquiry('2026-03-26T10:00+01:00'),
    };
    assert.doesNotMatch(wordsAt(enquiry('2026-03-2‸0T10:00+01:00'), files), /come back|ask again/i);
    assert.match(wordsAt(enquiry('2026-03-2‸7T10:00+01:00'), acme), /come back/i);
  });
});

suite('A hover on a moment', () => {
  test('without a time of day is one on its day', () =>
    assert.match(wordsAt(note('type: interview\nstart: 2026-03-2‸8')), /Saturday 28 March.*tomorrow/));
  test('names yesterday and now', () => {
    assert.match(wordsAt(note('type: interview\nstart: 2026-03-2‸6')), /yesterday/);
    assert.match(wordsAt(note('type: interview\nstart: 2026-03-27T12:30+01:0‸0')), /now/);
  });
  test('with the offset of another place says that the offset counts', () => {
    assert.match(
      wordsAt(note('type: interview\nstart: 2026-03-30T11:00-09:0‸0'), {}),
      /The offset -09:00 is not that of Berlin at that time\. The offset counts\./,
    );
    assert.match(
      wordsAt(note('type: interview\napplication: acme\nstart: 2026-03-30T11:00-09:0‸0')),
      /of none of these places at that time: New York, Berlin/,
    );
  });
});

suite('A hover on a criterion', () => {
  const values = note(
    'type: values\ncriteria:\n  - {id: pay, name: Pay, weight: 30}\n  - {id: team}\ndealbreakers:\n  - {id: remote, name: Remote work}\n  - {id: plain}',
  );
  const scores = (lines: string): string =>
    wordsAt(note(`type: evaluation\napplication: acme\n${lines}`), { ...acme, 'values.md': values });
  test('names it as the values do, with its weight', () => {
    assert.match(scores('scores:\n  pa‸y: 4'), /Your criterion: Pay\. It counts 30 of 100\./);
    assert.match(scores('scores:\n  tea‸m: 4'), /Your criterion: team\./);
    assert.doesNotMatch(scores('scores:\n  foo‸d: 4'), /Your criterion/);
  });
  test('that nobody can do without is named, too', () => {
    assert.match(scores('dealbreakers:\n  remo‸te: met'), /Your dealbreaker: Remote work\./);
    assert.doesNotMatch(scores('dealbreakers:\n  pla‸in: met'), /Your dealbreaker/);
  });
});

suite('A hover on a value', () => {
  test('of a zone says what time it is there', () => {
    assert.match(inside('time-zone: Asia/To‸kyo'), /It is .*20:30.* in Tokyo now, .*12:30 for you/);
    assert.match(inside('time-zone: Europe/Ber‸lin'), /in Berlin now, as for you/);
    assert.doesNotMatch(inside('time-zone: Mars/Oly‸mpus'), /now/);
  });
  test('of a status that ends it says that nothing follows', () =>
    assert.match(
      wordsAt(note('type: thank-you\nto: Dana\nstatus: repl‸ied')),
      /From `replied` nothing usually follows/,
    ));
  test('of people in one line finds the one below the pointer', () => {
    const line = 'interviewers: Dana Whitlock <dana@example.com>, Priya Raman';
    assert.match(
      wordsAt(note(`type: interview\napplication: acme\n${line.replace('Whit', 'Whi‸t')}`)),
      /^\*\*Dana/,
    );
    assert.match(
      wordsAt(note(`type: interview\napplication: acme\n${line.replace('Ram', 'Ra‸m')}`)),
      /^\*\*Priya/,
    );
  });
});

suite('A hover in a debrief', () => {
  const debrief = (body: string): string =>
    wordsAt(
      note('type: interview\napplication: acme\ninterviewers: [Dana Whitlock]\nstatus: completed', body),
    );
  test('says what the parts of a question are for', () => {
    assert.match(
      debrief('## Questions they asked\n\n- Why?\n  - compe‸tency: leading\n'),
      /what they wanted to see/,
    );
  });
  test('says what a flag has not got', () => {
    const words = debrief('## Flags\n\n- r‸ed\n');
    assert.match(words, /What it is about is missing/);
    assert.match(words, /How you know is missing/);
  });
});
