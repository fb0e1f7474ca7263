import type { NoteIndex } from '../index/noteIndex.js';
import { bodyStartOf, readFrontMatter } from '../notes/frontMatter.js';
import type { Note, NoteOf } from '../notes/note.js';
import { renderTemplate } from '../templates/renderTemplate.js';
import { givenName } from '../templates/words.js';
import { isSamePerson, type Person, personLabel } from '../text/people.js';
import { withoutComments } from './comments.js';
import { addressOf } from './mailto.js';
import { interviewersOf, type Message } from './message.js';

/** The names of templates for asking somebody to forward a note: in a language, and for all others. */
export const forwardTemplate = 'forward-request';

/** What a request is made of, besides the message. */
export interface RequestParts {
  readonly template: string;
  readonly language: string;
  readonly myName: string;
}

/** The language in which the one who forwards is written to: that of the application. Only German has words of its own. */
export function languageOfRequest(note: NoteOf<'thank-you'>, index: NoteIndex): 'de' | 'en' {
  const { language = '' } = index.withId('application', note.values.application)?.values ?? {};
  return /^(?:de|german|deutsch)\b/i.test(language.trim()) ? 'de' : 'en';
}

/**
 * The message to the one who forwards it: a short request with the note below. Any other message stays as it is, and so
 * does one without text.
 *
 * @throws {TemplateError} when the template cannot be used.
 */
export function withRequest(message: Message, { template, language, myName }: RequestParts): Message {
  const { forward, to, subject, body } = message;
  const [via] = to;
  if (!forward || !via || body === '') return message;
  const names = forward.map(personLabel).filter(Boolean).join(', ');
  const asked = language === 'de' ? 'Bitte weiterleiten' : 'Please forward';
  const words = {
    viaName: via.name ?? '',
    viaGiven: givenName(via.name),
    toName: names,
    note: body,
    myName,
  };
  const keys = { subject: [asked, subject || names].filter(Boolean).join(': ') };
  const text = renderTemplate(withoutComments(template), { keys, words });
  const front = readFrontMatter(text);
  const request = text.slice(bodyStartOf(text)).trim();
  const own = front?.data['subject'];
  return {
    ...message,
    subject: typeof own === 'string' ? own.replace(/\s+/g, ' ').trim() : '',
    body: request.includes(body) ? request : `${request}\n\n${body}`,
  };
}

/** Who may forward a thank-you: the application's contact, and whoever arranged the interview. Those with an address first. */
export function forwardersOf(note: NoteOf<'thank-you'> & Note, index: NoteIndex): Person[] {
  const { via, to, application } = note.values;
  const { contact } = index.withId('application', application)?.values ?? {};
  const arranging = interviewersOf(note, index).filter(({ role, title }) =>
    /recruit|coordinat|talent|human resources|\bhr\b|personal(?:abteilung|er\b|leit|referent)/i.test(
      `${role ?? ''} ${title ?? ''}`,
    ),
  );
  const people: Person[] = [];
  for (const each of [via, contact, ...arranging]) {
    if (!personLabel(each) || !each || (to && isSamePerson(each, to))) continue;
    const { name, email } = each;
    if (!people.some((other) => isSamePerson(other, each)))
      people.push({ ...(name && { name }), ...(email && { email }) });
  }
  const reachable = people.filter((each) => addressOf(each) !== undefined);
  return [...reachable, ...people.filter((each) => !reachable.includes(each))];
}
