import assert from 'node:assert/strict';
import fc from 'fast-check';
import { marked, type Token } from 'marked';
import { anyText } from '../../../../scripts/reliability/properties/texts.js';
import { type MessageNote, messageOf } from '../../../../src/core/messages/message.js';
import { messagesDocument, messagesToShow } from '../../../../src/core/messages/index.js';
import type { About } from '../../../../src/core/messages/overview.js';
import { type Files, indexOf } from '../../../support/notes.js';

const reader = { now: Date.parse('2026-04-05T12:00+02:00'), userZone: 'Europe/Berlin', locale: 'en-GB' };
const note = (front: string, body = 'Hello'): string => `---\n${front}\n---\n${body}\n`;

const files: Files = {
  'applications/acme/application.md': note('type: application\ncompany: Acme\nrole: Engineer'),
  'applications/acme/first.md': note(
    'type: interview\napplication: acme\ninterviewers: [Dana Whitlock, Marcus Oyelaran]',
  ),
  'applications/acme/dana.md': note(
    'type: thank-you\napplication: acme\ninterview: first\nto: Dana Whitlock\nsubject: "Thank you: R&D"\nstatus: replied\nsent: 2026-03-26T20:00+01:00\nreplied: 2026-03-28T09:00+01:00',
    'Dear Dana,\n\nthank you. <!-- mine -->\n\nKind regards,\nInes',
  ),
  'applications/acme/dana-again.md': note(
    'type: follow-up\napplication: acme\nkind: status-enquiry\nto: Dana Whitlock\nstatus: draft',
    '<!-- later -->',
  ),
  'applications/acme/dana-first.md': note(
    'type: follow-up\napplication: acme\nkind: update\nto: Dana Whitlock\nstatus: sent\nsent: 2026-03-20T09:00+01:00',
  ),
  'applications/acme/marcus.md': note(
    'type: thank-you\napplication: acme\ninterview: first\nto: Marcus Oyelaran\nstatus: skipped\nskip-reason: asked-not-to',
    '<!-- no note -->',
  ),
  'references/helena.md': note('type: reference\nname: Helena Marsh'),
  'helena-request.md': note(
    'type: reference-request\nreference: helena\nstatus: briefed\nbriefed: 2026-03-24',
  ),
};

function documentOf(all: Files, about: About = {}, most?: number): string {
  const index = indexOf(all);
  return messagesDocument(messagesToShow(index, about, most), {
    index,
    reader,
    root: 'file:///notes',
    messageOf: (each: MessageNote) => messageOf(all[each.path] ?? '', each, index),
  });
}

const link = (path: string): string => `[Open the note](</${path}>)`;

suite('The document of messages', () => {
  test('has all of them by employer and person, in order of time, drafts last', () =>
    assert.equal(
      documentOf(files),
      [
        '# Messages',
        '3 sent, 1 replied to, 1 not sent, 1 draft.',
        '## Without an application',
        '### Helena Marsh',
        `**Tue 24 Mar** · Reference Request · briefed · ${link('helena-request.md')}`,
        '> Hello',
        '## Acme: Engineer',
        '### Dana Whitlock',
        `**Fri 20 Mar, 09:00** · Update · sent · ${link('applications/acme/dana-first.md')}`,
        '> Hello',
        `**Thu 26 Mar, 20:00** · Thank-You · replied after 2 days · ${link('applications/acme/dana.md')}`,
        '**Subject:** Thank you: R\\&D',
        '> Dear Dana,\n>\n> thank you.\n>\n> Kind regards,  \n> Ines',
        `**Draft** · Status enquiry · draft · ${link('applications/acme/dana-again.md')}`,
        '> *No text yet*',
        '### Marcus Oyelaran',
        `**Not sent** · Thank-You · skipped: they asked for no notes · ${link('applications/acme/marcus.md')}`,
        '> *No text yet*',
        '',
      ].join('\n\n'),
    ));
  test('has only those of an application, or of a person', () => {
    const ofDana = documentOf(files, { application: 'acme', person: { name: 'Dana Whitlock' } });
    assert.match(ofDana, /^# Messages to Dana Whitlock, Acme\n\n2 sent, 1 replied to, 1 draft\./);
    assert.doesNotMatch(ofDana, /Marcus|Helena/);
    assert.match(documentOf(files, { application: 'acme' }), /^# Messages, Acme\n(?![^]*Helena)[^]*Marcus/);
    assert.match(documentOf(files, { person: { name: 'helena marsh' } }), /### Helena Marsh/);
  });
  test('leads to notes of another folder too', () => {
    const index = indexOf({ 'b/x (1).md': note('type: follow-up') });
    const context = { index, reader, root: 'file:///notes/a', messageOf: () => undefined };
    assert.match(
      messagesDocument(messagesToShow(index, {}), context),
      /\[Open the note\]\(<\/\.\.\/b\/x%20\(1\)\.md>\)\n\nThis note cannot be read\./,
    );
  });
  test('says that there are none yet', () =>
    assert.equal(documentOf({}), '# Messages\n\nThere are no messages yet.\n\n'));
  test('names everybody whom a joint note reaches, and who forwards one', () => {
    const more = (front: string): string =>
      documentOf({
        ...files,
        'a.md': note(`type: thank-you\napplication: acme\ninterview: first\n${front}`),
      });
    assert.match(more('mode: joint'), /### Dana Whitlock, Marcus Oyelaran\n/);
    assert.match(more('to: Marcus Oyelaran\nmode: via-contact\nvia: Robin Hale'), /· through Robin Hale ·/);
    assert.match(
      documentOf(
        { ...files, 'a.md': note('type: thank-you\napplication: acme\ninterview: first\nmode: joint') },
        { person: { name: 'Marcus Oyelaran' } },
      ),
      /### Dana Whitlock, Marcus Oyelaran/,
    );
  });
  test('says how long an answer took in whole days, and nothing where nobody knows', () => {
    const words = (sent: string, replied: string): string | undefined =>
      / · (replied[^·]*) · /.exec(
        documentOf({ 'a.md': note(`type: thank-you\nstatus: replied\nsent: ${sent}\nreplied: ${replied}`) }),
      )?.[1];
    assert.equal(words('2026-03-26T08:00+01:00', '2026-03-26T09:00+01:00'), 'replied on the same day');
    assert.equal(words('2026-03-28T23:30+01:00', '2026-03-29T08:00+02:00'), 'replied after 1 day');
    assert.equal(words('2026-03-28T23:30+01:00', '2026-03-27T08:00+01:00'), 'replied');
    assert.equal(words('', '2026-03-27T08:00+01:00'), 'replied');
  });
  test('counts every kind of message, and only those there are', () => {
    const counted = (...fronts: string[]): string | undefined =>
      documentOf(Object.fromEntries(fronts.map((front, at) => [`m${at}.md`, note(front)]))).split('\n\n')[1];
    const draft = 'type: thank-you\nstatus: ready';
    assert.equal(counted(draft), '1 draft.');
    assert.equal(counted(draft, 'type: reference-request\nstatus: needed'), '2 drafts.');
    assert.equal(
      counted('type: follow-up\nstatus: answered', 'type: follow-up\nstatus: unanswered'),
      '2 sent, 1 replied to.',
    );
    assert.equal(
      counted(
        'type: follow-up\nstatus: cancelled',
        'type: reference-request\nstatus: not-used',
        'type: thank-you\nstatus: skipped',
      ),
      '3 not sent.',
    );
  });
  test('says of each when it went and what became of it, as far as that is known', () => {
    const facts = (front: string): string | undefined =>
      documentOf({ 'a.md': note(front) })
        .split('\n\n')
        .find((line) => line.includes('Open the note'))
        ?.replace(/ · \[Open.*$/, '');
    assert.equal(facts('type: follow-up\nstatus: sent'), '**Sent** · Follow up · sent');
    assert.equal(
      facts('type: follow-up\nkind: update\nstatus: sent\nsent: 2026-03-26'),
      '**Thu 26 Mar** · Update · sent',
    );
    assert.equal(
      facts('type: follow-up\nstatus: answered\nsent: 2026-03-26\nanswered: 2026-03-29'),
      '**Thu 26 Mar** · Follow up · answered after 3 days',
    );
    assert.equal(
      facts('type: reference-request\nstatus: submitted'),
      '**Sent** · Reference Request · submitted',
    );
    assert.equal(facts('type: thank-you\nstatus: skipped'), '**Not sent** · Thank-You · skipped');
    assert.equal(
      facts('type: thank-you\nstatus: skipped\nskip-reason: ill'),
      '**Not sent** · Thank-You · skipped: ill',
    );
    assert.equal(
      facts('type: reference-request\nstatus: not-used'),
      '**Not sent** · Reference Request · not used',
    );
  });
  test('has those to nobody named below a heading of their own, and names one by the address', () => {
    assert.match(documentOf({ 'a.md': note('type: follow-up') }), /\n### Nobody named\n/);
    const text = documentOf({ 'a.md': note('type: follow-up\nto: hr@example.com') });
    assert.match(text, /\n### hr@example\.com\n|\n### hr\\@example/);
  });
  test('has employers by name, and an application of which nothing is known by its id', () => {
    const headings = documentOf({
      'a.md': note('type: follow-up\napplication: zeta'),
      'b.md': note('type: follow-up\napplication: acme'),
      'c.md': note('type: follow-up\napplication: beta'),
      'acme/application.md': note('type: application\ncompany: Omega'),
    }).match(/^## .*$/gm);
    assert.deepEqual(headings, ['## Omega', '## beta', '## zeta']);
    assert.match(documentOf({}, { application: 'zeta' }), /^# Messages, zeta\n/);
    assert.match(documentOf({}, { person: { email: 'hr@x.org' } }), /^# Messages to hr/);
  });
  test('has messages of one moment by their paths, and drafts too', () => {
    const sent = 'type: follow-up\nto: Dana\nstatus: sent\nsent: 2026-03-26T10:00+01:00';
    const draft = 'type: follow-up\nto: Dana';
    const text = documentOf({
      'c.md': note(sent),
      'a.md': note(draft),
      'd.md': note(draft),
      'b.md': note(sent),
    });
    assert.deepEqual(text.match(/(?<=<\/)[a-d](?=\.md)/g), ['b', 'c', 'a', 'd']);
  });
  test('has drafts first among the newest, where not all can be shown', () => {
    const all = {
      'a.md': note('type: follow-up\nstatus: sent\nsent: 2026-03-26T10:00+01:00', 'Old'),
      'b.md': note('type: follow-up\nstatus: sent\nsent: 2026-03-27T10:00+01:00', 'New'),
      'c.md': note('type: follow-up', 'Draft'),
    };
    const shown = documentOf(all, {}, 2);
    assert.match(shown, /> Draft/);
    assert.match(shown, /> New/);
    assert.doesNotMatch(shown, /> Old/);
    assert.match(shown, /These are the newest 2\. Older ones are left out: 1\./);
    assert.doesNotMatch(documentOf(all, {}, 3), /left out/);
  });
  test('has the newest where there are very many, and says that older ones are left out', () => {
    const many = Object.fromEntries(
      Array.from({ length: 3000 }, (_, at) => [
        `m${at}.md`,
        note(
          `type: follow-up\nto: Dana\nstatus: sent\nsent: ${new Date(Date.UTC(2020, 0, at)).toISOString()}`,
          `No ${at}.`,
        ),
      ]),
    );
    const text = documentOf(many);
    assert.match(text, /These are the newest 400\. Older ones are left out: 2600\./);
    assert.equal(text.match(/Open the note/g)?.length, 400);
    assert.match(text, /> No 2999\./);
    assert.doesNotMatch(text, /> No 2599\./);
    const long = documentOf({ 'a.md': note('type: follow-up', 'word '.repeat(100_000)) });
    assert.ok(long.length < 10_000, String(long.length));
  });

  test('shows what notes hold as it is: no heading, link, picture or HTML comes of it', () => {
    const value = fc.oneof(
      fc.constantFrom(
        '# x',
        '[a](command:b)',
        '![](http://x)',
        '<img src=x>',
        '> q',
        '- a',
        '1. b',
        '`c`',
        '***',
        '| a |',
      ),
      fc.constantFrom(
        '<!--',
        '-->',
        '    code',
        '```\nx\n```',
        '===',
        '[a]: http://x',
        'www.x.org',
        'http://x.org',
        '&lt;',
      ),
      anyText(40),
    );
    fc.assert(
      fc.property(fc.array(value, { maxLength: 6 }), value, value, (lines, name, subject) => {
        const front = `type: thank-you\nto: {name: ${JSON.stringify(name)}}\nsubject: ${JSON.stringify(subject)}`;
        const text = documentOf({ 'a.md': note(front, lines.join('\n')) });
        const tokens: Token[] = [];
        marked.walkTokens(marked.lexer(text), (token) => void tokens.push(token));
        const kinds = new Set(tokens.map(({ type }) => type));
        for (const kind of ['html', 'image', 'code', 'codespan', 'list', 'table', 'hr', 'def'])
          assert.ok(!kinds.has(kind), `${kind}: ${text}`);
        const links = tokens.flatMap((token) => (token.type === 'link' ? [String(token['href'])] : []));
        assert.deepEqual(
          links.filter((href) => !href.startsWith('mailto:')),
          ['/a.md'],
        );
        assert.equal(tokens.filter(({ type }) => type === 'heading').length, 3);
      }),
      { numRuns: 300 },
    );
  });
});
