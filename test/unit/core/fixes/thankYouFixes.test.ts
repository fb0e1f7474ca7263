import assert from 'node:assert/strict';
import { join } from 'node:path';
import { defaultLimits } from '../../../../src/core/checkLimits.js';
import { contextOf, readWorlds, type World } from '../../../../scripts/corpus/world.js';
import { NoteDocument } from '../../../../src/core/document/noteDocument.js';
import { allProblems } from '../../../../src/core/fixes/allProblems.js';
import { fixableCodes, fixesFor } from '../../../../src/core/fixes/index.js';
import type { LanguageContext } from '../../../../src/core/language/context.js';
import { withoutComments } from '../../../../src/core/messages/comments.js';
import { mentionTopic } from '../../../../src/core/fixes/thankYou/topicFixes.js';
import type { Day } from '../../../../src/core/time/day.js';
import { after, deskWith, fixesAt, menu, problemsOfCode, type Desk } from './fixing.js';

const application =
  '---\ntype: application\ncompany: Acme\nrole: Data Engineer\ncontact: {name: Theo Lang, email: theo@acme.example}\n---\n';
const interview = [
  '---\ntype: interview\napplication: acme\nstatus: completed',
  'interviewers: [{name: Dana Whitlock, email: dana@acme.example}]\n---\n',
  '## Something to thank each person for\n\n- Dana Whitlock: nightly reloads of late claims\n',
].join('\n');
const good = [
  'Dear Dana,',
  'Thank you for the open talk about the Data Engineer role at Acme this morning. The nightly reloads of late claims are the kind of puzzle that I like, and your drawing made the order of the steps clear to me.',
  'We had a similar queue of late invoices last year, and a small table of reasons ended most of the guessing. I would enjoy working on yours.',
  'Kind regards,\nInes Okafor',
];

/** A thank-you to Dana, by paragraphs, with the line break of the platform or another. */
function thankYou(paragraphs: readonly string[], { more = '', eol = '\n' } = {}): Desk {
  const front = `---\ntype: thank-you\napplication: acme\ninterview: talk\nto: {name: Dana Whitlock}\nsubject: Data Engineer, Ines Okafor\nstatus: draft\n${more}---\n\n`;
  const text = `${front}${paragraphs.join('\n\n')}\n`.replaceAll('\n', eol);
  const others = { 'applications/acme/application.md': application, 'applications/acme/talk.md': interview };
  const { document, context } = deskWith('applications/acme/thanks.md', text, others);
  return { document, context: { ...context, me: { name: 'Ines Okafor', email: 'ines@example.com' } } };
}

/** The good note with another paragraph. */
function changed(at: number, text: string, how?: Parameters<typeof thankYou>[1]): Desk {
  return thankYou(
    good.map((each, index) => (index === at ? text : each)),
    how,
  );
}

/** The body after the first fix of a code. */
function mended(desk: Desk, code: string): string {
  const [fix] = fixesAt(desk, code);
  assert.ok(fix, `no fix for ${code}`);
  return after(desk, fix).replace(/^---[^]*?\n---\s+/, '');
}

const uninterested = good
  .map((each, at) => (at === 2 ? 'We had a similar queue of late invoices last year.' : each))
  .join('\n\n');

suite('Fixes of a thank-you', () => {
  test('the note they start from has no finding', () =>
    assert.deepEqual(allProblems(thankYou(good).document, thankYou(good).context), []));

  test('a misspelt name in the greeting has one right answer', () => {
    const desk = changed(0, 'Dear Dama,');
    assert.deepEqual(menu(fixesAt(desk, 'TY110')), ['Change to “Dana” (only)']);
    assert.match(mended(desk, 'TY110'), /^Dear Dana,\n/);
  });
  test('a sentence that harms goes with its blank, and the paragraph stays one', () => {
    const desk = changed(2, `${good[2]} I am sorry about the second question. You were kind.`);
    assert.ok(mended(desk, 'TY501').includes(`${good[2]} You were kind.`));
  });
  test('a paragraph that was only that sentence goes with its empty line, in CRLF too', () => {
    for (const eol of ['\n', '\r\n']) {
      const desk = thankYou([...good.slice(0, 3), 'What is the salary?', good[3] as string], { eol });
      assert.equal(mended(desk, 'TY506').trimEnd(), good.join('\n\n').replaceAll('\n', eol));
    }
  });
  test('a topic is put in, and comments stay where they are', () => {
    const desk = changed(
      1,
      '<!-- mine -->\nThank you for the talk about the Data Engineer role at Acme. I liked the coffee.',
    );
    assert.match(
      mended(desk, 'TY401'),
      /^Dear Dana,\n\n<!-- mine -->\n.*coffee\. One thing has stayed with me: nightly reloads of late claims\.\n/,
    );
  });
  test('closing and name are added below, as far as they are missing', () => {
    assert.ok(mended(thankYou(good.slice(0, 3)), 'TY120').endsWith('yours.\n\nKind regards,\nInes Okafor\n'));
    assert.ok(mended(changed(3, 'Kind regards,'), 'TY120').endsWith('\n\nKind regards,\nInes Okafor\n'));
    assert.ok(mended(changed(3, 'Ines'), 'TY120').endsWith('\n\nKind regards,\nInes\n'));
  });
  test('a note that is too long goes without one of its later paragraphs', () => {
    const long = 'We also had a queue of orders in that year, and it grew by the hour. '.repeat(12).trim();
    const desk = thankYou([...good.slice(0, 3), long, good[3] as string]);
    assert.deepEqual(menu(fixesAt(desk, 'TY302')), [
      'Remove the paragraph “We also had a queue of orders in that ye…”',
    ]);
    assert.equal(mended(desk, 'TY302').trimEnd(), good.join('\n\n'));
  });
  test('a greeting is put above, by name', () =>
    assert.ok(mended(thankYou(good.slice(1)), 'TY111').startsWith('Dear Dana,\n\nThank you')));
  test('one exclamation mark stays', () => {
    const desk = changed(2, 'We had that last year! It was fun! I would enjoy working on yours!!');
    assert.ok(
      mended(desk, 'TY510').includes('We had that last year! It was fun. I would enjoy working on yours.'),
    );
  });
  test('without interest there are two ways: to say it, and to say that there is none', () => {
    const desk = changed(
      2,
      'We had a similar queue of late invoices last year, and a small table of reasons ended most of the guessing about them.',
    );
    assert.deepEqual(menu(fixesAt(desk, 'TY403')), [
      'Add “I remain very interested in the Data Engineer role.”',
      'I no longer want it: set “interest: none”',
    ]);
  });
});

/** The fixer of a code, asked about a draft of other notes. */
function deskOf(front: string, body: string, applicationFront = 'company: Acme', talk = interview): Desk {
  const { document, context } = deskWith(
    'applications/acme/thanks.md',
    `---\ntype: thank-you\napplication: acme\ninterview: talk\nstatus: draft\n${front}\n---\n\n${body}\n`,
    {
      'applications/acme/application.md': `---\ntype: application\n${applicationFront}\n---\n`,
      'applications/acme/talk.md': talk,
    },
  );
  return { document, context: { ...context, me: { name: 'Ines Okafor', email: 'ines@example.com' } } };
}
const toDana = 'to: {name: Dana Whitlock}\nsubject: Data Engineer, Ines Okafor';

suite('Fixes that look around a thank-you', () => {
  test('a guessed address goes to the contact, who forwards it', () => {
    const to = 'to: {name: Dana Whitlock, email: dana@acme.example}\nsubject: Data Engineer';
    const guessed = interview.replace('dana@acme.example', 'dana@acme.example, email-source: guessed');
    const deskWithContact = (contact: string): Desk =>
      deskOf(to, good.join('\n\n'), `company: Acme\ncontact: ${contact}`, guessed);
    const by = (contact: string): string[] => menu(fixesAt(deskWithContact(contact), 'TY902'));
    assert.deepEqual(by('{name: Theo Lang, email: theo@acme.example}'), ['Ask Theo Lang to forward it']);
    assert.deepEqual(by('{email: theo@acme.example}'), ['Ask theo@acme.example to forward it']);
    assert.deepEqual(by('{}'), []);
    const desk = deskWithContact('{name: Theo Lang}');
    const [fix] = fixesAt(desk, 'TY902');
    assert.ok(fix);
    assert.match(after(desk, fix), /\nmode: via-contact\nvia:\s+name: Theo Lang\n/);
  });
  test('interest is said in the role, the company or neither, as far as they are known', () => {
    const said = (front: string): string | undefined =>
      menu(fixesAt(deskOf(toDana, uninterested, front), 'TY403'))[0];
    assert.equal(
      said('company: Acme\nrole: Engineer'),
      'Add “I remain very interested in the Engineer role.”',
    );
    assert.equal(said('company: Acme'), 'Add “I remain very interested in working at Acme.”');
    assert.equal(said('company: ""'), 'Add “I remain very interested in the role.”');
  });
  test('a greeting is put in as the application has it', () => {
    const greeted = (to: string, front: string): string =>
      mended(deskOf(`to: ${to}\nsubject: Data Engineer`, good.slice(1).join('\n\n'), front), 'TY111').slice(
        0,
        24,
      );
    assert.match(
      greeted('{name: Dana Whitlock}', 'company: Acme\nformality: formal'),
      /^Dear Dana Whitlock,\n/,
    );
    assert.match(greeted('{name: Dana Whitlock, honorific: Ms}', 'company: Acme'), /^Dear Ms Whitlock,\n/);
    assert.match(greeted('{name: Dana}', 'company: Acme'), /^Dear Dana,\n/);
  });
  test('a casual greeting of a formal application gets the usual word', () => {
    const desk = deskOf(
      toDana,
      ['Hi Dana,', ...good.slice(1)].join('\n\n'),
      'company: Acme\nformality: formal',
    );
    assert.match(mended(desk, 'TY115'), /^Dear Dana,\n/);
  });
  test('a first name where a title is known gets the title', () => {
    const to = 'to: {name: Dana Whitlock, honorific: Dr.}\nsubject: Data Engineer';
    assert.match(mended(deskOf(to, good.join('\n\n')), 'TY115'), /^Dear Dr\. Whitlock,\n/);
  });
  test('exclamation marks stay as often as the user allows', () => {
    const desk = changed(2, 'We had that last year! It was fun! I would enjoy working on yours!');
    const context = { ...desk.context, limits: { ...defaultLimits, exclamationMarks: 2 } };
    assert.match(fixesAt({ ...desk, context }, 'TY510')[0]?.title ?? '', /^Keep 2 and make the others/);
  });
  test('an exclamation mark behind the greeting becomes a comma', () => {
    const desk = thankYou([
      'Dear Dana!',
      good[1] as string,
      'I would enjoy that! It was fun!',
      good[3] as string,
    ]);
    const context = { ...desk.context, limits: { ...defaultLimits, exclamationMarks: 0 } };
    assert.match(mended({ ...desk, context }, 'TY510'), /^Dear Dana,\n[^!]*$/);
  });
  test('one paragraph that is too many for the user has none before it', () => {
    const desk = thankYou(['Dear Dana,', good.slice(1, 3).join(' '), good[3] as string]);
    const context = { ...desk.context, limits: { ...defaultLimits, paragraphs: 0 } };
    assert.deepEqual(menu(fixesAt({ ...desk, context }, 'TY303')), []);
  });
  test('a topic goes below the greeting, or to the beginning, where the text has gone since', () => {
    const desk = changed(
      1,
      'Thank you for the talk about the Data Engineer role at Acme. I liked the coffee.',
    );
    const [problem] = problemsOfCode(desk, 'TY401');
    assert.ok(problem);
    const put = (...paragraphs: string[]): string => {
      const { document, context } = thankYou(paragraphs);
      const [fix] = mentionTopic(problem, document, context);
      return fix ? after({ document, context }, fix).slice(document.bodyStart).trim() : '';
    };
    const sentence = 'One thing has stayed with me: nightly reloads of late claims.';
    assert.equal(put('Dear Dana,'), `Dear Dana,\n\n${sentence}`);
    assert.equal(put(''), sentence);
  });
  test('nothing is offered for a problem of a note that is skipped since', () => {
    const [problem] = problemsOfCode(thankYou(good.slice(1)), 'TY111');
    const { document, context } = thankYou(good.slice(1), { more: 'skip-reason: other\n' });
    const skipped = new NoteDocument({
      ...document,
      text: document.text.replace('status: draft', 'status: skipped'),
    });
    assert.ok(problem);
    assert.deepEqual(fixesFor(problem, skipped, context), []);
  });
});

suite('Fixes of an interview whose interviewers have no note', () => {
  test('draft what is missing, or skip somebody, which asks why', () => {
    const desk = deskWith('applications/acme/talk.md', interview, {
      'applications/acme/application.md': application,
    });
    const fixes = fixesAt(desk, 'TY901');
    assert.deepEqual(menu(fixes), [
      'Draft the thank-yous that are missing',
      'Skip the one to Dana Whitlock…',
    ]);
    assert.deepEqual(fixes[1]?.command, {
      id: 'skipThankYou',
      arguments: [
        {
          application: 'acme',
          interview: 'acme/talk',
          to: { name: 'Dana Whitlock', email: 'dana@acme.example' },
        },
      ],
    });
  });
});

/** What was sent is past, sentences that begin with “I” are the writer's, and an account is chosen elsewhere. */
const withoutFix = ['TY514', 'TY801', 'TY802', 'TY803', 'TY804', 'TY806'];
/** There is a fix where something else is known: a contact, a joint in the sentence, a paragraph too many. */
const sometimes = ['TY302', 'TY305', 'TY902'];

suite('Fixes of the corpus of thank-yous', () => {
  const worlds = readWorlds(join('test', 'corpus', 'thankYous'));
  const contextIn = (world: World): LanguageContext => ({
    ...contextOf(world),
    actions: [],
    now: Date.parse('2026-03-24T12:00Z'),
    locale: 'en-GB',
    ignoredChecks: new Set(),
    today: '2026-03-24' as Day,
    textOf: () => Promise.resolve(undefined),
  });
  const frontOf = ({ text, bodyStart }: NoteDocument): string => text.slice(0, bodyStart);

  for (const world of worlds)
    test(`${world.name}: every finding has a fix, and none touches what it is not about`, () => {
      const context = contextIn(world);
      for (const document of world.documents) {
        const found = allProblems(document, context).filter(({ code }) => code.startsWith('TY'));
        for (const problem of found) {
          const fixes = fixesFor(problem, document, context);
          if (!withoutFix.includes(problem.code) && !sometimes.includes(problem.code))
            assert.ok(fixes.length > 0, `${problem.code} ${document.path}`);
          for (const fix of fixes) {
            const text = after({ document, context }, fix);
            const isInBody = fix.edits.every(({ start }) => start >= document.bodyStart);
            if (isInBody) assert.ok(text.startsWith(frontOf(document)));
            else assert.ok(text.endsWith(document.body));
            assert.equal(commentsIn(text), commentsIn(document.text), fix.title);
          }
        }
      }
    });
  test('the codes without a fix are those that are known to have none', () =>
    assert.deepEqual(
      withoutFix.filter((code) => fixableCodes.includes(code)),
      [],
    ));
});

function commentsIn(text: string): number {
  return text.length - withoutComments(text).length === 0 ? 0 : text.split('<!--').length;
}
