import { suggestedSubject } from '../../checks/thankYou/subjectLine.js';
import { type Change, planEdit } from '../../edit/editFrontMatter.js';
import type { NoteDocument } from '../../document/noteDocument.js';
import { personLabel } from '../../text/people.js';
import { plain } from '../../text/plain.js';
import type { Fix, Fixer } from '../fix.js';
import { eolOf } from '../spans.js';
import { draftFixer } from './draftFixer.js';
import { insert } from './sentence.js';

/** A change of the front matter as a fix; nothing where it cannot be made safely. */
export function* byChange(title: string, document: NoteDocument, ...changes: Change[]): Generator<Fix> {
  const plan = planEdit(document.text, changes);
  if ('edits' in plan) yield { title, only: false, edits: plan.edits };
}

/** The subject that says what it is about. */
export const saidSubject = draftFixer(function* (draft) {
  const subject = suggestedSubject(draft);
  yield* byChange(`Use the subject “${plain(subject)}”`, draft.document, {
    set: 'subject',
    value: subject,
    after: 'mode',
  });
});

/** Nothing is faked where the interest is gone. */
export const noInterest: Fixer = function* (_problem, document) {
  yield* byChange('I no longer want it: set “interest: none”', document, {
    set: 'interest',
    value: 'none',
    after: 'mode',
  });
};

export const requested: Fixer = function* (_problem, document) {
  yield* byChange('They asked for it', document, {
    set: 'attachments-requested',
    value: 'yes',
    after: 'attachments',
  });
  yield* byChange('Remove the attachments', document, { remove: 'attachments' });
};

export const notShared: Fixer = function* (_problem, document) {
  yield* byChange('Keep this file to myself', document, { set: 'share', value: 'no' });
};

/** Who knows the address forwards it. */
export const byContact = draftFixer(function* ({ document, application }) {
  const contact = application?.values.contact;
  const label = personLabel(contact);
  if (!contact || label === undefined) return;
  const { name, email } = contact;
  yield* byChange(
    `Ask ${plain(label)} to forward it`,
    document,
    { set: 'mode', value: 'via-contact', after: 'to' },
    { set: 'via', value: { ...(name && { name }), ...(email && { email }) }, after: 'mode' },
  );
});

/** A closing and the own name, as far as they are missing. */
export const signedOff = draftFixer(function* ({ document, letter, context }) {
  const myName = context.me?.name ?? '';
  const { signOff = '' } = letter.language;
  const eol = eolOf(document);
  const end = letter.visible.trimEnd().length;
  const lastLine = letter.visible.lastIndexOf('\n', end - 1) + 1;
  const missingName = letter.isSigned ? '' : myName;
  if (letter.closing) {
    if (missingName)
      yield {
        title: `Sign with “${plain(missingName)}”`,
        only: false,
        edits: [insert(document, end, eol + missingName)],
      };
    return;
  }
  const lines = [signOff, missingName].filter(Boolean);
  if (lines.length === 0) return;
  const edit = letter.isSigned
    ? insert(document, lastLine, `${signOff}${eol}`)
    : insert(document, end, `${eol}${eol}${lines.join(eol)}`);
  yield { title: `Add “${plain(lines.join(' '))}”`, only: false, edits: [edit] };
});
