import assert from 'node:assert/strict';
import { defaultLimits } from '../../../../../src/core/checkLimits.js';
import { NoteDocument } from '../../../../../src/core/document/noteDocument.js';
import { allProblems } from '../../../../../src/core/fixes/allProblems.js';
import { fixesFor } from '../../../../../src/core/fixes/index.js';
import { mentionTopic } from '../../../../../src/core/fixes/thankYou/topicFixes.js';
import { noteAt } from '../../../../support/notes.js';
import { after, type Desk, deskWith, fixesAt, menu, problemsOfCode } from '../fixing.js';
import {
  application,
  changed,
  deskOf,
  good,
  interview,
  mended,
  thankYou,
  toDana,
  uninterested,
} from './desks.js';

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

suite('The likeness of notes', () => {
  test('forgets a note that is no longer there', () => {
    const { document, context } = thankYou(good);
    const other = noteAt('applications/acme/other.md', document.text.replace('Dana Whitlock', 'Owen Tait'));
    const likeness = (): boolean =>
      allProblems(new NoteDocument({ ...document, text: document.text }), { ...context }).some(
        ({ code }) => code === 'TY701',
      );
    assert.equal(likeness(), false);
    context.index.apply([{ uri: other.uri, note: other }]);
    assert.equal(likeness(), true);
    context.index.apply([{ uri: other.uri, note: undefined }]);
    assert.equal(likeness(), false);
  });
});
