export { type Card, type CardLine, cardOf } from './card.js';
export { interviewDaysOf, restUntil } from './interviewDays.js';
export { type QuestionPlace, rehearsalEdit } from './noteRehearsal.js';
export { defaultLadder } from './ladder.js';
export { isPractised, newestAsking, type Progress, progressOf } from './progress.js';
export { nextRehearsal } from './schedule.js';
export {
  MINUTES_A_QUESTION,
  type Practice,
  practiceOn,
  session,
  SESSION_MINUTES,
  type SessionOptions,
} from './session.js';
export { endOfSession, practiceDay, practiceWords, ratingWords } from './words.js';
