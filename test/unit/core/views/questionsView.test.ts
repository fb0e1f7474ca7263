import assert from 'node:assert/strict';
import { bankDocument } from '../../../../src/core/questions/index.js';
import type { Grouping } from '../../../../src/core/questions/groups.js';
import { questionsView } from '../../../../src/core/views/questionsView.js';
import { allNodes, outline } from '../../../support/notes.js';
import { asked, bankOf, type Talk } from '../../../support/questions.js';

const input = {
  now: Date.parse('2026-04-02T09:00+02:00'),
  userZone: 'Europe/Berlin',
  locale: 'en-GB',
  filter: '',
};

const talks = [
  {
    firm: 'kestrel',
    day: '2026-03-26',
    questions:
      asked('Why us?', 'type: motivational', 'rating: 2', 'answer: the grid') +
      asked('How do you test?', 'type: technical', 'competency: testing, care', 'rating: 4'),
  },
  {
    firm: 'lindenhof',
    day: '2026-04-01',
    questions: asked('Why us?', 'type: motivational', 'rating: 4', 'answer: the port'),
  },
] as const;

const lines = (by: Grouping, filter = ''): string[] =>
  outline(questionsView({ questions: bankOf(...talks), by, today: [] }, { ...input, filter }));

suite('The Questions view', () => {
  test('shows each question once, below its type, with its ratings and employers', () => {
    assert.deepEqual(lines('type'), [
      'Technical | 1',
      '  How do you test? | 4 · kestrel Ltd',
      'Motivational | 1',
      '  Why us? | 2 → 4 · kestrel Ltd, lindenhof Ltd',
      '    lindenhof Ltd | Wed 1 Apr · rated 4',
      '    kestrel Ltd | Thu 26 Mar · rated 2',
    ]);
  });

  test('groups by competency, one question in two groups, and by what has none last', () => {
    assert.deepEqual(
      lines('competency').filter((line) => !line.startsWith(' ')),
      ['Care | 1', 'Testing | 1', 'Without a competency | 1'],
    );
  });

  test('groups by employer and by rating, what is to be practised first', () => {
    assert.deepEqual(
      lines('firm').filter((line) => !line.startsWith(' ')),
      ['kestrel Ltd | 2', 'lindenhof Ltd | 1'],
    );
    assert.deepEqual(
      lines('rating').filter((line) => !line.startsWith(' ')),
      ['Good (4–5) | 2'],
    );
  });

  test('puts what is to be practised today on top', () => {
    const questions = bankOf(...talks);
    const nodes = questionsView({ questions, by: 'type', today: questions.slice(0, 1) }, input);
    assert.equal(outline(nodes)[0], 'Practise today | 1');
    const ids = allNodes(nodes).map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  test('opens the newest asking, and says to a screen reader how often and how well', () => {
    const node = allNodes(questionsView({ questions: bankOf(...talks), by: 'type', today: [] }, input)).find(
      ({ label }) => label === 'Why us?',
    );
    assert.match(node?.note ?? '', /lindenhof/);
    assert.equal(
      node?.accessibleLabel,
      'Question: Why us?, at kestrel Ltd, lindenhof Ltd, asked 2 times, rated 2, then 4',
    );
    assert.match(node?.tooltip ?? '', /Your best answer: the port/);
  });

  test('is filtered by any word of question, employer or answer', () => {
    assert.equal(lines('type', 'port').filter((line) => line.startsWith('  W')).length, 1);
    assert.deepEqual(lines('type', 'nothing like it'), []);
  });
});

suite('The bank as a document', () => {
  const text = (...of: readonly Talk[]): string =>
    bankDocument(bankOf(...of), 'firm', {
      reader: input,
      root: 'file:///notes',
      storyTitle: () => undefined,
    });

  test('holds what was asked under secrecy neither as a question nor as an answer, and says so', () => {
    const secret = {
      firm: 'kestrel',
      day: '2026-03-26',
      nda: true,
      questions:
        asked('Rebuild our secret ledger', 'answer: with care') +
        asked('Why us?', 'rating: 5', 'answer: hidden'),
    };
    const shown = text(secret, talks[1]);
    assert.doesNotMatch(shown, /secret ledger|with care|hidden|kestrel/);
    assert.match(shown, /the port/);
    assert.match(shown, /Rated 4\n/);
    assert.match(shown, /Not shown here: 2 asked under a promise of secrecy/);
  });

  test('makes no link, heading or picture of what a note holds', () => {
    const shown = text({
      firm: 'a',
      day: '2026-03-26',
      questions: asked('![x](http://evil) [y](command:z) <b>', 'answer: # big [z](http://evil)'),
    });
    assert.doesNotMatch(shown, /!\[x\]\(|[^\\]\]\(http|<b>|^# big/m);
  });

  test('says where questions come from while there are none', () =>
    assert.match(text(), /They come from your debriefs/));

  test('leads to the line of each asking', () =>
    assert.match(text(talks[1]), /\/applications\/lindenhof\/2026-04-01-interview\.md#L\d+>/));
});
