import type { NoteDocument } from '../document/noteDocument.js';
import type { BankQuestion } from '../questions/bank.js';
import { clip } from '../text/plain.js';
import type { LanguageContext } from './context.js';
import type { Lens } from './lens.js';

/** So much of an answer is read at a glance. */
const GLANCE = 80;

/** Above a question that others asked too: how often, and the best answer so far. */
export function questionLenses(document: NoteDocument, { bank = [] }: LanguageContext): Lens[] {
  const { lines, uri } = document;
  return (document.debrief?.questions ?? []).flatMap(({ text, line }) => {
    const question = bank.find(({ askings }) =>
      askings.some((asking) => asking.interview.uri === uri && asking.text === text),
    );
    const title = question && wordsOf(question, uri);
    if (!title) return [];
    const range = lines.rangeOf({ start: lines.startOf(line), end: lines.endOf(line) });
    return [{ range, title, command: 'findQuestion', argument: { question: question.key, not: uri } }];
  });
}

/** `Asked at 2 other employers. Your best answer (4): bought it` */
function wordsOf({ askings, best }: BankQuestion, uri: string): string | undefined {
  const others = askings.filter(({ interview }) => interview.uri !== uri);
  if (others.length === 0) return undefined;
  const here = askings.find(({ interview }) => interview.uri === uri)?.firm;
  const firms = new Set(others.flatMap(({ firm }) => (firm === undefined || firm === here ? [] : [firm])));
  const where =
    firms.size === 0
      ? 'Asked here before.'
      : `Asked at ${firms.size} other ${firms.size === 1 ? 'employer' : 'employers'}.`;
  if (!best?.answer || best.interview.uri === uri) return where;
  const rated = best.rating === undefined ? '' : ` (${best.rating})`;
  return `${where} Your best answer${rated}: ${clip(best.answer, GLANCE)}`;
}
