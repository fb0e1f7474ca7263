import type { NoteIndex } from '../index/noteIndex.js';
import type { Note, NoteOf } from '../notes/note.js';
import { noteTypeNamed, type TypeName } from '../noteTypes/index.js';
import { addDays, type Day, parseDay } from '../time/day.js';
import { instantOf, type Moment } from '../time/moment.js';
import { dayAt, instantOfDay, isoAt, isZone, type Zone } from '../time/zone.js';
import { type Action, type ActionKind, stateAt, type ThanksTimes } from './action.js';
import type { Clock } from './clock.js';
import type { ActionSettings } from './setting.js';
import { regionHolidays, type Timing, timingIn } from './timing.js';

/** An interview with what the rules ask about it. Moments are milliseconds since 1970. */
export interface Meeting {
  readonly note: NoteOf<'interview'> & Note;
  readonly start?: number;
  /** The written end, else an hour after the start. */
  readonly end?: number;
  readonly over: boolean;
  readonly scheduled: boolean;
}

/** What a rule says of an action; the rest follows. */
export interface Draft {
  readonly kind: ActionKind;
  /** What makes it different from others of its kind in the same application. */
  readonly key: string;
  readonly title: string;
  readonly person?: string;
  readonly note?: Note;
  readonly line?: number;
  readonly interview?: string;
  readonly due?: number;
  readonly late?: number;
  readonly atOnce?: true;
  readonly thanks?: ThanksTimes;
  /** Of a wait: what follows it. */
  readonly next?: ActionKind;
  /** Counts as due from here on, where that is earlier than `due`. */
  readonly dueFrom?: number;
}

const ended = new Set(noteTypeNamed('application').lifeCycle?.ended);

/** Whether a status is one of the ends of an application. */
export function isEnded(status: string | undefined): boolean {
  return status !== undefined && ended.has(status);
}

/** Open: not ended, and no offer accepted yet (format: What is computed). */
export function isOpen(status: string | undefined): boolean {
  return !isEnded(status) && status !== 'offer-accepted' && status !== 'started';
}

/** One application's group of notes at one moment: what the rules of the actions look at. */
export class Situation {
  readonly application: (NoteOf<'application'> & Note) | undefined;
  readonly zone: Zone;
  readonly timing: Timing;
  readonly meetings: readonly Meeting[];
  readonly #byType: ReadonlyMap<TypeName, readonly Note[]>;

  constructor(
    readonly index: NoteIndex,
    readonly group: string,
    readonly clock: Clock,
    readonly settings: ActionSettings,
  ) {
    this.application = group === '' ? undefined : index.withId('application', group);
    const { 'time-zone': zone, region } = this.application?.values ?? {};
    this.zone = zone ?? settings.userZone;
    this.timing = timingIn(region, settings);
    this.#byType = index.byType(group);
    this.meetings = this.notes('interview').map((note) => this.#meeting(note));
  }

  /** The notes of one type in the group, by path. */
  notes<N extends TypeName>(type: N): readonly (NoteOf<N> & Note)[] {
    return (this.#byType.get(type) ?? []) as (NoteOf<N> & Note)[];
  }

  get status(): string | undefined {
    return this.application?.status;
  }

  /** What the employer is called in a title. */
  get employer(): string {
    return this.application?.values.company ?? (this.group || 'the employer');
  }

  /** What an interview is called in a title: its employer, else its own title. */
  interviewName(note: Note): string {
    return this.group === '' ? note.title : this.employer;
  }

  /** The last interview that is over and whose end is known. */
  get lastMeeting(): (Meeting & { readonly end: number }) | undefined {
    let last: (Meeting & { readonly end: number }) | undefined;
    for (const meeting of this.meetings) {
      if (meeting.over && meeting.end !== undefined && meeting.end > (last?.end ?? -Infinity)) {
        last = { ...meeting, end: meeting.end };
      }
    }
    return last;
  }

  /** The day of the last history entry with the present status. */
  get statusDay(): Day | undefined {
    return this.application?.values.history?.findLast((entry) => entry.status === this.status)?.on;
  }

  /** A due that is a day: the hour set for it, in the application's zone. */
  onDay(day: Day): number {
    return instantOfDay(day, this.timing.dueTime, this.zone);
  }

  /** Late after a day: midnight at its end. */
  afterDay(day: Day): number {
    return instantOfDay(addDays(day, 1), 0, this.zone);
  }

  /** "At once": from the day on which the condition became true; where that is not known, or today, now. */
  atOnce(day?: Day): Pick<Draft, 'due' | 'atOnce'> {
    const due = day === undefined ? Infinity : this.onDay(day);
    return Number.isFinite(due) && this.clock.passed(due) ? { due } : { atOnce: true };
  }

  /** The calendar day of an instant in the application's zone. */
  dayOf(instant: number): Day {
    return dayAt(instant, this.zone);
  }

  /** The instant of a moment in a note of this group. */
  instant(moment: Moment | undefined, noteZone?: Zone): number | undefined {
    return moment && instantOf(moment, noteZone ?? this.zone);
  }

  /** Whether the employer keeps the day as a public holiday. */
  readonly isHoliday = (day: Day): boolean => {
    const { holidays, region } = this.application?.values ?? {};
    const code = regionHolidays[region ?? ''];
    const places = holidays ?? (code ? [code] : []);
    return places.some((place) =>
      parseDay(place) ? place === day : this.settings.holidays.isHoliday(place, day),
    );
  };

  /** Makes actions of drafts; whatever is still ahead is noted with the clock. */
  finish(drafts: readonly Draft[]): Action[] {
    return drafts.map((draft) => {
      const { key, note, dueFrom = draft.due, ...rest } = draft;
      for (const moment of [dueFrom, draft.late]) if (moment !== undefined) this.clock.passed(moment);
      return {
        ...rest,
        id: [draft.kind, this.group, key].filter(Boolean).join(':'),
        step: stepOf(draft),
        ...(this.group && !withoutApplication.has(draft.kind) && { application: this.group }),
        ...(note && { note: note.uri }),
        state: draft.kind === 'waiting' ? 'waiting' : stateAt(this.clock.now, dueFrom, draft.late),
        zone: this.zone,
      };
    });
  }

  #meeting(note: NoteOf<'interview'> & Note): Meeting {
    const { start: from, end: to, 'time-zone': zone } = note.values;
    const start = this.instant(from?.dayOnly ? undefined : from, zone);
    const written = this.instant(to?.dayOnly ? undefined : to, zone);
    const end = written ?? (start === undefined ? undefined : start + this.timing.interviewMinutes * 60_000);
    const status = note.status ?? 'scheduled';
    const counts = status === 'scheduled' || status === 'completed';
    const over = counts && (end === undefined ? status === 'completed' : this.clock.passed(end));
    return { note, start, end, over, scheduled: status === 'scheduled' };
  }
}

const withoutApplication: ReadonlySet<ActionKind> = new Set([
  'keep-searching',
  'ask-consent',
  'reconfirm-consent',
]);

const steps: Readonly<Record<Exclude<ActionKind, 'mend-note'>, Action['step']>> = {
  capture: 1,
  debrief: 1,
  promise: 1,
  'thank-you': 2,
  'keep-searching': 3,
  prepare: 3,
  evaluate: 4,
  'answer-offer': 4,
  'ask-consent': 5,
  'reconfirm-consent': 5,
  'brief-reference': 5,
  'thank-reference': 5,
  'tell-outcome': 5,
  'status-enquiry': 6,
  'propose-closing': 6,
  'reply-to-rejection': 6,
  waiting: 6,
};

function stepOf(draft: Draft): Action['step'] {
  if (draft.kind !== 'mend-note') return steps[draft.kind];
  return draft.note ? noteTypeNamed(draft.note.type).step : 1;
}

/** A moment as the API gives it: with the offset of the action's zone. */
export function momentText(instant: number, zone: Zone): string {
  return isoAt(instant, isZone(zone) ? zone : 'UTC');
}
