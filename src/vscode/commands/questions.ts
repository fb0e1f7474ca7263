import * as vscode from 'vscode';
import type { YamlValue } from '../../core/edit/yamlText.js';
import type { NoteIndex } from '../../core/index/noteIndex.js';
import { capital } from '../../core/notes/identity.js';
import type { KeyKind } from '../../core/notes/keyKinds.js';
import { isNoteOf } from '../../core/notes/note.js';
import type { NoteType } from '../../core/noteTypes/noteType.js';
import { isOpen } from '../../core/actions/situation.js';
import { parsePeople, personLabel, isSamePerson, type Person } from '../../core/text/people.js';
import { instantOf } from '../../core/time/moment.js';
import { isZone } from '../../core/time/zone.js';
import type { PickItem, Question, TextReading } from '../prompts.js';
import type { Services } from '../services.js';

/** Answers of a form, by key. */
export type FormAnswers = Record<string, unknown>;

/** Chosen instead of an application that is there already. */
export const NEW_APPLICATION = { newApplication: true };

/** Keys without which a note makes no sense. */
const required: ReadonlySet<string> = new Set([
  'application company',
  'story title',
  'reference name',
  'thank-you interview',
  'thank-you to',
  'reference-request reference',
]);

/** The questions of a type, in its order. */
export function questionsFor(definition: NoteType, services: Services): Question<FormAnswers>[] {
  return definition.asks.flatMap((key) => {
    const { is, means } = definition.keys[key] as NoteType['keys'][string];
    const optional = !required.has(`${definition.type} ${key}`);
    const prompt = optional ? `${means} (Enter to leave it open)` : means;
    const question = questionFor(is, { type: definition.type, key, prompt, optional }, services);
    return is.kind === 'link' && is.to === 'application'
      ? [question, ...newApplicationQuestions()]
      : [question];
  });
}

interface About {
  readonly type: string;
  readonly key: string;
  readonly prompt: string;
  readonly optional: boolean;
}

function questionFor(kind: KeyKind, about: About, services: Services): Question<FormAnswers> {
  const { key, prompt, optional } = about;
  const { index } = services.search;
  switch (kind.kind) {
    case 'link':
      return { ask: 'pick', key, prompt, items: () => linkItems(kind.to, services, optional) };
    case 'choice':
      return {
        ask: 'pick',
        key,
        prompt,
        items: () => [
          ...(optional ? [leaveOpen] : []),
          ...kind.values.map((value) => ({ label: capital(value), value })),
        ],
      };
    case 'yesNo':
      return {
        ask: 'pick',
        key,
        prompt,
        items: () => [leaveOpen, { label: 'Yes', value: 'yes' }, { label: 'No', value: 'no' }],
      };
    case 'record':
      if (key === 'to' && about.type === 'thank-you')
        return { ask: 'pick', key, prompt, items: (answers) => interviewerItems(answers, index) };
      return { ask: 'text', key, prompt, ...reader(kind, about, services) };
    default:
      return { ask: 'text', key, prompt, ...reader(kind, about, services) };
  }
}

const leaveOpen: PickItem = { label: 'Leave open', value: undefined };

/** Asked when the application is to be made on the way. */
function newApplicationQuestions(): Question<FormAnswers>[] {
  const skip = (answers: FormAnswers): boolean => answers['application'] !== NEW_APPLICATION;
  const read = (text: string): TextReading =>
    text.trim() ? { value: text.trim() } : { wrong: 'The employer needs a name.' };
  return [
    { ask: 'text', key: 'new company', prompt: 'The employer.', skip, read },
    {
      ask: 'text',
      key: 'new role',
      prompt: 'The role, exactly as the advert names it. (Enter to leave it open)',
      skip,
      read: (text) => ({ value: text.trim() || undefined }),
    },
  ];
}

function linkItems(
  to: 'application' | 'interview' | 'reference',
  { search }: Services,
  optional: boolean,
): PickItem[] {
  const { index, settings } = search;
  const now = search.now();
  const notes = index.ofType(to);
  const items = notes.map((note): PickItem & { order: string } => {
    const application = isNoteOf('interview', note)
      ? index.withId('application', note.values.application ?? '')
      : undefined;
    const start = isNoteOf('interview', note) ? note.values.start : undefined;
    const zone = application?.values['time-zone'] ?? settings.userZone;
    const isAhead = start !== undefined && instantOf(start, zone) > now;
    const isFirst = isNoteOf('application', note) ? isOpen(note.status) : !isAhead;
    return {
      label: application?.values.company ? `${application.values.company}: ${note.title}` : note.title,
      description: note.status && capital(note.status),
      value: note.id,
      order: `${isFirst ? 1 : 0}${start?.text ?? ''}`,
    };
  });
  items.sort((a, b) => (a.order === b.order ? a.label.localeCompare(b.label) : a.order < b.order ? 1 : -1));
  const more: PickItem[] =
    to === 'application' && optional
      ? [{ label: 'New application…', value: NEW_APPLICATION, alwaysShow: true }]
      : [];
  return [...items, ...more, ...(optional ? [leaveOpen] : [])];
}

function interviewerItems(answers: FormAnswers, index: NoteIndex): PickItem[] {
  const interview = index.interviewLinked(
    String(answers['interview'] ?? ''),
    answers['application'] as string | undefined,
  );
  const written = interview
    ? index.thankYousOf(interview).flatMap(({ values }) => (values.to ? [values.to] : []))
    : [];
  return (interview?.values.interviewers ?? []).flatMap((person) => {
    const label = personLabel(person);
    const has = written.some((other) => isSamePerson(person, other));
    return label
      ? [
          {
            label,
            description: has ? 'has a note already' : person.email,
            value: { name: person.name, email: person.email },
          },
        ]
      : [];
  });
}

/** How the text of a key is read, with a hint of how it was understood. */
function reader(
  kind: KeyKind,
  about: About,
  services: Services,
): Pick<Extract<Question<FormAnswers>, { ask: 'text' }>, 'read' | 'placeholder'> {
  const { placeholder, understand } = readers(kind, about, services);
  return {
    placeholder,
    read: async (text) => {
      if (text.trim() === '') return about.optional ? { value: undefined } : { wrong: 'This is needed.' };
      return understand(text.trim());
    },
  };
}

interface Reader {
  readonly placeholder?: string;
  readonly understand: (text: string) => TextReading | Promise<TextReading>;
}

function readers(kind: KeyKind, { key }: About, services: Services): Reader {
  switch (kind.kind) {
    case 'moment':
      return {
        placeholder: 'yesterday 2pm · next Tuesday 10:00 · 2026-03-24T14:00+01:00',
        understand: async (text) =>
          understood(await services.dates.moment(text), 'Write a day and a time, such as: yesterday 2pm'),
      };
    case 'day':
      return {
        placeholder: 'today · next Friday · 2026-03-24',
        understand: async (text) =>
          understood(await services.dates.day(text), 'Write a day, such as: next Friday'),
      };
    case 'record':
      return kind.person ? personReader : windowReader(services);
    case 'list':
      return kind.of.kind === 'record'
        ? peopleReader
        : {
            placeholder: 'Several, with commas between',
            understand: (text) => ({
              value: text
                .split(',')
                .map((part) => part.trim())
                .filter(Boolean),
            }),
          };
    case 'zone':
      return {
        placeholder: 'Europe/Berlin',
        understand: (text) => (isZone(text) ? { value: text } : { wrong: 'Write it like Europe/Berlin.' }),
      };
    case 'number':
      return {
        understand: (text) =>
          /^\d+$/.test(text) && Number(text) >= kind.min && Number(text) <= kind.max
            ? { value: Number(text) }
            : { wrong: `A whole number from ${kind.min} to ${kind.max}.` },
      };
    default:
      return {
        placeholder: key === 'email' ? 'dana@example.com' : undefined,
        understand: (text) => ({ value: text }),
      };
  }
}

function understood(value: string | undefined, wrong: string): TextReading {
  return value === undefined ? { wrong } : { value, hint: inWords(value) };
}

/** A day or moment as people say it, so that they see how they were understood. */
function inWords(value: string): string {
  const day = new Date(`${value.slice(0, 10)}T00:00Z`);
  const words = new Intl.DateTimeFormat(vscode.env.language, { dateStyle: 'full', timeZone: 'UTC' }).format(
    day,
  );
  return value.length > 10 ? `${words}, ${value.slice(11, 16)} (UTC${value.slice(16)})` : words;
}

const personReader: Reader = {
  placeholder: 'Dana Whitlock <dana@example.com>',
  understand: (text) => {
    const [person] = parsePeople(text);
    return person ? { value: person, hint: describe([person]) } : { wrong: 'Write a name, or an address.' };
  },
};

const peopleReader: Reader = {
  placeholder: 'Dana Whitlock <dana@example.com>, Marcus Oyelaran',
  understand: (text) => {
    const people = parsePeople(text);
    return people.length > 0
      ? { value: people, hint: describe(people) }
      : { wrong: 'Write names, with commas between.' };
  },
};

function describe(people: readonly Person[]): string {
  const names = people.map((person) =>
    person.name && person.email ? `${person.name} (${person.email})` : personLabel(person),
  );
  return `${people.length} ${people.length === 1 ? 'person' : 'people'}: ${names.join(', ')}`;
}

/** From one day to another, in words: "1 April to 3 April". */
function windowReader({ dates }: Services): Reader {
  return {
    placeholder: '1 April to 3 April · 2026-04-01 to 2026-04-03',
    understand: async (text) => {
      const [first = '', last = first] = text.split(/\s+(?:to|until|till|–|-)\s+/);
      const [from, to] = [await dates.day(first), await dates.day(last)];
      if (!from || !to) return { wrong: 'Write two days, such as: 1 April to 3 April' };
      return {
        value: { from, to } as YamlValue,
        hint: from === to ? inWords(from) : `${inWords(from)} to ${inWords(to)}`,
      };
    },
  };
}
