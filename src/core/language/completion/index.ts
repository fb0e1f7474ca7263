import type { NoteDocument } from '../../document/noteDocument.js';
import type { LanguageContext } from '../context.js';
import type { Completion } from './completion.js';
import { isInFrontMatter } from './cursor.js';
import { frontMatterCompletions } from './frontMatterCompletions.js';
import { newNoteCompletions } from './newNoteCompletions.js';
import { sectionCompletions } from './sectionCompletions.js';

export type { Completion } from './completion.js';

/**
 * What can be written at an offset, the best first. `savedStatus` is the status that the note had when it was last saved:
 * while a status is being written, it is the one that the next must follow.
 */
export function completionsAt(
  document: NoteDocument,
  offset: number,
  context: LanguageContext,
  savedStatus?: string,
): Completion[] {
  const whole = newNoteCompletions(document, offset);
  if (whole) return whole;
  if (isInFrontMatter(document, offset))
    return frontMatterCompletions(document, offset, context, savedStatus) ?? [];
  return sectionCompletions(document, offset, context);
}
