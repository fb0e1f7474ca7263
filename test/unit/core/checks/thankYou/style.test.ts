import assert from 'node:assert/strict';
import {
  type Changes,
  expectOf,
  good,
  goodWith,
  letterOf,
  theOne,
  toldOf,
} from '../../../../support/thankYous.js';

suite('TY510: exclamation marks', () => {
  test('one is fine, two are a hint, three a warning, at the second', () => {
    expectOf('TY510', { body: goodWith('So it is!') });
    expectOf('TY510', { body: goodWith('So it is! Now!') }, 'hint Now!');
    expectOf('TY510', { body: goodWith('So it is! Now! And then!') }, 'warning Now!');
    expectOf('TY510', { body: goodWith('So it is!!!') }, 'warning is!!');
  });
  test('those of greeting and closing count, those of comments and quoted lines do not', () => {
    expectOf('TY510', { body: goodWith('So!').replace('Ruth,', 'Ruth!') }, 'hint So!');
    expectOf('TY510', { body: goodWith('So!\n> So!\n<!-- So! -->') });
  });
  test('as the settings say', () => {
    const limits = { exclamationMarks: 2 };
    expectOf('TY510', { body: goodWith('So! Now!'), limits });
    expectOf('TY510', { body: goodWith('So! Now! Then!'), limits }, 'hint Then!');
    expectOf('TY510', { body: goodWith('So!'), limits: { exclamationMarks: 0 } }, 'hint So!');
  });
});

suite('TY511: emoji and emoticons', () => {
  const at = (text: string, changes: Changes = {}): string[] =>
    toldOf('TY511', { ...changes, body: goodWith(text) });
  test('are a warning, and a hint where the tone is informal', () => {
    assert.deepEqual(at('So it is 😀.'), ['warning 😀']);
    assert.deepEqual(at('So it is :)', { application: { formality: 'informal' } }), ['hint :)']);
    assert.deepEqual(at('So it is :)', { application: { formality: 'formal' } }), ['warning :)']);
  });
  test('of many parts are one', () => {
    for (const sign of ['👍🏽', '👩‍💻', '🇩🇪', '❤️', '😀'])
      assert.deepEqual(at(`So ${sign} it`), [`warning ${sign}`], sign);
  });
  test('may be of letters and marks, with and without a blank before them', () => {
    for (const sign of [':)', ':-)', ';)', ';-)', ':(', ':D', ':P', '=)', ":'(", 'xD', '<3'])
      assert.deepEqual(at(`So it is ${sign}`), [`warning ${sign}`], sign);
    assert.deepEqual(at('See you:)'), ['warning :)']);
  });
  test('are no marks of other things', () => {
    for (const text of [
      '© 2025 Alder™ ®',
      'Crewe → Chester ✓',
      'the shift (from 12 to 8)',
      '(as in the call:)',
      'delays of <3 minutes',
      'the ratio 3:1, as noted: (a) nights; (b) days',
      '**One thing (mine):** a sheet',
      'https://x.example/a:D',
      'step #1 *bold* 5/7',
      'Adobe XD',
      '10:00–12:00; (later) 8)',
    ])
      assert.deepEqual(at(text), [], text);
  });
});

suite('TY512: capitals', () => {
  const at = (text: string, changes: Changes = {}): string[] =>
    toldOf('TY512', { ...changes, body: goodWith(text) });
  test('four and more are a hint', () => {
    assert.deepEqual(at('It was AMAZING.'), ['hint AMAZING']);
    assert.deepEqual(at('It was VERY good.'), ['hint VERY']);
    assert.deepEqual(theOne('TY512', { body: goodWith('It was AMAZING.') }).facts, {
      found: 'AMAZING',
      expected: 'amazing',
    });
  });
  test('three are not, nor abbreviations, known or without a vowel', () =>
    assert.deepEqual(at('The RFP on JSON, HIPAA, STEM, HPLC, HMRC and COVID-19.'), []));
  test('nor names of firm, role, people and topics', () => {
    assert.deepEqual(
      at('The ALDER and CREWE board of OWEN.', { topics: ['Ruth: CREWE board'], front: { mode: 'joint' } }),
      [],
    );
    assert.deepEqual(at('IONOS is near.', { application: { company: 'IONOS' } }), []);
  });
  test('nor an abbreviation in brackets behind its words, nor parts of codes', () =>
    assert.deepEqual(at('The Train Describer (TRUSTIE) at noor@KITE.example, KITE_NAME, KITE2.'), []));
  test('nor a placeholder, which is told as such', () => assert.deepEqual(at('TODO, FIXME'), []));
  test('nor in greeting and signature', () =>
    expectOf('TY512', {
      body: good.replace('Ruth,', 'RUTH,').replace('Noor Haddad', 'NOOR HADDAD\nPLANNER'),
    }));
});

suite('TY513: a word twice', () => {
  const at = (text: string): string[] => toldOf('TY513', { body: goodWith(text) });
  test('is a hint, in any case, over a line break too', () => {
    assert.deepEqual(at('The the sheet was blue.'), ['hint The the']);
    assert.deepEqual(at('It was in in blue.'), ['hint in in']);
    assert.deepEqual(at('So many\nmany sheets.'), ['hint many']);
    assert.deepEqual(at('Thank Thank you.'), ['hint Thank Thank']);
    assert.deepEqual(at('It cost 12 12 sheets.'), ['hint 12 12']);
    assert.deepEqual(at('We read Alder Alder there.'), ['hint Alder Alder']);
    assert.deepEqual(theOne('TY513', { body: goodWith('It is  is so.') }).facts, {
      found: 'is is',
      expected: 'is',
    });
  });
  test('“that” and “had” may stand twice', () =>
    assert.deepEqual(at('The crew that had had no sheet said that that was why.'), []));
  test('not with a mark or a blank line between, nor as a part of a word, nor as a name', () =>
    assert.deepEqual(at('Yes, yes. So. So on-on on? A band, Duran Duran, is is-land.\n\nland'), []));
  test('is fine in German', () => {
    const body =
      'Sehr geehrte Frau Castellane,\n\nvielen Dank für das Gespräch und für die Zeit, die die Kollegen mir gegeben haben, und dafür, dass Sie mir die Nächte gezeigt haben, die die Fahrer nicht mögen.\n\nMit freundlichen Grüßen\nNoor';
    expectOf('TY513', { body });
  });
  test('accents that are written apart are compared too', () =>
    assert.deepEqual(at('A cafe\u0301 café.'), ['hint cafe\u0301 café']));
});

suite('TY514: sentences with “I”', () => {
  const note = (...sentences: string[]): Changes => ({ body: letterOf(sentences.join(' ')) });
  test('more than half of five or more are a hint, at the first', () => {
    expectOf('TY514', note('So it is.', 'I see.', "I'm glad.", 'I’d go.', 'We went.'), 'hint I see.');
    assert.deepEqual(theOne('TY514', note('I see.', 'I go.', 'I am.', 'I do.', 'So be it.')).facts, {
      found: '4',
      expected: '2',
    });
  });
  test('half of them are not, nor most of four', () => {
    expectOf('TY514', note('I see.', 'I go.', 'I am.', 'So.', 'We.', 'They.'));
    expectOf('TY514', note('I see.', 'I go.', 'I am.', 'I do.'));
  });
  test('as the settings say', () => {
    const three = note('I see.', 'I go.', 'I am.', 'So.');
    expectOf('TY514', { ...three, limits: { selfSentences: 4 } }, 'hint I see.');
    expectOf('TY514', { ...three, limits: { selfSentences: 4, selfPercent: 75 } });
  });
  test('“In” and “It” do not count', () =>
    expectOf('TY514', note('In it.', 'It is.', 'If so.', 'Is it?', 'Ink.')));
});

suite('TY601: an attachment that is not there', () => {
  const at = (text: string, changes: Changes = {}): string[] =>
    toldOf('TY601', { ...changes, body: goodWith(text) });
  test('is an error, at the words that announce it', () => {
    for (const [text, words] of [
      ['I have attached my updated CV.', 'I have attached'],
      ['My CV is attached.', 'is attached'],
      ['CV attached.', 'CV attached'],
      ['I attach my CV.', 'I attach'],
      ['I’m attaching the plan.', 'I’m attaching'],
      ['Please find the plan attached.', 'Please find the plan attached'],
      ['Attached are two plans.', 'Attached are'],
      ['Enclosed you will find the plan.', 'Enclosed'],
      ['I enclose two references.', 'enclose'],
      ['See the attachment.', 'attachment'],
    ] as const)
      assert.deepEqual(at(text)[0]?.endsWith(words), true, `${text} ${at(text)[0]}`);
    assert.equal(theOne('TY601', { body: goodWith('See the attachment.') }).severity, 'error');
  });
  test('is told once', () => assert.equal(at('I attach the plan. See the attachment.').length, 1));
  test('is none where one is listed', () => {
    assert.deepEqual(at('I attach my CV.', { front: { attachments: ['cv.pdf'] } }), []);
    assert.equal(at('I attach my CV.', { front: { attachments: [] } }).length, 1);
  });
  test('is not what people are attached to, nor what hangs on a wall', () => {
    for (const text of [
      'This is the part that I am most attached to, and I would like it.',
      'I am very attached to paper.',
      'The board is attached to the wall by the kettle.',
      'They attach the sheet to the roster each night.',
      'I attach great importance to it.',
      'There are no strings attached.',
      'It said “see the attachment”.',
    ])
      assert.deepEqual(at(text), [], text);
  });
});

suite('TY602: an attachment nobody asked for', () => {
  const at = (front: object): string[] => toldOf('TY602', { front: { ...front } });
  test('is a hint where it is known that nobody did', () => {
    assert.deepEqual(at({ attachments: ['cv.pdf'], 'attachments-requested': 'no' }), ['hint ["cv.pdf"]']);
    assert.equal(at({ attachments: ['cv.pdf'], 'attachments-requested': false }).length, 1);
    assert.equal(
      toldOf('TY602', { front: { attachments: ['a'], 'attachments-requested': 'no' }, body: '' }).length,
      1,
    );
  });
  test('not where it is not known, somebody did, or there is none', () => {
    assert.deepEqual(at({ attachments: ['cv.pdf'] }), []);
    assert.deepEqual(at({ attachments: ['cv.pdf'], 'attachments-requested': 'yes' }), []);
    assert.deepEqual(at({ attachments: [], 'attachments-requested': 'no' }), []);
    assert.deepEqual(at({ 'attachments-requested': 'no' }), []);
  });
});

suite('TY603: an open promise', () => {
  const sent = { status: 'sent', sent: '2026-03-19T10:00+00:00' };
  const at = (promise: string, changes: Changes = {}): string[] =>
    toldOf('TY603', { front: sent, promises: [promise], ...changes });
  test('whose day was before the sending is a warning', () => {
    assert.deepEqual(at('[ ] Send the rota template, by 2026-03-18'), ['warning "2026-03-19T10:00+00:00"']);
    const { facts } = theOne('TY603', {
      front: sent,
      promises: ['[ ] Send the rota template, by 2026-03-18'],
    });
    assert.deepEqual(facts, { found: 'Send the rota template', expected: '2026-03-18' });
  });
  test('not one of that day or later, done, or without a day', () => {
    for (const promise of [
      '[ ] Send it, by 2026-03-19',
      '[ ] Send it, by 2026-04-01',
      '[x] Send it, by 2026-03-18',
      '[ ] Send it',
    ])
      assert.deepEqual(at(promise), [], promise);
  });
  test('not one that the note speaks of', () =>
    assert.deepEqual(
      at('[ ] Send the rota template, by 2026-03-18', {
        body: goodWith('The rota template comes tomorrow.'),
      }),
      [],
    ));
  test('not before anything is sent', () => {
    assert.deepEqual(at('[ ] Send it, by 2026-03-18', { front: {} }), []);
    assert.deepEqual(at('[ ] Send it, by 2026-03-18', { front: { status: 'draft' } }), []);
  });
  test('the day is that of the reader', () => {
    const night = { status: 'sent', sent: '2026-03-19T00:30+01:00' };
    assert.deepEqual(at('[ ] Send it, by 2026-03-18', { front: night }), []);
    assert.equal(
      at('[ ] Send it, by 2026-03-18', { front: night, application: { 'time-zone': 'Europe/Berlin' } })
        .length,
      1,
    );
  });
});
