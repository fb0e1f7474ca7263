import { domainOf } from '../../checks/thankYou/workAccount.js';
import { personLabel } from '../../text/people.js';
import { plain } from '../../text/plain.js';
import type { Fix, Fixer } from '../fix.js';
import { draftFixer } from './draftFixer.js';
import { byChange } from './keyFixes.js';

/** What is past cannot be mended, but the note may say another moment than the true one. */
export const rightMoment: Fixer = function* (_problem, { uri }) {
  yield* byCommand('Correct when it was sent…', 'correctSent', uri);
};

/** The length of time counts from the end that the interview names. */
export const rightEnd = draftFixer(function* ({ interview }) {
  if (interview) yield* byCommand('Correct when the interview ended', 'openKey', interview.uri, 'end');
});

/** It was marked too early, and is still here. */
export const notSentYet: Fixer = function* (_problem, document) {
  if (document.note?.status !== 'sent') return;
  const title = 'It has not gone out yet: make it a draft again';
  yield* byChange(title, document, { set: 'status', value: 'draft' }, { remove: 'sent' });
};

/** The hour of the reader follows from the application's time zone. */
export const rightZone = draftFixer(function* ({ application, company }) {
  if (!application) return;
  const title = `Correct the time zone of ${plain(company || application.title)}`;
  yield* byCommand(title, 'openKey', application.uri, 'time-zone');
});

/** The answer is a setting. */
export function inSettings(title: string, setting: string): Fixer {
  return () => byCommand(title, 'openSettings', setting);
}

/** Whether the employer is still the present one stands with the reference there. */
export const formerEmployer: Fixer = function* ({ facts }, _document, { index }) {
  for (const reference of index.ofType('reference')) {
    const { 'present-employer': isPresent, email } = reference.values;
    if (isPresent !== true || domainOf(email) !== facts.found) continue;
    const title = `I no longer work with ${plain(personLabel(reference.values) ?? reference.title)}`;
    yield* byCommand(title, 'openKey', reference.uri, 'present-employer');
  }
};

function* byCommand(title: string, id: string, ...given: readonly unknown[]): Generator<Fix> {
  yield { title, only: false, edits: [], command: { id, arguments: given } };
}
