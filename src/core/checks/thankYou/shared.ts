import { noteTypes, type TypeName } from '../../noteTypes/index.js';
import type { Check } from '../check.js';
import { placeOf } from '../places.js';

const address = /[^\s<>()[\]{},;:"']+@[^\s<>()[\]{},;:"']+\.\p{L}{2,}/u;
const phone =
  /(?<![\p{L}\p{N}.:/-])(?:\(?\d{3}\)?[ .-]?\d{3}[.-]\d{4}|\+\d{1,3}[ ()/.-]?(?:\(?\d{1,5}\)?[ /.-]?){2,6}\d{2,}|0\d{2,5}[ /.-]\d{3,}[ \d/.-]*\d)(?![\p{L}\p{N}:-])/u;
const privateHeading = /^#{1,6}[ \t]+how it felt\b/i;

export const shared: Check = {
  code: 'TY903',
  severity: 'warning',
  title: 'Private facts in a note to be shared',
  why: '“share: yes” says that others will see the file. Addresses and telephone numbers of other people, and what is for you alone, should not be in it.',
  types: noteTypes.map(({ type }) => type as TypeName),
  *find(document) {
    const { front, lines, text } = document;
    const share = front?.data['share'];
    if (typeof share !== 'string' || !/^(?:yes|true)$/i.test(share.trim())) return;
    const visible = text.split('\n');
    for (const [line, written] of visible.entries()) {
      const found = privatePart(written);
      if (found)
        yield {
          message: `“${found}” is private, and this file is marked to be shared. Take it out, or the mark.`,
          place: { line, words: found },
          facts: { found },
        };
      if (line >= lines.lineAt(text.length)) break;
    }
    const kept = front?.data['keep-private'];
    if (Array.isArray(kept) && kept.length > 0)
      yield {
        message:
          '“keep-private” lists what nobody should see, and this file is marked to be shared. Take it out, or the mark.',
        place: placeOf(document, ['keep-private'], 'key'),
        facts: { found: 'keep-private' },
      };
  },
};

function privatePart(line: string): string | undefined {
  return address.exec(line)?.[0] ?? phone.exec(line)?.[0] ?? privateHeading.exec(line)?.[0];
}
