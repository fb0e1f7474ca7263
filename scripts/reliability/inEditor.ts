import assert from 'node:assert/strict';
import type { TextEdit } from '../../src/core/edit/editFrontMatter.js';

/** What an editor makes of edits: from first to last, each as it stands. Fails where they overlap or are out of order. */
export function inEditor(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let from = 0;
  for (const { start, end, text: by } of edits) {
    assert.ok(start >= from && end >= start, 'the edits overlap or are out of order');
    result += text.slice(from, start) + by;
    from = end;
  }
  return result + text.slice(from);
}
