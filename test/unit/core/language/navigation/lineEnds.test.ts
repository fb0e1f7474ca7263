import assert from 'node:assert/strict';
import type { Files } from '../../../../support/notes.js';
import { notes } from './notes.js';
import { type Cursor, Workspace } from './workspace.js';

const kestrel = 'applications/kestrel';
const interview = `${kestrel}/2026-03-17-1-interview.md`;

const each = (files: Files, change: (text: string) => string): Files =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [path, change(text)]));
const withCrlf = (text: string): string => text.replaceAll('\n', '\r\n');

suite('Line ends', () => {
  const stay = async (cursor: Cursor, to: string): Promise<void> => {
    const expected = (await new Workspace(notes).rename(cursor, to)) as Files;
    assert.ok(Object.keys(expected).length > 0);
    assert.deepEqual(await new Workspace(each(notes, withCrlf)).rename(cursor, to), each(expected, withCrlf));
  };

  test('stay as they are when ids, people and addresses are renamed', async () => {
    await stay({ in: interview, on: 'kestrel' }, 'kestrel 2');
    await stay({ in: interview, on: 'reconcile' }, 'late claims');
    await stay({ in: 'values.md', on: 'pay' }, 'base');
    await stay({ in: interview, on: 'Dana' }, 'Dana Reyes');
    await stay({ in: interview, on: 'dana@' }, 'd@reyes.test');
  });
  test('stay as they are when files move', async () => {
    const moves = { [kestrel]: 'applications/k2', 'stories/reconcile.md': 'stories/late.md' };
    const expected = await new Workspace(notes).move(moves);
    assert.deepEqual(await new Workspace(each(notes, withCrlf)).move(moves), each(expected, withCrlf));
  });
  test('that the editor would count differently are not touched', async () => {
    const files = { ...notes, [interview]: `${notes[interview] ?? ''}old\rend` };
    assert.match(
      String(await new Workspace(files).rename({ in: 'stories/reconcile.md', on: 'story' }, 'x')),
      /interview\.md: .*cannot be changed safely\.$/,
    );
  });
});
