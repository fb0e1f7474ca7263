import { isOpen } from '../../actions/situation.js';
import { capital } from '../../notes/identity.js';
import type { LinkTarget } from '../../notes/keyKinds.js';
import { isNoteOf, type Note } from '../../notes/note.js';
import { employerName } from '../../views/actionNode.js';
import { applicationOf, type Asking } from './asking.js';

/** A note that can be linked to. */
export interface LinkOffer {
  readonly id: string;
  readonly title: string;
  readonly means?: string;
}

/** The notes that a link may mean, with their titles: those of the same application and the open ones first. */
export function linkOffers(
  to: LinkTarget | 'story',
  { document, context }: Pick<Asking, 'document' | 'context'>,
): LinkOffer[] {
  const { index } = context;
  const application = applicationOf(document);
  const rank = (note: Note): number => {
    if (isNoteOf('application', note)) return isOpen(note.status) ? 0 : 1;
    return (note.values as { application?: string }).application === application ? 0 : 1;
  };
  const startOf = (note: Note): string =>
    isNoteOf('interview', note) ? (note.values.start?.text ?? '') : '';
  return index
    .ofType(to)
    .map((note) => ({ note: note as Note, rank: rank(note), start: startOf(note) }))
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        (a.start === b.start ? (a.note.id < b.note.id ? -1 : 1) : a.start < b.start ? 1 : -1),
    )
    .map(({ note }) => {
      const employer = isNoteOf('interview', note) ? employerName(note.values.application, index) : undefined;
      return {
        id: note.id,
        title: employer ? `${employer}: ${note.title}` : note.title,
        ...(note.status && { means: capital(note.status) }),
      };
    });
}
