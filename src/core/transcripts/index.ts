export { type Proposal, proposals } from './proposals.js';
export { addQuestions, newQuestions, type QuestionEntries } from './questionEntries.js';
export { readTranscript } from './readTranscript.js';
export { isSameSpeaker, type Speaker, speakersIn, speakerWhoIsMe } from './speakers.js';
export type { Turn } from './turn.js';
