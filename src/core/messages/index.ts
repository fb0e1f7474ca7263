export * as drafts from './drafts/index.js';
export {
  awaitsReply,
  forwardedChange,
  handedOverChange,
  repliedChange,
  skippedChange,
  skippedTemplate,
  skipReasons,
} from './changes.js';
export { type Email, emailOf } from './email.js';
export { forwardersOf, forwardTemplate, languageOfRequest, withRequest } from './forward.js';
export { handOverSentence, mailHandOver, withoutAddress } from './mailto.js';
export {
  isMessage,
  isUnsent,
  type Message,
  type MessageNote,
  messageOf,
  sentQuestion,
  withSubject,
} from './message.js';
export { messagesDocument, messagesToShow, type Shown } from './overview.js';
export { pendingThanks, type PendingThanks } from './pendingThanks.js';
export { languageWithoutWording } from './wordingKnown.js';
