import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NoteDocument } from '../../../../src/core/document/noteDocument.js';
import { applyEdits } from '../../../../src/core/edit/textEdit.js';
import { weekEdits, weekLines } from '../../../../src/core/weeks/index.js';
import { type Files } from '../../../support/notes.js';
import { planOf } from '../templates/planning.js';
import { note, search } from '../views/search.js';
import { sourcesAt } from './weekOf.js';

const friday = '2026-03-27T13:30+01:00';
const FRONT = '---\ntype: week\nweek: 2026-W13\n---\n';

/** A week note once it was filled. */
function filled(text: string, moment = friday, files: Files = search): string {
  const document = new NoteDocument({ uri: 'file:///w.md', path: 'w.md', text });
  return applyEdits(text, weekEdits(document, weekLines('2026-W13', sourcesAt(moment, files))));
}

const moved = (text: string): string[] => text.match(/^- \w{3} \d+ Mar.*$/gm) ?? [];

suite('Filling a week', () => {
  const fresh = planOf('week', { week: '2026-W13' }).text;
  const helena = '- Wed 25 Mar: Harborlight Health: Helena Marsh briefed';
  const panel = '- Thu 26 Mar: Harborlight Health: Panel interview, round 2; thanked Dana Whitlock';

  test('adds what has moved, what is waited for and whom to thank to their sections', () => {
    const text = filled(fresh);
    assert.deepEqual(moved(text), [helena, panel]);
    assert.match(text, /their pace\. -->\n\n- Kestrel Grid: come back on Thu 9 April\n- In my hands/);
    assert.match(text, /asked\? -->\n\n- Marcus Oyelaran \(Harborlight Health\)\n- Priya Raman/);
  });
  test('adds nothing twice', () => {
    const once = filled(fresh);
    assert.equal(filled(once), once);
  });
  test('adds what has moved since, below what is there', () => {
    const before = filled(fresh, '2026-03-25T20:00+01:00');
    assert.deepEqual(moved(before), [helena]);
    const mine = before.replace(helena, `${helena} – at last!`);
    assert.deepEqual(moved(filled(mine)), [`${helena} – at last!`, panel]);
  });
  test('of a day that goes on, adds only what is new', () => {
    const before = filled(fresh, '2026-03-26T19:00+01:00', {
      ...search,
      'applications/harborlight/2026-03-26-thank-you-dana.md': note('type: thank-you', 'status: draft'),
    });
    assert.deepEqual(moved(filled(before)), [
      helena,
      '- Thu 26 Mar: Harborlight Health: Panel interview, round 2',
      '- Thu 26 Mar: Harborlight Health: thanked Dana Whitlock',
    ]);
  });
  test('takes one word for no other', () => {
    const files = {
      'a/application.md': note(
        ...['type: application', 'company: Acme', 'status: interviewing'],
        'history: [{on: 2026-03-25, status: interviewing}]',
      ),
      'a/i.md': note('type: interview', 'application: a', 'end: 2026-03-25T12:00+01:00'),
    };
    const text = `${FRONT}\n## What moved\n\n- Wed 25 Mar: Acme: interviewing\n`;
    assert.deepEqual(moved(filled(text, friday, files)), [
      '- Wed 25 Mar: Acme: interviewing',
      '- Wed 25 Mar: Acme: i',
    ]);
  });
  test('leaves sections alone in which something is written', () => {
    const text = `${FRONT}\n## What I am waiting for\n\nSpring.\n\n## Whom I thank\n\n- Leonie\n`;
    const after = filled(text);
    assert.match(after, /## What I am waiting for\n\nSpring\.\n\n## Whom I thank\n\n- Leonie\n$/);
    assert.deepEqual(moved(after), [helena, panel]);
  });
  test('finds the headings of another language, and makes the first where it is missing', () => {
    const german = filled(`${FRONT}\n## Was sich bewegt hat\n\n## Wem ich danke\n`);
    assert.match(
      german,
      /^## Was sich bewegt hat\n\n- Wed 25 Mar.*\n- Thu 26 Mar.*\n\n## Wem ich danke\n\n- Marcus/m,
    );
    assert.match(filled(FRONT), /---\n(\n)?## What moved\n\n- Wed 25 Mar/);
  });
  test('only adds, whatever was written, with either line end', () => {
    const line = fc.constantFrom(
      ...[
        '## What moved',
        '## Whom I thank',
        '## What I am waiting for',
        '### More',
        '',
        '',
        'Text',
        '<!-- c -->',
      ],
      ...[helena, '* Thu 26 Mar: Harborlight Health: panel', '- [ ] a task', '> quoted', '```', '1. one'],
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), fc.constantFrom('\n', '\r\n'), (body, eol) => {
        const text = (FRONT + body.join('\n')).replaceAll('\n', eol);
        const document = new NoteDocument({ uri: 'file:///w.md', path: 'w.md', text });
        const edits = weekEdits(document, weekLines('2026-W13', sourcesAt(friday, search)));
        assert.ok(edits.every(({ start, end }) => start === end));
        const places = edits.map(({ start }) => start);
        assert.equal(new Set(places).size, places.length);
        const after = applyEdits(text, edits);
        assert.doesNotMatch(after.replaceAll('\r\n', ''), eol === '\n' ? /\r/ : /\n/);
      }),
      { numRuns: 300 },
    );
  });
});
