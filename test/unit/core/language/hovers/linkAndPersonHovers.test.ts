import assert from 'node:assert/strict';
import { acme, hoverOn, note } from './hovering.js';

const wordsOf = (text: string, files = acme): string =>
  hoverOn(text, files, undefined, 'applications/acme/second.md')?.words ?? '';

suite('A hover on an id', () => {
  test('of an application sums it up: role, status, people, what is pending', () => {
    const words = wordsOf(note('type: interview\napplication: ac‸me\nstart: 2026-04-02T10:00-04:00'));
    assert.match(words, /^\*\*Acme: Engineer\*\*\n\nApplication\. Awaiting decision\./);
    assert.match(words, /Next interview: \*\*Thursday 2 April at 10:00\*\* in New York, 16:00 for you/);
    assert.match(words, /People: Joanna Mbeki, Dana Whitlock, Priya Raman\./);
    assert.match(words, /- Thank Priya Raman: due in 6 hours/);
  });

  test('of an interview says where it was, also without the part of the application', () => {
    for (const id of ['first', 'acme/first']) {
      const words = wordsOf(note(`type: thank-you\napplication: acme\ninterview: ‸${id}`));
      assert.match(words, /^\*\*Panel interview, round 1, 2026-03-26\*\*\n\nInterview at Acme, Engineer\./);
    }
  });

  test('of a reference and of a story', () => {
    const request = note('type: reference-request\napplication: acme\nreference: hel‸ena');
    assert.match(wordsOf(request), /^\*\*Helena Marsh\*\*\n\nReference\. Agreed\./);
    const told = note(
      'type: interview\napplication: acme',
      '## Questions they asked\n\n### Why?\n\n- story: recon‸cile\n',
    );
    assert.match(wordsOf(told), /^\*\*The late invoices\*\*\n\nStory\. Incident handling\./);
  });

  test('says when no note has it', () => {
    assert.equal(wordsOf(note('type: interview\napplication: nob‸ody')), 'No application has this id.');
    assert.equal(wordsOf(note('type: thank-you\ninterview: nob‸ody')), 'No interview has this id.');
    const told = note(
      'type: interview\napplication: acme',
      '## Questions they asked\n\n### Why?\n\n- story: no‸ne\n',
    );
    assert.equal(wordsOf(told), 'No story has this id.');
  });

  test('ends a long list with how many more there are', () => {
    const people = Array.from({ length: 9 }, (_, at) => `P${at}`).join(', ');
    const words = wordsOf(note(`type: thank-you\napplication: ac‸me`), {
      ...acme,
      'applications/acme/big.md': note(
        `type: interview\napplication: acme\nend: 2026-03-26T13:30-04:00\ninterviewers: [${people}]`,
      ),
    });
    assert.match(words, /, and \d+ more\./);
    assert.match(words, /\n- and \d+ more/);
  });
});

suite('A hover on a person', () => {
  const dana = /^\*\*Dana Whitlock\*\*\n\ndana@example\.com · Director, hiring-manager/;

  test('says all that the notes know: address, title, notes, thank-you', () => {
    const words = wordsOf(
      note('type: thank-you\napplication: acme\nto: {name: Dana Whit‸lock, email: dana@example.com}'),
    );
    assert.match(words, dana);
    assert.match(
      words,
      /- Panel interview, round 1, Acme, Thu 26 Mar, 17:00\. Thank-you: sent Thu 26 Mar, 20:00/,
    );
    assert.match(words, /- Thank-you to Dana Whitlock, Acme/);
  });

  test('shows on the address, on a name alone, and on a person written as text', () => {
    for (const to of [
      '{name: Dana Whitlock, email: dana@exam‸ple.com}',
      '{name: Dana Whit‸lock}',
      'Dana Whit‸lock <dana@example.com>',
    ])
      assert.match(wordsOf(note(`type: thank-you\napplication: acme\nto: ${to}`)), dana, to);
  });

  test('means the one under the pointer where several stand in a line', () => {
    const text = 'Joanna Mbeki <joanna@example.com>, Dana Whit‸lock <dana@example.com>';
    assert.match(wordsOf(note(`type: interview\napplication: acme\ninterviewers: ${text}`)), dana);
  });

  test('of a reference is about the reference', () => {
    const text = note('type: reference\nname: Ann O‸ne\nemail: ann@example.com\norganisation: Acme');
    assert.match(wordsOf(text), /^\*\*Ann One\*\*\n\nann@example\.com · Acme/);
  });

  test('says that a thank-you is still missing', () => {
    const words = wordsOf(note('type: thank-you\napplication: acme\nto: {name: Pri‸ya Raman}\nstatus: sent'));
    assert.match(words, /Thank-you: due in 6 h, no note yet/);
  });

  test('lists the newest notes first, twelve at most', () => {
    const files = Object.fromEntries(
      Array.from({ length: 17 }, (_, at) => [
        `talks/${at}.md`,
        note(
          `type: insider-talk\non: 2026-02-${String(at + 1).padStart(2, '0')}\nperson: {name: Ann, email: ann@example.com}`,
        ),
      ]),
    );
    const lines = wordsOf(
      note('type: follow-up\nto: {name: An‸n, email: ann@example.com}\nsent: 2026-03-01T10:00+01:00'),
      files,
    )
      .split('\n')
      .filter((line) => line.startsWith('- '));
    assert.equal(lines.length, 13);
    assert.equal(lines[0], '- Follow-up to Ann');
    assert.equal(lines.at(-1), '- and 6 more');
  });

  test('shows in the topics, also by the first name, and on an address in the text', () => {
    const head =
      'type: interview\napplication: acme\ninterviewers:\n  - {name: Dana Whitlock, email: dana@example.com}';
    for (const topic of ['Dana Whit‸lock: claims', 'Da‸na: claims', 'Somebody: write to dana@exa‸mple.com']) {
      const text = note(head, `## Something to thank each person for\n\n- ${topic}\n`);
      assert.match(wordsOf(text), dana, topic);
    }
  });
});

suite('A hover where several people stand on one line', () => {
  const at = (people: string): string | undefined =>
    hoverOn(note(`type: interview\napplication: acme\ninterviewers: "${people}"`), acme)?.words;
  test('shows the one behind whose name the pointer is not', () => {
    assert.match(at('Dana Wh‸itlock <dana@example.com>, Priya Raman') ?? '', /Dana Whitlock/);
    assert.match(at('Dana Whitlock <dana@example.com>, Priya Ra‸man') ?? '', /Priya Raman/);
  });
  test('shows the last one behind all of them', () =>
    assert.match(at('Dana Whitlock <dana@example.com>, Priya Raman      ‸') ?? '', /Priya Raman/));
});
