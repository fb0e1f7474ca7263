import type { NoteIndex } from '../index/noteIndex.js';
import { capital, titleOf } from '../notes/identity.js';
import type { TypeName } from '../noteTypes/index.js';
import { type Person, personLabel } from '../text/people.js';
import { type Day, utcOfDay } from '../time/day.js';
import type { TemplateView } from './renderTemplate.js';

/** What the placeholders in the body of a template may be made of. */
export interface WordsContext {
  readonly index: NoteIndex;
  readonly myName: string;
}

type Values = Readonly<Record<string, unknown>>;

/** What the placeholders in a template's body stand for. Empty where nothing is known. */
export function wordsFor(
  type: TypeName,
  values: Values,
  day: Day,
  { index, myName }: WordsContext,
): TemplateView['words'] {
  const link = type === 'application' ? undefined : word(values['application']);
  const about: Values = (type === 'application' ? values : index.withId('application', link)?.values) ?? {};
  const interview = index.interviewLinked(word(values['interview']), link || undefined);
  const people = (values['interviewers'] ?? interview?.values.interviewers ?? []) as readonly Person[];
  const plainKeys = ['week', 'relation', 'concern', 'caller'].map((key) => [key, word(values[key])] as const);
  return {
    ...Object.fromEntries(plainKeys),
    ...recipient(values, index),
    title: titleOf({ type, path: '', values }),
    company: word(about['company']),
    role: word(about['role']),
    application: link ?? '',
    myName,
    date: dayInWords(day, word(about['language'])),
    interviewTitle: interview?.title ?? '',
    interviewers: people.flatMap((person) =>
      personLabel(person) ? [{ name: word(personLabel(person)) }] : [],
    ),
    kind: capital(word(values['kind'])),
    competencies: ((values['competencies'] as readonly string[] | undefined) ?? []).join(', '),
  };
}

function recipient(values: Values, index: NoteIndex): { toName: string; toGiven: string } {
  const reference = index.withId('reference', word(values['reference']))?.values;
  const to = (values['to'] ?? values['person'] ?? reference) as (Person & { given?: string }) | undefined;
  return { toName: word(to?.name), toGiven: word(to?.given ?? givenName(to?.name)) };
}

/** The first word of a name that is no title: `Dr. Katrin Sommerfeld` → `Katrin`. */
export function givenName(name: string | undefined): string {
  return name?.split(/\s+/).find((part) => !part.endsWith('.')) ?? '';
}

/** A value on one line. */
function word(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).replace(/\s+/g, ' ') : '';
}

/** `24 March 2026`, in the language of the application where it has one. */
function dayInWords(day: Day, language: string): string {
  const write = (locale: string): string =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(utcOfDay(day));
  try {
    return write(language || 'en-GB');
  } catch {
    return write('en-GB');
  }
}
