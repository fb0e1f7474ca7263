import assert from 'node:assert/strict';
import { findingsIn, interviewFile, toldIn } from '../../../support/checks.js';
import type { Files } from '../../../support/notes.js';

/** What is told of a scheduled interview with this body, and what is underlined. */
function check(body: string, ...expected: string[]): void {
  assert.deepEqual(toldIn(interviewFile('status: scheduled', body)), expected);
}

suite('The body of an interview: questions', () => {
  const question = (...lines: string[]): string =>
    ['## Questions they asked', '', '### Why us?', '', ...lines.map((line) => `- ${line}`)].join('\n');

  test('a type that is none', () => check(question('type: behavioral'), 'choice/unknown behavioral'));
  test('a type in any case', () => check(question('Type: Technical')));
  test('a rating out of range, or in words', () => {
    check(question('rating: 6'), 'number/out-of-range 6');
    check(question('rating: good'), 'number/out-of-range good');
    check(question('rating: 1', 'rating: 5', 'rating:'));
  });
  test('a story that is not there', () => check(question('story: the-outage'), 'link/dangling the-outage'));
  test('a story that is there', () =>
    assert.deepEqual(
      toldIn({
        ...interviewFile('status: scheduled', question('story: the-outage')),
        'stories/the-outage.md': '---\ntype: story\nstrength: 3\n---\n',
      }),
      [],
    ));
  test('each at its line', () => {
    const lines = findingsIn(
      interviewFile('status: scheduled', question('answer: type: x', 'type: y', 'rating: 9')),
    );
    assert.deepEqual(
      lines.map(({ line }) => line),
      [12, 13],
    );
  });
  test('what is no key is prose', () => check(question('They had no types: at all', 'ratings: 9')));
});

suite('The body of an interview: topics', () => {
  const topics = (...lines: string[]): string =>
    ['## Something to thank each person for', '', ...lines].join('\n');

  test('a line without a person', () =>
    check(topics('- late claims and reloads'), 'topic/no-person late claims and reloads'));
  test('a line with nothing before the colon', () =>
    check(topics('- : late claims'), 'topic/no-person : late claims'));
  test('a name that waits for its topic is fine', () =>
    check(topics('- Dana Whitlock:', '- Priya Raman: late')));
  test('what is nested below a topic explains it', () =>
    check(topics('- Dana Whitlock: late claims', '  - and why')));
  test('what is nested below a bare name names nobody', () =>
    check(topics('- Dana Whitlock:', '  - late claims'), 'topic/no-person late claims'));
});

suite('The body of an interview: flags', () => {
  const flags = (...lines: string[]): string => ['## Flags', '', ...lines].join('\n');

  test('an unknown colour, category or basis', () => {
    check(flags('- orange, process, observed: late'), 'choice/unknown orange');
    check(flags('- red, proces, observed: late'), 'choice/unknown proces');
    check(flags('- red, process, saw: late'), 'choice/unknown saw');
  });
  test('all of them in any case', () => check(flags('- Red, Process, Observed: late')));
  test('a line without a colour', () => check(flags('- They were late'), 'flag/no-colour They were late'));
  test('a sentence with a comma and a colon is no colour', () =>
    check(flags('- They came late, twice: no word'), 'flag/no-colour They came late, twice: no word'));
  test('what is nested below a flag explains it', () =>
    check(
      flags('- red, process, observed: late', '  - twice', '  - green, teem, observed: kind'),
      'choice/unknown teem',
    ));
});

suite('The body of an interview: promises', () => {
  const promises = (...lines: string[]): string => ['## Promises', '', ...lines].join('\n');

  test('a day that the calendar does not have', () =>
    check(promises('- [ ] Send it, by 2026-02-31'), 'promise/impossible-day 2026-02-31'));
  test('of several days the last one counts', () =>
    check(promises('- [ ] Send it by 2026-02-31, no: by 2026-03-01')));
  test('a promise that is kept is no longer looked at', () =>
    check(promises('- [x] Send it, by 2026-02-31')));
});

suite('Criteria that the values do not have', () => {
  const values =
    '---\ntype: values\ncriteria:\n- {id: work, weight: 60}\n- {id: people, weight: 40}\ndealbreakers:\n- {id: on-call}\n---\n';
  const scored = (...lines: string[]): Files => ({
    'a/evaluation.md': ['---', 'type: evaluation', 'application: a', ...lines, '---', ''].join('\n'),
    'values.md': values,
  });
  const talk = (...lines: string[]): Files => ({
    'a/talk.md': ['---', 'type: insider-talk', '---', '## What I learned', '', ...lines].join('\n'),
    'values.md': values,
  });

  test('in the scores, at the id', () =>
    assert.deepEqual(toldIn(scored('scores:', '  work: {score: 3}', '  peple: {score: 4}')), [
      'criterion/unknown peple',
    ]));
  test('at its line', () =>
    assert.deepEqual(findingsIn(scored('scores: {}', 'dealbreakers:', '  on-cal: pass'))[0]?.line, 5));
  test('a dealbreaker is no criterion', () =>
    assert.deepEqual(toldIn(scored('scores: {on-call: {score: 3}}', 'dealbreakers: {work: pass}')), [
      'criterion/unknown on-call',
      'criterion/unknown work',
    ]));
  test('in an insider talk, at the beginning of a line', () =>
    assert.deepEqual(toldIn(talk('- balanse: hours', '- work: fine', '- on-call: rarely')), [
      'criterion/unknown balanse',
    ]));
  test('a line of an insider talk that begins with no id is prose', () =>
    assert.deepEqual(toldIn(talk('- They said: fine', '- Note: ask again', '- nothing more')), []));
  test('nothing is unknown before the values are written', () => {
    const [evaluation = ''] = Object.values(scored('scores: {peple: {score: 3}}'));
    assert.deepEqual(toldIn({ 'a/evaluation.md': evaluation }), []);
  });
});
