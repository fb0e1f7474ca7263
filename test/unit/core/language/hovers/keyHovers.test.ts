import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { definitionAt } from '../../../../../src/core/language/hovers/keyDefinition.js';
import { keyRules } from '../../../../../src/core/language/hovers/keyRules.js';
import { headingAnchor } from '../../../../../src/core/text/headingAnchor.js';
import type { KeyKind } from '../../../../../src/core/notes/keyKinds.js';
import { commonKeys, noteTypes } from '../../../../../src/core/noteTypes/index.js';
import { noteTypeNamed } from '../../../../../src/core/noteTypes/index.js';
import { defaultTiming } from '../../../../../src/core/actions/timing.js';
import { acme, hoverOn, note } from './hovering.js';

const headings = [
  ...readFileSync(join(__dirname, '../../../../../docs/format.md'), 'utf8').matchAll(/^#+ (.+)$/gm),
].map(([, heading]) => String(heading));

/** The paths of all keys within a key, with a place where a list or the user names it. */
function pathsIn(path: (string | number)[], kind: KeyKind): (string | number)[][] {
  if (kind.kind === 'list') return pathsIn([...path, 0], kind.of);
  if (kind.kind === 'map') return pathsIn([...path, 'some-id'], kind.of);
  if (kind.kind !== 'record') return [];
  return Object.entries(kind.keys).flatMap(([key, is]) => [[...path, key], ...pathsIn([...path, key], is)]);
}

suite('A hover on a key', () => {
  test('says what it means, what it may hold, and the rule that hangs on it', () => {
    const hover = hoverOn(note('type: interview\napplication: a\nen‸d: 2026-03-26T13:30-04:00'));
    assert.equal(hover?.about, 'end');
    assert.match(hover.words, /When it ended\./);
    assert.match(hover.words, /Holds a moment with its offset/);
    assert.match(hover.words, /debrief after 24 h, thank-you after 24 to 48 h/);
    assert.equal(hover.reference, 'actions');
  });

  test('lists the allowed words', () => {
    const hover = hoverOn(note('type: interview\napplication: a\nfor‸mat: video'));
    assert.match(hover?.words ?? '', /one of `phone`, `video`, `onsite`, `recorded`/);
    assert.equal(hover?.reference, 'interview-interview');
  });

  test('names the usual words of a text', () => {
    const hover = hoverOn(note('type: application\ncompany: A\nsou‸rce: agency'));
    assert.match(hover?.words ?? '', /Holds any text, usually one of `job-board`/);
  });

  test('of a status says what usually comes next, from key and value', () => {
    for (const line of ['sta‸tus: offer-received', 'status: offer-re‸ceived'])
      assert.match(
        hoverOn(note(`type: application\ncompany: A\n${line}`))?.words ?? '',
        /From `offer-received` it usually goes on to `negotiating`, `offer-accepted`/,
      );
  });

  test('says what a type is', () => {
    assert.match(hoverOn(note('type: we‸ek\nweek: 2026-W13'))?.words ?? '', /A weekly look at the search\./);
  });

  test('knows keys within people, lists and groups', () => {
    const person = note('type: interview\ninterviewers:\n  - name: Dana\n    sai‸d-as: DAY-na');
    assert.match(hoverOn(person)?.words ?? '', /How to say the name\./);
    const history = note('type: application\ncompany: A\nhistory:\n  - {o‸n: 2026-03-01, status: applied}');
    assert.match(hoverOn(history)?.words ?? '', /The day on which the status was reached\./);
    const scores = note('type: evaluation\napplication: a\nscores:\n  pay: {score: 4, ba‸sis: guess}');
    assert.match(hoverOn(scores)?.words ?? '', /How you know\.[^]*\*\*guess\*\*: You guess so/);
  });

  test('on a criterion names it, and its weight', () => {
    const files = { 'values.md': note('type: values\ncriteria: [{id: pay, name: Fair pay, weight: 20}]') };
    const hover = hoverOn(note('type: evaluation\napplication: a\nscores:\n  p‸ay: {score: 4}'), files);
    assert.match(hover?.words ?? '', /Your criterion: Fair pay\. It counts 20 of 100\./);
  });

  test('on a group for each id says what each holds', () =>
    assert.match(
      hoverOn(note('type: evaluation\napplication: a\nsco‸res:\n  pay: {score: 4}'))?.words ?? '',
      /a group: for each id `score`/,
    ));

  test('on a zone says what time it is there', () => {
    const hover = hoverOn(note('type: application\ncompany: A\ntime-zone: America/New_‸York'));
    assert.match(hover?.words ?? '', /It is 07:30 in New York now, 12:30 for you\./);
  });

  test('is silent on keys of the user, in comments, and in files that are no notes', () => {
    assert.equal(hoverOn(note('type: interview\nstart: 2026-03-26\nmi‸ne: 1')), undefined);
    assert.equal(hoverOn(note('type: interview\nstart: 2026-03-26 # wh‸y')), undefined);
    assert.equal(hoverOn(note('type: recipe\nen‸d: 2026-03-26')), undefined);
    assert.equal(hoverOn(note('type: interview\nstart: 2026-03-26\nconstruc‸tor: 1')), undefined);
  });

  test('works in front matter with a fault, and with CRLF', () => {
    const broken = hoverOn(note('type: interview\nen‸d: 2026-03-26T13:30-04:00\nstart: "2026'));
    assert.match(broken?.words ?? '', /When it ended/);
    const crlf = hoverOn(note('type: interview\nstart: 2026-03-26\nen‸d: x').replaceAll('\n', '\r\n'));
    assert.equal(crlf?.about, 'end');
  });
});

suite('The definitions that hovers read', () => {
  test('give every key within another one a meaning', () => {
    for (const definition of noteTypes)
      for (const [key, { is }] of Object.entries(definition.keys))
        for (const path of pathsIn([key], is))
          assert.ok(definitionAt(definition, path)?.means, `${definition.type}: ${path.join('.')}`);
  });

  test('know the keys that every note may have', () => {
    for (const key of commonKeys) assert.ok(definitionAt(noteTypeNamed('week'), [key])?.means);
  });

  test('hang rules only on keys that exist', () => {
    for (const { type, key, say } of keyRules) {
      assert.ok(definitionAt(noteTypeNamed(type), key.split('.')), `${type} ${key}`);
      assert.doesNotMatch(say(defaultTiming), /undefined|NaN/);
    }
  });

  test('point only to headings of docs/format.md', () => {
    const slugs = headings.map(headingAnchor);
    for (const { section } of keyRules) assert.ok(slugs.includes(headingAnchor(section)), section);
    for (const { type, title } of noteTypes)
      assert.ok(slugs.includes(headingAnchor(`${title}: ${type}`)), title);
    assert.ok(slugs.includes('sections-of-the-body-that-are-read'));
  });

  test('show a summary of the search in no key', () =>
    assert.doesNotMatch(hoverOn(note('type: interview\nappli‸cation: acme'), acme)?.words ?? '', /Acme/));
});
