import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Files } from '../../../support/notes.js';
import { after, checkLaw, deskWith, fixesAt, menu, problemsOfCode } from './fixing.js';

const application = (company: string): string => `---\ntype: application\ncompany: ${company}\n---\n`;
const others: Files = {
  'applications/harborlight/application.md': application('Harborlight Energy'),
  'applications/lindenhof/application.md': application('Lindenhof'),
  'applications/harborlight/2026-03-20-interview.md': '---\ntype: interview\napplication: harborlight\n---\n',
  'applications/lindenhof/2026-03-20-interview.md': '---\ntype: interview\napplication: lindenhof\n---\n',
  'applications/lindenhof/2026-03-22-final.md': '---\ntype: interview\napplication: lindenhof\n---\n',
  'references/helena-ruiz.md': '---\ntype: reference\nname: Helena Ruiz\n---\n',
};

/** What a link may become, each with whether it is the only answer; then the commands. */
function links(type: string, lines: (link: string) => string, link: string): string[] {
  const note = (text: string): string => `---\ntype: ${type}\n${lines(text)}\n---\nBody\n`;
  const desk = deskWith('x.md', note(link), others);
  const [problem] = problemsOfCode(desk, 'link/dangling');
  const fixes = fixesAt(desk, 'link/dangling');
  for (const fix of fixes.filter(({ edits }) => edits.length > 0)) checkLaw(desk, problem as never, fix);
  const [before, behind] = note('\0').split('\0') as [string, string];
  return fixes
    .filter(({ edits }) => edits.length > 0)
    .map((fix) => {
      const text = after(desk, fix);
      assert.ok(text.startsWith(before) && text.endsWith(behind));
      return `${text.slice(before.length, -behind.length)}${fix.only ? ' (only)' : ''}`;
    });
}

suite('A link to nothing', () => {
  const ofApplication = (link: string): string[] =>
    links('follow-up', (text) => `application: ${text} # theirs`, link);
  test('leads to the one note that was meant', () => {
    for (const link of ['Harborlight', 'harborlihgt', 'HARBORLIGHT', 'Harborlight Energy', 'harbor-light'])
      assert.deepEqual(ofApplication(link), ['harborlight (only)']);
    assert.deepEqual(ofApplication('"Lindenhof"'), ['"lindenhof" (only)']);
  });
  test('leads to a reference by name', () =>
    assert.deepEqual(
      links('reference-request', (text) => `reference: ${text}`, 'Helena Ruiz'),
      ['helena-ruiz (only)'],
    ));
  const ofInterview = (link: string, own = 'lindenhof'): string[] =>
    links('thank-you', (text) => `application: ${own}\ninterview: ${text}`, link);
  test('leads to the interview, first of the same application, where that part is wrong', () => {
    assert.deepEqual(ofInterview('acme/2026-03-20-interview'), ['lindenhof/2026-03-20-interview (only)']);
    assert.deepEqual(ofInterview('acme/2026-03-20-interview', 'harborlight'), [
      'harborlight/2026-03-20-interview (only)',
    ]);
    assert.deepEqual(ofInterview('2026-03-22-Final'), ['lindenhof/2026-03-22-final (only)']);
    assert.deepEqual(ofInterview('acme/2026-03-22-final', 'harborlight'), [
      'lindenhof/2026-03-22-final (only)',
    ]);
  });
  test('that means another day is no slip', () => {
    for (const link of ['lindenhof/2026-03-23-final', '2026-03-21-final'])
      assert.ok(
        ofInterview(link).every((each) => !each.includes('only')),
        link,
      );
  });
  test('that could be any note is a choice of those there are, and none is the only one', () => {
    assert.deepEqual(ofApplication('acme').sort(), ['harborlight', 'lindenhof']);
    assert.equal(ofInterview('something').length, 3);
  });
  test('can get the note that is missing', () => {
    const desk = deskWith('x.md', '---\ntype: follow-up\napplication: acme\n---\n', others);
    const fixes = fixesAt(desk, 'link/dangling');
    assert.deepEqual(menu(fixes), [
      'Link to “Harborlight Energy” (harborlight)',
      'Link to “Lindenhof” (lindenhof)',
      'Create application “acme”…',
    ]);
    assert.deepEqual(fixes.at(-1)?.command, {
      id: 'new.application',
      arguments: [undefined, { id: 'acme' }],
    });
  });
  test('offers at most five notes', () => {
    const many = Object.fromEntries(
      Array.from({ length: 9 }, (_, at) => [
        `applications/other-${at}/application.md`,
        application(`C${at}`),
      ]),
    );
    const desk = deskWith('x.md', '---\ntype: follow-up\napplication: quite different\n---\n', many);
    assert.equal(fixesAt(desk, 'link/dangling').filter(({ edits }) => edits.length > 0).length, 5);
  });
  test('whatever it says, every fix leads to a note', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), (link) => {
        const text = `---\ntype: follow-up\napplication: ${JSON.stringify(link)}\n---\n`;
        const desk = deskWith('x.md', text, others);
        for (const problem of problemsOfCode(desk, 'link/dangling'))
          for (const fix of fixesAt(desk, problem.code))
            if (fix.edits.length > 0) checkLaw(desk, problem, fix);
      }),
    );
  });
});

suite('An id that two notes have', () => {
  const note = (id: string, company = 'Acme'): string =>
    `---\r\ntype: application # ours\r\n${id}company: ${company}\r\n---\r\n`;
  test('becomes a free one, written after the type', () => {
    const desk = deskWith('b/application.md', note(''), {
      'a/b/application.md': note(''),
      'c/application.md': note('id: b-2\r\n'),
    });
    const [fix, ...rest] = fixesAt(desk, 'id/doubled');
    assert.ok(fix);
    assert.deepEqual(rest, []);
    assert.deepEqual(menu([fix]), ['Give this note the id “b-3”']);
    assert.equal(after(desk, fix), note('id: b-3\r\n'));
    checkLaw(desk, problemsOfCode(desk, 'id/doubled')[0] as never, fix);
  });
  test('that is written out is changed in its place', () => {
    const desk = deskWith('b/application.md', note('id: "x"\r\n'), { 'c/application.md': note('id: x\r\n') });
    assert.deepEqual(
      fixesAt(desk, 'id/doubled').map((fix) => after(desk, fix)),
      [note('id: "x-2"\r\n')],
    );
  });
});
