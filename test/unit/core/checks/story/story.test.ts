import assert from 'node:assert/strict';
import { findingsIn, toldIn } from '../../../../support/checks.js';
import type { Files } from '../../../../support/notes.js';

/** A story by its front matter and its sections. */
function story(sections: Readonly<Record<string, string>>, ...front: string[]): Files {
  const head = ['type: story', 'title: The late invoices', 'competencies: [testing]', ...front];
  const body = Object.entries(sections).map(([name, text]) => `## ${name}\n\n${text}\n`);
  return { 'stories/late.md': `---\n${head.join('\n')}\n---\n\n${body.join('\n')}` };
}

const whole = { Situation: 'At a mill.', Actions: 'I counted twice.', Result: 'Two days shorter.' };

function check(files: Files, ...expected: string[]): void {
  assert.deepEqual(
    toldIn(files).filter((each) => each.startsWith('ST')),
    expected,
  );
}

suite('Checks of a story: when they speak', () => {
  test('a whole story has nothing to be told', () => check(story(whole)));
  test('a fresh note is left in peace', () =>
    check(story({ Situation: '<!-- Where? -->', Task: '', Actions: '', Result: '<!-- A number. -->' })));
  test('a code that is ignored in the note is not told', () =>
    check(story({ ...whole, Result: 'Better.\n\n<!-- lint-ignore ST02: nobody counted -->' })));
});

suite('ST01: no result', () => {
  test('at its heading, where it is there', () =>
    check(story({ ...whole, Result: '<!-- later -->' }), 'ST01 Result'));
  test('at the title, where it is not', () =>
    check(story({ Actions: 'I counted.' }), 'ST01 The late invoices'));
  test('a list is a result too, and a German heading', () => {
    check(story({ ...whole, Result: '- 3 days\n- fewer calls' }));
    check(story({ Aufgabe: 'x', Vorgehen: 'Ich zählte.', Ergebnis: '2 Tage.' }));
  });
});

suite('ST02: a result without a number', () => {
  for (const result of [
    '40 percent fewer tickets',
    'Nine nights, and not one figure had to be restated.',
    'It took half the time',
    'The close became two days shorter',
    'We halved the calls',
    'Traffic doubled',
    'Three-quarters of them came back',
    'One day earlier each month',
    'Seven per cent less',
    'Zwei Tage schneller',
    'Die Hälfte der Anrufe',
    'Um vierzig Prozent weniger',
    'Die Zeit halbierte sich',
    'Deux jours de moins',
    'La mitad del tiempo',
    'Not a single complaint since',
  ])
    test(`has one: ${result}`, () => check(story({ ...whole, Result: result })));
  for (const result of ['Everybody was happier.', 'Someone thanked me, and no one left.', 'Alle waren froh.'])
    test(`has none: ${result}`, () => check(story({ ...whole, Result: result }), 'ST02 Result'));
  test('a number in a comment is none', () =>
    check(story({ ...whole, Result: 'Better <!-- 40 % -->' }), 'ST02 Result'));
  test('a result that is missing is told once', () => check(story({ ...whole, Result: '' }), 'ST01 Result'));
});

suite('ST03: more “we” than “I”', () => {
  const actions = (text: string, ...expected: string[]): void =>
    check(story({ ...whole, Actions: text }), ...expected);
  test('is told at the actions', () => {
    actions('We counted. We’ve asked. I wrote.', 'ST03 Actions');
    actions('Wir zählten. Ich schrieb. Dann haben wir gefragt.', 'ST03 Actions');
    actions('We built a job.', 'ST03 Actions');
  });
  test('as often, or less, is fine', () => {
    actions('I asked, and we agreed.');
    actions('Ich fragte, wir zählten, ich schrieb.');
    actions('Counted the days. Asked finance.');
  });
  test('what somebody said is theirs', () =>
    actions('I asked. “We need time, we are few,” they said. "We cannot."'));
  test('a word that only holds one is none', () => actions('Welcome, west, wirklich, werden.'));
  test('says how often', () => {
    const [found] = findingsIn(story({ ...whole, Actions: 'We did. We went. We saw. I slept.' }));
    assert.match(found?.message ?? '', /“we” 3 times and “I” once/);
  });
});

suite('ST04: too long', () => {
  test('from the first second above two minutes', () => {
    check(story(whole, 'seconds: 120'));
    check(story(whole, 'seconds: 121'), 'ST04 121');
    check(story(whole));
  });
});

/** An interview that tells stories, with its employer. */
function told(company: string, day: string, stories: readonly string[], status = 'completed'): Files {
  const id = company.toLowerCase().replaceAll(' ', '-');
  const questions = stories.map((each) => `### Why, ${each}?\n\n- rating: 3\n- story: ${each}\n`).join('\n');
  const head = `type: interview\napplication: ${id}\nstart: ${day}T10:00+01:00\nstatus: ${status}`;
  return {
    [`applications/${id}/application.md`]: `---\ntype: application\ncompany: ${company}\n---\n`,
    [`applications/${id}/${day}.md`]: `---\n${head}\n---\n\n## Questions they asked\n\n${questions}`,
  };
}

suite('ST05: told twice at one firm', () => {
  const first = told('Acme', '2026-03-24', ['late', 'other']);
  const second = told('Acme', '2026-04-01', ['late']);
  test('is told at the title, with the interviews', () => {
    const files = { ...story(whole), ...first, ...second };
    check(files, 'ST05 The late invoices');
    const { message, severity } = findingsIn(files)[0] as { message: string; severity: string };
    assert.match(message, /twice at Acme \(Interview, 2026-03-24; Interview, 2026-04-01\)/);
    assert.equal(severity, 'warning');
  });
  test('at two firms it is new to both', () =>
    check({ ...story(whole), ...first, ...told('Bolt', '2026-04-01', ['late']) }));
  test('two applications at one firm are one firm', () => {
    const other = told('ACME', '2026-04-01', ['late']);
    const elsewhere = Object.fromEntries(
      Object.entries(other).map(([path, text]) => [
        path.replace('acme', 'acme-2'),
        text.replace('application: acme', 'application: acme-2'),
      ]),
    );
    check({ ...story(whole), ...first, ...elsewhere }, 'ST05 The late invoices');
  });
  test('twice in one talk is no second time', () =>
    check({ ...story(whole), ...told('Acme', '2026-03-24', ['late', 'late']) }));
  test('an interview that was not held counts for nothing', () =>
    check({ ...story(whole), ...first, ...told('Acme', '2026-04-01', ['late'], 'cancelled') }));
  test('goes by the id of a story that has one', () => {
    const own = story(whole, 'id: invoices');
    check({ ...own, ...first, ...second });
    check(
      { ...own, ...told('Acme', '2026-03-24', ['invoices']), ...told('Acme', '2026-04-01', ['invoices']) },
      'ST05 The late invoices',
    );
  });
});

/** An application with an advert, in a search with stories that show some things. */
function advert(text: string, shown: readonly string[] = [], status = 'applied'): Files {
  const path = 'applications/acme/application.md';
  return {
    [path]: `---\ntype: application\ncompany: Acme\nrole: Engineer\nstatus: ${status}\n---\n\nTeamwork!\n\n## The advert\n\n${text}\n\n## Notes\n\nLeadership?\n`,
    'stories/a.md': `---\ntype: story\ntitle: A\ncompetencies: [${shown.join(', ')}]\n---\n`,
  };
}

suite('ST06: an advert asks for what no story shows', () => {
  test('at its words, three at most, in their order', () =>
    check(
      advert('You are a team player with strong communication skills.\n\n- on-call\n- take ownership'),
      'ST06 team player',
      'ST06 strong communication skills',
      'ST06 on-call',
    ));
  test('not what a story shows, in whatever words', () => {
    check(advert('A team player.', ['Teamwork']));
    check(advert('Teamwork.', ['working in a team']));
    check(advert('Teamfähigkeit und Konfliktfähigkeit', ['teamwork']), 'ST06 Konfliktfähigkeit');
  });
  test('each only once', () => check(advert('Teamwork.\n\nCollaborate. Teamwork again.'), 'ST06 Teamwork'));
  test('only in the advert, and only while the application is open', () => {
    check(advert('A desk.'));
    check(advert('Teamwork.', [], 'not-selected'));
    check(advert('Teamwork.', [], 'offer-accepted'));
  });
  test('not in a comment, nor in what is offered', () => {
    check(advert('<!-- teamwork --> We offer flexible hours and coaching.'));
  });
});

suite('ST07: a private word', () => {
  const kept = 'keep-private: [Nordwind GmbH, Ilse]';
  test('in the body, at the word', () =>
    check(
      story({ ...whole, Situation: 'At nordwind gmbh, with Ilse’s team.' }, kept),
      'ST07 nordwind gmbh',
      'ST07 Ilse',
    ));
  test('in the title', () => {
    const { 'stories/late.md': text = '' } = story(whole, kept);
    check({ 'stories/late.md': text.replace('The late', "Ilse's late") }, "ST07 Ilse's late invoices");
  });
  test('not inside another word, nor in a comment', () =>
    check(story({ ...whole, Task: 'Ilsebill. <!-- Ilse -->' }, kept)));
  test('signs in it mean themselves', () =>
    check(story({ ...whole, Task: 'A. C++ and Cxx' }, 'keep-private: ["C++", "A.*B", ""]'), 'ST07 C++'));
});
