import assert from 'node:assert/strict';
import { readDebrief, readPromises } from '../../../../src/core/notes/debrief.js';

const read = (body: string) => readDebrief(body, 0);

/** The promises of a list as `[done, day, text]`; the index reads the same. */
function check(list: string, ...expected: readonly (readonly [boolean, string | undefined, string])[]): void {
  const body = `## Promises\n\n${list}\n`;
  const seen = read(body).promises.map(({ done, day, text }) => [done, day as string | undefined, text]);
  assert.deepEqual(seen, expected);
  assert.deepEqual(readPromises(body, 0), read(body).promises);
}

suite('Debrief: questions they asked', () => {
  const body = `# Questions they asked

## How would you handle late claims?

I drew a table.

- type: technical
- Competency: modelling
- rating: 2
- answer: I described the job
- next time: two time axes first
- story: story-reconcile
- They nodded at the end

## Why us?
`;
  const [first, second] = read(body).questions;

  test('each sub-heading is one question, as asked', () => {
    assert.deepEqual(
      read(body).questions.map(({ text, line }) => [text, line]),
      [
        ['How would you handle late claims?', 2],
        ['Why us?', 14],
      ],
    );
  });

  test('the list under it is read by its words', () => {
    const { type, competency, rating, answer, nextTime, story } = first ?? {};
    assert.deepEqual(
      [type, competency, rating, answer, nextTime, story],
      ['technical', 'modelling', 2, 'I described the job', 'two time axes first', 'story-reconcile'],
    );
  });

  test('a paragraph is kept as prose', () => assert.match(first?.prose ?? '', /I drew a table\./));
  test('an entry of another kind is kept as prose too', () =>
    assert.match(first?.prose ?? '', /They nodded at the end/));
  test('a question without notes is a question', () =>
    assert.deepEqual([second?.rating, second?.prose], [undefined, '']));

  test('a rating out of 1 to 5 is none', () => {
    for (const rating of ['0', '6', 'good', '-1']) {
      assert.equal(
        read(`# Questions they asked\n## Q\n- rating: ${rating}\n`).questions[0]?.rating,
        undefined,
      );
    }
  });

  test('a question may be worded like a section of a story', () => {
    const asked = read('## Questions they asked\n### Task\n- rating: 3\n### Result\n').questions;
    assert.deepEqual(
      asked.map(({ text }) => text),
      ['Task', 'Result'],
    );
  });
});

suite('Debrief: topics', () => {
  const topic = (line: string) => {
    const {
      person,
      topic: what,
      link,
    } = read(`## Something to thank each person for\n- ${line}\n`).topics[0] ?? {};
    return [person, what, link];
  };

  test('person, topic and after an arrow my link to it', () => {
    assert.deepEqual(topic('Dana Whitlock: late claims -> built a reconcile job'), [
      'Dana Whitlock',
      'late claims',
      'built a reconcile job',
    ]);
  });

  test('the arrow may be one sign', () =>
    assert.deepEqual(topic('Dana: claims → a job'), ['Dana', 'claims', 'a job']));
  test('without an arrow there is no link', () =>
    assert.deepEqual(topic('Dana: claims'), ['Dana', 'claims', undefined]));
  test('an arrow before nothing is no link', () =>
    assert.deepEqual(topic('Dana: claims ->'), ['Dana', 'claims', undefined]));
  test('a colon in the topic stays in it', () =>
    assert.deepEqual(topic('Dana: claims: late'), ['Dana', 'claims: late', undefined]));
  test('nothing after a second arrow is lost', () =>
    assert.deepEqual(topic('Dana: a -> b -> c')[2], 'b -> c'));
  test('every list mark will do', () => {
    const body = '## Something to thank each person for\n* A: x\n\n+ B: y\n\n1. C: z\n';
    assert.deepEqual(
      read(body).topics.map(({ person }) => person),
      ['A', 'B', 'C'],
    );
  });
});

suite('Debrief: flags', () => {
  const flag = (line: string) => {
    const { colour, category, basis, note } = read(`## Flags\n- ${line}\n`).flags[0] ?? {};
    return [colour, category, basis, note];
  };

  test('colour, category, basis and what was seen', () => {
    assert.deepEqual(flag('red, process, observed: the steps changed twice'), [
      'red',
      'process',
      'observed',
      'the steps changed twice',
    ]);
  });

  test('category and basis may be missing', () =>
    assert.deepEqual(flag('Green: kind'), ['green', undefined, undefined, 'kind']));
  test('a colon in the note stays in it', () =>
    assert.deepEqual(flag('yellow, pay: said: soon'), ['yellow', 'pay', undefined, 'said: soon']));
  test('another colour is no flag', () => assert.equal(flag('blue, pay: x')[0], undefined));
});

suite('Debrief: promises', () => {
  test('an open task with its day', () =>
    check('- [ ] Send it, by 2026-03-18', [false, '2026-03-18', 'Send it, by 2026-03-18']));
  test('a small and a large x are done', () =>
    check('- [x] a\n- [X] b', [true, undefined, 'a'], [true, undefined, 'b']));
  test('the last day of the line counts', () =>
    check('- [ ] by 2026-03-18, moved to by 2026-03-20', [
      false,
      '2026-03-20',
      'by 2026-03-18, moved to by 2026-03-20',
    ]));
  test('a day without “by” is not its day', () =>
    check('- [ ] talk of 2026-03-18', [false, undefined, 'talk of 2026-03-18']));
  test('a word that ends in “by” is not it', () =>
    check('- [ ] nearby 2026-03-18', [false, undefined, 'nearby 2026-03-18']));
  test('an entry that is no task is no promise', () => check('- Send it'));
  for (const mark of ['-', '*', '+', '1.', '1)']) {
    test(`the list mark ${mark} will do`, () => check(`${mark} [ ] a`, [false, undefined, 'a']));
  }
  test('nested tasks count, below tasks and below entries', () =>
    check(
      '- [ ] a\n  - [x] b\n- c\n  1. [ ] d',
      [false, undefined, 'a'],
      [true, undefined, 'b'],
      [false, undefined, 'd'],
    ));
  test('tasks under a heading of your own within the section count', () =>
    check('### Dana\n\n- [ ] a', [false, undefined, 'a']));
  test('a heading of a story’s section does not end it', () =>
    check('### Actions\n\n- [ ] a', [false, undefined, 'a']));
  test('a comment at the end of a line counts for nothing', () =>
    check('- [ ] a <!-- by 2026-03-18 -->', [false, undefined, 'a']));
  test('tasks in a comment count for nothing', () =>
    check('<!--\n- [ ] a\n\n- [ ] b\n-->\n\n- [ ] c', [false, undefined, 'c']));
  test('a comment right below a task hides what is in it', () =>
    assert.deepEqual(
      read('## Promises\n- [ ] a\n<!--\n- [ ] b\n-->\n').promises.map(({ text }) => text),
      ['a'],
    ));
  test('tasks in a code fence count for nothing', () =>
    check('```\n- [ ] a\n```\n\n~~~md\n- [ ] b\n~~~\n\n- [ ] c', [false, undefined, 'c']));
  test('a fence within an entry counts for nothing', () =>
    check('- [ ] a\n  ```\n  - [ ] b\n  ```', [false, undefined, 'a']));

  test('lines are those of the file', () => {
    const lines = readPromises('\n## Promises\n\n- [ ] a\n  - [ ] b\n\n- [ ] c\n', 10).map(
      ({ line }) => line,
    );
    assert.deepEqual(lines, [13, 14, 16]);
  });

  test('lines stay right behind comments, fences, tables and definitions', () => {
    const before =
      '<!-- x\n\ny -->\n\n```\nz\n```\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n[a]: http://x\n[a]: http://x\n\n';
    assert.equal(readPromises(`${before}## Promises\n- [ ] a\n`, 0)[0]?.line, before.split('\n').length);
  });

  test('Windows line ends do not move the lines', () => {
    assert.deepEqual(readPromises('x\r\n\r\n## Promises\r\n\r\n- [ ] a\r\n', 0), [
      { text: 'a', done: false, line: 4 },
    ]);
  });
});

suite('Debrief: sections', () => {
  const textsOf = (body: string) => read(body).promises.map(({ text }) => text);

  for (const level of [1, 2, 3, 4, 5, 6]) {
    test(`a heading of level ${level} will do`, () =>
      assert.deepEqual(textsOf(`${'#'.repeat(level)} Promises\n- [ ] a\n`), ['a']));
  }

  test('an underlined heading will do', () =>
    assert.deepEqual(textsOf('Promises\n--------\n\n- [ ] a\n'), ['a']));
  test('case and blanks of a heading do not matter', () =>
    assert.deepEqual(textsOf('##   PROMISES  ##\n- [ ] a\n'), ['a']));
  test('a heading in another language will do', () =>
    assert.deepEqual(textsOf('## Zusagen\n- [ ] a\n'), ['a']));
  test('a heading of the user’s own ends the section', () =>
    assert.deepEqual(textsOf('## Promises\n- [ ] a\n## Mine\n- [ ] b\n'), ['a']));
  test('the order is free', () => {
    const { lessons, promises } = read('## Next time\n- l\n## Promises\n- [ ] p\n');
    assert.deepEqual([lessons[0]?.text, promises[0]?.text], ['l', 'p']);
  });
  test('a section that comes twice is read twice', () =>
    assert.deepEqual(textsOf('## Promises\n- [ ] a\n## X\n## Promises\n- [ ] b\n'), ['a', 'b']));
  test('a heading in a code fence is none', () =>
    assert.deepEqual(textsOf('```\n## Promises\n```\n- [ ] a\n'), []));
  test('a heading in a comment is none', () =>
    assert.deepEqual(textsOf('<!--\n## Promises\n-->\n- [ ] a\n'), []));

  test('what was not said is used when it is ticked', () => {
    const { notSaid } = read('## What I did not get to say\n- [x] a\n- [ ] b\n- c\n');
    assert.deepEqual(
      notSaid.map(({ text, used }) => [text, used]),
      [
        ['a', true],
        ['b', false],
        ['c', false],
      ],
    );
  });

  test('what I still want to know and the lessons are entries', () => {
    const { wantToKnow, lessons } = read('## What I still want to know\n- a\n## Next time\n1. b\n2. c\n');
    assert.deepEqual(
      [wantToKnow, lessons].map((items) => items.map(({ text }) => text)),
      [['a'], ['b', 'c']],
    );
  });

  test('four sections are prose', () => {
    const names = [
      'What seemed to matter to them',
      'What went well, and why',
      'What I would do differently, and how',
      'How it felt',
    ];
    const { prose } = read(names.map((name) => `## ${name}\n\nAbout ${name}.\n\n- more\n`).join('\n'));
    for (const name of names)
      assert.match((prose as Record<string, string>)[name] ?? '', new RegExp(`About ${name}\\.[^]*more`));
  });

  test('an empty body has nothing', () => {
    const { questions, topics, flags, promises, lessons } = read('');
    assert.deepEqual([questions, topics, flags, promises, lessons], [[], [], [], [], []]);
  });
});

suite('Debrief: a body that is nested beyond reason', () => {
  const promises = (depth: number): number =>
    read(`# Promises\n\n- [ ] Send the tables\n\n# Mine\n\n${'1. '.repeat(depth)}deep\n`).promises.length;

  test('has no sections', () => assert.equal(promises(6000), 0));
  test('has them where a person could have nested it', () => assert.equal(promises(20), 1));
});
