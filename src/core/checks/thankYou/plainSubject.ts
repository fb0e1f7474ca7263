import { isPhrase } from '../../messages/phrases.js';
import { placeOf } from '../places.js';
import type { Draft } from './draft.js';
import { foldedWords } from '../../messages/keywords.js';
import { hasSubjectLine, suggestedSubject } from './subjectLine.js';
import { thankYouCheck } from './thankYouCheck.js';

export const plainSubject = thankYouCheck({
  code: 'TY202',
  severity: 'warning',
  title: 'A subject that says nothing',
  why: 'The reader gets many mails that say “thank you”. Role, firm or your name make yours the one they can place.',
  withoutText: true,
  *find(draft) {
    const { subject } = draft;
    if (!hasSubjectLine(draft) || subject === '' || !isGeneric(draft)) return;
    const expected = suggestedSubject(draft);
    yield {
      message: `The subject could stand above any mail. Say what it is about: “${expected}”.`,
      place: placeOf(draft.document, ['subject']),
      facts: { found: subject, expected },
    };
  },
});

function isGeneric({ subject, role, company, letter, context }: Draft): boolean {
  const generic = letter.language.wording?.genericSubjects ?? [];
  if (isPhrase(generic, subject.replace(/^(?:re|fwd?|aw):\s*/i, '').replace(/[\s!.…,:-]+$/, ''))) return true;
  const names = foldedWords([role, company, context.me?.name ?? ''].join(' ')).filter(
    (word) => word.length > 2,
  );
  const words = foldedWords(subject);
  return names.length > 0 && !names.some((name) => words.includes(name) && !joining.has(name));
}

const joining: ReadonlySet<string> = new Set([
  'and',
  'for',
  'the',
  'und',
  'für',
  'der',
  'die',
  'des',
  'les',
  'del',
]);
