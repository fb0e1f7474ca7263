import assert from 'node:assert/strict';
import {
  type Changes,
  closing,
  codes,
  expectOf,
  findings,
  findingsAt,
  good,
  goodWith,
  letterOf,
  paragraphs,
  subject,
  thankYouTo,
} from '../../../../support/thankYous.js';

/** Everything that can be found in the text of a note stands in this one. */
const bad = [
  'Hey Owen!!!',
  'Sorry for [topic] 😀 and AWFUL AWFUL nerves. I was nervous. I really need this job. When I start, I need a salary ASAP.',
  'My last boss was terrible. See the attachment. Is it far? Is it near? Is it here?',
].join('\n\n');

function silent(changes: Changes): void {
  assert.deepEqual(
    findings(changes).map(({ code, message }) => `${code} ${message}`),
    [],
  );
}

suite('A good thank-you', () => {
  test('is told nothing', () => silent({}));
  test('neither with other line ends, nor with a byte order mark', () => {
    for (const eol of ['\n', '\r\n']) for (const bom of [false, true]) silent({ eol, bom });
  });
  test('neither on one line, nor without its commas', () => {
    silent({ body: `Dear Ruth, ${paragraphs.join(' ')} ${closing.replace('\n', ' ')}` });
    silent({ body: good.replace('Dear Ruth,', 'Dear Ruth').replace('regards,', 'regards') });
  });
  test('neither where nothing is known of the user', () => silent({ me: false }));
  test('neither once it is sent in time', () =>
    silent({ front: { status: 'sent', sent: '2026-03-17T13:00+00:00' } }));
  test('neither with a comment of any kind in it', () =>
    silent({ body: good.replace('\n\n', '\n\n<!-- Sorry, {{salary}} [topic] 😀 I attach!!! -->\n\n') }));
  test('neither with lines of the other person quoted in it', () =>
    silent({ body: good.replace('\n\n', '\n\n> Sorry, is the [salary] attached?\n> No! No! No!\n\n') }));
  test('neither with words of somebody in quotation marks', () => {
    silent({ body: goodWith('A driver said “sorry, my last boss was terrible” and laughed.') });
    silent({ body: goodWith('The poster says "I really need this job" in red.') });
  });
  test('neither by hand, for which it needs no subject', () =>
    silent({ front: { channel: 'handwritten', subject: undefined } }));
  test('neither to both', () =>
    silent({ front: { mode: 'joint' }, body: good.replace('Dear Ruth', 'Dear Ruth and Owen') }));
  test('neither through somebody else', () =>
    silent({ front: { mode: 'via-contact', via: { name: 'Tess Lund', email: 'tess@alder.example' } } }));
  test('neither without an interest that is gone', () => {
    const body = letterOf(
      paragraphs[0],
      'Your board in the mess room at Alder Rail is the best that I have seen, and I told two colleagues about it on the way home. I am grateful for the care you took, and for being so open about the rota and the nights.',
    );
    silent({ front: { interest: 'none' }, body });
    assert.deepEqual(codes({ body }), ['TY403']);
  });
  test('neither when the recipient has an unusual name', () => {
    for (const [name, greeted] of [
      ['Zoë-Anne O’Hara', 'Zoë-Anne'],
      ['Jürgen Müller-Lüdenscheidt', 'Juergen'],
      ['Gráinne Ní Bhriain', 'Gráinne'],
      ['Dr. María José de la Cruz', 'María José'],
      ['李明', '李明'],
      ['Иван Петров', 'Иван'],
      ['Ng', 'Ng'],
    ] as const)
      silent({
        front: { to: { name } },
        topics: [`${name}: night possessions`],
        interview: { interviewers: [{ name }] },
        body: good.replace('Dear Ruth', `Dear ${greeted}`),
      });
  });
});

suite('What is around a thank-you may be missing', () => {
  test('the application: there is no name to look for', () => silent({ application: false }));
  test('the interview: that no topic is known is a hint', () => {
    assert.deepEqual(codes({ interview: false }), ['TY401']);
    assert.equal(findings({ interview: false })[0]?.severity, 'hint');
  });
  test('the recipient', () => {
    assert.deepEqual(codes({ front: { to: undefined } }), ['TY401']);
    assert.deepEqual(codes({ front: { to: undefined }, application: false, interview: false, me: false }), [
      'TY401',
    ]);
  });
  test('the text: then it is only told to be empty', () => {
    for (const body of ['', '<!-- thanks, board -->', 'Dear Ruth,\n\nKind regards,\nNoor', '> quoted'])
      assert.deepEqual(codes({ body }), ['TY301']);
  });
});

suite('A thank-you that is told nothing on purpose', () => {
  test('is one that is skipped', () =>
    silent({ front: { status: 'skipped', subject: undefined }, body: bad }));
  test('or one whose finding is ignored', () => {
    const body = goodWith('It is far! It is near!');
    assert.deepEqual(codes({ body }), ['TY510']);
    silent({ body: `<!-- lint-ignore TY510: it was far -->\n\n${body}` });
  });
  test('a note that cannot be read has no findings', () =>
    assert.deepEqual(
      findings({ front: { 'x: [': 1 }, body: bad }).filter(({ code }) => code.startsWith('TY')),
      [],
    ));
});

suite('A bad thank-you', () => {
  const expected =
    'TY101 TY110 TY120 TY401 TY402 TY403 TY404 TY501 TY502 TY503 TY504 TY505 TY506 TY507 TY509 TY510 TY511 TY512 TY512 TY513 TY601';
  test('is told everything at once, at the same places with other line ends', () => {
    const changes = { body: bad };
    const told = (eol: string): string[] => {
      const { document, problems } = findingsAt('applications/alder/thank-you.md', { ...changes, eol });
      return problems.map(({ code, line, words = '' }) => {
        assert.ok(document.lines.lineText(line).includes(words), `${code} ${words}`);
        return `${code} ${line} ${words}`;
      });
    };
    assert.deepEqual(
      codes(changes)
        .filter((code) => code !== 'TY301')
        .join(' '),
      expected,
    );
    assert.deepEqual(told('\r\n'), told('\n'));
  });
  test('in another language is told only what needs no words of it', () => {
    const body =
      'Sehr geehrte Frau Castellane,\n\nes tut mir leid, dass ich nervös war und über das Gehalt sprach! Ich brauche die Stelle sehr, und ich hänge den Plan an! Wann entscheiden Sie sich, und was zahlen Sie mir für die Nächte und für das Wochenende?\n\nMit freundlichen Grüßen\nNoor Haddad';
    for (const language of ['de', 'en'])
      assert.deepEqual(codes({ body, application: { language } }), ['TY301', 'TY401', 'TY510']);
  });
  test('among several of the search is compared, and none other is told', () => {
    const others = thankYouTo('Owen Tait', good.replace('Ruth', 'Owen'));
    expectOf('TY701', { others }, `error ${paragraphs[0].split('. ')[0]}.`);
    assert.deepEqual(codes({ others, front: { subject } }), ['TY701']);
  });
});
