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
