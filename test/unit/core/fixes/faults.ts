import fc from 'fast-check';

/** A note as lines of keys: what is right, and how people get it wrong. */
export interface Recipe {
  readonly path: string;
  readonly keys: readonly KeyLine[];
}

/** Slips in the names of keys that can only mean one. */
const misspelt: Readonly<Record<string, string>> = {
  'time-zone': 'timezone',
  'work-mode': 'work_mode',
  priority: 'prioritiy',
  'self-rating': 'selfRating',
  interviewers: 'interviewrs',
  'consent-scope': 'consent scope',
  mood: 'moood',
};

/** A key with its right value, and wrong ones that can only mean it. */
export interface KeyLine {
  readonly key: string;
  readonly right: string;
  readonly wrong?: readonly string[];
}

const key = (name: string, right: string, ...wrong: string[]): KeyLine => ({ key: name, right, wrong });

const application: Recipe = {
  path: 'applications/acme/application.md',
  keys: [
    key('type', 'application'),
    key('company', 'Acme & Söhne'),
    key('role', 'Engineer'),
    key('status', 'not-selected', 'rejected', 'Not Selected', 'not_selected', 'not-selcted', 'NOT-SELECTED'),
    key(
      'applied',
      '2026-03-05',
      '2026-3-5',
      '2026/03/05',
      '2026.3.5',
      '5 March 2026',
      'March 5, 2026',
      '20260305',
    ),
    key('work-mode', 'onsite', 'on-site', 'Onsite', 'onsit', 'in person', 'oniste'),
    key('time-zone', 'Europe/Berlin', 'Berlin', 'berlin', 'Europe/Berln', 'Europe / Berlin'),
    key('priority', '2', '2/3', '2.0', '2 of 3'),
    key('promised', '2026-12-24', '24 Dec 2026', '24th December 2026', '2026–12–24'),
    key('promise', 'range-end', 'range_end', 'rangeend', 'Range End'),
  ],
};

const interview: Recipe = {
  path: 'applications/acme/2026-03-24-interview.md',
  keys: [
    key('type', 'interview'),
    key('round', '2', '2.0', '2/99'),
    key('kind', 'hiring-manager', 'hiring manager', 'hirring-manager', 'Hiring-Manager'),
    key('format', 'video', 'zoom', 'Video', 'vidoe'),
    key(
      'start',
      '2026-03-24T09:00+01:00',
      '2026-03-24T9:00+1:00',
      '2026/03/24 9:00+01',
      '24 March 2026, 9:00 +01:00',
    ),
    key(
      'end',
      '2026-03-24T15:30+01:00',
      '2026-03-24T15:30',
      '2026-03-24 3:30 pm +0100',
      '24 Mar 2026 at 15:30',
    ),
    key('time-zone', 'Europe/Berlin', 'europe/berlinn', 'BERLIN'),
    key('status', 'completed', 'done', 'complete', 'compelted', 'Completed'),
    key('debrief', 'not-started', 'not started', 'Not-Started', 'todo'),
    key('self-rating', '4', '4/5', '4.0', '4 out of 5', '4,0'),
    key('nda', 'no', 'n', 'nein', 'off', 'N'),
    key('decision-same-day', 'yes', 'y', 'ja', 'Oui', 'on', 'yess'),
  ],
};

const referenceNote: Recipe = {
  path: 'references/helena.md',
  keys: [
    key('type', 'reference'),
    key('name', 'Helena Ruiz'),
    key('consent', 'agreed', 'Agreed', 'agreeed', 'yes'),
    key('consent-on', '2026-02-01', '2026-2-1', 'February 1, 2026', '1st Feb 2026'),
    key('consent-scope', 'whole-search', 'whole search', 'whole-serch'),
    key('present-employer', 'no', 'off', 'non', 'NEIN'),
    key('time-zone', 'America/New_York', 'New York', 'new_york', 'America/New York'),
  ],
};

const week: Recipe = {
  path: 'weeks/2026-W13.md',
  keys: [
    key('type', 'week'),
    key('week', '2026-W13', '2026W13', '2026-w13', 'W13 2026', '2026 W13'),
    key('goal-applications', '5', '5.0'),
    key('mood', '3', '3/5'),
  ],
};

export const recipes: readonly Recipe[] = [application, interview, referenceNote, week];

/** How a line is written besides its value. */
interface Dress {
  readonly quote: '' | "'" | '"';
  readonly gap: string;
  readonly behind: string;
}

const dress: fc.Arbitrary<Dress> = fc.record({
  quote: fc.constantFrom('' as const, "'" as const, '"' as const),
  gap: fc.constantFrom(' ', '   '),
  behind: fc.constantFrom('', '', ' # as they said: “on”', '   '),
});

const lineOf = (name: string, value: string, { quote, gap, behind }: Dress): string =>
  `${name}:${gap}${quote}${value}${quote}${behind}`;

/** How a file is written. */
const file = fc.record({
  eol: fc.constantFrom('\n', '\r\n'),
  bom: fc.constantFrom('', '\uFEFF'),
  tail: fc.constantFrom('', '\n', '\n\nDear Dana: thanks # really\n\tx', '\n---\nstatus: mine\n'),
  own: fc.constantFrom('', '# mine', 'my-key: {a: [b,   c]}'),
});

/** A note with slips of the pen, and the same note without. */
export interface Faulty {
  readonly path: string;
  readonly wrong: string;
  readonly right: string;
}

/** Any recipe, dressed in any way, with some of its values wrong. */
export const faultyNotes: fc.Arbitrary<Faulty> = fc.constantFrom(...recipes).chain(({ path, keys }) =>
  fc
    .record({
      lines: fc.tuple(
        ...keys.map(({ key: name, right, wrong = [] }) =>
          fc.record({
            name: fc.constant(name),
            right: fc.constant(right),
            wrong:
              wrong.length > 0
                ? fc.option(fc.constantFrom(...wrong), { nil: undefined })
                : fc.constant(undefined),
            dress,
            slip: fc.boolean(),
          }),
        ),
      ),
      file,
    })
    .map(({ lines, file: { eol, bom, tail, own } }) => {
      const text = (values: readonly string[]): string =>
        bom + ['---', ...values, ...(own ? [own] : []), '---'].join(eol) + tail.replaceAll('\n', eol);
      return {
        path,
        right: text(lines.map((each) => lineOf(each.name, each.right, each.dress))),
        wrong: text(
          lines.map((each) =>
            lineOf(
              (each.slip ? misspelt[each.name] : undefined) ?? each.name,
              each.wrong ?? each.right,
              each.dress,
            ),
          ),
        ),
      };
    }),
);

/** Any recipe with any text as one of its values. */
export const strangeNotes: fc.Arbitrary<{ path: string; text: string }> = fc
  .constantFrom(...recipes)
  .chain(({ path, keys }) =>
    fc
      .record({
        at: fc.integer({ min: 1, max: keys.length - 1 }),
        value: fc.oneof(
          fc.string({ maxLength: 20 }),
          fc.constantFrom(...keys.flatMap(({ wrong = [] }) => wrong)),
          fc.constantFrom(
            '2026-3-5',
            '24 March 2026',
            'a: b',
            '@x',
            '[x',
            '{a: b}',
            '[one]',
            '*a',
            '&a x',
            '| x',
          ),
          fc.date({ noInvalidDate: true }).map((date) => date.toString()),
        ),
        write: fc.constantFrom(
          (value: string) => value,
          (value: string) => JSON.stringify(value),
        ),
        eol: fc.constantFrom('\n', '\r\n'),
      })
      .map(({ at, value, write, eol }) => ({
        path,
        text: [
          '---',
          ...keys.map(({ key: name, right }, line) => `${name}: ${line === at ? write(value) : right}`),
          '---',
          'Body',
        ].join(eol),
      })),
  );
