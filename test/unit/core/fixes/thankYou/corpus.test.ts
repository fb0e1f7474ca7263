import assert from 'node:assert/strict';
import { join } from 'node:path';
import { contextOf, readWorlds, type World } from '../../../../../scripts/corpus/world.js';
import { checks } from '../../../../../src/core/checks/index.js';
import type { NoteDocument } from '../../../../../src/core/document/noteDocument.js';
import { allProblems } from '../../../../../src/core/fixes/allProblems.js';
import { fixableCodes, fixesFor } from '../../../../../src/core/fixes/index.js';
import type { LanguageContext } from '../../../../../src/core/language/context.js';
import { withoutComments } from '../../../../../src/core/messages/comments.js';
import type { Day } from '../../../../../src/core/time/day.js';
import { after } from '../fixing.js';

/** There is a fix where something else is known: a contact, a joint in the sentence, a paragraph too many. */
const sometimes = ['TY302', 'TY305', 'TY902'];

suite('Fixes of the corpus of thank-yous', () => {
  const worlds = readWorlds(join('test', 'corpus', 'thankYous'));
  const contextIn = (world: World): LanguageContext => ({
    ...contextOf(world),
    actions: [],
    now: Date.parse('2026-03-24T12:00Z'),
    locale: 'en-GB',
    ignoredChecks: new Set(),
    today: '2026-03-24' as Day,
    textOf: () => Promise.resolve(undefined),
  });
  const frontOf = ({ text, bodyStart }: NoteDocument): string => text.slice(0, bodyStart);

  for (const world of worlds)
    test(`${world.name}: every finding has a fix, and none touches what it is not about`, () => {
      const context = contextIn(world);
      for (const document of world.documents) {
        const found = allProblems(document, context).filter(({ code }) => code.startsWith('TY'));
        for (const problem of found) {
          const fixes = fixesFor(problem, document, context);
          if (!sometimes.includes(problem.code))
            assert.ok(fixes.length > 0, `${problem.code} ${document.path}`);
          for (const fix of fixes) {
            const text = after({ document, context }, fix);
            const isInBody = fix.edits.every(({ start }) => start >= document.bodyStart);
            if (isInBody) assert.ok(text.startsWith(frontOf(document)));
            else assert.ok(text.endsWith(document.body));
            assert.equal(commentsIn(text), commentsIn(document.text), fix.title);
          }
        }
      }
    });
  test('there is a fix for every check of a thank-you', () =>
    assert.deepEqual(
      checks.filter(({ code }) => code.startsWith('TY') && !fixableCodes.includes(code)),
      [],
    ));
});

function commentsIn(text: string): number {
  return text.length - withoutComments(text).length === 0 ? 0 : text.split('<!--').length;
}
