import assert from 'node:assert/strict';
import { coreOf, draftAll, fileOf } from './drafting.js';
import { application, DANA, debrief, draft, files, interview, MARCUS } from './harbor.js';

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
