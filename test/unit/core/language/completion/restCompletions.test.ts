import assert from 'node:assert/strict';
import { type Completion, completionsAt } from '../../../../../src/core/language/completion/index.js';
import { noteTypes } from '../../../../../src/core/noteTypes/index.js';
import { languageAt } from '../languageAt.js';

const search: Readonly<Record<string, string>> = {
  'applications/acme/application.md': '---\ntype: application\ncompany: Acme\nstatus: interviewing\n---\n',
  'applications/old/application.md': '---\ntype: application\ncompany: Old\nstatus: not-selected\n---\n',
  'applications/acme/first.md':
    '---\ntype: interview\napplication: acme\nstart: 2026-03-17T16:00+01:00\ninterviewers:\n  - {name: Dana Whitlock, email: dana@example.com}\n---\n',
  'applications/acme/second.md':
    '---\ntype: interview\napplication: acme\nstart: 2026-03-24T16:00+01:00\n---\n',
  'applications/old/first.md': '---\ntype: interview\napplication: old\n---\n',
  'values.md':
    '---\ntype: values\ncriteria:\n  - {id: learning, name: Learning}\n  - {id: learning, name: Twice}\n  - {name: None}\n---\n',
};

function offered(text: string, path = 'note.md'): Completion[] {
  const { document, offset, context } = languageAt(search, text, path);
  return completionsAt(document, offset, context);
}

const labels = (text: string, path?: string): string[] => offered(text, path).map(({ label }) => label);
const inserted = (text: string, label: string): string | undefined =>
  offered(text).find((each) => each.label === label)?.insert;
const note = (head: string, body = ''): string => `---\n${head}\n---\n${body}`;

suite('Completions where a note has no type yet', () => {
  const types = noteTypes.map(({ type }) => type);
  test('are the types, and nothing else', () => {
    assert.deepEqual(
      labels(note('type: ‸')),
      types.map((type) => `type: ${type}`),
    );
    assert.deepEqual(labels(note('nonsense: 1\ntype: ‸')), types);
    assert.deepEqual(labels(note('company: ‸')), []);
  });
  test('are the types in a note that has one already', () =>
    assert.deepEqual(labels(note('type: ‸interview\napplication: acme')), types));
});

suite('Completions of values by their kind', () => {
  const interview = (lines: string): string[] => labels(note(`type: interview\napplication: acme\n${lines}`));
  test('are the numbers of a short range, none of a long one', () => {
    assert.deepEqual(labels(note('type: story\ntitle: H\nstrength: ‸')), ['1', '2', '3', '4', '5']);
    assert.deepEqual(labels(note('type: values\ncriteria:\n  - {id: a, name: A, weight: ‸}')), []);
  });
  test('are this month where a month is wanted', () =>
    assert.deepEqual(labels(note('type: reference\nname: H\nworked-together: {from: ‸}')), ['this month']));
  test('are yes and no', () => assert.deepEqual(interview('share: ‸'), []));
  test('are none for a key that nobody knows', () => assert.deepEqual(interview('nonsense: ‸'), []));
  test('are none inside a value that has no parts', () =>
    assert.deepEqual(interview('format:\n  inside: ‸'), []));
  test('are none below a list where a key stands', () =>
    assert.deepEqual(interview('interviewers:\n  inside: ‸'), []));
  test('of a list in brackets are none where groups belong', () =>
    assert.deepEqual(
      interview('interviewers: [‸]').filter((label) => label === 'new entry'),
      [],
    ));
  test('of a list of groups begin an entry', () =>
    assert.ok(interview('interviewers: ‸').includes('new entry')));
  test('of a list of words begin an entry below it', () =>
    assert.deepEqual(labels(note('type: story\ntitle: A\ncompetencies:\n  ‸')), ['new entry']));
});

suite('Completions of links', () => {
  test('offer open applications before ended ones', () =>
    assert.deepEqual(labels(note('type: interview\nround: 1\napplication: ‸')), ['acme', 'old']));
  test('offer interviews of the same application first, the latest before the others', () =>
    assert.deepEqual(labels(note('type: thank-you\nto: Dana\napplication: acme\ninterview: ‸')), [
      'acme/second',
      'acme/first',
      'old/first',
    ]));
});

suite('Completions of keys in braces', () => {
  test('stay on the line', () => {
    assert.equal(inserted(note('type: application\ncompany: Acme\nhistory: [{‸}]'), 'on'), 'on: ');
    assert.equal(inserted(note('type: values\ncriteria: [{‸}]'), 'id'), 'id: ');
  });
  test('of somebody bring the address along', () => {
    const [dana] = offered(note('type: thank-you\napplication: acme\nto: {name: ‸}'));
    assert.equal(dana?.insert, 'Dana Whitlock, email: dana@example.com');
  });
  test('of somebody whose address is there bring nothing along', () => {
    const [dana] = offered(note('type: thank-you\napplication: acme\nto: {name: ‸, email: x@y.de}'));
    assert.equal(dana?.insert, 'Dana Whitlock');
  });
  test('offer the name to an address', () => {
    const [dana] = offered(note('type: thank-you\napplication: acme\nto: {email: ‸}'));
    assert.equal(dana?.insert, 'dana@example.com, name: Dana Whitlock');
  });
  test('end where a brace is closed', () =>
    assert.deepEqual(labels(note('type: interview\ncontact: {name: a} ‸')), []));
  test('take quotes and colons in words for what they are', () => {
    assert.deepEqual(labels(note(`type: thank-you\napplication: acme\nto: {"name": 'a: {', ‸}`)), [
      'email',
      'given',
      'family',
      'honorific',
    ]);
  });
});

suite('Completions of criteria', () => {
  test('are each id once', () =>
    assert.deepEqual(labels(note('type: evaluation\napplication: acme\nscores:\n  ‸')), ['learning']));
});

suite('Completions of an end', () => {
  test('follow the start in its own offset', () => {
    const ends = offered(note('type: interview\napplication: acme\nstart: 2026-03-24T16:00Z\nend: ‸')).map(
      ({ insert }) => insert,
    );
    assert.ok(
      ends.some((insert) => insert.includes('2026-03-24T16:30Z')),
      ends.join(', '),
    );
  });
  test('are of no other key: a start goes by nothing', () => {
    const starts = (lines: string): string[] =>
      offered(note(`type: interview\napplication: acme\n${lines}`)).map(({ insert }) => insert);
    assert.deepEqual(starts('start: ‸2026-03-24T16:00Z'), starts('start: ‸'));
  });
  test('are none after a day without a time', () =>
    assert.ok(
      !labels(note('type: interview\napplication: acme\nstart: 2026-03-24\nend: ‸')).some((label) =>
        label.startsWith('after'),
      ),
    ));
});

suite('Completions of what your values name', () => {
  test('are the ids of criteria where an evaluation scores them', () => {
    const head = 'type: evaluation\napplication: acme\n';
    assert.deepEqual(labels(note(`${head}scores:\n  ‸`)), ['learning']);
    assert.deepEqual(labels(note(`${head}scores:\n  - id: ‸`)), []);
  });
  test('are nothing below a key that has no parts, and no list inside brackets', () => {
    assert.deepEqual(labels(note('type: application\ncompany:\n  ‸')), []);
    assert.deepEqual(labels(note('type: application\ncompany: {‸}')), []);
    assert.deepEqual(labels(note('type: interview\ninterviewers: [‸]')).includes('- '), false);
  });
});
