import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Lexer, type Token } from 'marked';
import { bold, escapeMarkdown, firstOf } from '../../../../../src/core/language/hovers/escapeMarkdown.js';
import { plain } from '../../../../../src/core/text/plain.js';
import { hoverOn, note } from './hovering.js';

/** Every kind of token in markdown, nested ones too; an address that leads to itself is text. */
function kinds(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => [
    token.type === 'link' && token.href === `mailto:${token.text}` ? 'text' : token.type,
    ...('tokens' in token ? kinds(token.tokens ?? []) : []),
    ...('items' in token ? kinds(token.items as Token[]) : []),
  ]);
}

/** What is shown of markdown that has nothing but text. */
function shown(tokens: readonly Token[]): string {
  return tokens
    .map((token) =>
      'tokens' in token && token.tokens ? shown(token.tokens) : 'text' in token ? token.text : '',
    )
    .join('');
}

const hostile = [
  '[x](command:evil)',
  '![](http://e/x.png)',
  '<img src=x onerror=alert(1)>',
  '`code` and ```fence',
  'Dana\n# Heading',
  '    indented',
  'https://evil.example.com',
  'www.evil.example.com',
  'evil@example.com',
  '<https://evil.example.com>',
  '[x]: http://evil.example.com',
  '- a list',
  '1. a list',
  '> a quote',
  '| a | table |',
  '**bold** _italic_ ~~struck~~',
  '&lt;img&gt; &#60;',
  '$(account)',
  '\\[x](command:evil)',
  '---',
  '===',
];

suite('Text of notes in markdown', () => {
  for (const text of hostile) {
    test(`shows as itself: ${JSON.stringify(text)}`, () => {
      const tokens = new Lexer({ gfm: true }).lex(escapeMarkdown(text));
      assert.deepEqual(
        kinds(tokens).filter((kind) => !['paragraph', 'text', 'escape'].includes(kind)),
        [],
      );
      assert.equal(shown(tokens), plain(text));
    });
  }

  test('is text and nothing else, whatever it is', () => {
    const marks = fc.string({
      unit: fc.constantFrom(...'[]()<>!`*_#-+.:/@w~|\\&;$ \n\tax1', 'http://', 'www.'),
    });
    fc.assert(
      fc.property(fc.oneof(marks, fc.string({ unit: 'grapheme' })), (text) => {
        const tokens = new Lexer({ gfm: true }).lex(`${escapeMarkdown(text)}`);
        assert.deepEqual(
          kinds(tokens).filter((kind) => !['paragraph', 'text', 'escape', 'space'].includes(kind)),
          [],
        );
      }),
    );
  });

  test('in bold is nothing when there is nothing', () => {
    assert.equal(bold(' '), '');
    assert.equal(bold('Dana'), '**Dana**');
  });

  test('a long list ends with how many more there are', () => {
    assert.deepEqual(firstOf(['a', 'b'], 2), ['a', 'b']);
    assert.deepEqual(firstOf(['a', 'b', 'c'], 1), ['a', 'and 2 more']);
  });

  test('cannot forge anything in a hover: names, titles, ids, flags', () => {
    const name = '[x](command:evil) <img src=x> ![](http://e/x.png) `c` https://evil.example.com';
    const files = {
      'applications/acme/application.md': note(`
    type: application
    company: ${JSON.stringify(name)}
    role: "line\\n# heading"`),
    };
    const hovers = [
      hoverOn(note(`type: interview\napplication: ac‸me\ninterviewers: []`), files),
      hoverOn(
        note(`type: interview\napplication: acme\ninterviewers: [{name: ${JSON.stringify(`‸${name}`)}}]`),
        files,
      ),
      hoverOn(
        note('type: interview\nstart: 2026-01-01', `## Flags\n\n- re‸d, ${name.replaceAll(':', '')}: said\n`),
        files,
      ),
    ];
    for (const hover of hovers) {
      assert.ok(hover);
      const allowed = ['paragraph', 'text', 'escape', 'strong', 'space', 'list', 'list_item', 'codespan'];
      const tokens = new Lexer({ gfm: true }).lex(hover.markdown);
      assert.deepEqual(
        kinds(tokens).filter((kind) => !allowed.includes(kind)),
        [],
        hover.markdown,
      );
    }
  });
});
