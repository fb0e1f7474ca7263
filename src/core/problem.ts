/** How bad a problem is: an error is wrong, a warning is likely harm, a hint is something that could be added. */
export type Severity = 'error' | 'warning' | 'hint';

/** A place inside the front matter: keys and list positions, outermost first. Empty: the front matter as a whole. */
export type KeyPath = readonly (string | number)[];

/** Something about a note that its writer should know. Tests and fixes rely on `code`; `message` is one plain sentence. */
export interface Problem extends ProblemPlace {
  readonly code: ProblemCode | CheckCode;
  readonly severity: Severity;
  readonly message: string;
  /** What the sentence was made of, for the fixes. */
  readonly facts: Required<ProblemFacts>;
}

/** The code of a check of the guide: `DB06`. */
export type CheckCode = `${'DB' | 'TY' | 'RF' | 'FU' | 'EV' | 'ST'}${number}`;

/** Where a problem stands. */
export interface ProblemPlace {
  /** Line in the file, counted from 0. */
  readonly line: number;
  /** In the front matter: the key or the value that is meant. */
  readonly path?: KeyPath;
  readonly part?: 'key' | 'value';
  /** In the body: the words on the line that are meant. Without any of these the whole line is. */
  readonly words?: string;
}

/** What a message is made of: the value that was found, and what would have been right. */
export interface ProblemFacts {
  readonly found?: string;
  readonly expected?: string;
}

interface ProblemKind {
  readonly severity: Severity;
  readonly say: (facts: Required<ProblemFacts>) => string;
}

/** Every problem of the format, by its stable code. */
export const problemKinds = {
  'yaml/invalid': {
    severity: 'error',
    say: (f) => `The front matter cannot be read here: ${f.found}.${f.expected && ` ${f.expected}.`}`,
  },
  'yaml/unclosed': {
    severity: 'error',
    say: () => 'The front matter is not closed. Add a line with three dashes (---) after the last key.',
  },
  'yaml/too-large': {
    severity: 'error',
    say: () => 'The front matter is too long to be read. Move long texts into the body.',
  },
  'yaml/not-keys': {
    severity: 'error',
    say: () => 'The front matter must be a list of keys, such as “type: interview”.',
  },
  'yaml/doubled-key': {
    severity: 'error',
    say: (f) => `The key “${f.found}” stands here twice. Keep one of them.`,
  },
  'key/misspelt': {
    severity: 'warning',
    say: (f) => `“${f.found}” is not a key of this note. Did you mean “${f.expected}”?`,
  },
  'key/unknown': {
    severity: 'hint',
    say: (f) => `“${f.found}” is a key of your own. It is kept, and nothing here reads it.`,
  },
  'schema/newer': {
    severity: 'hint',
    say: () => 'This note was written by a later version. What is not known here is kept as it is.',
  },
  'status/unknown': {
    severity: 'error',
    say: (f) => `“${f.found}” is not a status of this note. Use one of: ${f.expected}.`,
  },
  'choice/unknown': {
    severity: 'warning',
    say: (f) => `“${f.found}” is not known here. Use one of: ${f.expected}.`,
  },
  'day/impossible': { severity: 'error', say: (f) => `“${f.found}” is not a day. Write it like 2026-03-24.` },
  'moment/impossible': {
    severity: 'error',
    say: (f) => `“${f.found}” is not a moment. Write it like 2026-03-24T14:00+01:00.`,
  },
  'moment/no-time': {
    severity: 'warning',
    say: (f) => `“${f.found}” has no time of day. Write it like 2026-03-24T14:00+01:00.`,
  },
  'moment/no-offset': {
    severity: 'hint',
    say: (f) =>
      `“${f.found}” has no offset. It is read in the time zone of the note, the application or you. Add one, like +01:00.`,
  },
  'time/end-before-start': {
    severity: 'warning',
    say: (f) => `The end (${f.found}) is before the start (${f.expected}). Correct one of them.`,
  },
  'day/order': {
    severity: 'warning',
    say: (f) => `“to” (${f.found}) is before “from” (${f.expected}). Correct one of them.`,
  },
  'month/impossible': {
    severity: 'error',
    say: (f) => `“${f.found}” is not a month. Write it like 2022-05.`,
  },
  'week/impossible': { severity: 'error', say: (f) => `“${f.found}” is not a week. Write it like 2026-W13.` },
  'zone/unknown': {
    severity: 'error',
    say: (f) => `“${f.found}” is not a time zone. Write it like Europe/Berlin.`,
  },
  'number/out-of-range': {
    severity: 'warning',
    say: (f) => `“${f.found}” must be a whole number from ${f.expected}.`,
  },
  'yes-no/unknown': { severity: 'warning', say: (f) => `“${f.found}” must be yes or no.` },
  'value/wrong-kind': { severity: 'warning', say: (f) => `This must be ${f.expected}.` },
  'history/disagrees': {
    severity: 'warning',
    say: (f) =>
      `The status is “${f.found}”, but the last entry of the history says “${f.expected}”. The status counts.`,
  },
  'history/out-of-order': {
    severity: 'warning',
    say: (f) =>
      `This entry is of ${f.found}, but the one before it is of ${f.expected}. The oldest comes first.`,
  },
  'history/unusual-move': {
    severity: 'warning',
    say: (f) =>
      `“${f.found}” is an unusual step. Add the entry that is missing, or write “reopened” into the note of this one.`,
  },
  'status/disagrees': {
    severity: 'warning',
    say: (f) => `The status is “${f.found}”, but “${f.expected}” is filled in. The status counts.`,
  },
  'link/dangling': { severity: 'warning', say: (f) => `No ${f.expected} has the id “${f.found}”.` },
  'id/doubled': {
    severity: 'warning',
    say: (f) => `Another ${f.expected} has the id “${f.found}” too. Give one of them an id of its own.`,
  },
  'application/two-accepted': {
    severity: 'error',
    say: (f) => `Another offer is accepted too: ${f.found}. Change the status of one of them.`,
  },
  'criterion/unknown': {
    severity: 'warning',
    say: (f) => `“${f.found}” is not in your values. Use one of: ${f.expected}.`,
  },
  'topic/no-person': {
    severity: 'warning',
    say: () => 'This line names nobody, so no thank-you will use it. Begin it with a name and a colon.',
  },
  'flag/no-colour': {
    severity: 'warning',
    say: () =>
      'This flag has no colour, so it does not count. Begin it with green, yellow or red and a comma.',
  },
  'promise/impossible-day': {
    severity: 'warning',
    say: (f) => `“${f.found}” is not a day, so nothing reminds you on it. Write it like 2026-03-24.`,
  },
  'text/not-utf-8': {
    severity: 'warning',
    say: () =>
      'A character here could not be read as UTF-8 and shows as “�”. Choose “Reopen with Encoding…” in the status bar, then save the note with UTF-8.',
  },
  'file/unreadable': { severity: 'error', say: (f) => `The file cannot be read: ${f.found}` },
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof problemKinds;

/** Whether a code is one of the guide's checks; every other code is one of the format. */
export function isCheckCode(code: string): code is CheckCode {
  return /^[A-Z]{2}\d+$/.test(code);
}

/** A problem of that code at a line (or a place with more to it), with its sentence. */
export function problem(code: ProblemCode, at: number | ProblemPlace, facts: ProblemFacts = {}): Problem {
  const kind: ProblemKind = problemKinds[code];
  const all = allFacts(facts);
  const place = typeof at === 'number' ? { line: at } : at;
  return { code, severity: kind.severity, message: kind.say(all), ...place, facts: all };
}

/** Facts of which none is missing. */
export function allFacts({ found = '', expected = '' }: ProblemFacts = {}): Required<ProblemFacts> {
  return { found, expected };
}
