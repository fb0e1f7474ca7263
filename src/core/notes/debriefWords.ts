/** A word that the body of an interview may hold, and what it means. */
export interface DebriefWord {
  readonly word: string;
  readonly means: string;
}

/** What kind a question is: the kind says how to answer it. */
export const questionTypes: readonly DebriefWord[] = [
  { word: 'behavioural', means: 'Something you did once: situation, task, action, result.' },
  { word: 'situational', means: 'Something that could happen: clarify, options, choice, check.' },
  { word: 'technical', means: 'How you would build or mend something: think aloud.' },
  { word: 'case', means: 'A problem of theirs to walk through: structure first.' },
  { word: 'estimation', means: 'A number nobody knows: structure first, then figures.' },
  { word: 'motivational', means: 'Why them, why now: a reason, what it rests on, the link to you.' },
  { word: 'general', means: 'About you as a whole: present, past, future.' },
  { word: 'self-assessment', means: 'Strengths, weaknesses, feedback: a fact and a habit.' },
  { word: 'values', means: 'How you like to work: an honest condition and an example.' },
  { word: 'achievement', means: 'What you are proud of: the result first.' },
  { word: 'knowledge', means: 'About product, market or firm: two facts and a question back.' },
  { word: 'logistics', means: 'Notice, pay, place, permits: a prepared sentence.' },
  { word: 'curveball', means: 'An odd one: pause, then show how you go about it.' },
  { word: 'inappropriate', means: 'Age, family, health: you need not answer. Note it as a flag.' },
  { word: 'mine', means: 'A question that you asked them.' },
];

/** What a flag says about the employer. */
export const flagColours: readonly DebriefWord[] = [
  { word: 'green', means: 'A good sign.' },
  { word: 'yellow', means: 'Worth asking about.' },
  { word: 'red', means: 'A bad sign that you saw yourself, or heard from two sides.' },
];

/** What a flag is about. */
export const flagCategories: readonly DebriefWord[] = [
  { word: 'process', means: 'How they run the interviews: agenda, dates, changes.' },
  { word: 'clarity', means: 'Whether everybody describes the same job.' },
  { word: 'respect', means: 'How they treat you: time, questions, listening.' },
  { word: 'manager', means: 'How the future manager talks about people and mistakes.' },
  { word: 'team', means: 'The people you would work with.' },
  { word: 'turnover', means: 'Who left, why, and how long the post is open.' },
  { word: 'workload', means: 'Hours, nights, leave.' },
  { word: 'development', means: 'What you can learn and become.' },
  { word: 'compensation', means: 'Pay and what belongs to it.' },
  { word: 'ethics', means: 'What they would do, and what they would not.' },
  { word: 'stability', means: 'Money, customers, plans.' },
  { word: 'inclusion', means: 'Whether there is room for different people and needs.' },
  { word: 'honesty', means: 'Whether they name problems too.' },
  { word: 'security', means: 'Signs of a swindle: money, bank data, private addresses.' },
];

/** How you know what a flag or a score says. */
export const flagBases: readonly DebriefWord[] = [
  { word: 'observed', means: 'You saw or heard it yourself.' },
  { word: 'told-by-interviewer', means: 'An interviewer said so.' },
  { word: 'told-by-employee', means: 'Somebody who works or worked there said so.' },
  { word: 'document', means: 'It is in writing: advert, contract, handbook.' },
  { word: 'public-review', means: 'Somebody wrote it on a site for reviews.' },
  { word: 'guess', means: 'You think so, and cannot tell why.' },
];

/** The words of a list alone. */
export function wordsOf(list: readonly DebriefWord[]): string[] {
  return list.map(({ word }) => word);
}
