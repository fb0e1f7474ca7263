import type { Action } from '../actions/action.js';
import type { NoteDocument } from '../document/noteDocument.js';
import { isUnsent } from '../messages/message.js';
import { pendingThanks } from '../messages/pendingThanks.js';
import { isNoteOf, type Note, type NoteOf } from '../notes/note.js';
import { plain, withoutIcons } from '../text/plain.js';
import { addDays } from '../time/day.js';
import { instantOf, type Moment } from '../time/moment.js';
import { dayAt, offsetAt } from '../time/zone.js';
import { clockWords, comeBackDay, momentWords } from '../views/calendarWords.js';
import { nightWords } from '../views/thanksWords.js';
import { dueWords } from '../views/wording.js';
import type { LanguageContext } from './context.js';
import type { Lens } from './lens.js';
import { emptySections } from './emptySection.js';
import { timeIn } from './otherTime.js';
import { questionLenses } from './questionLenses.js';
import { placeOfZone, zoneThere } from './zonesOfNote.js';

type Words = Omit<Lens, 'range'>;

const setStatus: Words = { title: 'Set Status…', command: 'setStatus' };

/** What is to do with a note, at its top: only what is pending. A note that commands cannot find has none. */
export function lensesOf(document: NoteDocument, context: LanguageContext): Lens[] {
  const { note, lines, tree } = document;
  if (!note || note.broken || !context.index.notes.has(note.uri)) return [];
  const line = lines.lineAt(tree?.keySpan(['type'])?.start ?? 0);
  const range = lines.rangeOf({ start: lines.startOf(line), end: lines.endOf(line) });
  const shown = ({ title, ...does }: Words): Omit<Lens, 'range'> => ({
    title: withoutIcons(plain(title)),
    ...does,
  });
  return [
    ...wordsOf(note, document, context).map((words) => ({ range, ...shown(words) })),
    ...questionLenses(document, context).map(({ range: at, ...words }) => ({ range: at, ...shown(words) })),
  ];
}

function wordsOf(note: Note, document: NoteDocument, context: LanguageContext): Words[] {
  if (isNoteOf('interview', note)) return interviewWords(note, document, context);
  if (isNoteOf('application', note)) return [...nextWords(note, context), setStatus];
  if (isNoteOf('reference-request', note)) return [...messageWords(note, context), setStatus];
  return messageWords(note, context);
}

function interviewWords(
  note: NoteOf<'interview'> & Note,
  document: NoteDocument,
  context: LanguageContext,
): Words[] {
  const { actions } = context;
  const actionOf = (wanted: Action['kind']): Action | undefined =>
    actions.find(({ kind, note: uri }) => kind === wanted && uri === note.uri);
  const words: Words[] = [];
  const capture = actionOf('capture');
  if (capture && capture.state !== 'late')
    words.push({ title: `First notes ${dueWords(capture, context)}`, command: 'interviewEnded' });
  const pending = pendingThanks(actions, note.uri);
  const [first] = pending;
  if (first) {
    const count = `${pending.length} thank-you${pending.length === 1 ? '' : 's'} pending`;
    words.push({ title: `${count}, ${whenWords(first.action, context)}`, command: 'thankInterviewers' });
  }
  if (pending.some(({ action }) => action.note === undefined))
    words.push({ title: 'Draft Thank-Yous', command: 'draftThankYous' });
  const debrief = actionOf('debrief');
  if (debrief) words.push(...debriefWords(debrief, document, context));
  const { start } = note.values;
  if (actionOf('prepare') && start)
    words.push(
      { title: startSentence(start, note, context) },
      { title: 'Prep Pack', command: 'showPrepPack' },
    );
  return words;
}

/** How far a debrief is, with a way on; once it has no gaps, or the first notes are down, a way to say that it is done. */
function debriefWords(action: Action, document: NoteDocument, context: LanguageContext): Words[] {
  const empty = emptySections(document).length;
  const gaps = empty === 0 ? '' : `, ${empty} ${empty === 1 ? 'part' : 'parts'} empty`;
  const title = `Debrief ${dueWords(action, context)}${gaps}`;
  return [
    { title, command: 'continueDebrief' },
    ...(isNoteOf('interview', document.note) && document.note.values.debrief === 'captured'
      ? [{ title: 'Done', command: 'completeDebrief' }]
      : []),
  ];
}

/** `Starts tomorrow 10:00 (Mon 04:00 in New York)` */
function startSentence(start: Moment, note: Note, context: LanguageContext): string {
  const { userZone, today } = context;
  const zone = zoneThere(note, context.index) ?? userZone;
  const instant = instantOf(start, zone);
  const day = dayAt(instant, userZone);
  const clock = clockWords(instant, context);
  const when =
    day === today
      ? `today ${clock}`
      : day === addDays(today, 1)
        ? `tomorrow ${clock}`
        : momentWords(instant, context);
  const theirs = timeIn(zone, instant, { reader: context, than: day });
  const isSame = offsetAt(instant, zone) === offsetAt(instant, userZone);
  return `Starts ${when}${isSame ? '' : ` (${theirs} in ${placeOfZone(zone)})`}`;
}

/** A message that is to go out; a reference that was briefed is briefed again when something changed. */
function messageWords(note: Note, { actions }: LanguageContext): Words[] {
  const isAsked = actions.some(({ kind, note: uri }) => kind === 'brief-reference' && uri === note.uri);
  if (isNoteOf('thank-you', note) && note.status === 'sent')
    return [{ title: 'Replied?', command: 'markReplied' }];
  if (!isUnsent(note) && !isAsked) return [];
  return [
    { title: 'Copy', command: 'copyMessage' },
    { title: 'Open in Mail', command: 'openInMail' },
    { title: 'Mark as Sent', command: 'markSent' },
  ];
}

/** The most urgent action of an application. While they decide there is nothing to click. */
function nextWords(note: NoteOf<'application'> & Note, context: LanguageContext): Words[] {
  const action = context.actions.find(({ application }) => application === note.id);
  if (!action) return [];
  const title = nextSentence(action, context);
  return [action.state === 'waiting' ? { title } : { title, command: 'doNext' }];
}

function nextSentence(action: Action, context: LanguageContext): string {
  const { kind, due, late, next, state } = action;
  if (state === 'waiting') {
    const isDated = next === 'status-enquiry' && due !== undefined;
    return isDated
      ? `You may ask from ${comeBackDay(dayAt(due, context.userZone), context)}`
      : `Their turn, ${dueWords(action, context)}`;
  }
  if (kind === 'answer-offer' && late !== undefined && state !== 'late')
    return `Answer the offer by ${momentWords(late, context)}`;
  return `${action.title}, ${whenWords(action, context)}`;
}

/** Until when it is due, and when to send it where it is night there. */
function whenWords(action: Action, context: LanguageContext): string {
  return [dueWords(action, context), nightWords(action, context)].filter(Boolean).join(', ');
}
