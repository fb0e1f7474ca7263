import assert from 'node:assert/strict';
import { defaultTiming } from '../../../../../src/core/actions/timing.js';
import { findingsOf } from '../../../../../src/core/checks/index.js';
import { documentOf, findingsIn, interviewFile, toldIn } from '../../../../support/checks.js';
import { type Files, indexOf, noteAt, uriOf } from '../../../../support/notes.js';

/** People of other applications. */
const others: Files = {
  'references/helena.md': '---\ntype: reference\nname: Helena Marsh\n---\n',
  'references/jonas.md': '---\ntype: reference\nname: Dr. Jonas Müller\n---\n',
};

function check(body: string, ...expected: string[]): void {
  assert.deepEqual(toldIn({ ...interviewFile('', body), ...others }), expected);
}

suite('DB07: a full name with a slip', () => {
  test('of an interviewer, anywhere in the body', () =>
    check('We talked to Dana Whitlok at length.', 'DB07 Dana Whitlok'));
  test('of anybody whom the notes know', () => {
    check('I gave them Helena Marhs as a reference.', 'DB07 Helena Marhs');
    check('And Jonas Muller.', 'DB07 Jonas Muller');
  });
  test('with two letters that differ', () => check('There was Prija Ramann too.', 'DB07 Prija Ramann'));
  test('whose it is does not matter', () => check("It was Dana Whitlok's idea.", 'DB07 Dana Whitlok'));
  test('in a heading', () => check('## Dana Withlock', 'DB07 Dana Withlock'));
  test('is told once, whole', () => check('Dana Whittlock, then.', 'DB07 Dana Whittlock'));
  test('says what was meant', () => {
    const [finding] = findingsIn(interviewFile('', 'With Dana Whitlok.'));
    assert.deepEqual(finding?.facts, { found: 'Dana Whitlok', expected: 'Dana Whitlock' });
  });

  test('a right name is right, in any case and with a title', () =>
    check('Dana Whitlock, DANA WHITLOCK, Ms Dana Whitlock and Dr. Jonas Müller.'));
  test('a word before a right name makes no slip of it', () => check('I Dana Whitlock A Priya Raman'));
  test('names in comments, code and addresses do not count', () =>
    check('<!-- Dana Whitlok --> `Dana Whitlok` https://x.example/Dana-Whitlok\n\n```\nDana Whitlok\n```\n'));
  test('names on two sides of a full stop are two', () =>
    check('I met Dana. Whitlok is a place.', 'DB07 Whitlok'));
});

suite('DB07: a single name with a slip', () => {
  test('with a capital and at least five letters', () =>
    check('She asked whether Prija knew.', 'DB07 Prija'));
  test('at the beginning of a sentence, of a person of this talk', () =>
    check('Whitlok asked twice.', 'DB07 Whitlok'));
  test('at the beginning of a sentence, not of anybody else', () => check('Helene asked twice. March came.'));
  test('in the middle of one, of anybody', () => check('They asked whether Helene would do.', 'DB07 Helene'));
  test('not a word that is written small elsewhere', () => check('With Praya. And praya again.'));
  test('not with two letters that differ, nor short names', () => check('With Prijja and Dena and Mash.'));
  test('not days and months', () => check('They meet in March, not May.'));
  test('not somebody whose name it is', () =>
    assert.deepEqual(
      toldIn({
        ...interviewFile('', 'They asked whether Helene would do.'),
        ...others,
        'references/h.md': '---\ntype: reference\nname: Helene Fischer\n---\n',
      }),
      [],
    ));
  test('not the employer', () =>
    assert.deepEqual(
      toldIn({
        ...interviewFile('', 'I know Ramon from before.'),
        'applications/ramon/application.md': '---\ntype: application\ncompany: Ramon & Co\n---\n',
      }),
      [],
    ));
  test('not the name with an s behind it', () => check('Das ist Priyas Frage, Whitlocks auch.'));
  test('not shouting', () => check('It said RAMEN above the door.'));
});

suite('DB07: the person of a topic', () => {
  const topic = (line: string): string => `## Something to thank each person for\n\n- ${line}`;
  test('however short', () => check(topic('Dena: late claims'), 'DB07 Dena'));
  test('in small letters too', () => check(topic('dana withlock: late claims'), 'DB07 dana withlock'));
  test('each of two', () => check(topic('Dana & Prya: late claims'), 'DB07 Prya'));
  test('somebody else is somebody else', () => check(topic('Marcus: late claims')));
  test('and still the words of the topic are looked at', () =>
    check(topic('Dana: what Prija Raman said'), 'DB07 Prija Raman'));
});

suite('DB09: a private matter of somebody', () => {
  test('near a known name', () => check('Dana Whitlock is pregnant.', 'DB09 pregnant'));
  test('near a word for somebody', () => check('He told me that she was ill.', 'DB09 ill'));
  test('before the name', () => check('Pregnant: Dana.', 'DB09 Pregnant'));
  test('with the words that are underlined as facts', () =>
    assert.equal(findingsIn(interviewFile('', 'Dana has a Disability.'))[0]?.facts.found, 'Disability'));
  test('over a line break of a paragraph', () =>
    check('Dana said\nthat she is religious.', 'DB09 religious'));

  test('not about me, whoever asked', () => {
    check('Dana asked whether I am ill.');
    check('They wanted to know my religion.');
    check('Priya asked: “Are you pregnant?”');
  });
  test('not in another sentence, entry or paragraph', () => {
    check('Dana came late. A religious paper lay there.');
    check('- Dana\n- religion');
    check('Dana\n\nreligion');
  });
  test('not inside other words or with another meaning', () =>
    check('She is skilled, he is willing, they were sick of ill-defined tasks.'));
  test('not of a company', () => check('The product helps pregnant people.'));
});

suite('DB07: whom an application names', () => {
  /** At the start of a sentence only they count. */
  const files = interviewFile('', 'We talked. Castelane was kind.');
  const path = 'references/ruth.md';
  const ruth = (application: string) =>
    noteAt(path, `---\ntype: thank-you\napplication: ${application}\nto: {name: Ruth Castellane}\n---\n`);

  test('changes when one of its notes goes over to another', () => {
    const index = indexOf(files);
    const document = documentOf(files);
    const slips = ['birk', 'acme', 'birk'].map((application) => {
      index.apply([{ uri: uriOf(path), note: ruth(application) }]);
      const found = findingsOf(document, { index, userZone: 'Europe/Berlin', timing: defaultTiming });
      return found.filter(({ code }) => code === 'DB07').length;
    });
    assert.deepEqual(slips, [0, 1, 0]);
  });
});
