/** The prefix of every setting, command, view and context key. */
export const SECTION = 'afterInterview';

/** The scheme of documents that are made of the notes and cannot be changed. */
export const SCHEME = 'after-interview';
