import { type Person } from '../text/people.js';
import { clip, plain } from '../text/plain.js';
import { addressOf, clean } from './mailto.js';
import type { Message } from './message.js';

/** Somebody with an address, as a mail names them. */
export interface Mailbox {
  /** One line; empty where only the address is known. */
  readonly name: string;
  readonly address: string;
}

/** What a mail is made of. Nothing in it can begin a header, whatever the note said. */
export interface Email {
  readonly from?: Mailbox;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly subject: string;
  /** Lines end with CRLF. */
  readonly body: string;
  /** Milliseconds since 1970. */
  readonly date: number;
}

/** A line of a mail has at most 998 characters, and a word cannot be folded. */
const LONGEST_SUBJECT = 900;
const LONGEST_NAME = 200;

/** The mail of a message. Whoever has no usable address is left out; so is the sender where none is set. */
export function emailOf({ to, cc, subject, body }: Message, me: Person, now: number): Email {
  const [from] = mailboxes([me]);
  return {
    ...(from && { from }),
    to: mailboxes(to),
    cc: mailboxes(cc),
    subject: oneLine(subject, LONGEST_SUBJECT),
    body: clean(body).replaceAll('\uFEFF', '').replaceAll('\n', '\r\n'),
    date: now,
  };
}

function mailboxes(people: readonly Person[]): Mailbox[] {
  return people.flatMap((person) => {
    const address = addressOf(person);
    return address === undefined ? [] : { name: oneLine(plain(person.name ?? ''), LONGEST_NAME), address };
  });
}

/** Programs decode what looks encoded, even in quotes: a line break could come out of it, so nothing may look so. */
function oneLine(text: string, longest: number): string {
  const line = clean(text.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')).trim();
  return clip(line.replaceAll('=?', '= ?'), longest);
}
