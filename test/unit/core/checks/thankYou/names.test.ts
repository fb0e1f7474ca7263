import assert from 'node:assert/strict';
import {
  type Changes,
  expectOf,
  good,
  goodWith,
  letterOf,
  paragraphs,
  theOne,
  toldOf,
} from '../../../../support/thankYous.js';
import type { Files } from '../../../../support/notes.js';

function firm(company: string): Files {
  return { 'applications/other/application.md': `---\ntype: application\ncompany: ${company}\n---\n` };
}

suite('TY112: another employer', () => {
  const at = (company: string, text: string, more: Changes = {}): string[] =>
    toldOf('TY112', { ...more, others: firm(company), body: goodWith(text) });
  test('is told by its first word', () => {
    assert.deepEqual(at('Harborlight Health', 'What I told Harborlight too.'), ['error Harborlight']);
    assert.deepEqual(at('Harborlight Health', 'As at Harborlight’s depot.'), ['error Harborlight']);
    assert.deepEqual(
      theOne('TY112', { others: firm('Moorgate Trams'), body: goodWith('At Moorgate Trams.') }).facts,
      {
        found: 'Moorgate Trams',
        expected: 'Moorgate Trams',
      },
    );
  });
  test('is told once, at the first place', () =>
    assert.deepEqual(at('Moorgate Trams', 'Moorgate and Moorgate Trams.'), ['error Moorgate']));
  test('not by a word of every day, unless the whole name stands there', () => {
    assert.deepEqual(at('Beacon Learning', 'A beacon. Beacon lights.'), []);
    assert.deepEqual(at('Beacon Learning', 'I told Beacon Learning so.'), ['error Beacon Learning']);
    assert.deepEqual(at('Notion', 'The notion is old. Notion is a word.'), []);
    assert.deepEqual(at('Notion', 'I also talked to Notion.'), ['error Notion']);
  });
  test('not where it was a topic, or the role or the own firm has the word', () => {
    const topics = ['Ruth Castellane: night possessions at Crewe', 'Ruth Castellane: the Moorgate junction'];
    assert.deepEqual(at('Moorgate Trams', 'At Moorgate.', { topics }), []);
    assert.deepEqual(at('Alder Shipping', 'At Alder.'), []);
    assert.deepEqual(at('Signalling Works', 'A Signalling note.'), []);
  });
  test('not inside another word, a comment or a quoted line', () =>
    assert.deepEqual(at('Moorgate Trams', 'Moorgates. <!-- Moorgate -->\n> Moorgate\n'), []));
  test('not where somebody of this talk is called so', () => {
    const people = [{ name: 'Morgan Reeve' }, { name: 'Ruth Castellane' }];
    assert.deepEqual(
      at('Morgan Stanley', 'Morgan said so too.', { interview: { interviewers: people } }),
      [],
    );
    assert.deepEqual(at('Haddad Freight', 'It was fine.'), []);
  });
  test('a name in small letters is told as it is written', () => {
    assert.deepEqual(at('adidas AG', 'As at adidas.'), ['error adidas']);
    assert.deepEqual(at('eBay', 'As at eBay.'), ['error eBay']);
  });
});

suite('TY113: role or employer', () => {
  const bare = letterOf(
    paragraphs[0],
    'At my last depot, a printed sheet closed that gap within a month. I would enjoy that.',
    paragraphs[2],
  );
  const at = (changes: Changes): number =>
    toldOf('TY113', { body: bare, front: { subject: 'Thank you' }, ...changes }).length;
  test('is missed where neither is named', () => {
    assert.equal(at({}), 1);
    assert.match(
      theOne('TY113', { body: bare, front: { subject: 'Thank you, Noor' } }).message,
      /Signalling Planner · Alder Rail/,
    );
  });
  test('one of them is enough, in subject or text', () => {
    for (const subject of ['Signalling Planner', 'thanks from ALDER rail', 'Alder: thank you'])
      assert.equal(at({ front: { subject } }), 0, subject);
    assert.equal(at({ body: `${bare.replace('that gap', 'the gap at Alder')}` }), 0);
  });
  test('greeting, closing and comments do not count', () =>
    assert.equal(at({ body: `${bare}\nAlder Rail\n<!-- Alder -->` }), 1));
  test('a long role may be named by its last two words, and without its bracket', () => {
    const application = { role: 'Senior Data Engineer (m/f/d)' };
    for (const subject of ['Data Engineer', 'Senior Data Engineer', 'the senior data engineer role'])
      assert.equal(at({ application, front: { subject } }), 0, subject);
    assert.equal(at({ application, front: { subject: 'Engineer' } }), 1);
  });
  test('nothing is missed where neither is known', () => assert.equal(at({ application: false }), 0));
  test('is found where no blanks part words', () =>
    assert.equal(at({ application: { company: '港物流' }, front: { subject: '港物流の面接' } }), 0));
});

suite('TY114: a name with a slip', () => {
  const at = (text: string, changes: Changes = {}): string[] =>
    toldOf('TY114', { ...changes, body: goodWith(text) });
  test('in the text is a warning', () => {
    assert.deepEqual(at('What Ms Castelane said.'), ['warning Castelane']);
    assert.deepEqual(theOne('TY114', { body: goodWith('What Ms Castelane said.') }).facts, {
      found: 'Castelane',
      expected: 'Castellane',
    });
  });
  test('of a firm of the search counts too', () =>
    assert.deepEqual(at('Like Harborlihgt does.', { others: firm('Harborlight Health') }), [
      'warning Harborlihgt',
    ]));
  test('needs five letters and 85 of a hundred', () => {
    assert.deepEqual(at('What Taitt said, and Owenn.'), []);
    assert.deepEqual(at('It was Castelan.'), []);
  });
  test('needs as many of a hundred as the settings say', () => {
    assert.deepEqual(at('It was Castelan.', { limits: { nearlyNamePercent: 80 } }), ['warning Castelan']);
    assert.deepEqual(at('What Ms Castelane said.', { limits: { nearlyNamePercent: 95 } }), []);
  });
  test('in the greeting is left to TY110', () =>
    expectOf('TY114', { body: good.replace('Ruth', 'Ms Castelane') }));
  test('is not the right name, its plural or genitive, nor the role', () =>
    assert.deepEqual(at('Castellane, Castellanes, Castellane’s; Signaling is spelt so here. Planners.'), []));
  test('is told once', () => assert.deepEqual(at('Ms Castelane and Ms Castelane.'), ['warning Castelane']));
  test('of oneself counts too', () => {
    const body = good.replace('Noor Haddad', 'Noor Castlleton');
    expectOf('TY114', { me: 'Noor Castleton', body }, 'warning Castlleton');
  });
});

suite('TY115: the tone of the greeting', () => {
  const greet = (greeting: string, changes: Changes = {}): string[] =>
    toldOf('TY115', { ...changes, body: good.replace('Dear Ruth,', greeting) });
  const titled = { front: { to: { name: 'Ruth Castellane', honorific: 'Dr.' } } };
  test('“Hi” is a hint where the tone is formal', () => {
    for (const casual of ['Hi', 'Hey', 'Morning'])
      assert.deepEqual(greet(`${casual} Ruth,`, { application: { formality: 'formal' } }), [
        `hint ${casual} Ruth`,
      ]);
    for (const formality of ['neutral', 'informal', undefined])
      assert.deepEqual(greet('Hi Ruth,', { application: { formality } }), []);
    assert.deepEqual(greet('Hello Ruth,', { application: { formality: 'formal' } }), []);
  });
  test('the first name is a hint where a title is known', () => {
    assert.deepEqual(greet('Dear Ruth,', titled), ['hint Dear Ruth']);
    assert.deepEqual(theOne('TY115', titled).facts, { found: 'Dear Ruth', expected: 'Dr. Castellane' });
    assert.deepEqual(greet('Dear Dr. Castellane,', titled), []);
    assert.deepEqual(greet('Dear Ruth Castellane,', titled), []);
    assert.deepEqual(greet('Dear Ruth,'), []);
  });
  test('the title may stand with the interviewer', () =>
    assert.deepEqual(
      greet('Dear Ruth,', {
        interview: {
          interviewers: [{ name: 'Ruth Castellane', email: 'ruth@alder.example', honorific: 'Ms' }],
        },
      }),
      ['hint Dear Ruth'],
    ));
});

suite('TY120: closing and name', () => {
  const end = (closing: string, me?: string): string[] =>
    toldOf('TY120', { ...(me && { me }), body: good.replace('Kind regards,\nNoor Haddad', closing) });
  const last = paragraphs[2];
  test('are missed at the end', () => {
    assert.deepEqual(end(''), [`warning ${last}`]);
    assert.match(
      theOne('TY120', { body: letterOf(...paragraphs).replace(/Kind[^]*$/, '') }).message,
      /a closing and your name/,
    );
    assert.deepEqual(end('Noor Haddad'), ['warning Noor Haddad']);
    assert.deepEqual(end('Kind regards,'), ['warning Kind regards,']);
    assert.deepEqual(end('Kind regards,\nSomebody Else'), ['warning Somebody Else']);
  });
  test('suggests what to write', () =>
    assert.equal(
      theOne('TY120', { body: `${good.replace(/Kind[^]*$/, '')}` }).facts.expected,
      'Kind regards,\nNoor Haddad',
    ));
  test('of a language whose closings are not known, only the name is missed', () => {
    const finnish = (end: string): string[] =>
      toldOf('TY120', {
        application: { language: 'fi' },
        body: `Hei Ruth,\n\nkiitos keskustelusta tänään. Oli hienoa kuulla, miten tiiminne rakentaa aikataulut.\n\n${end}`,
      });
    assert.deepEqual(finnish('Terveisin\nNoor Haddad'), []);
    assert.deepEqual(finnish('Terveisin'), ['warning Terveisin']);
  });
  test('“Thanks!!” is one', () => assert.deepEqual(end('Thanks!!\nNoor'), []));
  test('the name may stand anywhere in the last four lines', () => {
    assert.deepEqual(end('Kind regards,\n\nNoor\nPlanner\nCrewe'), []);
    assert.deepEqual(end('Kind regards, N. Haddad'), []);
    assert.deepEqual(end('All the best – Noor'), []);
  });
});
