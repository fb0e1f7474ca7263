import { draftOf } from '../../checks/thankYou/draft.js';
import { suggestedSubject } from '../../checks/thankYou/subjectLine.js';
import { type Change, planEdit } from '../../edit/editFrontMatter.js';
import type { NoteDocument } from '../../document/noteDocument.js';
import { plain } from '../../text/plain.js';
import type { Fix, Fixer } from '../fix.js';
import { eolOf } from '../spans.js';
import { insert } from './sentence.js';

/** A change of the front matter as a fix; nothing where it cannot be made safely. */
function* byChange(title: string, document: NoteDocument, change: Change): Generator<Fix> {
  const plan = planEdit(document.text, [change]);
  if ('edits' in plan) yield { title, only: false, edits: plan.edits };
}

/** The subject that says what it is about. */
export const saidSubject: Fixer = function* (_problem, document, context) {
  const draft = draftOf(document, context);
  if (!draft) return;
  const subject = suggestedSubject(draft);
  yield* byChange(`Use the subject “${plain(subject)}”`, document, {
    set: 'subject',
    value: subject,
    after: 'mode',
  });
};

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
export const byContact: Fixer = function* (_problem, document, context) {
  const contact = draftOf(document, context)?.application?.values.contact;
  if (!contact?.name && !contact?.email) return;
  const change: Change[] = [
    { set: 'mode', value: 'via-contact', after: 'to' },
    {
      set: 'via',
      value: { ...(contact.name && { name: contact.name }), ...(contact.email && { email: contact.email }) },
      after: 'mode',
    },
  ];
  const plan = planEdit(document.text, change);
  if ('edits' in plan)
    yield {
      title: `Ask ${plain(contact.name ?? contact.email ?? '')} to forward it`,
      only: false,
      edits: plan.edits,
    };
};

/** A closing and the own name, as far as they are missing. */
export const signedOff: Fixer = function* (_problem, document, context) {
  const draft = draftOf(document, context);
  const myName = context.me?.name ?? '';
  if (!draft) return;
  const { letter } = draft;
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
};
