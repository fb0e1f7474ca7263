import * as base64 from 'nodemailer/lib/base64';
import MimeNode from 'nodemailer/lib/mime-node';
import * as quotedPrintable from 'nodemailer/lib/qp';
import type { Email, Mailbox } from '../core/messages/email.js';

/**
 * A mail as a file that mail programs open (RFC 5322). `X-Unsent` makes Outlook open it as a draft; nothing in it names
 * this computer.
 */
export function emailFile({ from, to, cc, subject, body, date }: Email): string {
  const mail = new Draft();
  mail.setHeader('X-Unsent', '1');
  if (from) mail.setHeader('From', mailboxes([from]));
  if (to.length > 0) mail.setHeader('To', mailboxes(to));
  if (cc.length > 0) mail.setHeader('Cc', mailboxes(cc));
  if (subject !== '') mail.setHeader('Subject', subject);
  mail.setHeader('Date', new Date(date).toUTCString().replace('GMT', '+0000'));
  mail.setContent(body);
  const content = encoders[String(mail.getTransferEncoding())]?.(body) ?? body;
  return `${mail.buildHeaders()}\r\n\r\n${content}\r\n`;
}

const encoders: Readonly<Record<string, (body: string) => string>> = {
  'quoted-printable': (body) => quotedPrintable.wrap(quotedPrintable.encode(body)),
  base64: (body) => base64.wrap(base64.encode(body)),
};

/** One part of plain text, so that nothing stands between parts. The program that sends it gives it an id of its own. */
class Draft extends MimeNode {
  constructor() {
    super('text/plain; charset=utf-8', {
      baseBoundary: 'none',
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  override messageId(): string {
    return '';
  }
}

/** Handed over as data: what is one name and one address stays that. */
function mailboxes(people: readonly Mailbox[]): { name: string; address: string }[] {
  return people.map(({ name, address }) => ({ name, address }));
}
