/** The prefix of every setting, command, view and context key. */
export const SECTION = 'afterInterview';
