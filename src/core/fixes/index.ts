import type { LanguageContext } from '../language/context.js';
import type { NoteDocument } from '../document/noteDocument.js';
import { applyEdits } from '../edit/textEdit.js';

import type { Problem } from '../problem.js';
import { addOffset, dayAsWritten, momentAsWritten, monthAsWritten, weekAsWritten } from './dateFixes.js';
import { flagBasis, knownName, openPromise, promiseBy } from './debriefFixes.js';
import type { Fix, Fixer } from './fix.js';
import { sortHistory, statusOrHistory, statusOrMark } from './historyFixes.js';
import { criterionMeant, renameKey, swapTimes } from './keyFixes.js';
import { linkAgain, ownId } from './linkFixes.js';
import { type Before, isGone } from './proof.js';
import { headingForResult, otherWord, storyAbout } from './storyFixes.js';
import { thankYouFixers } from './thankYou/index.js';
import { lineForTopic } from './topicFixes.js';
import { valueOfList, wholeNumber, yesOrNo } from './valueFixes.js';
import { closestWord } from './wordFixes.js';
import { closeFence, keepOneKey, readableYaml } from './yamlFixes.js';
import { zoneMeant } from './zoneFixes.js';

/** What mends a problem, by its code. A code that is not here has no fix but to look at it. */
const fixers: Readonly<Record<string, Fixer>> = {
  'yaml/unclosed': closeFence,
  'yaml/invalid': readableYaml,
  'yaml/doubled-key': keepOneKey,
  'key/misspelt': renameKey,
  'status/unknown': closestWord,
  'choice/unknown': closestWord,
  'day/impossible': dayAsWritten,
  'day/order': swapTimes,
  'moment/impossible': momentAsWritten,
  'moment/no-offset': addOffset,
  'month/impossible': monthAsWritten,
  'week/impossible': weekAsWritten,
  'zone/unknown': zoneMeant,
  'number/out-of-range': wholeNumber,
  'yes-no/unknown': yesOrNo,
  'value/wrong-kind': valueOfList,
  'history/disagrees': statusOrHistory,
  'history/out-of-order': sortHistory,
  'status/disagrees': statusOrMark,
  'time/end-before-start': swapTimes,
  'link/dangling': linkAgain,
  'id/doubled': ownId,
  'criterion/unknown': criterionMeant,
  DB02: lineForTopic,
  DB03: openPromise,
  DB07: knownName,
  DB08: promiseBy,
  DB10: flagBasis,
  ST01: headingForResult,
  ST06: storyAbout,
  ST07: otherWord,
  ...thankYouFixers,
};

/** The codes that have fixes. */
export const fixableCodes: readonly string[] = Object.keys(fixers);

/** What can be done about a problem, the best first. Every fix was tried: after it the problem is gone. */
export function fixesFor(problem: Problem, document: NoteDocument, context: LanguageContext): Fix[] {
  return fixesOf(problem, document, context).filter((fix) => works(fix, problem, { document, context }));
}

/** The one right answer to a problem, where there is one. */
export function onlyFixFor(
  problem: Problem,
  document: NoteDocument,
  context: LanguageContext,
): Fix | undefined {
  return fixesOf(problem, document, context).find(
    (fix) => fix.only && works(fix, problem, { document, context }),
  );
}

function fixesOf(problem: Problem, document: NoteDocument, context: LanguageContext): Fix[] {
  const fixer = Object.hasOwn(fixers, problem.code) ? fixers[problem.code] : undefined;
  return fixer ? [...fixer(problem, document, context)] : [];
}

function works({ edits, command, unfinished }: Fix, problem: Problem, before: Before): boolean {
  if (edits.length === 0 || unfinished) return command !== undefined || unfinished === true;
  return isGone(problem, applyEdits(before.document.text, edits), before);
}
