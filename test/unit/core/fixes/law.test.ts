import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fixableCodes, fixesFor } from '../../../../src/core/fixes/index.js';
import { checks } from '../../../../src/core/checks/index.js';
import { parseNote } from '../../../../src/core/notes/parseNote.js';
import { problemKinds } from '../../../../src/core/problem.js';
import { allProblems } from '../../../../src/core/fixes/allProblems.js';
import { faultyNotes, strangeNotes } from './faults.js';
import { afterAll, checkLaw, deskWith } from './fixing.js';

suite('What holds for every fix', () => {
  test('fix all gives back the note as it was before the slips, byte for byte', () => {
    fc.assert(
      fc.property(faultyNotes, ({ path, wrong, right }) => {
        assert.equal(afterAll(deskWith(path, wrong)), right);
      }),
      { numRuns: 300 },
    );
  });

  test('a fix makes its problem go away and brings no other', () => {
    fc.assert(
      fc.property(faultyNotes, ({ path, wrong }) => {
        const desk = deskWith(path, wrong);
        for (const problem of allProblems(desk.document, desk.context))
          for (const fix of fixesFor(problem, desk.document, desk.context))
            if (fix.edits.length > 0) checkLaw(desk, problem, fix);
      }),
      { numRuns: 100 },
    );
  });

  test('whatever a value holds, its fixes keep to that', () => {
    fc.assert(
      fc.property(strangeNotes, ({ path, text }) => {
        const parsed = parseNote({ uri: path, path, text });
        if (!parsed) return;
        const desk = deskWith(path, text);
        for (const problem of allProblems(desk.document, desk.context))
          for (const fix of fixesFor(problem, desk.document, desk.context))
            if (fix.edits.length > 0) checkLaw(desk, problem, fix);
      }),
      { numRuns: 500 },
    );
  });

  test('each is for a problem that there is', () => {
    const known = [...Object.keys(problemKinds), ...checks.map(({ code }) => code as string)];
    for (const code of fixableCodes) assert.ok(known.includes(code), code);
  });

  test('after fix all nothing is left that has one right answer', () => {
    fc.assert(
      fc.property(faultyNotes, ({ path, wrong }) => {
        const { document, context } = deskWith(path, afterAll(deskWith(path, wrong)));
        const left = allProblems(document, context).flatMap((each) => fixesFor(each, document, context));
        assert.deepEqual(
          left.filter(({ only }) => only),
          [],
        );
      }),
      { numRuns: 50 },
    );
  });
});
