import assert from 'node:assert/strict';
import {
  type Changes,
  expectOf,
  good,
  goodWith,
  paragraphs,
  theOne,
  toldOf,
} from '../../../../support/thankYous.js';

suite('TY101: a placeholder', () => {
  const at = (text: string): string[] => toldOf('TY101', { body: goodWith(text) });
  test('of every form is an error at its place', () => {
    for (const text of [
      '{{topic}}',
      '{{ company name }}',
      '[topic]',
      '[Interviewer Name]',
      '[something that they told you, in your own words and in one sentence that nobody else could have written]',
      '<Some Name>',
      '<job-title>',
      '____',
      '__________',
      'TODO',
      'TBD',
      'XXX',
      'XXXX',
      'FIXME',
      'Company Name',
      'Your Name',
      'Job Title',
      'INSERT TOPIC HERE',
    ])
      assert.deepEqual(at(`It was ${text}.`), [`error ${text}`], text);
  });
  test('in greeting, closing and subject counts too', () => {
    expectOf('TY101', { body: good.replace('Ruth,', '[Name]:') }, 'error [Name]');
    expectOf('TY101', { body: good.replace('Noor Haddad', '{{me}}') }, 'error {{me}}');
    expectOf('TY101', { front: { subject: 'Thank you: [role]' } }, 'error "Thank you: [role]"');
    expectOf('TY101', { front: { subject: 'Thank you: [role]' }, body: '' }, 'error "Thank you: [role]"');
  });
  test('is each told, with what it is', () => {
    assert.deepEqual(at('On [date] at {{place}}.'), ['error [date]', 'error {{place}}']);
    assert.equal(theOne('TY101', { body: goodWith('On [date].') }).facts.found, '[date]');
  });
  test('is not a link, an address, a task box, a note number or an element', () => {
    for (const text of [
      '[the slides](https://x.example/a)',
      '[the slides][1] and [1]: https://x.example',
      '<https://x.example/a>',
      '<mailto:noor@post.example>',
      '<noor@post.example>',
      '\n\n- [ ] one\n- [x] two\n- [X] three\n\n',
      'my talk [1], and another [^2]',
      'one<br>two and <b>three</b>',
      'as they say [...] and […]',
      'config[env] and Map<String>',
      'at 5 < 6 > 4',
      'your INSERT statements',
      '___',
      'todo, the company name',
    ])
      assert.deepEqual(at(text), [], text);
  });
  test('is not one in a comment or a quoted line', () =>
    assert.deepEqual(at('<!-- [topic] -->\n> [topic]\n'), []));
});

suite('TY110: the name in the greeting', () => {
  const greet = (greeting: string, changes: Changes = {}): string[] =>
    toldOf('TY110', { ...changes, body: good.replace('Dear Ruth,', greeting) });
  const to = (name: string, more: object = {}): Changes => ({ front: { to: { name, ...more } } });

  test('with a slip is misspelt', () => {
    assert.deepEqual(greet('Dear Rutth,'), ['error Dear Rutth']);
    const { message, facts } = theOne('TY110', { body: good.replace('Ruth', 'Ms Castelane') });
    assert.match(message, /misspelt/);
    assert.deepEqual(facts, { found: 'Castelane', expected: 'Castellane' });
  });
  test('counts as misspelt from three quarters on', () => {
    // One letter of four is at the border, one of three is below it.
    assert.match(theOne('TY110', { body: good.replace('Ruth', 'Ruta') }).message, /misspelt/);
    const below = { body: good.replace('Ruth', 'Ami'), ...to('Amy Lee') };
    assert.match(theOne('TY110', below).message, /is not the name/);
    assert.match(theOne('TY110', { ...below, limits: { misspeltPercent: 66 } }).message, /misspelt/);
  });
  test('of somebody else in the search is theirs', () => {
    const { message, facts } = theOne('TY110', { body: good.replace('Ruth', 'Owen') });
    assert.match(message, /“Owen” is the name of Owen Tait, and this note is to Ruth Castellane/);
    assert.deepEqual(facts, { found: 'Owen', expected: 'Ruth' });
  });
  test('of nobody is not that of the reader', () =>
    assert.deepEqual(greet('Hello Marguerite'), ['error Hello Marguerite']));
  test('is looked for behind a comma', () =>
    assert.deepEqual(greet('Good morning, Owen!'), ['error Good morning, Owen']));
  test('a placeholder is none', () =>
    assert.deepEqual(greet('Dear [Interviewer Name],'), ['error Dear [Interviewer Name]']));
  test('a second, wrong name is told beside a right one', () =>
    assert.deepEqual(greet('Dear Ruth and Owen,'), ['error Dear Ruth and Owen']));

  test('any part of the name will do, with any title, in any case', () => {
    for (const greeting of [
      'Dear Ms Castellane,',
      'Hi ruth',
      'Dear Ruth Castellane:',
      'Good evening Dr. Castellane,',
      'Dear Professor Castellane,',
      'Ruth,',
      'RUTH!',
      'Hello again Ruth,',
      'Hi Ruth and team,',
      'Dear Mrs. Castellane –',
    ])
      assert.deepEqual(greet(greeting), [], greeting);
  });
  test('what “to” says of given and family name counts', () => {
    assert.deepEqual(greet('Dear Kate,', to('Katherine Lund')), ['error Dear Kate']);
    assert.deepEqual(greet('Dear Kate,', to('Katherine Lund', { given: 'Kate' })), []);
    assert.deepEqual(greet('Dear Ms Kim,', to('Kim Ji-woo', { family: 'Kim' })), []);
  });
  test('umlauts may be written with two letters, and hyphenated names with one part', () => {
    assert.deepEqual(greet('Dear Ms Mueller,', to('Anna Müller')), []);
    assert.deepEqual(greet('Dear Ming,', to('Ming-Na Chen')), []);
    assert.deepEqual(greet("Dear Ms O'Hara,", to('Zoë O’Hara')), []);
    assert.deepEqual(greet('田中様', to('田中美咲')), []);
    assert.deepEqual(greet('Dear 李明,', to('王芳')), ['error Dear 李明']);
  });
  test('a joint note may greet all whom it reaches', () => {
    assert.deepEqual(greet('Dear Ruth and Owen,', { front: { mode: 'joint' } }), []);
    assert.deepEqual(greet('Dear both,', { front: { mode: 'joint' } }), []);
    assert.deepEqual(greet('Dear Tess,', { front: { mode: 'joint' } }), ['error Dear Tess']);
  });
  test('without a name in it, or without a reader, there is nothing to compare', () => {
    assert.deepEqual(greet('Good morning,'), []);
    assert.deepEqual(greet('Dear Sir or Madam,'), []);
    assert.deepEqual(greet('Dear Tess,', { front: { to: undefined } }), []);
  });
  test('another interviewer may be named below it', () =>
    expectOf('TY110', { body: goodWith('Owen and Tait were named too.') }));
  test('in Polish it may be inflected', () => {
    const body = `Szanowna Pani Agnieszko,\n\ndziękuję za rozmowę i za czas, który mi Pani poświęciła, oraz za to, że nie była to rozmowa o niczym.\n\nZ poważaniem,\nNoor`;
    expectOf('TY110', { body, ...to('Agnieszka Szczęsna') });
    expectOf('TY110', { body, ...to('Dorota Żak') }, 'error Szanowna Pani Agnieszko');
  });
});

suite('TY111: the greeting', () => {
  const greet = (greeting: string, front = {}): string[] =>
    toldOf('TY111', { front, body: good.replace('Dear Ruth,', greeting) });
  test('is missed where the text begins at once', () => {
    assert.deepEqual(greet(''), [`error ${paragraphs[0]}`]);
    assert.deepEqual(greet('\n\n<!-- Dear Ruth, -->'), [`error ${paragraphs[0]}`]);
  });
  test('that could go to anybody is a warning', () => {
    for (const greeting of [
      'Dear Sir',
      'Dear Madam',
      'Dear Sir or Madam',
      'Dear Sir/Madam',
      'To whom it may concern',
      'Dear Hiring Manager',
      'Dear Recruiter',
      'Hi there',
      'Hello team',
      'Hi all',
    ])
      assert.deepEqual(greet(`${greeting},`), [`warning ${greeting}`], greeting);
  });
  test('to several may be', () => {
    assert.deepEqual(greet('Dear all,', { mode: 'joint' }), []);
    assert.deepEqual(greet('Hi everyone,', { mode: 'joint' }), []);
    assert.deepEqual(greet('Dear Sir or Madam,', { mode: 'joint' }), ['warning Dear Sir or Madam']);
  });
  test('to a knight or a lady may say so', () => {
    const front = { to: { name: 'Sir Roderick Hale' } };
    expectOf('TY111', { front, body: good.replace('Ruth', 'Sir Roderick') });
    expectOf('TY110', { front, body: good.replace('Ruth', 'Sir Roderick') });
  });
  test('with a name is fine in any language', () => {
    for (const greeting of [
      'Ruth,',
      'Liebe Ruth,',
      'Bonjour Ruth,',
      'Greetings Ruth',
      'Hi there Ruth,',
      'Ruth –',
    ])
      assert.deepEqual(greet(greeting), [], greeting);
  });
});
