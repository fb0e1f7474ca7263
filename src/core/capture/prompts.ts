import type { SectionName } from '../notes/sectionNames.js';

/** What the first ten minutes ask for: a question to the user, and the section that takes the answer. */
export interface CapturePrompt {
  readonly key: 'people' | 'who' | 'questions' | 'mattered' | 'topics';
  readonly section?: SectionName;
  readonly ask: string;
  readonly example: string;
  /** Asked again until there is nothing more: once per question, or once per interviewer. */
  readonly repeats?: true;
}

/** The prompts of the first notes, in their order (guide A.1: those of the ten-minute capture). */
export const capturePrompts: readonly CapturePrompt[] = [
  {
    key: 'people',
    ask: 'Who was there? Check each name, and add the e-mail where you have it.',
    example: 'Dana Whitlock <dana@example.com>; Priya Shah',
  },
  {
    key: 'who',
    section: 'Who and what',
    ask: 'Who spoke most, who decides, and in what order did things go?',
    example: 'Dana led, Priya asked the technical questions. Dana decides.',
  },
  {
    key: 'questions',
    section: 'Questions they asked',
    ask: 'A question they asked, as close to their words as you can.',
    example: 'How do you decide what not to build?',
    repeats: true,
  },
  {
    key: 'mattered',
    section: 'What seemed to matter to them',
    ask: 'What came up twice? What do they want solved, and what made them hesitate?',
    example: 'Late data. She asked about on-call twice.',
  },
  {
    key: 'topics',
    section: 'Something to thank each person for',
    ask: 'What did this person tell you that no website could?',
    example: 'they reload everything each night',
    repeats: true,
  },
];
