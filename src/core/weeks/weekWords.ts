import type { Action } from '../actions/action.js';
import { bullets, escapeLine } from '../language/hovers/escapeMarkdown.js';
import { pendingThanks } from '../messages/pendingThanks.js';
import type { TemplateView } from '../templates/renderTemplate.js';
import { plain } from '../text/plain.js';
import type { Day } from '../time/day.js';
import { dayAt } from '../time/zone.js';
import { daysOfWeek } from '../time/week.js';
import { employerName } from '../views/actionNode.js';
import { dayWords, type Reader, today } from '../views/calendarWords.js';
import { mostUrgent } from '../views/statusView.js';
import { dueWords } from '../views/wording.js';
import { eventsIn, type MovedLine, movedLines } from './events.js';
import type { WeekNotes } from './week.js';

/** What a week note is filled from. */
export interface WeekSources extends WeekNotes {
  readonly actions: readonly Action[];
  readonly reader: Reader;
  /** What the last debriefs say for the next time, the latest first. */
  readonly lessons: readonly string[];
}

/** What the notes know for a week note, line by line. What a note holds shows as itself, or ends no comment. */
export interface WeekLines {
  /** What moved on the days of the week that have come. */
  readonly moved: readonly MovedLine[];
  /** What others have to do, and when to come back to it; then what is in one's own hands. */
  readonly waiting: readonly string[];
  readonly thanks: readonly string[];
  /** For comments: the most urgent actions, and what the last debriefs say. */
  readonly urgent: readonly string[];
  readonly lessons: readonly string[];
}

const mostMine = 5;
const mostUrgentOnes = 3;
const mostLessons = 3;

/** What moved in a week; and, unless it is past, what is waited for, what is urgent, what was learned, whom to thank. */
export function weekLines(week: string, sources: WeekSources): WeekLines {
  const { reader, actions } = sources;
  const days = daysOfWeek(week);
  const day = today(reader);
  const soFar = days && { ...days, to: days.to < day ? days.to : day };
  const moved = soFar ? movedLines(eventsIn(soFar, sources), sources.index, reader) : [];
  if (days && days.to < day) return { ...nothing, moved };
  const mine = [...mostUrgent(actions, reader.now), ...comingUp(days?.to ?? day, sources)];
  const waiting = [
    ...actions.filter(({ state }) => state === 'waiting').map((each) => theirs(each, sources)),
    ...mine
      .filter(({ kind }) => !thanks.has(kind))
      .slice(0, mostMine)
      .map((each) => `In my hands: ${withDay(each, sources)}`),
  ];
  return {
    moved,
    waiting: waiting.map(escapeLine),
    thanks: toThank(sources).map(escapeLine),
    urgent: mine.slice(0, mostUrgentOnes).map((each) => commented(withEmployer(each, sources))),
    lessons: sources.lessons.slice(0, mostLessons).map(commented),
  };
}

/** The lines as the words of a template: lists as text, and line by line what stands in comments. */
export function weekWords(week: string, sources: WeekSources): TemplateView['words'] {
  const { moved, urgent, lessons, waiting, thanks: people } = weekLines(week, sources);
  const each = (lines: readonly string[]) => lines.map((line) => ({ line }));
  return {
    moved: bullets(moved.map(movedText)) ?? '',
    waiting: bullets(waiting) ?? '',
    thanks: bullets(people) ?? '',
    urgent: each(urgent),
    lessons: each(lessons),
  };
}

/** A line of what moved, as it stands in a note. */
export function movedText({ head, parts }: MovedLine): string {
  return escapeLine(`${head} ${parts.join('; ')}`);
}

const nothing: WeekLines = { moved: [], waiting: [], thanks: [], urgent: [], lessons: [] };
/** Told under whom to thank. */
const thanks: ReadonlySet<string> = new Set(['thank-you', 'thank-reference']);

/** What is due by a day, and nothing urgent yet. */
function comingUp(to: Day, { actions, reader }: WeekSources): Action[] {
  const urgent = new Set(mostUrgent(actions, reader.now));
  return actions.filter(
    (action) =>
      action.state === 'upcoming' &&
      !urgent.has(action) &&
      action.due !== undefined &&
      dayAt(action.due, reader.userZone) <= to,
  );
}

/** `Kestrel Grid: come back on Thu 9 April`. */
function theirs(action: Action, { index, reader }: WeekSources): string {
  return `${employerName(action.application, index) ?? action.title}: ${dueWords(action, reader)}`;
}

/** Until when, as a day: hours would be past when the note is read. */
function withDay(action: Action, sources: WeekSources): string {
  const { reader } = sources;
  const by = action.late ?? action.due;
  const words = withEmployer(action, sources);
  if (by === undefined || by < reader.now) return words;
  return `${words}, by ${dayWords(dayAt(by, reader.userZone), reader)}`;
}

function withEmployer({ title, application }: Action, { index }: WeekSources): string {
  const employer = employerName(application, index);
  return employer && !title.includes(employer) ? `${title} (${employer})` : title;
}

function toThank({ actions, index }: WeekSources): string[] {
  const references = actions.filter(({ kind }) => kind === 'thank-reference');
  const people = [
    ...pendingThanks(actions).flatMap(({ action, people: names }) =>
      names.map((name) => ({ name, application: action.application })),
    ),
    ...references.map(({ person, title, application }) => ({ name: person ?? title, application })),
  ];
  return people.map(({ name, application }) => {
    const employer = employerName(application, index);
    return employer ? `${name} (${employer})` : name;
  });
}

/** In a comment nothing of it may end the comment. */
function commented(text: string): string {
  return plain(text)
    .replace(/-(?=-)/g, '- ')
    .replaceAll('>', '›');
}
