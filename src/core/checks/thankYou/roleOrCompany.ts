import { hasPhrase, literalPhrase } from '../../messages/phrases.js';
import { type Draft, placeOfCore } from './draft.js';
import { thankYouCheck } from './thankYouCheck.js';

export const roleOrCompany = thankYouCheck({
  code: 'TY113',
  severity: 'warning',
  title: 'Neither the role nor the employer is named',
  why: 'Interviewers see many people for many roles. One name tells them at once what this is about.',
  *find(draft) {
    const { role, company } = draft;
    const names = [...namesOfRole(role), ...namesOfCompany(company)];
    if (names.length === 0 || hasPhrase(names, `${draft.subject}\n${coreOf(draft)}`)) return;
    const expected = [role, company].filter(Boolean).join(' · ');
    yield {
      message: `Neither the role nor the employer is named, so the reader must guess. Name one of them: ${expected}.`,
      place: placeOfCore(draft),
      facts: { expected },
    };
  },
});

function coreOf({ letter }: Draft): string {
  return letter.paragraphs.map(({ text }) => text).join('\n\n');
}

/** The role as written, without what stands in brackets, or its last two words: `Data Engineer` of a senior one. */
function namesOfRole(role: string): string[] {
  const bare = role.replace(/\([^)]*\)/g, ' ').trim();
  const words = bare.split(/\s+/);
  const short = words.length > 2 ? words.slice(-2).join(' ') : '';
  return [role, bare, short].filter(Boolean).map(literalPhrase);
}

function namesOfCompany(company: string): string[] {
  const words = company.split(/\s+/);
  const first = words.find((word) => !/^(?:the|der|die|das|le|la|el)$/i.test(word)) ?? '';
  return [company, first].filter((name) => /[\p{L}\p{N}]/u.test(name)).map(literalPhrase);
}
