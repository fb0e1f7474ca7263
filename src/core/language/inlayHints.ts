import type { NoteDocument } from '../document/noteDocument.js';
import type { Position } from '../document/position.js';
import type { Note } from '../notes/note.js';
import type { TypeName } from '../noteTypes/index.js';
import { dayOfUtc } from '../time/day.js';
import { instantOf, type Moment } from '../time/moment.js';
import { offsetAt, type Zone } from '../time/zone.js';
import type { LanguageContext } from './context.js';
import { emptySections } from './emptySection.js';
import { sentenceIn, timeIn } from './otherTime.js';
import { placeOfZone, zonesOf, zoneThere } from './zonesOfNote.js';

/** A few words behind a value. */
export interface Hint {
  readonly position: Position;
  readonly label: string;
  /** Plain text: the same in full sentences. */
  readonly tooltip: string;
}

/** The moments that people in different zones share. */
const shared: Readonly<Partial<Record<TypeName, readonly string[]>>> = {
  interview: ['start', 'end'],
  offer: ['respond-by'],
  'thank-you': ['sent', 'replied'],
  'follow-up': ['sent', 'answered'],
};

/**
 * Behind the moments of a note: what a clock shows where the other person is, and in which zone a bare time is read. Behind
 * the headings of a debrief: which are still empty.
 */
export function inlayHintsOf(document: NoteDocument, context: LanguageContext): Hint[] {
  const { note, tree } = document;
  if (!note || !tree) return [];
  return [...momentHints(document, note, context), ...emptyHints(document, context)];
}

/** What is still empty in a debrief that is not done. */
function emptyHints(document: NoteDocument, { actions }: LanguageContext): Hint[] {
  if (!actions.some(({ kind, note }) => kind === 'debrief' && note === document.uri)) return [];
  return emptySections(document).map(({ line }) => ({
    position: document.lines.positionAt(document.lines.endOf(line)),
    label: 'still empty',
    tooltip: 'Nothing of yours is here yet. It may stay empty.',
  }));
}

function momentHints({ tree, lines }: NoteDocument, note: Note, context: LanguageContext): Hint[] {
  const values = note.values as Readonly<Record<string, unknown>>;
  return (shared[note.type] ?? []).flatMap((key) => {
    const moment = values[key] as Moment | undefined;
    const span = tree?.valueSpan([key]);
    const words = moment && !moment.dayOnly && hintOf(moment, note, context);
    return words && span ? [{ position: lines.positionAt(span.end), ...words }] : [];
  });
}

function hintOf(
  moment: Moment,
  note: Note,
  context: LanguageContext,
): Pick<Hint, 'label' | 'tooltip'> | undefined {
  const { index, userZone } = context;
  const theirs = zoneThere(note, index);
  const readIn = zonesOf(note, index, userZone).read;
  const instant = instantOf(moment, readIn);
  const written = moment.offset ?? offsetAt(instant, readIn);
  const differs = (zone: Zone): boolean => offsetAt(instant, zone) !== written;
  const time = (zone: Zone): string =>
    timeIn(zone, instant, { reader: context, than: dayOfUtc(moment.wall) });
  const isMine = !theirs || offsetAt(instant, theirs) === offsetAt(instant, userZone);
  const others = [
    ...(differs(userZone) ? [`${time(userZone)} for you`] : []),
    ...(theirs && !isMine && differs(theirs) ? [`${time(theirs)} ${placeOfZone(theirs)}`] : []),
  ];
  const isBare = moment.offset === undefined;
  if (others.length === 0 && !isBare) return undefined;
  const label = [isBare && `${placeOfZone(readIn)} time`, others.length > 0 && `= ${others.join(', ')}`];
  const sentences = [
    isBare && `Without an offset this is read in the time zone ${readIn}.`,
    theirs && !isMine && `${sentenceIn(theirs, instant, context)}.`,
    `For you: ${sentenceIn(userZone, instant, context)}.`,
  ];
  return { label: label.filter(Boolean).join(' '), tooltip: sentences.filter(Boolean).join('\n') };
}
