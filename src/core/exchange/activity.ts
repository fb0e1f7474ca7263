import { escapeMarkdown } from '../language/hovers/escapeMarkdown.js';
import type { NoteIndex } from '../index/noteIndex.js';
import { capital } from '../notes/identity.js';
import { isNoteOf, type Note } from '../notes/note.js';
import { groupBy } from '../groupBy.js';
import { ascending } from '../text/match.js';
import type { Day } from '../time/day.js';
import { instantOf, type Moment } from '../time/moment.js';
import { dayAt, type Zone } from '../time/zone.js';
import { writeCsv } from './csv.js';
import { counted, markdownTable } from './markdownTable.js';

/** The days that a report is about, both included. */
export interface Range {
  readonly from: Day;
  readonly to: Day;
}

/** What was done on a day. Facts that an employer knows too: no rating, no name of a person, nothing private. */
export interface Activity {
  readonly on: Day;
  readonly what: string;
  readonly employer: string;
  readonly role: string;
  readonly how: string;
  readonly result: string;
}

/** A report as it is shown and printed. */
export interface ActivityReport {
  readonly name: string;
  readonly range: Range;
  readonly activities: readonly Activity[];
}

/** The columns of a report. */
export const reportHeaders = ['Date', 'What', 'Employer', 'Role', 'How or where', 'Result'] as const;

type Facts = Pick<Activity, 'what' | 'how' | 'result'> & { readonly on: Day | undefined };
type Tell = (note: Note, day: (moment: Moment | undefined) => Day | undefined) => readonly Facts[];

/** What a note tells of. A day that is not known gives nothing: a report holds no guesses. */
const tellers: readonly Tell[] = [
  (note) => {
    if (!isNoteOf('application', note)) return [];
    const { applied, history, source } = note.values;
    const on = applied ?? history?.find(({ status }) => status === 'applied')?.on;
    const result = note.status === 'applied' || note.status === 'saved' ? '' : words(note.status);
    return [{ on, what: 'Applied', how: words(source), result }];
  },
  (note, day) => {
    if (!isNoteOf('interview', note)) return [];
    const { start, end, kind, format } = note.values;
    const how = [format, kind].filter(Boolean).map(words).join(', ');
    return [{ on: day(start ?? end), what: 'Interview', how, result: words(note.status) }];
  },
  (note, day) => {
    if (!isNoteOf('thank-you', note)) return [];
    const { sent, replied, channel } = note.values;
    const result = replied || note.status === 'replied' ? 'Replied' : '';
    return [{ on: day(sent), what: 'Thank-you sent', how: words(channel ?? 'email'), result }];
  },
  (note, day) => {
    if (!isNoteOf('follow-up', note)) return [];
    const { sent, answered, kind } = note.values;
    const result = answered || note.status === 'answered' ? 'Answered' : '';
    return [{ on: day(sent), what: 'Follow-up sent', how: words(kind), result }];
  },
  (note) =>
    isNoteOf('reference', note) && note.values.consent && note.values.consent !== 'not-asked'
      ? [
          {
            on: note.values['consent-on'],
            what: 'Reference asked',
            how: '',
            result: words(note.values.consent),
          },
        ]
      : [],
  (note) =>
    isNoteOf('reference-request', note)
      ? [{ on: note.values.briefed, what: 'Reference briefed', how: words(note.values.channel), result: '' }]
      : [],
  (note) =>
    isNoteOf('insider-talk', note) ? [{ on: note.values.on, what: 'Conversation', how: '', result: '' }] : [],
  (note) =>
    isNoteOf('offer', note)
      ? [{ on: note.values.received, what: 'Offer received', how: '', result: words(note.status) }]
      : [],
];

/** Everything that was done in the range, by day. */
export function activitiesIn(index: NoteIndex, { from, to }: Range, userZone: Zone): Activity[] {
  const found = [...index.notes.values()].flatMap((note) => {
    const application = isNoteOf('application', note)
      ? note
      : index.withId('application', (note.values as { application?: string }).application);
    const zone = application?.values['time-zone'] ?? userZone;
    const day = (moment: Moment | undefined): Day | undefined =>
      moment && dayAt(instantOf(moment, zone), zone);
    const { company = '', role = '' } = application?.values ?? {};
    return tellers.flatMap((tell) =>
      tell(note, day).flatMap(({ on, ...facts }) =>
        on !== undefined && on >= from && on <= to ? [{ on, employer: company, role, ...facts }] : [],
      ),
    );
  });
  const order = ({ on, employer, role, what }: Activity): string => [on, employer, role, what].join('\n');
  return found.sort((a, b) => ascending(order(a), order(b)));
}

/** The counts on top, the largest first: `Applied: 12`. */
export function countsOf(activities: readonly Activity[]): string[] {
  return [...groupBy(activities, ({ what }) => what)]
    .sort(([a, ofA], [b, ofB]) => ofB.length - ofA.length || ascending(a, b))
    .map(([what, all]) => `${what}: ${all.length}`);
}

/** The rows of a report, as texts. */
export function reportRows(activities: readonly Activity[]): string[][] {
  return activities.map(({ on, what, employer, role, how, result }) => [
    on,
    what,
    employer,
    role,
    how,
    result,
  ]);
}

/** The report as a document. */
export function reportDocument({ name, range, activities }: ActivityReport): string {
  const employers = new Set(activities.map(({ employer }) => employer).filter(Boolean)).size;
  return `${[
    '# Activity Report',
    [name && `**${escapeMarkdown(name)}**`, `${range.from} to ${range.to}`].filter(Boolean).join(' · '),
    activities.length === 0
      ? 'No activity with a known day lies in this range.'
      : [
          `**${counted(activities.length, 'activity', 'activities')}** at ${counted(employers, 'employer')}.`,
          countsOf(activities).join(' · '),
        ].join(' '),
    ...(activities.length > 0 ? [markdownTable(reportHeaders, reportRows(activities).map(unbroken))] : []),
  ].join('\n\n')}\n`;
}

/** The date stays on one line: the preview would break it at its hyphens. */
function unbroken([on = '', ...cells]: readonly string[]): string[] {
  return [on.replaceAll('-', '\u2011'), ...cells];
}

/** The report as a table for a spreadsheet. */
export function reportCsv({ activities }: ActivityReport): string {
  return writeCsv(reportHeaders, reportRows(activities));
}

function words(value: string | undefined): string {
  return value ? capital(value) : '';
}
