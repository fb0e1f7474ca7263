import type { Action, ActionKind } from '../../actions/action.js';
import { Clock } from '../../actions/clock.js';
import { capture, debrief, thankYou } from '../../actions/rules/debriefRules.js';
import { factsOf } from '../../actions/rules/searchRules.js';
import { isEnded, Situation } from '../../actions/situation.js';
import { groupOf } from '../../index/noteIndex.js';
import type { Note, NoteOf } from '../../notes/note.js';
import type { TypeName } from '../../noteTypes/index.js';
import type { KeyPath } from '../../problem.js';
import { addBusinessDays } from '../../time/businessDays.js';
import { addDays } from '../../time/day.js';
import { addCalendarDays } from '../../time/zone.js';
import { dayWords } from '../../views/calendarWords.js';
import { noteTime } from '../../views/noteWords.js';
import { dueWords } from '../../views/wording.js';
import type { LanguageContext } from '../context.js';
import { escapeMarkdown } from './escapeMarkdown.js';

type Application = NoteOf<'application'> & Note;
type DueFrom<N extends Note = Note> = (note: N, context: LanguageContext, path: KeyPath) => readonly string[];

/** What hangs on each date of a note: by type and key, a key within a group behind a dot. */
const hanging: { readonly [N in TypeName]?: Readonly<Record<string, DueFrom<NoteOf<N> & Note>>> } = {
  interview: {
    start: (note, context) => [
      ...ofNote(note, context, ['prepare']),
      ...(note.values.end ? [] : afterInterview(note, context)),
    ],
    end: afterInterview,
  },
  application: { applied: keepSearching, promised: mayAsk, 'paused-until': pause, 'history.on': atTheEnd },
  offer: { 'respond-by': (note, context) => ofNote(note, context, ['answer-offer']) },
  reference: { 'consent-on': askAgain },
  'reference-request': {
    'window.from': (note, context) => ofNote(note, context, ['brief-reference']),
    briefed: (note, context) => ofNote(note, context, ['brief-reference']),
    completed: (note, context) => ofNote(note, context, ['thank-reference']),
  },
  'follow-up': { sent: afterEnquiry },
};

/** What is due from a date of a note, each in a line of markdown; also what is still ahead. */
export function dueFrom(note: Note, path: KeyPath, context: LanguageContext): readonly string[] {
  const key = path.filter((step) => typeof step === 'string').join('.');
  const dates = (hanging[note.type] ?? {}) as Readonly<Record<string, DueFrom>>;
  return Object.hasOwn(dates, key) ? (dates[key] as DueFrom)(note, context, path) : [];
}

/** What is due from the day of a promise, on whose line the pointer is. */
export function promiseDue(note: Note, line: number, { actions, ...context }: LanguageContext): string[] {
  return actions
    .filter((action) => action.kind === 'promise' && action.note === note.uri && action.line === line)
    .map((action) => capitalised(dueWords(action, context, 'long')));
}

/** An action in a line of markdown: what, and when. */
export function actionLine(action: Action, context: LanguageContext): string {
  return `${escapeMarkdown(action.title)}: ${escapeMarkdown(dueWords(action, context, 'long'))}`;
}

function ofNote(note: Note, context: LanguageContext, kinds: readonly ActionKind[]): string[] {
  return context.actions
    .filter(({ kind, note: uri }) => kinds.includes(kind) && uri === note.uri)
    .map((action) => actionLine(action, context));
}

function ofApplication(note: Note, context: LanguageContext, kinds: readonly ActionKind[]): string[] {
  const group = groupOf(note);
  return context.actions
    .filter(({ kind, application }) => kinds.includes(kind) && group !== '' && application === group)
    .map((action) => actionLine(action, context));
}

function situationOf(note: Note, now: number, context: LanguageContext): Situation {
  const { index, userZone, timing, actionSettings } = context;
  const plain = { userZone, timing, regionalProfiles: false, holidays: { isHoliday: () => false } };
  return new Situation(index, groupOf(note), new Clock(now), actionSettings ?? plain);
}

/** Debrief, thank-yous and the evaluation; for an interview that is not over, as they will be. */
function afterInterview(note: NoteOf<'interview'> & Note, context: LanguageContext): string[] {
  const { index, now, actions } = context;
  if (!index.notes.has(note.uri)) return [];
  const present = situationOf(note, now, context);
  const meeting = present.meetings.find((each) => each.note.uri === note.uri);
  const isAbout = (action: Action): boolean => action.note === note.uri || action.interview === note.uri;
  if (!meeting || meeting.end === undefined || isEnded(present.status)) return [];
  if (meeting.end > now) {
    const then = situationOf(note, meeting.end, context);
    const drafts = [capture, debrief, thankYou].flatMap((rule) => rule(then));
    return then
      .finish(drafts)
      .filter(isAbout)
      .map((action) => actionLine(action, context));
  }
  const evaluation = addCalendarDays(meeting.end, present.timing.evaluateDays, present.zone);
  const kinds: readonly ActionKind[] = ['capture', 'debrief', 'thank-you'];
  return actions
    .filter(
      (action) =>
        (kinds.includes(action.kind) && isAbout(action)) ||
        (action.kind === 'evaluate' && action.application === groupOf(note) && action.due === evaluation),
    )
    .map((action) => actionLine(action, context));
}

/** The last application sent: after some days another one is wanted. */
function keepSearching(note: Application, context: LanguageContext): string[] {
  const all = context.index.ofType('application').map((each) => factsOf(each));
  const { applied } = factsOf(note);
  if (!applied || all.some((each) => each.accepted || (each.applied ?? '') > applied)) return [];
  const day = addDays(applied, context.timing.keepSearchingDays);
  return [`Send another application by ${escapeMarkdown(dayWords(day, context, 'long'))}`];
}

/** When an enquiry is in order. Public holidays are known while the decision is awaited. */
function mayAsk(note: Application, context: LanguageContext): string[] {
  if (!note.values.promised) return [];
  if (note.values.promise === 'vague' || note.values.promise === 'none')
    return ['This day is switched off by `promise`'];
  if (note.status !== 'awaiting-decision') return [];
  const { timing, isHoliday } = situationOf(note, context.now, context);
  const day = addBusinessDays(note.values.promised, timing.afterPromiseBusinessDays, isHoliday);
  return [
    `You may ask from ${escapeMarkdown(dayWords(day, context, 'long'))}`,
    ...ofApplication(note, context, ['status-enquiry', 'propose-closing']),
  ];
}

function pause(note: Application, context: LanguageContext): string[] {
  const until = note.values['paused-until'];
  if (until === undefined) return [];
  return [until > context.today ? 'Its actions are put away until then' : 'The pause is over'];
}

/** The courtesies at the end hang on the entry with which the application got its present status. */
function atTheEnd(note: Application, context: LanguageContext, [, at]: KeyPath): string[] {
  const { history = [] } = note.values;
  const isPresent = history.findLastIndex(({ status }) => status === note.status) === at;
  return isPresent ? ofApplication(note, context, ['reply-to-rejection', 'tell-outcome']) : [];
}

function askAgain(note: NoteOf<'reference'> & Note, context: LanguageContext): string[] {
  const agreed = note.values['consent-on'];
  if (agreed === undefined || note.status !== 'agreed') return [];
  const day = addDays(agreed, context.timing.reconfirmDays);
  return [`Ask again on ${escapeMarkdown(dayWords(day, context, 'long'))}`];
}

/** After the latest enquiry: the next one, the proposal to close, or the wait for it. */
function afterEnquiry(note: NoteOf<'follow-up'> & Note, context: LanguageContext): string[] {
  if (note.values.kind !== 'status-enquiry') return [];
  if (note.status !== 'sent' && note.status !== 'unanswered') return [];
  const others = context.index.inGroup(groupOf(note), 'follow-up');
  if (others.some((other) => other.values.sent && noteTime(other) > noteTime(note))) return [];
  return ofApplication(note, context, ['status-enquiry', 'propose-closing', 'waiting']);
}

function capitalised(words: string): string {
  return escapeMarkdown(words.charAt(0).toUpperCase() + words.slice(1));
}
