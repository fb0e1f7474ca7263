import assert from 'node:assert/strict';
import { posix } from 'node:path';
import fc from 'fast-check';
import { Workspace } from './workspace.js';

const week = (body: string): string => `---\ntype: week\nweek: 2026-W12\n---\n${body}`;

/** The text of a note's body after files moved. */
async function bodyAfter(
  body: string,
  moved: Readonly<Record<string, string>>,
  at = 'applications/kestrel/note.md',
): Promise<string> {
  const workspace = new Workspace({
    [at]: week(body),
    'applications/kestrel/offer.md': '---\ntype: offer\napplication: kestrel\n---\n',
    'weeks/2026-W12.md': week(''),
  });
  const after = await workspace.move(moved);
  return (after[at] ?? week(body)).slice(week('').length);
}

suite('Links in the text follow files that move', () => {
  const follows = async (before: string, after: string, moved: Readonly<Record<string, string>>) =>
    assert.equal(await bodyAfter(before, moved), after);
  const renamed = { 'applications/kestrel/offer.md': 'applications/kestrel/their offer.md' };

  test('a link to a note that is renamed', () =>
    follows('[the offer](offer.md "The offer")', '[the offer](their%20offer.md "The offer")', renamed));
  test('with a heading, without the ending, from the top, with a point first', async () => {
    await follows('[x](offer.md#pay)', '[x](their%20offer.md#pay)', renamed);
    await follows('[x](offer)', '[x](their%20offer)', renamed);
    await follows(
      '[x](/applications/kestrel/offer.md)',
      '[x](/applications/kestrel/their%20offer.md)',
      renamed,
    );
    await follows('[x](./offer.md)', '[x](./their%20offer.md)', renamed);
    await follows('[x](../kestrel/offer.md)', '[x](their%20offer.md)', renamed);
  });
  test('between pointed brackets, and where a link is defined', async () => {
    await follows('[x](<offer.md>)', '[x](<their offer.md>)', renamed);
    await follows('[x]\n\n[x]: offer.md "Title"', '[x]\n\n[x]: their%20offer.md "Title"', renamed);
    await follows('[x]: <./offer.md>', '[x]: <./their offer.md>', renamed);
  });
  test('a link to a note in a folder that moves', () =>
    follows('[w](../../weeks/2026-W12.md)', '[w](../../done/2026/2026-W12.md)', { weeks: 'done/2026' }));
  test('a note that moves keeps its own links true, whatever they lead to', async () => {
    const away = { 'applications/kestrel/note.md': 'archive/note.md' };
    await follows('[x](offer.md)', '[x](../applications/kestrel/offer.md)', away);
    await follows('![x](img/a%20b.png)', '![x](../applications/kestrel/img/a%20b.png)', away);
    await follows('[x](/weeks/2026-W12.md)', '[x](/weeks/2026-W12.md)', away);
    await follows('[x](../../weeks/2026-W12.md)', '[x](../weeks/2026-W12.md)', away);
  });
  test('a note that moves with what it links to says the same', () =>
    follows('[x](offer.md) [y](img/)', '[x](offer.md) [y](img/)', { 'applications/kestrel': 'kestrel' }));
  test('a link to a folder keeps its slash, and one to the folder of the note is a point', async () => {
    await follows('[x](../../weeks/)', '[x](../../done/)', { weeks: 'done' });
    await follows('[x](../../weeks)', '[x](../../done)', { weeks: 'done' });
    await follows('[x](../../inbox/)', '[x](./)', {
      'applications/kestrel/note.md': 'inbox/note.md',
    });
  });
  test('what is no escape is taken as it is written', () =>
    follows('[x](100%.png)', '[x](../applications/kestrel/100%25.png)', {
      'applications/kestrel/note.md': 'archive/note.md',
    }));
  test('a link with a name of brackets, and one behind a heading', async () => {
    const away = { 'applications/kestrel/note.md': 'archive/note.md' };
    await follows('[x](a(1).png)', '[x](../applications/kestrel/a%281%29.png)', away);
    await follows('[x](<a (1).png>)', '[x](<../applications/kestrel/a (1).png>)', away);
    await follows('[x](offer.md?a=b#c)', '[x](../applications/kestrel/offer.md?a=b#c)', away);
  });
  test('what is no path stays', async () => {
    const text = '[a](#offer.md) [b](https://x.test/offer.md) [c](mailto:a@b.test) [d](//offer.md) [e]()';
    await follows(text, text, { 'applications/kestrel/note.md': 'note.md', ...renamed });
  });
  test('code and comments stay', async () => {
    const text = '```md\n[x](offer.md)\n```\n`[x](offer.md)` <!-- [x](offer.md) -->\n~~~\n[x](offer.md)';
    await follows(text, text, renamed);
  });
  test('a name that only begins alike is another name', () =>
    follows('[x](offer.md.md) [y](offers.md)', '[x](offer.md.md) [y](offers.md)', renamed));
  test('only notes that can name what moves are changed, and only when asked', async () => {
    const workspace = new Workspace({ 'a/note.md': week('[x](b.md)'), 'a/b.md': week('') });
    assert.deepEqual(await workspace.move({ 'a/b.md': 'a/c.md' }, false), {});
    assert.deepEqual(Object.keys(await workspace.move({ 'a/b.md': 'a/c.md' })), ['a/note.md']);
  });

  test('after any move every link leads to the same file', () => {
    const part = fc.constantFrom('a', 'b c', 'é', 'd(e)', 'f%g');
    const path = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => `${parts.join('/')}.md`);
    return fc.assert(
      fc.asyncProperty(path, path, path, async (here, target, to) => {
        fc.pre(here !== target && target !== to && here !== to);
        for (const moved of [target, here]) {
          const link = posix
            .relative(posix.dirname(here), target)
            .split('/')
            .map(encodeURIComponent)
            .join('/');
          const body = `[x](<${link}>)`;
          const workspace = new Workspace({ [here]: week(body), [target]: week('') });
          const text = (await workspace.move({ [moved]: to }))[here] ?? week(body);
          const written = /\(<(.*)>\)/.exec(text)?.[1] ?? '';
          const folder = posix.dirname(moved === here ? to : here);
          assert.equal(posix.join(folder, decodeURIComponent(written)), moved === target ? to : target);
        }
      }),
      { numRuns: 200 },
    );
  });
});
