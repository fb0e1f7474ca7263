import { headingsOf, type SectionName } from './sectionNames.js';

/** A stretch of a body. */
export interface BodyPart {
  readonly from: number;
  readonly to: number;
}

interface Patterns {
  readonly name: RegExp;
  readonly heading: RegExp;
}

/**
 * The part of a body that can hold a section: from the first line that is its heading to the next heading of that level
 * or above. A debrief is long, and parsing markdown is slow. Where a code block or HTML might reach over such a line, or
 * the heading stand elsewhere or in another form too, the part is larger, up to the whole body. Undefined where the words
 * of the heading stand nowhere.
 */
export function partWith(section: SectionName, body: string): BodyPart | undefined {
  const { name, heading: pattern } = patternsOf(section);
  if (!name.test(body) && !name.test(body.normalize('NFC'))) return undefined;
  const heading = pattern.exec(body);
  if (!heading) return { from: 0, to: body.length };
  const before = body.slice(0, heading.index);
  const from = mightReachOver(before) || name.test(withoutComments(before)) ? 0 : heading.index;
  const inside = heading.index + heading[0].length;
  const length = body.slice(inside).search(nextHeading[(heading[1] as string).length] as RegExp);
  const to = length === -1 ? body.length : inside + length;
  const isEnd =
    from === heading.index && !mightReachOver(body.slice(inside, to)) && !name.test(body.slice(to));
  return { from, to: isEnd ? to : body.length };
}

const known = new Map<SectionName, Patterns>();

/** In a heading anything but letters and digits may stand between its words. */
function patternsOf(section: SectionName): Patterns {
  let patterns = known.get(section);
  if (!patterns) {
    const names = headingsOf(section)
      .map((heading) => heading.replace(/[^\p{L}\p{N}]+/gu, '[^\\p{L}\\p{N}\\n]+'))
      .join('|');
    patterns = {
      name: new RegExp(names, 'iu'),
      heading: new RegExp(`^(#{1,6})[ \\t].*(?:${names})`, 'imu'),
    };
    known.set(section, patterns);
  }
  return patterns;
}

/** Whether text has something in it that can make of a later heading a part of itself. */
function mightReachOver(text: string): boolean {
  const hasOpenComment = text.lastIndexOf('<!--') > text.lastIndexOf('-->');
  return hasOpenComment || /```|~~~/.test(text) || withoutComments(text).includes('<');
}

/** To be asked when no comment is open: looking for the end of each would take for ever where none has one. */
function withoutComments(text: string): string {
  return text.replace(/^<!--(?!-?>)[^]*?-->/gm, '');
}

const nextHeading = [1, 1, 2, 3, 4, 5, 6].map((level) => new RegExp(`^#{1,${level}}[ \\t]`, 'm'));
