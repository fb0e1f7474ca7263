import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NoteDocument } from '../../../../src/core/document/noteDocument.js';
import { appendToSection } from '../../../../src/core/edit/appendToSection.js';
import { applyEdits } from '../../../../src/core/edit/textEdit.js';
import type { SectionName } from '../../../../src/core/notes/sectionNames.js';

const FRONT = '---\ntype: interview\napplication: harborlight\n---\n';

function documentWith(text: string): NoteDocument {
  return new NoteDocument({ uri: 'file:///i.md', path: 'i.md', text });
}

function after(text: string, name: SectionName, added: string): string {
  return applyEdits(text, [appendToSection(documentWith(text), name, added)]);
}

suite('Adding to a section', () => {
  test('an entry follows the last entry, and the next heading keeps its distance', () => {
    const text = `${FRONT}\n## Promises\n\n- [ ] Send the link\n\n## Next time\n`;
    assert.equal(
      after(text, 'Promises', '- [ ] Call back'),
      `${FRONT}\n## Promises\n\n- [ ] Send the link\n- [ ] Call back\n\n## Next time\n`,
    );
  });

  test('text comes below a comment, with an empty line between', () => {
    const text = `${FRONT}\n## Who and what\n\n<!-- ● Who was there?\n     Who decides? -->\n\n## Flags\n`;
    assert.equal(
      after(text, 'Who and what', 'Dana led.'),
      `${FRONT}\n## Who and what\n\n<!-- ● Who was there?\n     Who decides? -->\n\nDana led.\n\n## Flags\n`,
    );
  });

  test('a question comes behind the questions that are there, above the next section', () => {
    const text = `${FRONT}\n## Questions they asked\n\n### Why us?\n\n- rating: 3\n\n## Flags\n`;
    assert.equal(
      after(text, 'Questions they asked', '### Why now?'),
      `${FRONT}\n## Questions they asked\n\n### Why us?\n\n- rating: 3\n\n### Why now?\n\n## Flags\n`,
    );
  });

  test('a section that is missing gets its heading where it belongs', () => {
    const text = `${FRONT}\n### Promises\n\n- [ ] Call\n\n### How it felt\n\nFine.\n`;
    assert.equal(
      after(text, 'Flags', '- red, process: late'),
      `${FRONT}\n### Flags\n\n- red, process: late\n\n### Promises\n\n- [ ] Call\n\n### How it felt\n\nFine.\n`,
    );
  });

  test('a heading that follows at once keeps a line between', () => {
    const text = `${FRONT}## Promises\n- [ ] Call\n## Next time\n- draw`;
    assert.equal(
      after(text, 'Promises', 'More.'),
      `${FRONT}## Promises\n- [ ] Call\n\nMore.\n\n## Next time\n- draw`,
    );
  });

  test('a note without a body, with the line ends of Windows, gets the heading at its end', () => {
    const text = FRONT.replaceAll('\n', '\r\n');
    assert.equal(after(text, 'Flags', '- one\n- two'), `${text}\r\n## Flags\r\n\r\n- one\r\n- two\r\n`);
  });

  test('whatever stands in the note stays, and the section holds what was added', () => {
    const heading = fc.constantFrom<SectionName>(
      'Promises',
      'Next time',
      'Flags',
      'What I still want to know',
    );
    const line = fc.constantFrom(
      '',
      '- one',
      'some text',
      '### of my own',
      '<!-- a comment -->',
      '  - nested',
      '# top',
    );
    const section = fc.tuple(heading, fc.array(line, { maxLength: 6 }));
    fc.assert(
      fc.property(
        fc.array(section, { maxLength: 4 }),
        heading,
        fc.constantFrom('\n', '\r\n'),
        (parts, name, eol) => {
          const body = parts.map(([title, lines]) => [`## ${title}`, ...lines].join('\n')).join('\n');
          const text = `${FRONT}${body}`.replaceAll('\n', eol);
          const edit = appendToSection(documentWith(text), name, '- what is new');
          const result = applyEdits(text, [edit]);
          assert.equal(edit.start, edit.end);
          const found = documentWith(result).sections.get(name) ?? [];
          const said = JSON.stringify(found.map(({ entries, sections }) => [entries, sections]));
          assert.equal(said.split('what is new').length, 2, result);
        },
      ),
    );
  });
});
