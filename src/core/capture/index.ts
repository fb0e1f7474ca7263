export {
  type CapturedQuestion,
  type CapturedTopic,
  peopleChanges,
  proseEdit,
  questionEdit,
  topicEdit,
} from './captureEdits.js';
export { type CapturePrompt, capturePrompts } from './prompts.js';
export { emptySections } from '../language/emptySection.js';
