/** Reminders: what is worth a word now, what it says, and what is remembered of it. All plain data. */
export { laterChoices, pauseChoices } from './choices.js';
export { doneWith } from './done.js';
export { saysSomething } from './drafts.js';
export {
  afterDeclining,
  afterShowing,
  afterSnoozing,
  cleaned,
  memoryFrom,
  sharedAfterShowing,
  sharedFrom,
} from './memory.js';
export { draftsInDoubt, planReminder } from './planner.js';
export { readQuietHours } from './quietHours.js';
