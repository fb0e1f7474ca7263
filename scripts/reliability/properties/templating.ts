import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { NoteIndex } from '../../../src/core/index/noteIndex.js';
import { parseNote } from '../../../src/core/notes/parseNote.js';
import { readFrontMatter } from '../../../src/core/notes/frontMatter.js';
import { noteTypes } from '../../../src/core/noteTypes/index.js';
import { planNote } from '../../../src/core/templates/planNote.js';
import { renderTemplate, TemplateError } from '../../../src/core/templates/renderTemplate.js';
import type { Day } from '../../../src/core/time/day.js';
import { law } from '../property.js';
import { anyText } from './texts.js';

const pick = fc.constantFrom;
const context = {
  index: new NoteIndex(),
  today: '2026-03-24' as Day,
  myName: 'Noor $& {{x}}',
  userZone: 'Europe/Berlin',
  notesFolder: 'my/notes',
};
const shipped = new Map(
  noteTypes.map(({ type }) => [
    type,
    readFileSync(join(__dirname, '../../../templates', `${type}.md`), 'utf8'),
  ]),
);

const pieces = pick(
  ...[
    '{{title}}',
    '{{{title}}}',
    '{{&title}}',
    '{{#people}}',
    '{{/people}}',
    '{{^people}}',
    '{{.}}',
    '{{name}}',
    '{{>x}}',
  ],
  ...[
    '{{=<% %>=}}',
    '<%title%>',
    '{{! c }}',
    '{{',
    '}}',
    '{{constructor}}',
    '{{__proto__.x}}',
    '{{title.length}}',
    '{{#title}}',
  ],
  ...[
    '{{/title}}',
    '{{toString}}',
    '{{#toString}}',
    '---\n',
    '\n',
    'text',
    ': ',
    '- ',
    '"',
    "'",
    '\r\n',
    '{{people.0.name}}',
  ],
);
const templates = fc
  .tuple(
    fc.array(pieces, { maxLength: 8 }),
    fc.array(pieces, { maxLength: 25 }),
    pick('---\n', '---\n', '', '\uFEFF---\r\n'),
  )
  .map(
    ([head, body, fence]) => `${fence}type: story\ntitle: {{title}}\n${head.join('')}\n---\n${body.join('')}`,
  );

const answers = fc.dictionary(
  fc.oneof(
    pick(...new Set(noteTypes.flatMap(({ keys }) => Object.keys(keys)))),
    pick('id', 'x-mine', '__proto__', 'constructor', 'type', 'a: b', ''),
  ),
  fc.oneof(
    anyText(20),
    pick(
      '../../etc',
      'C:\\x',
      '$&',
      '$$',
      '{{title}}',
      '-->',
      '---',
      '\n---\n',
      'con',
      '2026-03-24',
      'yes',
      '3',
    ),
  ),
  { maxKeys: 6, noNullPrototype: true },
);

export const templating = [
  law(
    'any template gives a note that can be read, or says why not',
    20_000,
    fc.tuple(templates, anyText(30)),
    ([template, title]) => {
      const people = [{ name: 'Dana' }, { name: title }];
      try {
        const text = renderTemplate(template, { keys: { title }, words: { title, people } });
        assert.ok(text.length <= 420_000);
        assert.deepEqual(readFrontMatter(text)?.problems, []);
      } catch (error) {
        assert.ok(error instanceof TemplateError, String(error));
        assert.match(error.message, /^The template.*\.$/s);
      }
    },
  ),
  law(
    'any answers give a note below the notes folder that holds them, or say what is wrong',
    20_000,
    fc.tuple(pick(...noteTypes.map(({ type }) => type)), answers),
    ([type, given]) => {
      const plan = planNote(type, given, { ...context, template: shipped.get(type) as string });
      if ('problems' in plan) {
        for (const { message } of plan.problems) assert.match(message, /\.$/);
        return;
      }
      for (const attempt of [1, 2, 30]) {
        const path = plan.pathAt(attempt);
        assert.match(path, /^my\/notes\/(?:[\p{L}\p{N}\p{M}_-]+\/)*[\p{L}\p{N}\p{M}_-]+\.md$/u);
        assert.ok(path.split('/').every((part) => Buffer.byteLength(part) <= 255));
      }
      assert.ok(
        parseNote({ uri: 'file:///n.md', path: plan.pathAt(1), text: plan.text }),
        'the note is not one of ours',
      );
      assert.equal(({} as { x?: unknown }).x, undefined);
    },
  ),
];
