import assert from 'node:assert/strict';
import { applyEdits } from '../../../../../src/core/edit/editFrontMatter.js';
import { type Completion, completionsAt } from '../../../../../src/core/language/completion/index.js';
import { readFrontMatter } from '../../../../../src/core/notes/frontMatter.js';
import { parseNote } from '../../../../../src/core/notes/parseNote.js';
import { noteTypes } from '../../../../../src/core/noteTypes/index.js';
import { languageAt, marked } from '../languageAt.js';

const search: Readonly<Record<string, string>> = {
  'applications/harborlight/application.md':
    '---\ntype: application\ncompany: Harborlight\nrole: Engineer\nstatus: interviewing\ntime-zone: America/New_York\ncontact: {name: Dana Whitlock, email: dana@example.com}\n---\n',
  'applications/kestrel/application.md':
    '---\ntype: application\ncompany: Kestrel\nstatus: not-selected\nhistory:\n  - {on: 2026-03-01, status: applied}\n---\n',
  'applications/harborlight/2026-03-17-1-interview.md':
    '---\ntype: interview\napplication: harborlight\nround: 1\nstart: 2026-03-17T16:00+01:00\ninterviewers:\n  - {name: Dana Whitlock, email: dana@example.com}\n  - name: "Oyelaran, Marcus"\n---\n',
  'references/helena.md':
    '---\ntype: reference\nname: Helena Marsh\nemail: helena@example.com\nconsent: agreed\n---\n',
  'stories/late-invoices.md':
    '---\ntype: story\ntitle: Late invoices\ncompetencies: [Incident handling]\n---\n',
  'values.md':
    '---\ntype: values\ncriteria:\n  - {id: learning, name: Learning and growth, weight: 50}\n  - {id: pay, name: Pay}\ndealbreakers:\n  - {id: remote, name: Remote work}\n---\n',
};

/** What is offered at the bar. */
function offered(text: string, path = 'note.md', savedStatus?: string): Completion[] {
  const { document, offset, context } = languageAt(search, text, path);
  return completionsAt(document, offset, context, savedStatus);
}

const labels = (text: string, path?: string, savedStatus?: string): string[] =>
  offered(text, path, savedStatus).map(({ label }) => label);

/** The text after choosing what has that label; tab stops are empty. */
function chosen(text: string, label: string): string {
  const item = offered(text).find((each) => each.label === label);
  assert.ok(item, `${label} is not offered, but ${labels(text).join(', ')}`);
  const insert = item.snippet
    ? item.insert.replace(/\$\{\d+:([^}]*)\}/g, '$1').replace(/\$\d/g, '')
    : item.insert;
  return applyEdits(marked(text).text, [
    ...(item.also ?? []),
    { start: item.replace.start, end: item.replace.end, text: insert },
  ]);
}

const note = (head: string, body = ''): string => `---\n${head}\n---\n${body}`;

suite('Completions of keys', () => {
  test('are the keys that are still missing, with what they mean', () => {
    const found = offered(note('type: interview\napplication: harborlight\n‸'));
    assert.ok(!found.some(({ label }) => label === 'application' || label === 'type'));
    assert.equal(
      found.find(({ label }) => label === 'end')?.means,
      'When it ended. Every deadline counts from here.',
    );
    assert.deepEqual(
      found.slice(-2).map(({ label, means }) => `${label}: ${means}`),
      [
        'id: What other notes call it. Survives renaming.',
        'share: Whether the file is meant to be shown to others.',
      ],
    );
  });
  test('have no id in a note that no other links to', () =>
    assert.deepEqual(labels(note('type: follow-up\n‸')).slice(-1), ['share']));
  test('of a group are those of the group', () =>
    assert.deepEqual(labels(note('type: thank-you\nto:\n  name: Dana\n  ‸')), [
      'email',
      'given',
      'family',
      'honorific',
    ]));
  test('of an entry are those of the entry', () =>
    assert.deepEqual(labels(note('type: interview\ninterviewers:\n  - name: x\n    email: y\n    ‸')), [
      'title',
      'role',
      'email-source',
      'honorific',
      'said-as',
    ]));
  test('of the scores are the criteria of values.md', () =>
    assert.deepEqual(labels(note('type: evaluation\napplication: x\nscores:\n  learning: {score: 3}\n  ‸')), [
      'pay',
    ]));
  test('of the dealbreakers are those of values.md', () =>
    assert.deepEqual(labels(note('type: evaluation\napplication: x\ndealbreakers:\n  ‸')), ['remote']));
  test('bring colon and blank, and none where there is one', () => {
    assert.equal(
      chosen(note('type: offer\napplication: x\n‸'), 'base'),
      note('type: offer\napplication: x\nbase: '),
    );
    assert.equal(
      chosen(note('type: offer\napplication: x\nba‸: 3'), 'base'),
      note('type: offer\napplication: x\nbase: 3'),
    );
  });
  test('of lists bring the first entry', () =>
    assert.equal(
      chosen(note('type: interview\napplication: x\n‸'), 'interviewers'),
      note('type: interview\napplication: x\ninterviewers:\n  - name: \n    email: '),
    ));
  test('are none in files of other tools', () => {
    assert.deepEqual(labels(note('type: recipe\n‸')), []);
    assert.deepEqual(labels(note('type: reference\nauthors: x\n‸')), []);
    assert.deepEqual(labels(note('title: x\n‸')), []);
  });
});

suite('Completions of values', () => {
  test('are the words that are allowed', () =>
    assert.deepEqual(labels(note('type: interview\napplication: x\nformat: ‸')), [
      'phone',
      'video',
      'onsite',
      'recorded',
    ]));
  test('are the usual words where any will do', () =>
    assert.ok(labels(note('type: application\ncompany: x\nsource: ‸')).includes('referral')));
  test('of a yes or no', () =>
    assert.deepEqual(labels(note('type: interview\nstart: x\nnda: ‸')), ['yes', 'no']));
  test('of a short scale', () =>
    assert.deepEqual(labels(note('type: week\nweek: x\nmood: ‸')), ['1', '2', '3', '4', '5']));
  test('get a blank behind a bare colon', () =>
    assert.equal(chosen(note('type: week\nweek: x\nmood:‸'), '3'), note('type: week\nweek: x\nmood: 3')));
  test('replace what stands there and leave the comment', () =>
    assert.equal(
      chosen(note('type: interview\nstart: x\nformat: vid‸eo # mine'), 'phone'),
      note('type: interview\nstart: x\nformat: phone # mine'),
    ));
  test('of a zone begin with those in use', () => {
    const zones = labels(note('type: interview\nstart: x\ntime-zone: ‸'));
    assert.deepEqual(zones.slice(0, 2), ['Europe/Berlin', 'America/New_York']);
    assert.ok(zones.includes('Asia/Tokyo'));
  });
  test('of competencies are those that stories name', () =>
    assert.ok(labels(note('type: story\ntitle: x\ncompetencies:\n  - ‸')).includes('Incident handling')));
  test('of the type are all types', () =>
    assert.deepEqual(
      labels(note('type: ‸\nfoo: x')),
      noteTypes.map(({ type }) => type),
    ));
});

suite('Completions of statuses', () => {
  const application = (status: string): string => note(`type: application\ncompany: x\nstatus: ${status}`);
  test('are only those that may follow the one that stands there', () =>
    assert.deepEqual(labels(application('offer-accepted‸')), ['started', 'offer-rescinded', 'reneged']));
  test('are those that may follow the saved one while it is written', () =>
    assert.deepEqual(labels(application('‸'), undefined, 'saved'), ['applied', 'dropped']));
  test('are those that may follow the end of the history', () =>
    assert.deepEqual(
      labels(note('type: application\ncompany: x\nstatus: ‸\nhistory:\n  - {on: 2026-03-01, status: saved}')),
      ['applied', 'dropped'],
    ));
  test('are all while nothing is known', () => assert.ok(labels(application('‸')).length > 15));
  test('of a message', () =>
    assert.deepEqual(labels(note('type: thank-you\nstatus: draft‸')), ['ready', 'sent', 'skipped']));
  test('of a debrief only lead on', () =>
    assert.deepEqual(labels(note('type: interview\nstart: x\ndebrief: captured‸')), ['completed']));
  test('of the history follow the entry above', () =>
    assert.deepEqual(
      labels(
        note(
          'type: application\ncompany: x\nhistory:\n  - {on: 2026-03-01, status: saved}\n  - {on: 2026-03-02, status: ‸}',
        ),
      ),
      ['applied', 'dropped'],
    ));
});

suite('Completions of links, people and dates', () => {
  test('of an application are the ids with their titles, open ones first', () => {
    const found = offered(note('type: offer\napplication: ‸'));
    assert.deepEqual(
      found.map(({ label, detail }) => `${label} ${detail}`),
      ['harborlight Harborlight: Engineer', 'kestrel Kestrel'],
    );
  });
  test('of an interview', () =>
    assert.deepEqual(labels(note('type: thank-you\ninterview: ‸')), ['harborlight/2026-03-17-1-interview']));
  test('of a reference', () =>
    assert.deepEqual(labels(note('type: reference-request\nreference: ‸')), ['helena']));
  test('of a person fill name and e-mail', () => {
    assert.equal(
      chosen(note('type: interview\nstart: x\ninterviewers:\n  - ‸'), 'Dana Whitlock'),
      note('type: interview\nstart: x\ninterviewers:\n  - name: Dana Whitlock\n  email: dana@example.com'),
    );
    assert.equal(
      chosen(note('type: thank-you\nto: ‸'), 'Dana Whitlock'),
      note('type: thank-you\nto: {name: Dana Whitlock, email: dana@example.com}'),
    );
    assert.equal(
      chosen(note('type: thank-you\nto:\n  name: Dan‸\nstatus: draft'), 'Dana Whitlock'),
      note('type: thank-you\nto:\n  name: Dana Whitlock\n  email: dana@example.com\nstatus: draft'),
    );
  });
  test('of a person with a comma in braces stay one value', () => {
    const text = chosen(note('type: thank-you\nto: ‸'), 'Oyelaran, Marcus');
    assert.deepEqual(readFrontMatter(text)?.data['to'], { name: 'Oyelaran, Marcus' });
  });
  test('of the recipient begin with the interviewers', () =>
    assert.deepEqual(
      labels(
        note('type: thank-you\napplication: harborlight\ninterview: 2026-03-17-1-interview\nto: ‸'),
      ).slice(0, 2),
      ['Dana Whitlock', 'Oyelaran, Marcus'],
    ));
  test('of a day are words with the day they mean', () => {
    const found = offered(note('type: application\ncompany: x\npromised: ‸'));
    assert.deepEqual(
      found.slice(0, 2).map(({ label, detail }) => [label, detail]),
      [
        ['today', '2026-03-27'],
        ['tomorrow', '2026-03-28'],
      ],
    );
    assert.equal(
      chosen(note('type: application\ncompany: x\npromised: ‸'), 'next Monday'),
      note('type: application\ncompany: x\npromised: 2026-03-30'),
    );
  });
  test('of a moment have the user’s offset on that very day', () => {
    const found = offered(note('type: interview\nstart: ‸'));
    assert.equal(found.find(({ label }) => label === 'now')?.detail, '2026-03-27T12:30+01:00');
    assert.equal(found.find(({ label }) => label === 'tomorrow 10:00')?.detail, '2026-03-28T10:00+01:00');
    assert.equal(found.find(({ label }) => label === 'next Monday 10:00')?.detail, '2026-03-30T10:00+02:00');
  });
  test('of an end count from the start', () =>
    assert.equal(
      offered(note('type: interview\nstart: 2026-03-17T16:00-04:00\nend: ‸')).find(
        ({ label }) => label === 'after 45 minutes',
      )?.detail,
      '2026-03-17T16:45-04:00',
    ));
  test('of weeks', () => assert.equal(offered(note('type: week\nweek: ‸'))[0]?.detail, '2026-W13'));
});

suite('Completions of new notes', () => {
  for (const text of ['‸', 'ty‸', 'type: ‸', '---\n‸', '---\ntype: in‸\n---\n', '---\ntype: ‸', '---‸']) {
    test(`are whole notes for ${JSON.stringify(text)}`, () => {
      const found = offered(text);
      assert.deepEqual(
        found.map(({ label }) => label),
        noteTypes.map(({ type }) => `type: ${type}`),
      );
      for (const { label, replace } of found) {
        const written = chosen(text, label);
        const made = parseNote({ uri: 'file:///a/b.md', path: 'a/b.md', text: written });
        if (made) assert.equal(`type: ${made.type}`, label);
        assert.match(written, new RegExp(`^---\n${label}\n`));
        assert.ok(!marked(text).text.slice(replace.start, replace.end).includes('\n'), 'stays on one line');
      }
    });
  }
  test('are none once there is more', () => assert.deepEqual(labels('Hello\n‸'), []));
});
