import assert from 'node:assert/strict';
import { defaultTiming } from '../../../src/core/actions/timing.js';
import type { CheckContext } from '../../../src/core/checks/check.js';
import { findingsOf } from '../../../src/core/checks/index.js';
import { NoteDocument } from '../../../src/core/document/noteDocument.js';
import { NoteIndex } from '../../../src/core/index/noteIndex.js';
import { readLetter } from '../../../src/core/messages/letter.js';
import type { Problem } from '../../../src/core/problem.js';
import { sampleNotes } from '../../../src/sample/index.js';
import { note } from '../../support/thankYous.js';
import { badDrafts } from './badDrafts.js';

const me = { name: 'Ines Okafor', email: 'ines.okafor@example.com' };
const END = '2026-04-12T12:00+02:00';

interface World {
  readonly documents: readonly NoteDocument[];
  readonly context: CheckContext;
}

/** The worked search at a moment, with one more note where it is given. */
function worldAt(moment: string, more?: { readonly path: string; readonly text: string }, weeks = 0): World {
  const files = [...(more ? [more] : []), ...sampleNotes(new Date(moment), { weeks })];
  const documents = files.map((file) => new NoteDocument({ uri: file.path, ...file }));
  const index = new NoteIndex();
  index.apply(documents.map(({ uri, note: read }) => ({ uri, note: read })));
  return { documents, context: { index, userZone: 'Europe/Berlin', timing: defaultTiming, me } };
}

function ofThankYous(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ code }) => code.startsWith('TY'));
}

suite('sample: what is told of the nine thank-yous', () => {
  const { documents, context } = worldAt(END);
  const rows: readonly (readonly [path: string, ...found: string[]])[] = [
    ['app-harborlight/2026-03-17-thank-you-dana-whitlock.md'],
    ['app-kestrel/2026-03-19-thank-you-alistair-penhale.md'],
    ['app-kestrel/2026-03-20-thank-you-joanna-mbeki.md'],
    ['app-lindenhof/2026-03-24-thank-you-katrin-sommerfeld.md'],
    ['app-lindenhof/2026-03-26-thank-you-beate-lindqvist.md', 'TY802 warning'],
    ['app-harborlight/2026-03-27-thank-you-marcus-oyelaran.md'],
    ['app-harborlight/2026-03-26-thank-you-priya-raman.md', 'TY803 error'],
    ['app-lindenhof/2026-04-01-thank-you-jonas-reuter.md'],
    ['app-lindenhof/2026-04-01-thank-you-katrin-sommerfeld.md'],
  ];
  for (const [path, ...found] of rows)
    test(`${path}: ${found.join() || 'nothing'}`, () => {
      const document = documents.find((each) => each.path === `applications/${path}`);
      assert.ok(document);
      assert.deepEqual(
        findingsOf(document, context).map(({ code, severity }) => `${code} ${severity}`),
        found,
      );
    });
  test('these are all of them, and no interviewer is forgotten', () => {
    const told = documents.flatMap((each) => ofThankYous(findingsOf(each, context)));
    assert.deepEqual(told.map(({ code }) => code).sort(), ['TY802', 'TY803']);
    assert.equal(documents.filter(({ note: read }) => read?.type === 'thank-you').length, rows.length);
  });
  test('the two late ones say by how much', () => {
    const messages = documents.flatMap((each) => ofThankYous(findingsOf(each, context)));
    assert.match(messages.find(({ code }) => code === 'TY802')?.message ?? '', /44 h after/);
    assert.match(
      messages.find(({ code }) => code === 'TY803')?.message ?? '',
      /^Late, still worth sending.* 49 h after/,
    );
  });
  test('the one in German has no checks of wording', () => {
    const beate = documents.find(({ path }) => path.includes('beate-lindqvist'));
    const { language } = readLetter(beate?.body ?? '', { language: 'en', myName: me.name });
    assert.deepEqual([language.tag, language.wording], ['de', undefined]);
  });
  test('told some weeks later it is the same', () => {
    const later = worldAt(END, undefined, 34);
    const told = later.documents.flatMap((each) => ofThankYous(findingsOf(each, later.context)));
    assert.deepEqual(told.map(({ code }) => code).sort(), ['TY802', 'TY803']);
  });
});

suite('sample: drafts that must fail', () => {
  /** The codes that are told of one more thank-you, each once. */
  const told = (facts: Record<string, unknown>, body: string): string[] => {
    const path = `applications/${facts['application']}/another-thank-you.md`;
    const world = worldAt(END, {
      path,
      text: note({ type: 'thank-you', channel: 'email', status: 'draft', ...facts }, body),
    });
    const problems = findingsOf(world.documents[0] as NoteDocument, world.context);
    return [...new Set(problems.map(({ code }) => code as string))].sort();
  };
  const alistair = {
    application: 'app-kestrel',
    interview: 'int-2',
    to: { name: 'Alistair Penhale', email: 'alistair.penhale@kestrelgrid.example.com' },
  };

  test('a form letter to Alistair', () =>
    assert.deepEqual(told({ ...alistair, subject: 'Thank you' }, badDrafts.formLetter), [
      'TY101',
      'TY110',
      'TY113',
      'TY202',
      'TY301',
      'TY401',
      'TY403',
      'TY508',
    ]));
  test('what was written late at night, without a subject', () =>
    assert.deepEqual(told(alistair, badDrafts.lateAtNight), [
      'TY113',
      'TY201',
      'TY301',
      'TY401',
      'TY403',
      'TY501',
      'TY502',
      'TY503',
      'TY509',
      'TY510',
      'TY511',
    ]));
  test('a list of wishes, 93.5 hours after', () =>
    assert.deepEqual(
      told(
        {
          ...alistair,
          subject: 'Data Platform Engineer: a few things',
          status: 'sent',
          sent: '2026-03-23T09:00+00:00',
        },
        badDrafts.wishList,
      ),
      ['TY110', 'TY112', 'TY404', 'TY504', 'TY505', 'TY506', 'TY601', 'TY803'],
    ));
  test('what Marcus got, to Priya', () => {
    const { documents } = worldAt(END);
    const marcus = documents.find(({ path }) => path.includes('marcus-oyelaran')) as NoteDocument;
    const facts = {
      application: 'app-harborlight',
      interview: 'int-4',
      to: { name: 'Priya Raman', email: 'priya.raman@harborlight.example.com' },
      subject: 'Thank you for the replay exercise: Senior Data Engineer',
    };
    const body = marcus.body.trim().replace('Marcus', 'Priya');
    assert.deepEqual(told(facts, body), ['TY401', 'TY701']);
  });
  test('three hundred words of own deeds to Dana, five minutes after the end', () => {
    const facts = {
      application: 'app-harborlight',
      interview: 'int-1',
      to: { name: 'Dana Whitlock', email: 'dana.whitlock@harborlight.example.com' },
      subject: 'Senior Data Engineer, Ines Okafor',
      status: 'sent',
      sent: '2026-03-17T16:50+01:00',
    };
    assert.ok(readLetter(badDrafts.ownDeeds, { myName: me.name }).words > 300);
    assert.deepEqual(told(facts, badDrafts.ownDeeds), ['TY302', 'TY304', 'TY401', 'TY403', 'TY801']);
  });
  test('and a good, short one to Alistair that passes', () => {
    const subject = 'Thank you: Data Platform Engineer interview';
    assert.ok(readLetter(badDrafts.goodAndShort, { myName: me.name }).words < 75);
    assert.deepEqual(told({ ...alistair, subject }, badDrafts.goodAndShort), []);
  });
});
