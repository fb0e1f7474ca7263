export { type Email, emailOf } from './email.js';
export { handOverSentence, mailHandOver } from './mailto.js';
export { isMessage, isUnsent, type Message, type MessageNote, messageOf, withSubject } from './message.js';
export { pendingThanks, type PendingThanks } from './pendingThanks.js';
