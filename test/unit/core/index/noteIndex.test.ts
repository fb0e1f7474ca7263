import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ActionBoard } from '../../../../src/core/actions/actionBoard.js';
import { NoteIndex } from '../../../../src/core/index/noteIndex.js';
import type { Note } from '../../../../src/core/notes/note.js';
import { parseNote } from '../../../../src/core/notes/parseNote.js';
import { application, note, ofAcme, settings } from '../../../support/actions.js';

const indexOf = (...notes: readonly Note[]): NoteIndex => {
  const index = new NoteIndex();
  index.apply(notes.map((each) => ({ uri: each.uri, note: each })));
  return index;
};

const meeting = (path: string, facts: object = {}): Note =>
  note(path, { type: 'interview', start: '2026-03-17T11:00-04:00', ...facts });

suite('The index after any changes is the index of what there is', () => {
  const pick = fc.constantFrom;
  const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined, freq: 3 });
  const ids = pick('a', 'b', 'one', 'two', 'a/one', 'b/one');
  const applications = maybe(pick('a', 'b'));
  const days = pick('2026-03-01', '2026-03-16', '2026-03-18', '2026-03-20');
  const moments = pick(
    '2026-03-16T10:00Z',
    '2026-03-17T11:00',
    '2026-03-18T23:30+09:00',
    '2026-03-20T09:00-04:00',
    'soon',
  );
  const person = pick('Dana', 'Dana <d@x.org>', 'd@x.org', 'Marcus');
  const common = { id: maybe(ids), application: applications };
  const facts: fc.Arbitrary<Record<string, unknown>> = fc.oneof(
    fc.record({
      type: fc.constant('application'),
      company: fc.constant('Acme'),
      id: maybe(ids),
      status: maybe(
        pick(
          'saved',
          'interviewing',
          'awaiting-decision',
          'reference-check',
          'not-selected',
          'offer-accepted',
          'odd',
        ),
      ),
      applied: maybe(days),
      promised: maybe(days),
      'paused-until': maybe(days),
      'time-zone': maybe(pick('America/New_York', 'Asia/Tokyo')),
      history: maybe(
        fc.array(fc.record({ on: days, status: pick('interviewing', 'awaiting-decision', 'not-selected') }), {
          maxLength: 2,
        }),
      ),
    }),
    fc.record({
      type: fc.constant('interview'),
      ...common,
      start: maybe(moments),
      end: maybe(moments),
      status: maybe(pick('scheduled', 'completed', 'cancelled')),
      debrief: maybe(pick('captured', 'completed')),
      interviewers: fc.array(person, { maxLength: 2 }),
    }),
    fc.record({
      type: fc.constant('thank-you'),
      ...common,
      interview: maybe(ids),
      to: maybe(person),
      status: maybe(pick('draft', 'sent')),
      mode: maybe(pick('joint')),
    }),
    fc.record({
      type: fc.constant('reference'),
      name: pick('Helena', 'Amara'),
      id: maybe(ids),
      consent: maybe(pick('agreed', 'asked')),
      'consent-on': maybe(pick('2025-11-17', '2025-11-18')),
    }),
    fc.record({
      type: fc.constant('reference-request'),
      ...common,
      reference: maybe(ids),
      status: maybe(pick('needed', 'briefed', 'completed')),
      briefed: maybe(days),
      completed: maybe(days),
    }),
    fc.record({
      type: fc.constant('follow-up'),
      ...common,
      kind: pick('status-enquiry', 'reply-to-rejection'),
      status: maybe(pick('sent', 'answered', 'unanswered')),
      sent: maybe(moments),
      answered: maybe(moments),
    }),
    fc.record({
      type: fc.constant('evaluation'),
      ...common,
      application: pick('a', 'b'),
      scored: maybe(days),
    }),
    fc.record({
      type: fc.constant('offer'),
      ...common,
      application: pick('a', 'b'),
      status: pick('written', 'declined'),
      'respond-by': maybe(moments),
    }),
  );

  const places = pick(
    'a/one.md',
    'b/one.md',
    'a/two.md',
    'b/two.md',
    'one.md',
    'a/application.md',
    'b/application.md',
    'z/one.md',
  );
  const roots = pick('first', 'second');
  const write = fc.record({
    does: fc.constant('write' as const),
    root: roots,
    path: places,
    facts,
    task: fc.boolean(),
  });
  const remove = fc.record({ does: fc.constant('remove' as const), root: roots, path: places });
  const rename = fc.record({ does: fc.constant('rename' as const), root: roots, path: places, to: places });
  const wait = fc.record({ does: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 4000 }) });
  const steps = fc.array(fc.oneof({ weight: 5, arbitrary: write }, remove, rename, wait), {
    minLength: 1,
    maxLength: 25,
  });

  const read = (root: string, path: string, text: string | undefined) => {
    const uri = `file:///${root}/${path}`;
    return { uri, note: text === undefined ? undefined : parseNote({ uri, path, text }) };
  };

  const textOf = (values: Record<string, unknown>, task: boolean): string => {
    const lines = Object.entries(values).flatMap(([key, value]) =>
      value === undefined ? [] : `${key}: ${JSON.stringify(value)}`,
    );
    return `---\n${lines.join('\n')}\n---\n${task ? '## Promises\n- [ ] a, by 2026-03-18\n- [ ] b\n' : ''}`;
  };

  test('the actions are those of a fresh start, whatever came, changed, moved or went, and as time passes', () => {
    fc.assert(
      fc.property(steps, (commands) => {
        const files = new Map<string, { root: string; path: string; text: string }>();
        const index = new NoteIndex();
        const board = new ActionBoard(index, settings);
        let now = Date.parse('2026-03-16T09:00Z');
        const put = (root: string, path: string, text: string | undefined) => {
          if (text === undefined) files.delete(`${root}/${path}`);
          else files.set(`${root}/${path}`, { root, path, text });
          return read(root, path, text);
        };
        for (const command of commands) {
          if (command.does === 'wait') now += command.minutes * 60_000;
          else if (command.does === 'write')
            board.touch(index.apply([put(command.root, command.path, textOf(command.facts, command.task))]));
          else if (command.does === 'remove')
            board.touch(index.apply([put(command.root, command.path, undefined)]));
          else {
            const text = files.get(`${command.root}/${command.path}`)?.text;
            if (text === undefined) continue;
            board.touch(
              index.apply([put(command.root, command.path, undefined), put(command.root, command.to, text)]),
            );
          }
          const fresh = new NoteIndex();
          fresh.apply([...files.values()].map(({ root, path, text }) => read(root, path, text)));
          assert.deepEqual(board.at(now), new ActionBoard(fresh, settings).at(now));
          assert.equal(board.countPressing(now), new ActionBoard(fresh, settings).countPressing(now));
        }
      }),
      { numRuns: 1500 },
    );
  }).timeout(60_000);

  test('two notes to mend at one path in two folders keep their ids, whichever was read first', () => {
    const faulty = (root: string) => read(root, 'x.md', '---\ntype: follow-up\nsent: soon\n---\n');
    const ids = (...roots: readonly string[]) => {
      const index = new NoteIndex();
      index.apply(roots.map(faulty));
      return new ActionBoard(index, settings).at(0).map(({ id, note: uri }) => `${uri} ${id}`);
    };
    assert.deepEqual(ids('first', 'second'), ids('second', 'first'));
  });

  test('a wait after an enquiry without its moment is the same for a board that was asked before', () => {
    const index = indexOf(
      application({ status: 'awaiting-decision' }),
      ofAcme('follow-up', { kind: 'status-enquiry', status: 'sent' }),
    );
    const board = new ActionBoard(index, settings);
    for (const now of ['2026-03-16T12:00Z', '2026-03-18T12:00Z'].map((text) => Date.parse(text))) {
      assert.deepEqual(board.at(now), new ActionBoard(index, settings).at(now));
    }
  });

  test('asked for an earlier moment, the board answers for that moment', () => {
    const index = indexOf(meeting('a/first.md', { application: 'a' }));
    const board = new ActionBoard(index, settings);
    const early = Date.parse('2026-03-17T10:00-04:00');
    const before = board.at(early);
    board.at(Date.parse('2026-03-20T10:00-04:00'));
    assert.deepEqual(board.at(early), before);
  });

  test('nothing changes by itself before the board says so', () => {
    fc.assert(
      fc.property(fc.array(write, { minLength: 1, maxLength: 6 }), (writes) => {
        const index = new NoteIndex();
        index.apply(
          writes.map(({ root, path, facts: values, task }) => read(root, path, textOf(values, task))),
        );
        const now = Date.parse('2026-03-16T09:00Z');
        const board = new ActionBoard(index, settings);
        const before = board.at(now);
        if (!Number.isFinite(board.until)) return;
        assert.deepEqual(new ActionBoard(index, settings).at(board.until - 1), before);
      }),
      { numRuns: 500 },
    );
  }).timeout(60_000);
});
