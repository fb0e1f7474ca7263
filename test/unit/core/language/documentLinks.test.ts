import assert from 'node:assert/strict';
import fc from 'fast-check';
import { linksIn } from '../../../../src/core/language/documentLinks.js';
import { emailsInText } from '../../../../src/core/language/emails.js';
import { acme, note } from './hovers/hovering.js';
import { languageAt, uriOf } from './languageAt.js';
import { inTime } from '../../../support/timing.js';

/** The links of a note as `text -> target:line`. */
function linksOf(text: string, files = acme): string[] {
  const { document, context } = languageAt(files, text, 'applications/acme/second.md');
  return linksIn(document, context).map(
    ({ span, target, line }) =>
      `${text.slice(span.start, span.end)} -> ${target}${line === undefined ? '' : `:${line}`}`,
  );
}

suite('The links of a note', () => {
  test('lead from ids to their notes', () => {
    const text = note('type: thank-you\napplication: acme\ninterview: first');
    assert.deepEqual(linksOf(text), [
      `acme -> ${uriOf('applications/acme/application.md')}:0`,
      `first -> ${uriOf('applications/acme/first.md')}:0`,
    ]);
    const told = note(
      'type: interview\napplication: nobody',
      '## Questions they asked\n\n### Why?\n\n- story: reconcile\n- type: mine\n',
    );
    assert.deepEqual(linksOf(told), [`reconcile -> ${uriOf('stories/reconcile.md')}:0`]);
  });

  test('lead to the advert only where its address is one', () => {
    const advert = (url: string): string[] =>
      linksOf(note(`type: application\ncompany: Acme\nurl: "${url}"`), {});
    assert.deepEqual(advert('https://acme.example/jobs/1'), [
      '"https://acme.example/jobs/1" -> https://acme.example/jobs/1',
    ]);
    for (const url of ['https://[', 'ftp://acme.example', 'https://acme example'])
      assert.deepEqual(advert(url), []);
  });

  test('lead nowhere from addresses in other keys', () =>
    assert.deepEqual(
      linksOf(note('type: application\ncompany: Acme\nsource: https://acme.example'), {}),
      [],
    ));

  test('lead to the line that is to be mended', () => {
    const files = { ...acme, 'references/bad.md': note('type: reference\nname: Bad\nconsent: perhaps') };
    const text = note('type: reference-request\nreference: bad');
    assert.deepEqual(linksOf(text, files), [`bad -> ${uriOf('references/bad.md')}:3`]);
  });

  test('say in plain words where they lead', () => {
    const text = note('type: interview\napplication: acme\ninterviewers: [dana@example.com]');
    const { document, context } = languageAt(acme, text, 'applications/acme/second.md');
    assert.deepEqual(
      linksIn(document, context).map(({ tooltip }) => tooltip),
      ['Open the application “Acme: Engineer”', 'Write an e-mail to dana@example.com'],
    );
  });

  test('write to addresses in the front matter and in the sections that are read', () => {
    const text = note(
      'type: interview\napplication: x\ninterviewers:\n  - {name: Dana, email: "dana@example.com"}\n  - Priya <priya@example.com> # old@example.com',
      'me@example.com\n\n## Promises\n\n- [ ] Write to joanna@example.com.\n\n## Mine\n\nme@example.com\n',
    );
    for (const each of [text, text.replaceAll('\n', '\r\n')])
      assert.deepEqual(linksOf(each), [
        'dana@example.com -> mailto:dana@example.com',
        'priya@example.com -> mailto:priya@example.com',
        'joanna@example.com -> mailto:joanna@example.com',
      ]);
  });

  test('leave alone what the editor links itself, code and comments', () => {
    const body = [
      '## Next time',
      '',
      '- [write](mailto:a@example.com) and <mailto:b@example.com>',
      '- `c@example.com` and <!-- d@example.com -->',
      '- https://example.com/@e@example.com?to=f@example.com',
      '',
      '```',
      'g@example.com',
      '```',
    ].join('\n');
    assert.deepEqual(linksOf(note('type: interview\napplication: x', body)), []);
  });

  test('leave the letter of a message alone', () =>
    assert.deepEqual(linksOf(note('type: thank-you\nstatus: draft', 'Write to me@example.com\n')), []));

  test('open only addresses of the web', () => {
    const at = (url: string): string[] => linksOf(note(`type: application\ncompany: A\nurl: ${url}`), {});
    assert.deepEqual(at('https://example.com/jobs?id=1'), [
      'https://example.com/jobs?id=1 -> https://example.com/jobs?id=1',
    ]);
    assert.deepEqual(at('"http://example.com/"'), ['"http://example.com/" -> http://example.com/']);
    for (const url of [
      'javascript:alert(1)',
      'command:evil',
      'vscode://x/y',
      'file:///etc/passwd',
      'example.com',
      '"https://"',
      '"https://a b"',
    ])
      assert.deepEqual(at(url), [], url);
  });

  test('are none in a file that is no note', () =>
    assert.deepEqual(linksOf('write to dana@example.com'), []));
});

suite('An address', () => {
  test('must be well formed', () => {
    const found = (text: string): string[] => emailsInText(text).map(({ address }) => address);
    for (const address of ['a@b.de', "o'brien@example.com", 'a+b@sub.example.co.uk', 'jörg@müller.example'])
      assert.deepEqual(found(`x ${address}, y`), [address]);
    assert.deepEqual(found("'dana@example.com'"), ['dana@example.com']);
    assert.deepEqual(found('*dana@example.com*'), ['dana@example.com']);
    for (const text of [
      'a@b',
      '@b.de',
      'a@',
      'a..b@example.com',
      'a@-b.de',
      'a@b..de',
      'a@b.de@c.de',
      `${'a'.repeat(80)}@b.de`,
    ])
      assert.deepEqual(found(text), [], text);
  });

  test('cannot add a header or a second recipient', () => {
    for (const address of [
      'a?cc=x@example.com',
      'a&bcc=x@example.com',
      'a%0Abcc=x@example.com',
      'a,b@example.com',
    ])
      for (const link of linksOf(note(`type: reference\nname: A\nemail: "${address}"`), {}))
        assert.match(link, /-> mailto:[^?&,\s]*@example\.com$/, address);
  });

  test('never makes anything but one recipient, whatever is written', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab@.?&=%#:/,;+\'"<>() \tcc:bcc'), maxLength: 40 });
    fc.assert(
      fc.property(text, (written) => {
        for (const { address } of emailsInText(`${written}a@b.de`)) {
          assert.equal(address.split('@').length, 2);
          assert.doesNotMatch(address, /[\s,;:<>()"]/);
        }
      }),
    );
  });

  test('is looked for in little time, even in text that is made to be slow', () => {
    for (const piece of ['a.', 'a@', 'a-', '[', '<a:', '`', 'aaaa', '<!--', '```\n']) {
      const text = note('type: interview\napplication: x', `## Next time\n\n- ${piece.repeat(20_000)}\n`);
      inTime(text.length, () => linksOf(text, {}));
    }
  });
});
