import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFrontMatter } from '../../../../src/core/notes/frontMatter.js';
import { noteTypes } from '../../../../src/core/noteTypes/index.js';
import {
  renderTemplate,
  TemplateError,
  type TemplateView,
} from '../../../../src/core/templates/renderTemplate.js';
import { inTime } from '../../../support/timing.js';

const shipped = (type: string): string =>
  readFileSync(join(__dirname, `../../../../templates/${type}.md`), 'utf8');

const people = [{ name: 'Dana <b>' }, { name: 'Marcus' }];
const words: TemplateView['words'] = { title: 'R&D "first"', empty: '', none: [], interviewers: people };
const render = (
  template: string,
  keys: TemplateView['keys'] = {},
  more: TemplateView['words'] = {},
): string => renderTemplate(template, { keys, words: { ...words, ...more } });

/** The body that a template's body gives. */
function check(body: string, expected: string): void {
  assert.equal(render(`---\ntype: x\n---\n${body}`), `---\ntype: x\n---\n${expected}`);
}

/** The front matter that a template's front matter gives, with the values as they are read. */
function checkHead(head: string, keys: TemplateView['keys'], expected: string): void {
  const text = render(`---\n${head}\n---\nBody\n`, keys);
  assert.equal(text, `---\n${expected}\n---\nBody\n`);
  const front = readFrontMatter(text);
  assert.deepEqual([front?.broken, front?.problems], [false, []]);
  for (const [key, value] of Object.entries(keys)) assert.deepEqual(front?.data[key] ?? null, value);
}

function checkRefused(template: string, more: TemplateView['words'] = {}): void {
  inTime(template.length, () =>
    assert.throws(
      () => render(template, { type: 'x' }, more),
      (error) =>
        error instanceof TemplateError &&
        /^(?:The|With) [^]*\.$/.test(error.message) &&
        error.message.length < 300,
    ),
  );
}

const withBody = (body: string): string => `---\ntype: x\n---\n${body}`;

suite('The body of a template', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['takes words as they are, markup and all', '# {{title}}\n', '# R&D "first"\n'],
    [
      'takes the same words with three braces',
      '{{{title}}}|{{& title}}|{{ & title }}',
      'R&D "first"|R&D "first"|R&D "first"',
    ],
    ['leaves out what nobody knows', 'a{{nobody}}b', 'ab'],
    [
      'repeats a part for each person',
      '{{#interviewers}}\n- {{name}}:\n{{/interviewers}}\n',
      '- Dana <b>:\n- Marcus:\n',
    ],
    [
      'leaves out a part that is about nothing',
      '{{#empty}}a{{/empty}}{{#none}}b{{/none}}{{#nobody}}c{{/nobody}}d',
      'd',
    ],
    ['keeps a part for what is missing', '{{^empty}}a{{/empty}}{{^title}}b{{/title}}', 'a'],
    [
      'knows the words around a repeated part',
      '{{#interviewers}}{{title}};{{/interviewers}}',
      'R&D "first";R&D "first";',
    ],
    ['drops notes to the template itself', 'a{{! a note }}b', 'ab'],
    ['includes nothing', 'a{{> interview}}{{>../../secret}}{{> /etc/passwd }}b', 'ab'],
    [
      'keeps comments and code of others',
      '<!-- a --> ${title} <%= title %> `{title}` <script>',
      '<!-- a --> ${title} <%= title %> `{title}` <script>',
    ],
    ['keeps its own fences', '---\ntype: y\n---\n', '---\ntype: y\n---\n'],
    ['may be empty', '', ''],
  ];
  for (const [name, body, expected] of cases) test(name, () => check(body, expected));

  for (const name of [
    ...['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty', 'constructor.constructor'],
    ...['title.length', 'title.constructor', 'interviewers.0.name', 'interviewers.length', 'this', 'process'],
  ]) {
    test(`knows nothing called ${name}`, () => {
      check(
        `a{{${name}}}b{{{${name}}}}c{{&${name}}}d{{#${name}}}e{{/${name}}}f{{^${name}}}g{{/${name}}}`,
        'abcdfg',
      );
      check(`{{#title}}a{{${name}}}{{/title}}{{#interviewers}}{{${name}}}{{/interviewers}}`, 'a');
    });
  }

  test('with other delimiters is still only data', () => {
    for (const body of [
      '{{=<% %>=}}<% title %>',
      '{{= | | =}}|title|',
      '{{={ }=}}{title}',
      '{{=\n<% %>\n=}}<% title %>',
    ]) {
      const text = render(withBody(body));
      assert.ok(text.startsWith('---\ntype: x\n---\n') && text.length < 80, text);
    }
  });
  test('never looks at what it has just put in', () =>
    assert.ok(render(withBody('{{a}}'), {}, { a: '{{title}} {{#title}}' }).endsWith('{{title}} {{#title}}')));
  test('keeps dollar signs', () =>
    assert.ok(render(withBody('{{a}}'), {}, { a: "$& $' $1 $$" }).endsWith("$& $' $1 $$")));
});

suite('A template that cannot be used', () => {
  const broken: readonly (readonly [string, string])[] = [
    ['has no front matter', '# {{title}}'],
    ['has other fences', '---js\ntype: x\n---\n'],
    ['is empty', ''],
    ['does not close a part', withBody('{{#title}}')],
    ['closes a part that is not open', withBody('{{/title}}')],
    ['closes parts in the wrong order', withBody('{{#title}}{{#empty}}{{/title}}{{/empty}}')],
    ['does not close a tag', withBody('{{title')],
    ['does not close its front matter', '---\ntype: x\n'],
    ['has front matter that cannot be read', '---\ntype: x\na: [\n---\n'],
    ['has a key twice', '---\ntype: x\na: 1\na: 2\n---\n'],
    ['opens a part in the front matter', '---\ntype: x\n{{#title}}\n---\n'],
  ];
  for (const [name, template] of broken) test(name, () => checkRefused(template));

  const nested = (depth: number, body: string): string =>
    '{{#interviewers}}'.repeat(depth) + body + '{{/interviewers}}'.repeat(depth);
  const many = Array.from({ length: 100 }, (_, n) => ({ name: `P${n}` }));
  test('repeats parts within parts without end', () =>
    checkRefused(withBody(nested(8, '{{name}}')), { interviewers: many }));
  test('repeats parts without any text without end', () =>
    checkRefused(withBody(nested(8, '{{nobody}}')), { interviewers: many }));
  test('repeats a plain text within parts without end', () =>
    checkRefused(withBody(nested(3, 'x'.repeat(100))), { interviewers: many }));
  test('repeats a long text far too often', () =>
    checkRefused(withBody(nested(1, 'x'.repeat(5000))), { interviewers: many }));
  test('gives far too long a note', () => checkRefused(withBody('{{a}}'), { a: 'x'.repeat(300_000) }));
  test('nests parts ten thousand deep', () => checkRefused(withBody(nested(10_000, 'x'))));
});

suite('The front matter of a template', () => {
  const acme = { type: 'application', company: 'Acme: "R&D" #1' };
  const written = `company: 'Acme: "R&D" #1'`;
  test('takes each value so that it reads back', () =>
    checkHead('type: application\ncompany: {{company}}', acme, `type: application\n${written}`));
  test('takes it unescaped nowhere', () => {
    for (const tag of ['{{{company}}}', '{{&company}}', '{{& company}}', '{{ & company }}', '{{ {company}}}'])
      checkHead(`type: application\ncompany: ${tag}`, acme, `type: application\n${written}`);
  });
  test('may have quotes around a place', () => {
    for (const tag of ['"{{company}}"', "'{{company}}'", '"{{ company }}" '])
      checkHead(`type: application\ncompany: ${tag}`, acme, `type: application\n${written}`);
  });
  test('gets the keys that it does not have, at its end', () =>
    checkHead('type: application\n# end', acme, `type: application\n# end\n${written}`));
  test('gets the type where it has none', () => checkHead('a: b', { type: 'x' }, 'a: b\ntype: x'));
  test('may fill in the type', () => checkHead('type: {{type}}', { type: 'x' }, 'type: x'));
  test('gets nothing that is not known', () =>
    checkHead('type: x', { type: 'x', role: null as never }, 'type: x'));
  test('takes lists and groups', () =>
    checkHead(
      'type: x\nto: {{to}}\nlist: {{list}}\nz: y',
      { type: 'x', to: { name: 'D' }, list: ['a', 'b'] },
      'type: x\nto:\n  name: D\nlist:\n  - a\n  - b\nz: y',
    ));
  test('leaves a key empty whose value is not known', () =>
    checkHead('type: x\nrole: {{role}}', { type: 'x' }, 'type: x\nrole:'));
  test('keeps comments, order, own keys and own quotes', () =>
    checkHead(
      "# mine\nz: 'a' # b\n\ntype: x\nmine: {a: [1]}",
      { type: 'x' },
      "# mine\nz: 'a' # b\n\ntype: x\nmine: {a: [1]}",
    ));
  test('knows a key in quotes', () =>
    checkHead('"type" : x\n\'role\': {{role}}', { type: 'x', role: 'a' }, '"type" : x\n\'role\': a'));
  test('is written with LF, without a BOM, whatever the template has', () => {
    const text = render('\uFEFF---\r\ntype: x\r\nrole: {{role}}\r\n---\r\nBody {{title}}\r\n', {
      type: 'x',
      role: 'a',
    });
    assert.equal(text, '---\ntype: x\nrole: a\n---\nBody R&D "first"\n');
  });
  test('takes values with line separators and blanks as they are', () => {
    for (const role of ['a \u2028b', 'a\t\u2029', 'a  ', ' \n ', '\u00a0'])
      assert.equal(readFrontMatter(render('---\nrole: {{role}}\n---\n', { role }))?.data['role'], role);
  });
  test('refuses a text that a mixed place cannot hold, or holds it', () => {
    const template = '---\ntype: x\nrole: My {{role}}\n---\n';
    assert.ok(render(template, { type: 'x', role: 'day' }).includes('role: My day\n'));
    assert.throws(() => render(template, { type: 'x', role: 'a: b\nc' }), TemplateError);
  });
  test('refuses answers too long for front matter', () =>
    assert.throws(() => render('---\nrole: {{role}}\n---\n', { role: 'x'.repeat(20_000) }), TemplateError));
});

suite('The shipped templates', () => {
  for (const { type, keys } of noteTypes) {
    test(`${type} has one line for each key, of the format only`, () => {
      const lines = shipped(type).split('---\n')[1]?.trimEnd().split('\n') ?? [];
      assert.equal(lines[0], `type: ${type}`);
      for (const line of lines.slice(1)) {
        const key = /^([a-z-]+): \{\{\1\}\}$/.exec(line)?.[1];
        assert.ok(key !== undefined && Object.hasOwn(keys, key), line);
      }
      assert.equal(new Set(lines).size, lines.length);
    });
    test(`${type} without any answer leaves no gaps in its text`, () => {
      const text = renderTemplate(shipped(type), { keys: { type }, words: {} });
      assert.doesNotMatch(text, /\{\{|\}\}|undefined|\[object|[ \t]+\n/);
      assert.doesNotMatch(text.replace(/<!--[^]*?-->/g, ''), / {2,}\S|\( *\)/);
      assert.ok(text.endsWith('\n'));
      assert.deepEqual(readFrontMatter(text)?.problems, []);
    });
  }
});
