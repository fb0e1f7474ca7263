/** How tools and people call the one who keeps the notes, in several languages. */
export const selfWords: ReadonlySet<string> = new Set([
  ...['me', 'i', 'myself', 'you', 'candidate', 'interviewee', 'applicant', 'answer', 'a'],
  ...['ich', 'du', 'sie', 'bewerber', 'bewerberin', 'kandidat', 'kandidatin', 'antwort'],
  ...['moi', 'vous', 'yo', 'tú', 'usted'],
]);

/** How they call everybody else. A number may follow. */
export const otherWords: ReadonlySet<string> = new Set([
  ...['them', 'they', 'other', 'others', 'interviewer', 'recruiter', 'hiring manager', 'question', 'q'],
  ...['speaker', 'unknown speaker', 'participant', 'guest', 'host', 'moderator'],
  ...['andere', 'interviewerin', 'personalerin', 'personaler', 'frage', 'sprecher', 'sprecherin'],
  ...['unbekannter sprecher', 'teilnehmer', 'gast', 'eux', 'ellos', 'locuteur', 'orador'],
]);
