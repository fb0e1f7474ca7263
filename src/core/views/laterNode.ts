import type { LaterNote } from '../notes/laterNote.js';
import { baseName } from '../notes/note.js';
import { plain, plainLines } from '../text/plain.js';
import type { TreeNode } from './treeNode.js';

/** What a later version has written, as a leaf: it can be opened, and nothing else. */
export function laterNode({ uri, path, type }: LaterNote): TreeNode {
  const label = plain(baseName(path));
  const description = plain(type);
  const why = `This version does not know the type “${description}” and leaves the note alone.`;
  return {
    id: uri,
    label,
    description,
    tooltip: plainLines([label, why, path]),
    accessibleLabel: `${label}. ${why}`,
    icon: 'file',
    context: 'later',
    note: uri,
  };
}
