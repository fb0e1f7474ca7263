/** Questions out of a transcript: needed when somebody imports one. */
export * from '../core/transcripts/index.js';
