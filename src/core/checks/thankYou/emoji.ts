import { placeIn } from './draft.js';
import { thankYouCheck } from './thankYouCheck.js';

const signs =
  /(?![©®™\d#*‼⁉ℹ↔-↩])\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic}|\p{Emoji_Modifier})*|\p{RI}{2}|[:;]-?\)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}:/])(?:[:;=][-'^o]?[)(\]DPpO/]|xD|\^\^)(?![\p{L}\p{N}/])|<3(?=\s*(?:$|[.!?\n]))/gu;

const LOOK_BACK = 200;

export const emoji = thankYouCheck({
  code: 'TY511',
  severity: 'warning',
  title: 'Emoji or emoticon',
  why: 'Some readers like them, and some think less of a note with one. Your words can carry the warmth alone.',
  *find(draft) {
    const isInformal = draft.application?.values.formality === 'informal';
    const { visible } = draft.letter;
    for (const { 0: found, index: start } of visible.matchAll(signs)) {
      if (found.endsWith(')') && isInBrackets(visible.slice(Math.max(0, start - LOOK_BACK), start))) continue;
      yield {
        message: `“${found}” may look out of place to this reader. Leave it out.`,
        place: placeIn(draft, { start, end: start + found.length }),
        ...(isInformal && { severity: 'hint' as const }),
        facts: { found },
      };
    }
  },
});

/** A bracket that is closed behind a colon is no smile: `(as in the call:)`. */
function isInBrackets(before: string): boolean {
  return before.lastIndexOf('(') > Math.max(before.lastIndexOf(')'), before.lastIndexOf('\n'));
}
