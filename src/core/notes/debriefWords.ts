/** A word that a debrief may use, and its meaning in a sentence or two. */
export interface DebriefWord {
  readonly word: string;
  readonly means: string;
}

/** What you note in the list under a question, each before a colon. */
export const questionKeys = ['type', 'competency', 'rating', 'answer', 'next time', 'story'] as const;

/** What commands note there: when the answer was practised, and another question that this one repeats. */
export const questionKeysOfCommands = ['rehearsed', 'same as'] as const;

/** An entry of that list: its key and its value. */
export const questionEntry = new RegExp(
  `^(${[...questionKeys, ...questionKeysOfCommands].join('|')}):\\s*([\\s\\S]*)$`,
  'i',
);

/** What kind of question it was: it says how to answer. */
export const questionTypes: readonly DebriefWord[] = [
  {
    word: 'behavioural',
    means: 'They want an example from your past. Tell one story: situation, task, action, result.',
  },
  {
    word: 'situational',
    means:
      'What you would do if something happened. Ask back, name options, choose, say how you would check.',
  },
  { word: 'technical', means: 'They look at how you work. Think aloud and name what you assume.' },
  { word: 'case', means: 'A problem to work through. Lay out a structure before you calculate.' },
  { word: 'estimation', means: 'A number to guess sensibly. Split it into parts and say each assumption.' },
  { word: 'motivational', means: 'Why them, why now. Give a reason, evidence for it, and the link to you.' },
  { word: 'general', means: 'An opener about you. Say where you are now, how you got here, where you go.' },
  {
    word: 'self-assessment',
    means: 'Strengths, weaknesses, feedback. Give a fact and what you do about it.',
  },
  { word: 'values', means: 'What you need to work well. Name an honest condition, with an example.' },
  { word: 'achievement', means: 'A result you are proud of. Begin with the result.' },
  {
    word: 'knowledge',
    means: 'What you know of them and their market. Two facts, then a question of yours.',
  },
  { word: 'logistics', means: 'Notice, pay, place, right to work. Have a sentence ready.' },
  { word: 'curveball', means: 'An odd question. Pause, then show how you go about it.' },
  {
    word: 'inappropriate',
    means: 'Age, family, health and the like. You need not answer. It is worth a flag.',
  },
  { word: 'mine', means: 'A question that you asked. Keep it open and about the work.' },
];

/** How a flag counts. One person’s red is another’s neutral. */
export const flagColours: readonly DebriefWord[] = [
  { word: 'green', means: 'A good sign.' },
  { word: 'yellow', means: 'Worth a question before you decide.' },
  { word: 'red', means: 'A bad sign that you saw yourself, or heard from two sources. Else it is yellow.' },
];

/** What a flag is about. */
export const flagCategories: readonly DebriefWord[] = [
  { word: 'process', means: 'How they run the interviews: notice, steps, dates that are kept.' },
  { word: 'clarity', means: 'Whether everybody describes the same role and what success in it is.' },
  { word: 'respect', means: 'How they treat you: on time, prepared, no prying questions.' },
  { word: 'manager', means: 'The person you would report to: feedback, credit, mistakes.' },
  { word: 'team', means: 'The people you would work with, and whether you may meet them.' },
  { word: 'turnover', means: 'Why the post is open, and how long people stay.' },
  { word: 'workload', means: 'Hours, on-call, leave that is taken.' },
  { word: 'development', means: 'Learning, moves and promotions.' },
  { word: 'compensation', means: 'Pay and terms, and whether they stay as said.' },
  { word: 'ethics', means: 'What they would ask you to do, and the limits they name.' },
  { word: 'stability', means: 'Money, funding, whether wages are paid on time.' },
  { word: 'inclusion', means: 'Adjustments and fairness, offered or refused.' },
  { word: 'honesty', means: 'Whether they name problems too, and the facts are true.' },
  {
    word: 'security',
    means:
      'Signs of a fraud: money, identity or bank data wanted before a contract, a private address. Contact the firm through an address that you found yourself.',
  },
];

/** How you know. */
export const flagBases: readonly DebriefWord[] = [
  { word: 'observed', means: 'You saw or heard it yourself.' },
  { word: 'told-by-interviewer', means: 'An interviewer said so.' },
  { word: 'told-by-employee', means: 'Somebody who works or worked there said so.' },
  { word: 'document', means: 'It stands in a document, such as the contract or the advert.' },
  { word: 'public-review', means: 'It stands in a public review.' },
  { word: 'guess', means: 'You guess so. Worth a check.' },
];

/** The meaning of a word of a list; undefined for another word. */
export function meaningOf(words: readonly DebriefWord[], word: string): string | undefined {
  return words.find((each) => each.word === word.trim().toLowerCase())?.means;
}

/** The words of a list alone. */
export function wordsOf(list: readonly DebriefWord[]): string[] {
  return list.map(({ word }) => word);
}
