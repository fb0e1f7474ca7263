import assert from 'node:assert/strict';
import { completionsAt } from '../../../../../src/core/language/completion/index.js';
import { languageAt } from '../languageAt.js';

const search: Readonly<Record<string, string>> = {
  'stories/late-invoices.md':
    '---\ntype: story\ntitle: Late invoices\ncompetencies: [Incident handling]\n---\n',
  'values.md': '---\ntype: values\ncriteria:\n  - {id: learning, name: Learning}\n  - {id: pay}\n---\n',
};

function labels(
  body: string,
  head = 'type: interview\ninterviewers: [{name: Dana}, {name: Priya}]',
): string[] {
  const { document, offset, context } = languageAt(search, `---\n${head}\n---\n${body}`);
  return completionsAt(document, offset, context).map(({ label }) => label);
}

suite('Completions in the sections', () => {
  test('of headings are those that the note does not have yet', () => {
    const found = labels('## Flags\n\n## ‸\n');
    assert.ok(found.includes('Promises'));
    assert.ok(!found.includes('Flags'));
  });
  test('of flags are colour, category and basis, one after the other', () => {
    assert.deepEqual(labels('## Flags\n\n- ‸'), ['green', 'yellow', 'red']);
    assert.ok(labels('## Flags\n\n- red, ‸').includes('process'));
    assert.ok(labels('## Flags\n\n- red, process, ob‸').includes('observed'));
    assert.deepEqual(labels('## Flags\n\n- red, process, observed: they ‸'), []);
  });
  test('of a question are what is not said yet', () =>
    assert.deepEqual(
      labels('## Questions they asked\n\n### Why us?\n\n- rating: 3\n- ‸\n\n### How?\n\n- type: x'),
      ['type', 'competency', 'answer', 'next time', 'story'],
    ));
  test('of a question’s words', () => {
    const question = '## Questions they asked\n\n### Why us?\n\n';
    assert.ok(labels(`${question}- type: ‸`).includes('behavioural'));
    assert.deepEqual(labels(`${question}- rating: ‸`), ['1', '2', '3', '4', '5']);
    assert.deepEqual(labels(`${question}- story: ‸`), ['late-invoices']);
    assert.deepEqual(labels(`${question}- competency: ‸`), ['Incident handling']);
    assert.deepEqual(labels(`${question}- answer: ‸`), []);
  });
  test('of topics are the interviewers, those without one first', () =>
    assert.deepEqual(labels('## Something to thank each person for\n\n- Dana: late claims\n- ‸'), [
      'Priya',
      'Dana',
    ]));
  test('of promises are days', () => {
    assert.deepEqual(labels('## Promises\n\n- [ ] Send the link, by ‸').slice(0, 2), ['today', 'tomorrow']);
    assert.deepEqual(labels('## Promises\n\n- ‸'), ['[ ] a promise of mine']);
  });
  test('of a talk are the criteria', () =>
    assert.deepEqual(labels('## What I learned\n\n- ‸', 'type: insider-talk\napplication: x'), [
      'learning',
      'pay',
    ]));
  test('work with headings of another language', () =>
    assert.deepEqual(labels('## Signale\n\n- ‸'), ['green', 'yellow', 'red']));
  test('are none in prose, other sections and other files', () => {
    assert.deepEqual(labels('Some words ‸'), []);
    assert.deepEqual(labels('## Mine\n\n- ‸'), []);
    assert.deepEqual(labels('## Flags\n\n- ‸', 'type: recipe'), []);
  });
});

suite('What a completion writes into the sections', () => {
  const head = 'type: interview\ninterviewers: [{name: Dana}, {name: Priya}, {email: owen@x.example}]';

  /** The body after a completion was taken. */
  function taken(body: string, label: string, front = head): string {
    const { document, offset, context } = languageAt(search, `---\n${front}\n---\n${body}`);
    const found = completionsAt(document, offset, context).find((each) => each.label === label);
    assert.ok(found, `${label} is not offered`);
    const { text, bodyStart } = document;
    return text.slice(bodyStart, found.replace.start) + found.insert + text.slice(found.replace.end);
  }

  test('is a heading in the place of the whole line, as deep as it was begun', () => {
    assert.equal(taken('## Prom‸\n\nx', 'Promises'), '## Promises\n\nx');
    assert.equal(taken('###‸ whatever\n', 'Flags'), '### Flags\n');
    assert.equal(taken('## Fl‸ags\n', 'Flags'), '## Flags\n');
  });
  test('is nothing where a line only has a # in it, or is no heading', () => {
    assert.deepEqual(labels('a # ‸'), []);
    assert.deepEqual(labels('####### ‸'), []);
    assert.deepEqual(labels('# a # ‸'), []);
  });
  test('is a word of a flag and what comes behind it', () => {
    assert.equal(taken('## Flags\n\n- gr‸een', 'red'), '## Flags\n\n- red, ');
    assert.equal(taken('## Flags\n\n- red, pr‸oc', 'process'), '## Flags\n\n- red, process, ');
    assert.equal(
      taken('## Flags\n\n- red, process, ‸', 'observed'),
      '## Flags\n\n- red, process, observed: ',
    );
    assert.deepEqual(labels('## Flags\n\n- red, process, observed, ‸'), []);
  });
  const question = '## Questions they asked\n\n### Why us?\n\n';
  test('is a key of a question, its value, or one more competency', () => {
    assert.equal(taken(`${question}- ra‸`, 'rating'), `${question}- rating: `);
    assert.equal(taken(`${question}- Rating: ‸3`, '4'), `${question}- Rating: 4`);
    assert.equal(
      taken(`${question}- competency: modelling, In‸`, 'Incident handling'),
      `${question}- competency: modelling, Incident handling`,
    );
    assert.equal(taken(`${question}- story: la‸te`, 'late-invoices'), `${question}- story: late-invoices`);
  });
  test('is a person with a colon; whoever has a topic comes last', () => {
    const topics = '## Something to thank each person for\n\n- dana: maps\n';
    assert.deepEqual(labels(`${topics}- ‸`, head), ['Priya', 'owen@x.example', 'Dana']);
    assert.equal(taken(`${topics}- Pr‸`, 'Priya'), `${topics}- Priya: `);
  });
  test('is a day behind “by”, or a promise', () => {
    const list = '## Promises\n\n- ';
    assert.equal(taken(`${list}[ ] Send it, by ‸`, 'today'), `${list}[ ] Send it, by 2026-03-27`);
    assert.equal(taken(`${list}[ ] Send it, by tom‸`, 'tomorrow'), `${list}[ ] Send it, by 2026-03-28`);
    assert.equal(taken(`${list}‸`, '[ ] a promise of mine'), `${list}[ ] $1, by \${2:2026-03-28}`);
    assert.deepEqual(labels(`${list}[ ] Send ‸`), []);
  });
  test('is a criterion with a colon in what was learned', () => {
    const talk = '## What I learned\n\n- ';
    assert.equal(taken(`${talk}le‸`, 'learning', 'type: insider-talk'), `${talk}learning: `);
    assert.deepEqual(labels(`${talk}pay: ‸`, 'type: insider-talk'), []);
  });
  test('is nothing outside a list, nor above the first section', () => {
    for (const name of ['Flags', 'Promises', 'Questions they asked', 'Something to thank each person for'])
      assert.deepEqual(labels(`## ${name}\n\n‸`), []);
    assert.deepEqual(labels('- ‸\n\n## Flags\n'), []);
  });
});
