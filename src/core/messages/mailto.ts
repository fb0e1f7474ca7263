import { type Person, personLabel } from '../text/people.js';
import { type Message, withSubject } from './message.js';

/** Longer addresses fail on Windows without a word. */
export const LONGEST_MAILTO = 1900;
/** No mail server takes a longer address of a person. */
const LONGEST_ADDRESS = 254;

/** What a mail program is called with. */
export interface MailHandOver {
  readonly uri: string;
  /** What did not fit, to be pasted. */
  readonly clipboard?: string;
  /** Recipients of whom no address is known. */
  readonly without: readonly Person[];
}

/** Whether an address is known to which a message can go. */
export function hasAddress({ to }: Message): boolean {
  return to.some((person) => addressOf(person) !== undefined);
}

/** How a message goes to the mail program; undefined where no address is known. */
export function mailHandOver(message: Message): MailHandOver | undefined {
  if (!hasAddress(message)) return undefined;
  const without = withoutAddress(message);
  const whole = mailtoOf(message);
  if (whole.length <= LONGEST_MAILTO) return { uri: whole, without };
  const short = mailtoOf({ ...message, body: '' });
  if (short.length <= LONGEST_MAILTO) return { uri: short, clipboard: message.body, without };
  return { uri: mailtoOf({ ...message, subject: '', body: '' }), clipboard: withSubject(message), without };
}

/** What the user should know of a hand-over; undefined where all of it is in the mail. */
export function handOverSentence(
  { clipboard, without }: Omit<MailHandOver, 'uri'>,
  attachments: readonly string[] = [],
): string | undefined {
  const names = without.map(personLabel).filter(Boolean).join(', ');
  const files = attachments.filter(Boolean).join(', ');
  return (
    [
      clipboard && 'The message is too long for this way: it is on the clipboard, paste it into the mail.',
      names && `No address is known for ${names}.`,
      files && `Still to be attached by you: ${files}.`,
    ]
      .filter(Boolean)
      .join(' ') || undefined
  );
}

/** Those whom a message goes to and of whom no usable address is known. */
export function withoutAddress({ to, cc }: Message): Person[] {
  return [...to, ...cc].filter((person) => addressOf(person) === undefined);
}

/**
 * The address by which a mail program is called (RFC 6068). Everything that has a meaning in it is encoded, so that no
 * field can add another; a person without a usable address is left out.
 */
export function mailtoOf({ to, cc, subject, body }: Message): string {
  const fields = [
    ['cc', addressList(cc)],
    ['subject', encode(clean(subject.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')))],
    ['body', encode(clean(body)).replaceAll('%0A', '%0D%0A')],
  ].filter(([, value]) => value !== '');
  const query = fields.map(([key, value]) => `${key}=${value}`).join('&');
  return `mailto:${addressList(to)}${query && '?'}${query}`;
}

/**
 * A person's e-mail address, where it is one address and nothing else: one `@`, and no character by which mail programs
 * tell addresses or headers apart, even after decoding.
 */
export function addressOf({ email }: Person): string | undefined {
  const address = email?.trim();
  return address !== undefined &&
    address.length <= LONGEST_ADDRESS &&
    /^[^\s\p{C}()<>[\]:;@\\,"]+@[^\s\p{C}()<>[\]:;@\\,"]+$/u.test(address)
    ? address
    : undefined;
}

function addressList(people: readonly Person[]): string {
  return people
    .flatMap((person) => addressOf(person) ?? [])
    .map((address) => address.split('@').map(encode).join('@'))
    .join(',');
}

/** Without control characters but tabs and line breaks, which are LF, and without halves of characters. */
export function clean(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD');
}

/** Percent-encodes all but letters, digits and `-._~`: quotes and brackets too, which some programs stumble over. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
