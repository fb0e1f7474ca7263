import { placeIn } from './draft.js';
import { thankYouCheck } from './thankYouCheck.js';

const signs =
  /(?![©®™\d#*‼⁉ℹ↔-↩])\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic}|\p{Emoji_Modifier})*|\p{RI}{2}|(?<![\p{L}\p{N}:/])(?:[:;=8][-'^o]?[)(\]DPpO/\\|*]|<3|[xX]D|\^\^)(?![\p{L}\p{N}/])/gu;

export const emoji = thankYouCheck({
  code: 'TY511',
  severity: 'warning',
  title: 'Emoji or emoticon',
  why: 'Some readers like them, and some think less of a note with one. Your words can carry the warmth alone.',
  *find(draft) {
    const isInformal = draft.application?.values.formality === 'informal';
    for (const { 0: found, index: start } of draft.letter.visible.matchAll(signs))
      yield {
        message: `“${found}” may look out of place to this reader. Leave it out.`,
        place: placeIn(draft, { start, end: start + found.length }),
        ...(isInformal && { severity: 'hint' as const }),
        facts: { found },
      };
  },
});
