import { debriefIn } from '../../src/core/notes/debrief.js';
import { type BankQuestion, questionBank } from '../../src/core/questions/bank.js';
import { askingsIn } from '../../src/core/questions/question.js';
import { indexOf, uriOf } from './notes.js';

/** An interview with its questions, as they stand below “Questions they asked”. */
export interface Talk {
  readonly firm: string;
  readonly day: string;
  readonly questions: string;
  readonly nda?: boolean;
}

/** The bank of some interviews, each at a firm of its own. */
export function bankOf(...talks: readonly Talk[]): BankQuestion[] {
  const files: Record<string, string> = {};
  for (const { firm, day, questions, nda } of talks) {
    files[`applications/${firm}/application.md`] = `---\ntype: application\ncompany: ${firm} Ltd\n---\n`;
    files[`applications/${firm}/${day}-interview.md`] =
      `---\ntype: interview\napplication: ${firm}\nstart: ${day}T10:00+01:00\n${nda ? 'nda: yes\n' : ''}---\n\n## Questions they asked\n\n${questions}\n`;
  }
  const index = indexOf(files);
  const debriefs = index.ofType('interview').map((interview) => ({
    interview,
    debrief: debriefIn(files[interview.uri.slice(uriOf('').length)] ?? ''),
  }));
  return questionBank(askingsIn(debriefs, index, 'Europe/Berlin'));
}

/** A question with what is noted below it. */
export function asked(text: string, ...noted: string[]): string {
  return [`### ${text}`, '', ...noted.map((line) => `- ${line}`), ''].join('\n');
}
