import assert from 'node:assert/strict';
import { type Letter, readLetter } from '../../../../src/core/messages/letter.js';

const core = 'Thank you for the walk through the yard.\n\nThe board by the kettle is a good idea.';

function read(body: string, myName = 'Noor Haddad', language?: string): Letter {
  return readLetter(body, { myName, language });
}

/** Greeting, closing, whether it is signed, and how many words stand between. */
function parts(body: string, myName?: string): [string | undefined, string | undefined, boolean, number] {
  const { greeting, closing, isSigned, words } = read(body, myName);
  return [greeting?.text, closing?.text, isSigned, words];
}

suite('A letter is taken apart', () => {
  test('into greeting, core, closing and name', () => {
    const letter = read(`Dear Ruth,\n\n${core}\n\nKind regards,\nNoor Haddad\n`);
    assert.equal(letter.greeting?.text, 'Dear Ruth');
    assert.equal(letter.greetingWords, 'Dear');
    assert.equal(letter.closing?.text, 'Kind regards');
    assert.deepEqual(
      letter.paragraphs.map(({ text }) => text),
      core.split('\n\n'),
    );
    assert.equal(letter.sentences.length, 2);
    assert.equal(letter.words, 17);
    assert.ok(letter.isSigned);
    assert.equal(letter.language.tag, 'en');
  });

  test('with offsets that count from the beginning of the body, whatever its line ends are', () => {
    const body = `\r\nDear Ruth,\r\n\r\n<!-- note -->\r\n${core.replaceAll('\n', '\r\n')}\r\n\r\nKind regards,\r\nNoor\r\n`;
    const { greeting, closing, paragraphs, words } = read(body);
    for (const piece of [greeting, closing, ...paragraphs])
      assert.equal(body.slice(piece?.start, piece?.end), piece?.text);
    assert.equal(words, 17);
  });

  test('all on one line', () => {
    const line = `Dear Ruth, ${core.replaceAll('\n\n', ' ')} Kind regards, Noor Haddad`;
    assert.deepEqual(parts(line), ['Dear Ruth', 'Kind regards', true, 17]);
  });

  test('an empty one has nothing', () => {
    assert.deepEqual(parts(''), [undefined, undefined, false, 0]);
    assert.deepEqual(parts(' \n\t\n<!-- thanks -->\n'), [undefined, undefined, false, 0]);
  });

  test('one of greeting and closing alone has no words', () =>
    assert.deepEqual(parts('Dear Ruth,\n\nKind regards,\nNoor'), ['Dear Ruth', 'Kind regards', true, 0]));
});

suite('The greeting of a letter', () => {
  const greetingOf = (line: string): string | undefined =>
    read(`${line}\n\n${core}\n\nBest,\nNoor`).greeting?.text;

  test('may be any of the usual ones', () => {
    for (const line of [
      'Hi Ruth',
      'Hello Ms Castellane',
      'Good morning Dr. Castellane',
      'Dear Ruth and Owen',
    ])
      for (const mark of [',', '!', ':', ' –', '']) assert.equal(greetingOf(`${line}${mark}`), line);
  });
  test('may have its comma before the name', () => {
    assert.equal(greetingOf('Good morning, Ruth!'), 'Good morning, Ruth');
    assert.equal(greetingOf('Hi, Ruth'), 'Hi, Ruth');
    assert.equal(greetingOf('Dzień dobry, Pani Agnieszko Szczęsna,'), 'Dzień dobry, Pani Agnieszko Szczęsna');
  });
  test('ends at a comma before text on the same line', () =>
    assert.equal(greetingOf('Hello, I write to thank you for the day at the yard.'), 'Hello'));
  test('may be of another language', () => {
    for (const line of [
      'Sehr geehrte Frau Castellane',
      'Chère Ruth',
      'Estimada Ruth',
      'Beste Ruth',
      'Kære Ruth',
    ])
      assert.equal(greetingOf(`${line},`), line);
  });
  test('may be a name with a comma, an exclamation mark or a dash', () => {
    for (const line of ['Ruth,', 'Ruth Castellane!', 'Zoë-Anne O’Hara,', 'Ruth –'])
      assert.equal(greetingOf(line), line.replace(/\s?[,!–]$/, ''));
  });
  test('may be a name with an honorific behind it', () => {
    assert.equal(greetingOf('田中様'), '田中様');
    assert.equal(greetingOf('田中さん、'), '田中さん、');
  });
  test('may have a placeholder in it', () =>
    assert.equal(greetingOf('Dear [Interviewer Name],'), 'Dear [Interviewer Name]'));
  test('is not missed behind a comment', () =>
    assert.equal(greetingOf('<!-- first name? -->\n\nDear Ruth,'), 'Dear Ruth'));
  test('is none where the text begins at once', () => {
    assert.equal(greetingOf('Thank you for the day.'), undefined);
    assert.equal(greetingOf('Dearly as I love the yard, it is cold.'), undefined);
    assert.equal(greetingOf('Yesterday, we looked at the yard.'), undefined);
  });
});

suite('The closing of a letter', () => {
  const end = (lines: string, myName?: string): (string | boolean | number | undefined)[] =>
    parts(`Dear Ruth,\n\n${core}\n\n${lines}`, myName).slice(1);

  test('may be any of the usual ones, with its name below or beside it', () => {
    for (const closing of [
      'Best',
      'Many thanks',
      'Yours sincerely',
      'With warm wishes',
      'Mit freundlichen Grüßen',
    ])
      for (const gap of [',\n', '\n', ',\n\n', ', ', '!\n'])
        assert.deepEqual(end(`${closing}${gap}Noor Haddad`), [closing, true, 17]);
  });
  test('may have a signature or a postscript below it', () => {
    const signature =
      'Noor Haddad\nSignalling planner\nAlder Yard\n07700 900123\nnoor@post.example\nnoor.example\nCrewe';
    assert.deepEqual(end(`Kind regards,\n${signature}`), ['Kind regards', true, 17]);
    assert.deepEqual(end('Kind regards,\nNoor\n\nPS: The book is by Walker.'), ['Kind regards', true, 17]);
  });
  test('is the last of several, with those right above it', () =>
    assert.deepEqual(end('Thanks again,\nKind regards,\nNoor'), ['Kind regards', true, 17]));
  test('is not a line of thanks at the beginning of a short letter', () =>
    assert.deepEqual(parts('Dear Ruth,\n\nThank you so much!\n\nIt was a good day.\n\nBest,\nNoor'), [
      'Dear Ruth',
      'Best',
      true,
      9,
    ]));
  test('may be unusual: a short line with a comma above the own name', () =>
    assert.deepEqual(end('Onwards,\nNoor'), ['Onwards,', true, 17]));
  test('without one, the own name ends the text', () =>
    assert.deepEqual(end('Noor Haddad'), [undefined, true, 17]));
  test('without a name it is not signed', () => {
    assert.deepEqual(end('Kind regards'), ['Kind regards', false, 17]);
    assert.deepEqual(end(''), [undefined, false, 17]);
  });
  test('the own name may have accents, hyphens and apostrophes, and be written with one part', () => {
    assert.deepEqual(end('Best,\nZoë', 'Zoë-Anne O’Hara')[1], false);
    assert.deepEqual(end('Best,\nZoë-Anne', 'Zoë-Anne O’Hara')[1], true);
    assert.deepEqual(end('Best,\n佐藤健', '佐藤健')[1], true);
    assert.deepEqual(end('Best,\nMuller', 'Jan Müller')[1], false);
  });
  test('where the own name is not known, any will do', () => {
    assert.deepEqual(end('Best,\nSomebody', ''), ['Best', true, 17]);
    assert.deepEqual(end('Best,\n', ''), ['Best', false, 17]);
  });
});

suite('What a writer of a letter says', () => {
  const said = (text: string): string =>
    read(`Dear Ruth,\n\n${text}\n\nBest,\nNoor`).said.replace(/\s+/g, ' ').trim();

  test('is without greeting, closing, comments and quoted lines', () =>
    assert.equal(said('One <!-- two --> three.\n> four\nfive.'), 'One three. five.'));
  test('is without what stands in quotation marks', () => {
    for (const quoted of ['"so it is"', '“so it is”', '„so ist es“', '«c’est ça»', '"over\na line"'])
      assert.equal(said(`He said ${quoted} twice.`), 'He said twice.');
  });
  test('keeps apostrophes, and a quotation mark that is never closed', () => {
    assert.equal(said("It's Ruth's, the drivers' board."), "It's Ruth's, the drivers' board.");
    assert.equal(said('A 19" rack.\n\nAnd more" here.'), 'A 19" rack. And more" here.');
  });
  test('has as many characters as the body, so that places stay', () => {
    const body = 'Dear Ruth,\r\n\r\nHe said "yes".\r\n> no\r\n\r\nBest,\r\nNoor';
    assert.equal(read(body).said.length, body.length);
    assert.equal(read(body).visible.length, body.length);
  });
});
