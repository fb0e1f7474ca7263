import assert from 'node:assert/strict';
import { shippedVariants, type Variant } from '../../../../../src/core/messages/drafts/index.js';
import { TemplateError } from '../../../../../src/core/templates/renderTemplate.js';
import { coreOf, draftAll, type Drafted, type Drafting, fileOf, type Files, variants } from './drafting.js';

const application = (more = ''): string =>
  fileOf(
    `type: application\ncompany: Harborlight Health\nrole: Senior Data Engineer\nstatus: interviewing\n${more}`,
  );

const interview = (people: string, more = ''): string =>
  `type: interview\napplication: harbor\nstart: 2026-03-17T16:00+01:00\nstatus: completed\ninterviewers:\n${people}${more}`;

const DANA = '  - {name: Dana Whitlock, email: dana@example.com, role: hiring-manager}';
const MARCUS = '  - {name: Marcus Oyelaran, email: marcus@example.com}';
const PRIYA = '  - {name: Priya Raman}';

const debrief = `
## Something to thank each person for

- Dana: late-arriving claims and nightly reloads -> wrote a job that reconciles late invoices
- Dana Whitlock: readmission dashboard
- Marcus: schema contracts between teams -> put such checks into the build
- Priya: glossary of definitions -> similar glossary

## What I did not get to say

- the close became two days shorter
- the checks of contracts took one afternoon
- [x] the talk is online

## What I still want to know

- How much of the role is platform work?
- When will they decide?
- the range
`;

function files(more: Files = {}, regional = ''): Files {
  return {
    'applications/harbor/application.md': application(regional),
    'applications/harbor/first.md': fileOf(interview([DANA, MARCUS, PRIYA].join('\n')), debrief),
    ...more,
  };
}

const draft = (more: Files = {}, drafting: Drafting = {}, regional = ''): Drafted[] =>
  draftAll(files(more, regional), 'harbor/first', drafting);

const one = (text: string): Variant[] => [{ name: 'mine', text }];

suite('The drafts of an interview', () => {
  test('are one for each interviewer, with the names, the subject and the own name', () => {
    const [dana, marcus, priya, ...others] = draft();
    assert.deepEqual(others, []);
    assert.deepEqual(
      [dana, marcus, priya].map((each) => (each?.front['to'] as { name: string }).name),
      ['Dana Whitlock', 'Marcus Oyelaran', 'Priya Raman'],
    );
    assert.match(dana?.body ?? '', /^Dear Dana,\n\n/);
    assert.match(dana?.body ?? '', /\n\nBest regards,\nInes Okafor$/);
    assert.equal(dana?.front['subject'], 'Thank you: Senior Data Engineer, Ines Okafor');
    assert.equal(dana?.front['status'], 'draft');
    assert.match(dana?.path ?? '', /applications\/harbor\/2026-03-24-thank-you-dana-whitlock\.md$/);
  });

  test('tell each person their own topic and the link to it', () => {
    const [dana, marcus, priya] = draft();
    assert.match(dana?.body ?? '', /late-arriving claims and nightly reloads/);
    assert.match(dana?.body ?? '', /\bI wrote a job that reconciles late invoices/);
    assert.match(marcus?.body ?? '', /schema contracts between teams/);
    assert.doesNotMatch(marcus?.body ?? '', /late-arriving/);
    assert.match(priya?.body ?? '', /the glossary of definitions/);
    assert.match(priya?.body ?? '', /a similar glossary/);
  });

  test('share out what was not said: to the one whose topic it touches, else to the hiring manager', () => {
    const [dana, marcus, priya] = draft();
    assert.match(dana?.body ?? '', /: the close became two days shorter\./);
    assert.match(marcus?.body ?? '', /: the checks of contracts took one afternoon\./);
    assert.doesNotMatch(priya?.body ?? '', /afternoon|shorter/);
    for (const each of [dana, marcus, priya]) assert.doesNotMatch(each?.body ?? '', /talk is online/);
  });

  test('ask a question once, and none about the decision or the pay', () => {
    const all = draft();
    const asked = all.filter(({ body }) => body.includes('how much of the role is platform work?'));
    assert.equal(asked.length, 1);
    assert.equal(all.flatMap(({ body }) => body.match(/\?/g) ?? []).length, 1);
  });

  test('keep as a comment what could not be told', () => {
    const [dana] = draft();
    assert.match(dana?.text ?? '', /<!-- Also noted: readmission dashboard -->/);
    assert.doesNotMatch(dana?.body ?? '', /readmission/);
  });

  test('are made without a debrief too, and ask for what is missing', () => {
    const drafts = draft({ 'applications/harbor/first.md': fileOf(interview([DANA, MARCUS].join('\n'))) });
    assert.equal(drafts.length, 2);
    for (const { text, body } of drafts) {
      assert.match(text, /<!-- What did this person tell you/);
      assert.match(body, /Senior Data Engineer|Harborlight/);
      assert.doesNotMatch(body, /\{\{|\n{3}| {2}|undefined| \./);
    }
  });

  test('are the same however often they are made', () => assert.deepEqual(draft(), draft()));

  test('are none for those whom a note reaches already, whatever its status', () => {
    const note = (to: string, more: string): string =>
      fileOf(`type: thank-you\napplication: harbor\ninterview: first\nto: ${to}\n${more}`, 'Dear you');
    const done = draft({
      'applications/harbor/a.md': note('Dana Whitlock <dana@example.com>', 'status: skipped'),
      'applications/harbor/b.md': note('Marcus Oyelaran', 'mode: joint\nalso: [Priya Raman]\nstatus: draft'),
    });
    assert.deepEqual(done, []);
  });

  test('never tell what is private, about money or about another employer of the search', () => {
    const body = debrief
      .replace('late-arriving claims and nightly reloads', 'she is pregnant')
      .replace('readmission dashboard', 'bonus scheme')
      .replace('put such checks into the build', 'built them for Kestrel');
    const more = {
      'applications/kestrel/application.md': fileOf(
        'type: application\ncompany: Kestrel Grid\nrole: Engineer',
      ),
      'applications/harbor/first.md': fileOf(interview([DANA, MARCUS].join('\n')), body),
    };
    for (const { body: text } of draft(more)) assert.doesNotMatch(text, /pregnant|bonus|Kestrel/);
  });

  test('only thank where the job is not wanted any more', () => {
    const wishes = /interest|keen|look forward|glad to (?:do|work|take|join)|would (?:like|enjoy)/;
    for (const each of draft({}, { interest: 'none' })) {
      assert.match(each.body, /[Tt]hank|grateful|appreciate/);
      assert.doesNotMatch(coreOf(each).replace('would like to thank', ''), wishes);
      assert.doesNotMatch(each.body, /\?|shorter|I wrote a job/);
      assert.equal(each.front['interest'], 'none');
    }
    const withdrawn = files();
    withdrawn['applications/harbor/application.md'] = application().replace('interviewing', 'withdrawn');
    for (const each of draftAll(withdrawn, 'harbor/first'))
      assert.doesNotMatch(coreOf(each).replace('would like to thank', ''), wishes);
  });

  test('ask for one’s own name where it is not set', () => {
    const [dana] = draft({}, { myName: '' });
    assert.match(dana?.text ?? '', /<!-- Your name\./);
    assert.match(dana?.body ?? '', /Best regards,$/);
    assert.equal(dana?.front['subject'], 'Thank you: Senior Data Engineer');
  });

  test('have a subject that fits, whatever the role is called', () => {
    const long = files();
    long['applications/harbor/application.md'] = application().replace(
      'Senior Data',
      'Very '.repeat(20) + 'Senior',
    );
    const [dana] = draftAll(long, 'harbor/first');
    assert.equal(dana?.front['subject'], 'Thank you, Ines Okafor');
    assert.doesNotMatch(dana?.body ?? '', /Very Very/);
  });

  test('leave the letters for the sexes out of the role', () => {
    const role = files();
    role['applications/harbor/application.md'] = application().replace(
      'Data Engineer',
      'Data Engineer (m/w/d)',
    );
    for (const { body } of draftAll(role, 'harbor/first')) assert.doesNotMatch(body, /m\/w\/d/);
  });
});

suite('Drafts in a region', () => {
  test('of Japan are short, formal, make one point, and ask nothing', () => {
    for (const each of draft({}, {}, 'region: jp')) {
      assert.match(each.body, /^Dear (?:Dana Whitlock|Marcus Oyelaran|Priya Raman),/);
      assert.ok(coreOf(each).split(/\s+/).length <= 80, each.body);
      assert.doesNotMatch(each.body, /\?|shorter|afternoon|readmission|decision|result|hear from/);
    }
  });
  test('of Germany are formal, and of the United Kingdom and the States by the given name', () => {
    assert.match(draft({}, {}, 'region: de')[0]?.body ?? '', /^Dear Dana Whitlock,/);
    assert.match(draft({}, {}, 'region: uk')[0]?.body ?? '', /^Dear Dana,/);
    assert.match(draft({}, {}, 'region: us\nformality: informal')[0]?.body ?? '', /^Hi Dana,/);
  });
  test('of the States come to a second topic where they would be short', () => {
    const [dana] = draft({}, {}, 'region: us');
    const more = debrief.replace(/## What I did not get[\s\S]*/, '');
    const short = draft(
      { 'applications/harbor/first.md': fileOf(interview([DANA, MARCUS].join('\n')), more) },
      {},
      'region: us',
    );
    assert.doesNotMatch(dana?.body ?? '', /readmission dashboard/);
    assert.match(short[0]?.body ?? '', /the readmission dashboard/);
  });
});

suite('Drafts in German', () => {
  const german = debrief
    .replace(/late-arriving[^\n]*/, 'späte Meldungen und nächtliche Läufe -> habe einen Abgleich gebaut')
    .replace(/schema contracts[^\n]*/, 'Verträge zwischen Teams')
    .replace('How much of the role is platform work?', 'Wie läuft die Einarbeitung?');
  const more = { 'applications/harbor/first.md': fileOf(interview([DANA, MARCUS].join('\n')), german) };

  test('are formal with Sie, with topic, link and question', () => {
    const [dana, marcus] = draft(more, {}, 'region: de\nlanguage: de');
    assert.match(dana?.body ?? '', /^Guten Tag Dana Whitlock,\n\n\p{Ll}/u);
    assert.match(dana?.body ?? '', /„Späte Meldungen und nächtliche Läufe“/);
    assert.match(dana?.body ?? '', /Ich habe einen Abgleich gebaut\./);
    assert.match(dana?.body ?? '', /\bSie\b|Ihnen/);
    assert.match(marcus?.body ?? '', /„Verträge zwischen Teams“/);
    assert.match(dana?.body ?? '', /Mit freundlichen Grüßen\nInes Okafor$/);
    assert.match(String(dana?.front['subject']), /^Vielen Dank für das Gespräch: /);
  });
  test('are informal with du', () => {
    const [dana, marcus] = draft(more, {}, 'language: de\nformality: informal');
    assert.match(dana?.body ?? '', /^Hallo Dana,/);
    for (const each of [dana, marcus]) assert.doesNotMatch(each?.body ?? '', /\bSie\b|Ihnen/);
  });
  test('leave out what was noted in English, and remind of it', () => {
    const [dana] = draft({}, {}, 'language: de');
    assert.doesNotMatch(dana?.body ?? '', /nightly/);
    assert.match(dana?.text ?? '', /<!-- Also noted: [^>]*nightly reloads/);
  });
});

test('Drafts in a language without templates are English and say so in a comment', () => {
  const [dana] = draft({}, {}, 'language: fi');
  assert.match(dana?.body ?? '', /^Dear Dana,/);
  assert.match(dana?.text ?? '', /<!-- There is no template in the language/);
});

suite('Ways of sending', () => {
  test('jointly, one note goes to the hiring manager and names the others', () => {
    const more = { 'applications/harbor/first.md': fileOf(interview([MARCUS, DANA].join('\n')), debrief) };
    const [joint, ...others] = draft(more, { mode: 'joint' }, 'region: uk');
    assert.deepEqual(others, []);
    assert.match(joint?.body ?? '', /^Dear Dana and Marcus,/);
    assert.equal(joint?.front['mode'], 'joint');
    assert.deepEqual(
      { ...(joint?.front['also'] as object[])[0] },
      { name: 'Marcus Oyelaran', email: 'marcus@example.com' },
    );
    assert.match(joint?.body ?? '', /late-arriving claims/);
    assert.match(joint?.body ?? '', /Marcus[^.]*schema contracts|schema contracts[^.]*Marcus/);
  });
  test('jointly to one person is a note of their own', () => {
    const more = { 'applications/harbor/first.md': fileOf(interview(DANA)) };
    assert.equal(draft(more, { mode: 'joint' })[0]?.front['mode'], 'individual');
  });
  test('through the contact where no address is known', () => {
    const [dana, , priya] = draft({}, {}, 'contact: {name: Theo Ward, email: theo@example.com}');
    assert.equal(priya?.front['mode'], 'via-contact');
    assert.deepEqual(
      { ...(priya?.front['via'] as object) },
      { name: 'Theo Ward', email: 'theo@example.com' },
    );
    assert.match(priya?.body ?? '', /^Dear Priya,/);
    assert.equal(dana?.front['mode'], 'individual');
  });
  test('through a recruiter of the talk where there is no other contact', () => {
    const recruiter = '  - {name: Joanna Mbeki, email: jo@example.com, role: recruiter}';
    const more = { 'applications/harbor/first.md': fileOf(interview([PRIYA, recruiter].join('\n'))) };
    const [priya, joanna] = draft(more);
    assert.equal((priya?.front['via'] as { name: string }).name, 'Joanna Mbeki');
    assert.equal(joanna?.front['mode'], 'individual');
  });
  test('never through the person themselves', () => {
    const priya = draft({}, {}, 'contact: {name: Priya Raman}')[2];
    assert.equal(priya?.front['mode'], 'individual');
  });
});

suite('A later note to the same person', () => {
  const second = interview(DANA).replace('03-17', '03-26');

  test('says so, and repeats neither topic nor link', () => {
    const all = files({ 'applications/harbor/second.md': fileOf(second, debrief) });
    const [first] = draftAll(all, 'harbor/first');
    const [later] = draftAll(all, 'harbor/second');
    assert.doesNotMatch(later?.body ?? '', /late-arriving|reconciles/);
    assert.match(later?.body ?? '', /the readmission dashboard/);
    assert.match(
      later?.body ?? '',
      /again|another|further|latest|new|second|once more|once again|this time|still|closer|renewed/,
    );
    assert.notEqual(first?.body, later?.body);
  });
  test('is no later one when the other talk comes after it', () => {
    const again: Variant[] = one(
      '{{greeting}}\n\n{{#again}}AGAIN{{/again}}{{^again}}FIRST{{/again}}\n\n{{closing}}',
    );
    const all = files({ 'applications/harbor/second.md': fileOf(second, debrief) });
    assert.match(draftAll(all, 'harbor/second', { variants: again })[0]?.body ?? '', /FIRST/);
    assert.match(draftAll(all, 'harbor/first', { variants: again })[0]?.body ?? '', /FIRST/);
  });
  test('knows the earlier one by the person, not by the name of the file', () => {
    const again = one('{{greeting}}\n\n{{#again}}AGAIN{{/again}}\n\n{{closing}}');
    const all = files({ 'applications/harbor/second.md': fileOf(second, debrief) });
    draftAll(all, 'harbor/first', { variants: again });
    assert.match(draftAll(all, 'harbor/second', { variants: again })[0]?.body ?? '', /AGAIN/);
  });
});

suite('The variants of a draft', () => {
  test('can be the user’s own, for every language and mode', () => {
    const [dana] = draft(
      {},
      { variants: one('{{greeting}}\n\nMine: {{topic}}, {{toGiven}}.\n\n{{closing}}\n{{myName}}') },
    );
    assert.equal(
      dana?.body,
      'Dear Dana,\n\nMine: late-arriving claims and nightly reloads, Dana.\n\nBest regards,\nInes Okafor',
    );
  });
  test('count without the front matter that one may have', () => {
    const whole = '---\ntype: thank-you\nstatus: sent\n---\n{{greeting}}\n\nMine.\n';
    const [dana] = draft({}, { variants: one(whole) });
    assert.equal(dana?.body, 'Dear Dana,\n\nMine.');
    assert.equal(dana?.front['status'], 'draft');
  });
  test('are told by name when one of them cannot be filled', () =>
    assert.throws(
      () => draft({}, { variants: one('{{#open}}') }),
      (error) => {
        assert.ok(error instanceof TemplateError);
        assert.match(error.message, /The variant “mine” is not right\./);
        return true;
      },
    ));
  test('may be missing: then the template of the type is filled', () => {
    const [dana] = draft({}, { variants: [] });
    assert.match(
      dana?.body ?? '',
      /^Dear Dana,\n+Thank you for talking with me about the Senior Data Engineer role/,
    );
  });
  test('carry nothing that a note could smuggle into a template', () => {
    const smuggled = debrief.replace('readmission dashboard', 'x --> {{myName}} <!--');
    const [dana] = draft({ 'applications/harbor/first.md': fileOf(interview(DANA), smuggled) });
    assert.doesNotMatch(dana?.body ?? '', /-->|\{\{/);
  });
  test('say in their names for what they are: language, then joint, then tone', () => {
    for (const name of shippedVariants)
      assert.match(name, /^(?:en|de)-(?:joint-)?(?:(?:formal|informal)-)?\d+$/);
    assert.ok(variants.length >= 20);
  });
});
