import type { NoteIndex } from '../../index/noteIndex.js';
import { baseName, isNoteOf, type Note } from '../../notes/note.js';

/** What interviews are called afterwards. */
export interface Renaming {
  readonly application: (id: string) => string;
  /** The name of a note's file, without `.md`. */
  readonly fileName: (note: Note) => string;
}

/**
 * What a link to an interview has to say afterwards: one by application and file name, or by the file's name alone,
 * follows them; one by an id of the interview's own stays.
 */
export function interviewLinkAfter(
  index: NoteIndex,
  { link, application }: { readonly link: string; readonly application: string | undefined },
  after: Renaming,
): string {
  const interview = index.interviewLinked(link, application);
  if (!isNoteOf('interview', interview)) return link;
  const file = baseName(interview.path);
  const of = interview.values.application;
  const isByFile = link === file && (of === undefined || interview.id !== file);
  if (of === undefined || isByFile) return link === file ? after.fileName(interview) : link;
  return link === `${of}/${file}` ? `${after.application(of)}/${after.fileName(interview)}` : link;
}

/** The messages that link to an interview by its application, too. */
export function linkingInFull(index: NoteIndex, application: string): Note[] {
  return index
    .ofType('thank-you')
    .filter(({ values }) => values.interview?.startsWith(`${application}/`) === true);
}
