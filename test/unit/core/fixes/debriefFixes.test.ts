import assert from 'node:assert/strict';
import type { Files } from '../../../support/notes.js';
import { after, checkLaw, deskWith, fixesAt, fixesOfAll, menu, problemsOfCode } from './fixing.js';

const head = [
  '---',
  'type: interview',
  'application: acme',
  'status: completed',
  'debrief: captured',
  'interviewers:',
  '  - {name: Dana Whitlock, email: dana@example.com}',
  '  - {name: Priya Raman, email: priya@example.com}',
  '---',
  '',
].join('\n');
const others: Files = {
  'applications/acme/application.md': '---\ntype: application\ncompany: Acme\nstatus: interviewing\n---\n',
  'stories/the-wrong-invoice.md': '---\ntype: story\ntitle: The wrong invoice\nstrength: 4\n---\n',
};
const question = '## Questions they asked\n\n### Why us?\n\n';

const deskOf = (body: string, front = head) => deskWith('applications/acme/i.md', front + body, others);

/** The bodies that the fixes of the one problem of a code give; each holds the law. */
function bodies(body: string, code: string): string[] {
  const desk = deskOf(body);
  return fixesAt(desk, code).flatMap((fix) => {
    if (fix.edits.length === 0) return [];
    if (!fix.unfinished) checkLaw(desk, problemsOfCode(desk, code)[0] as never, fix);
    const text = after(desk, fix);
    assert.ok(text.startsWith(head));
    return `${fix.only ? 'only ' : ''}${text.slice(head.length)}`;
  });
}

suite('Words of a debrief that are not known', () => {
  test('become the one that was meant', () => {
    for (const [code, wrong, right] of [
      ['choice/unknown', '- type: behavioral', '- type: behavioural'],
      ['number/out-of-range', '- rating: 4/5', '- rating: 4'],
      ['link/dangling', '- story: The wrong invoice', '- story: the-wrong-invoice'],
    ] as const)
      assert.equal(
        bodies(`${question}${wrong} <!-- x -->\n`, code)[0],
        `only ${question}${right} <!-- x -->\n`,
      );
    const flags = (flag: string): string => `## Flags\n\n- ${flag}: late twice\n`;
    for (const [wrong, right] of [
      ['redd, process, observed', 'red, process, observed'],
      ['red, proces, observed', 'red, process, observed'],
      ['red, process, Observd', 'red, process, observed'],
    ] as const)
      assert.ok(
        bodies(flags(wrong), 'choice/unknown').some((each) => each.endsWith(flags(right))),
        wrong,
      );
  });
});

suite('An interviewer without a topic', () => {
  const section = '## Something to thank each person for';
  const adds = (before: string, behind: string): void => {
    const fixes = fixesOfAll(deskOf(before), 'DB02')[0] ?? [];
    assert.equal(after(deskOf(before), fixes[0] as never).slice(head.length), behind);
  };
  test('gets a line at the end of the list, in its style', () => {
    adds(
      `${section}\n\n* Priya: maps\n  of old\n\n## Flags\n`,
      `${section}\n\n* Priya: maps\n  of old\n* Dana Whitlock: \n\n## Flags\n`,
    );
  });
  test('gets a list where there is none yet', () => {
    adds(
      `${section}\n\n<!-- who said\n## what -->\n\n## Flags\n`,
      `${section}\n\n<!-- who said\n## what -->\n\n- Dana Whitlock: \n\n## Flags\n`,
    );
    adds(section, `${section}\n\n- Dana Whitlock: `);
  });
  test('gets the section too, at the end of the note', () => {
    adds('Prose', `Prose\n\n${section}\n\n- Dana Whitlock: `);
    adds(
      '# Title\n\n### Flags\n',
      `# Title\n\n### Flags\n\n### Something to thank each person for\n\n- Dana Whitlock: \n`,
    );
  });
  test('together with the others that have none', () => {
    const desk = deskOf(`${section}\n`);
    const fixes = fixesOfAll(desk, 'DB02')[1] ?? [];
    assert.deepEqual(menu(fixes), ['Add a line for Priya Raman', 'Add a line for each of 2 people']);
    assert.equal(
      after(desk, fixes[1] as never).slice(head.length),
      `${section}\n\n- Dana Whitlock: \n- Priya Raman: \n`,
    );
  });
  test('whose line waits for a topic is only to be written about', () => {
    const body = `${section}\n\n- Dana Whitlock: \n- Priya: maps\n`;
    assert.deepEqual(fixesOfAll(deskOf(body), 'DB02'), [[]]);
  });
});

suite('A name with a slip in it', () => {
  test('becomes the name as it is known', () =>
    assert.deepEqual(bodies('## Flags\n\nPrya Raman was late.\n', 'DB07'), [
      'only ## Flags\n\nPriya Raman was late.\n',
    ]));
});

suite('A name that could be one of two', () => {
  const likeBoth = head
    .replace('Dana Whitlock', 'Prita Raman')
    .replace('dana@example.com', 'prita@example.com');
  const offer = (front: string): string[] =>
    menu(fixesAt(deskOf('## Flags\n\nWe met Prisa Raman.\n', front), 'DB07'));
  test('has more than one right answer', () => assert.doesNotMatch(offer(likeBoth).join(), /only/));
  test('has one where the other is of nobody with a name', () =>
    assert.deepEqual(offer(head.replace('name: Dana Whitlock, ', '')), ['Change to “Priya Raman” (only)']));
});

suite('A promise without a day', () => {
  const list = (text: string): string => `## Promises\n\n- [ ] ${text}\n- [x] Send thanks\n`;
  test('gets one at its end', () => {
    assert.deepEqual(bodies(list('Send the link'), 'DB08'), [
      list('Send the link, by 2026-03-25'),
      list('Send the link, by 2026-03-27'),
      list('Send the link, by 2026-03-31'),
    ]);
    assert.equal(
      bodies(list('Send it. <!-- soon -->'), 'DB08')[0],
      list('Send it, by 2026-03-25. <!-- soon -->'),
    );
    assert.deepEqual(menu(fixesAt(deskOf(list('x')), 'DB08')), [
      'Keep it by tomorrow (Wed 25 Mar)',
      'Keep it within three days (Fri 27 Mar)',
      'Keep it within a week (Tue 31 Mar)',
    ]);
  });
});

suite('A flag without a basis', () => {
  test('gets one of those there are', () => {
    const [first, ...more] = bodies('## Flags\n\n- Red, process: the steps changed\n', 'DB10');
    assert.equal(first, '## Flags\n\n- Red, process, observed: the steps changed\n');
    assert.equal(more.length, 5);
  });
  test('and without a category gets none', () =>
    assert.deepEqual(bodies('## Flags\n\n- red: the steps changed\n', 'DB10'), []));
});

suite('An application without a next step', () => {
  test('is opened where the promise stands', () => {
    const desk = deskOf('', head.replace('captured', 'completed'));
    const [fix] = fixesAt(desk, 'DB03');
    assert.equal(fix?.title, 'Open “promise” in Acme');
    assert.deepEqual(fix?.command?.arguments.slice(1), ['promise']);
  });
});
