import type { LanguageContext } from '../../../../src/core/language/context.js';
import { NoteDocument } from '../../../../src/core/document/noteDocument.js';
import { defaultTiming } from '../../../../src/core/actions/timing.js';
import type { ViewInput } from '../../../../src/core/views/treeNode.js';
import { today } from '../../../../src/core/views/calendarWords.js';
import { type Files, sceneAt, uriOf } from '../../../support/notes.js';

/** A note of a search with all that is known at a moment, written in ISO 8601. */
export function aboutNote(
  path: string,
  moment: string,
  files: Files,
  changes: Partial<ViewInput> = {},
): [NoteDocument, LanguageContext] {
  const { index, actions, input } = sceneAt(moment, files, changes);
  const text = files[path] ?? '';
  return [
    new NoteDocument({ uri: uriOf(path), path, text }),
    {
      ...input,
      index,
      actions,
      timing: defaultTiming,
      ignoredChecks: new Set<string>(),
      today: today(input),
      textOf: (uri) => Promise.resolve(Object.entries(files).find(([each]) => uriOf(each) === uri)?.[1]),
    },
  ];
}
