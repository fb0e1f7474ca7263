import type { Asking, BankQuestion } from '../questions/index.js';
import { type Grouping, groupsOf } from '../questions/groups.js';
import { plain, plainLines } from '../text/plain.js';
import { dayWords } from './calendarWords.js';
import { filtered, section } from './section.js';
import type { TreeNode, ViewInput } from './treeNode.js';

/** What the Questions view shows. */
export interface ShownQuestions {
  readonly questions: readonly BankQuestion[];
  readonly by: Grouping;
  /** Those to practise today. */
  readonly today: readonly BankQuestion[];
}

/** The Questions view: what to practise today; then every question that was asked, each once, in groups. */
export function questionsView({ questions, by, today }: ShownQuestions, input: ViewInput): TreeNode[] {
  const practice = section({
    id: 'practice',
    label: 'Practise today',
    count: today.length,
    collapsed: true,
    children: () => today.map((question) => questionNode(question, 'practice', input)),
  });
  const groups = groupsOf(questions, by).flatMap(({ label, questions: among }) =>
    section({
      id: `${by}:${label}`,
      label: plain(label),
      count: among.length,
      collapsed: true,
      children: () => among.map((question) => questionNode(question, `${by}:${label}`, input)),
    }),
  );
  return filtered([...practice, ...groups], input.filter);
}

function questionNode(question: BankQuestion, group: string, input: ViewInput): TreeNode {
  const { key, askings, firms, progress, best, similar } = question;
  const latest = askings.at(-1) as Asking;
  const label = plain(question.text);
  const rated = progress.length > 0 && `rated ${progress.join(', then ')}`;
  const asked = askings.length > 1 && `asked ${askings.length} times`;
  const answer = best?.answer && `Your best answer: ${plain(best.answer)}`;
  const where = firms.map(plain).join(', ');
  const like = similar.length > 0 && `Perhaps the same: ${similar.map(({ text }) => plain(text)).join('; ')}`;
  return {
    id: `question:${group}:${key}`,
    label,
    description: [progress.join(' → '), where].filter(Boolean).join(' · '),
    tooltip: plainLines([label, [where, asked].filter(Boolean).join(', '), answer || '', like || '']),
    accessibleLabel: [`Question: ${label}`, where && `at ${where}`, asked, rated].filter(Boolean).join(', '),
    icon: askings.length > 1 ? 'comment-unresolved' : 'question',
    context: similar.length > 0 ? 'question.similar' : 'question.asked',
    note: latest.interview.uri,
    line: latest.line,
    facts: { question: key },
    ...(askings.length > 1 && {
      collapsed: true,
      children: () => askings.toReversed().map((asking) => askingNode(asking, `${group}:${key}`, input)),
    }),
  };
}

/** One time that a question was asked. */
function askingNode(asking: Asking, id: string, input: ViewInput): TreeNode {
  const { firm, interview, day, rating, answer } = asking;
  const label = plain(firm ?? interview.title);
  const when = day && dayWords(day, input);
  const rated = rating !== undefined && `rated ${rating}`;
  return {
    id: `asking:${id}:${interview.uri}:${asking.line}`,
    label,
    description: [when, rated].filter(Boolean).join(' · '),
    tooltip: plainLines([label, plain(asking.text), answer && plain(answer)]),
    accessibleLabel: [label, day && dayWords(day, input, 'long'), rated].filter(Boolean).join(', '),
    icon: 'comment-discussion',
    context: 'question.asking',
    note: interview.uri,
    line: asking.line,
  };
}
