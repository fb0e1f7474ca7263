import assert from 'node:assert/strict';
import { after, deskWith, fixesAt, type Desk } from '../fixing.js';

export const application =
  '---\ntype: application\ncompany: Acme\nrole: Data Engineer\ncontact: {name: Theo Lang, email: theo@acme.example}\n---\n';
export const interview = [
  '---\ntype: interview\napplication: acme\nstatus: completed',
  'interviewers: [{name: Dana Whitlock, email: dana@acme.example}]\n---\n',
  '## Something to thank each person for\n\n- Dana Whitlock: nightly reloads of late claims\n',
].join('\n');
export const good = [
  'Dear Dana,',
  'Thank you for the open talk about the Data Engineer role at Acme this morning. The nightly reloads of late claims are the kind of puzzle that I like, and your drawing made the order of the steps clear to me.',
  'We had a similar queue of late invoices last year, and a small table of reasons ended most of the guessing. I would enjoy working on yours.',
  'Kind regards,\nInes Okafor',
];

/** A thank-you to Dana, by paragraphs, with the line break of the platform or another. */
export function thankYou(paragraphs: readonly string[], { more = '', eol = '\n' } = {}): Desk {
  const front = `---\ntype: thank-you\napplication: acme\ninterview: talk\nto: {name: Dana Whitlock}\nsubject: Data Engineer, Ines Okafor\nstatus: draft\n${more}---\n\n`;
  const text = `${front}${paragraphs.join('\n\n')}\n`.replaceAll('\n', eol);
  const others = { 'applications/acme/application.md': application, 'applications/acme/talk.md': interview };
  const { document, context } = deskWith('applications/acme/thanks.md', text, others);
  return { document, context: { ...context, me: { name: 'Ines Okafor', email: 'ines@example.com' } } };
}

/** The good note with another paragraph. */
export function changed(at: number, text: string, how?: Parameters<typeof thankYou>[1]): Desk {
  return thankYou(
    good.map((each, index) => (index === at ? text : each)),
    how,
  );
}

/** The body after the first fix of a code. */
export function mended(desk: Desk, code: string): string {
  const [fix] = fixesAt(desk, code);
  assert.ok(fix, `no fix for ${code}`);
  return after(desk, fix).replace(/^---[^]*?\n---\s+/, '');
}

export const uninterested = good
  .map((each, at) => (at === 2 ? 'We had a similar queue of late invoices last year.' : each))
  .join('\n\n');

/** The fixer of a code, asked about a draft of other notes. */
export function deskOf(
  front: string,
  body: string,
  applicationFront = 'company: Acme',
  talk = interview,
): Desk {
  const { document, context } = deskWith(
    'applications/acme/thanks.md',
    `---\ntype: thank-you\napplication: acme\ninterview: talk\nstatus: draft\n${front}\n---\n\n${body}\n`,
    {
      'applications/acme/application.md': `---\ntype: application\n${applicationFront}\n---\n`,
      'applications/acme/talk.md': talk,
    },
  );
  return { document, context: { ...context, me: { name: 'Ines Okafor', email: 'ines@example.com' } } };
}
export const toDana = 'to: {name: Dana Whitlock}\nsubject: Data Engineer, Ines Okafor';
