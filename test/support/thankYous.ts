import assert from 'node:assert/strict';
import { defaultTiming } from '../../src/core/actions/timing.js';
import type { CheckContext } from '../../src/core/checks/check.js';
import { findingsOf } from '../../src/core/checks/index.js';
import { NoteDocument } from '../../src/core/document/noteDocument.js';
import { spanOfProblem } from '../../src/core/language/problemRange.js';
import type { Problem } from '../../src/core/problem.js';
import { speaksInSentences } from './checks.js';
import { type Files, indexOf, uriOf } from './notes.js';

/** Front matter as data; a key that is undefined is not written. */
type Facts = Readonly<Record<string, unknown>>;

/** What differs from the good note and what is around it. */
export interface Changes {
  /** Keys of the thank-you. */
  readonly front?: Facts;
  readonly body?: string;
  /** Keys of the application; false for none. */
  readonly application?: Facts | false;
  /** Keys of the interview; false for none. */
  readonly interview?: Facts | false;
  /** Lines below “Something to thank each person for”. */
  readonly topics?: readonly string[];
  readonly promises?: readonly string[];
  /** More files around it. */
  readonly others?: Files;
  /** The user's name; false where the settings have none. */
  readonly me?: string | false;
  readonly myEmail?: string;
  readonly limits?: CheckContext['limits'];
  /** Whether the customs of a region change the times. */
  readonly regionalProfiles?: boolean;
  /** How lines end. */
  readonly eol?: string;
  readonly bom?: boolean;
}

export const subject = 'Thank you: Signalling Planner, Noor Haddad';
export const greeting = 'Dear Ruth,';
export const closing = 'Kind regards,\nNoor Haddad';

/** The three paragraphs of the good note. */
export const paragraphs: readonly [string, string, string] = [
  'Thank you for taking me through the night possessions at Crewe this morning. That the drivers hear of a change last has stayed with me.',
  'At my last depot, a printed sheet in the mess room closed that gap within a month. Bringing the same habit to the Signalling Planner role at Alder Rail is what I would enjoy.',
  'If a work sample or anything else would help you, please let me know.',
];

/** A note without a finding, in the words of somebody who plans trains. */
export const good = letterOf(...paragraphs);

/** A note from its paragraphs, with greeting and closing. */
export function letterOf(...core: readonly string[]): string {
  return [greeting, ...core, closing].join('\n\n');
}

/** The good note with a sentence more, in the middle. */
export function goodWith(sentence: string): string {
  return letterOf(paragraphs[0], `${paragraphs[1]} ${sentence}`, paragraphs[2]);
}

/** A text of so many words that no check knows, in sentences of eight. */
export function wordy(count: number): string {
  const words = 'we looked at the board near the window'.split(' ');
  const text = Array.from({ length: count }, (_, at) => words[at % words.length]).join(' ');
  return `${text.replaceAll('window we', 'window. We')}.`;
}

export function note(facts: Facts, body = ''): string {
  const written = Object.entries(facts).filter(([, value]) => value !== undefined);
  const lines = written.map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n${body === '' ? '' : `\n${body}\n`}`;
}

export const people = [
  { name: 'Ruth Castellane', email: 'ruth@alder.example' },
  { name: 'Owen Tait', email: 'owen@alder.example' },
];

/** Another thank-you of the same interview, as it was sent. */
export function thankYouTo(name: string, body: string, front: Facts = {}): Files {
  const path = `applications/alder/thank-you-${name.toLowerCase().replaceAll(' ', '-')}.md`;
  const facts = { type: 'thank-you', application: 'alder', interview: 'talk', to: { name }, ...front };
  return { [path]: note({ subject: 'Thank you: Signalling Planner', status: 'draft', ...facts }, body) };
}

/** The files: the note that is looked at comes first. */
export function filesOf(changes: Changes = {}): Files {
  const { front, body = good, topics, promises = [], application, interview, others } = changes;
  const thankYou = {
    type: 'thank-you',
    application: 'alder',
    interview: 'talk',
    to: people[0],
    subject,
    status: 'draft',
    ...front,
  };
  const noted = topics ?? ['Ruth Castellane: night possessions at Crewe', 'Owen Tait: paper timetables'];
  const debrief = [
    '## Something to thank each person for',
    noted.map((line) => `- ${line}`).join('\n'),
    ...(promises.length > 0 ? ['## Promises', promises.map((line) => `- ${line}`).join('\n')] : []),
  ].join('\n\n');
  const talk = {
    type: 'interview',
    application: 'alder',
    start: '2026-03-17T09:00+00:00',
    end: '2026-03-17T10:00+00:00',
    'time-zone': 'Europe/London',
    interviewers: people,
    status: 'completed',
    ...(interview || {}),
  };
  const alder = {
    type: 'application',
    company: 'Alder Rail',
    role: 'Signalling Planner',
    'time-zone': 'Europe/London',
    language: 'en',
    ...(application || {}),
  };
  return {
    'applications/alder/thank-you.md': inFile(note(thankYou, body), changes),
    ...(application !== false && { 'applications/alder/application.md': note(alder) }),
    ...(interview !== false && { 'applications/alder/talk.md': note(talk, debrief) }),
    ...others,
  };
}

function inFile(text: string, { eol = '\n', bom = false }: Changes): string {
  return `${bom ? '\uFEFF' : ''}${text.replaceAll('\n', eol)}`;
}

/** Everything that is found in the note. */
export function findings(changes: Changes = {}): Problem[] {
  return findingsAt('applications/alder/thank-you.md', changes).problems;
}

/** What is found in one of the files, with the others around it; for somebody in Berlin. */
export function findingsAt(
  path: string,
  changes: Changes = {},
): { readonly document: NoteDocument; readonly problems: Problem[] } {
  const files = filesOf(changes);
  const text = files[path];
  assert.ok(text !== undefined, `${path} is not there`);
  const document = new NoteDocument({ uri: uriOf(path), path, text });
  const { me = 'Noor Haddad', myEmail = 'noor@post.example', limits, regionalProfiles = false } = changes;
  const problems = findingsOf(document, {
    index: indexOf(files),
    userZone: 'Europe/Berlin',
    timing: defaultTiming,
    me: { name: me === false ? '' : me, email: myEmail },
    ...(limits && { limits }),
    actionSettings: {
      userZone: 'Europe/Berlin',
      timing: defaultTiming,
      regionalProfiles,
      holidays: { isHoliday: () => false },
    },
  });
  problems.forEach(speaksInSentences);
  return { document, problems };
}

/** The codes that are found in the note, in order of the code. */
export function codes(changes: Changes = {}): string[] {
  return findings(changes)
    .map(({ code }) => code as string)
    .sort();
}

/** Checks all that one check finds in the note: `severity underlined words`, in order. Nothing else is looked at. */
export function expectOf(code: string, changes: Changes, ...expected: readonly string[]): void {
  assert.deepEqual(toldOf(code, changes), expected);
}

/** What one check finds in the note, each as `severity underlined words`. */
export function toldOf(
  code: string,
  changes: Changes = {},
  path = 'applications/alder/thank-you.md',
): string[] {
  const { document, problems } = findingsAt(path, changes);
  return problems
    .filter((each) => each.code === code)
    .map((each) => {
      const { start, end } = spanOfProblem(document, each);
      return `${each.severity} ${document.text.slice(start, end)}`;
    });
}

/** The one finding of a check. */
export function theOne(code: string, changes: Changes): Problem {
  const found = findings(changes).filter((each) => each.code === code);
  assert.equal(found.length, 1, `${code} is found ${found.length} times`);
  return found[0] as Problem;
}
