import { bodyStartOf } from '../../notes/frontMatter.js';
import { personKey, type Person } from '../../text/people.js';
import { containment } from '../similarity.js';
import type { Manner } from './manner.js';

/** A template of a whole thank-you: its file's name without `.md`, and its text. */
export interface Variant {
  readonly name: string;
  readonly text: string;
}

/** The shipped variants, by name. The name says for what: language, joint, tone. */
export const shippedVariants: readonly string[] = [
  ...numbered('en', 16),
  ...numbered('en-joint', 3, 1),
  ...numbered('de-formal', 5, 1),
  ...numbered('de-informal', 3, 1),
  'de-joint-formal-1',
  'de-joint-informal-1',
];

function numbered(name: string, count: number, digits = 2): string[] {
  return Array.from({ length: count }, (_, at) => `${name}-${String(at + 1).padStart(digits, '0')}`);
}

/** For what a variant is meant; a name of the user's own is for everything. */
interface Meant {
  readonly language?: string;
  readonly joint?: boolean;
  readonly tone?: 'formal' | 'informal';
}

function meantFor(name: string): Meant {
  const [, language, joint, tone] = /^([a-z]{2})-(joint-)?(?:(formal|informal)-)?/.exec(`${name}-`) ?? [];
  return language === undefined
    ? {}
    : { language, joint: joint !== undefined, ...(tone && { tone: tone as 'formal' | 'informal' }) };
}

/** The variants that fit; `language` is another one where there is none for the one that is wanted. */
export function fitting(
  variants: readonly Variant[],
  { language, formality }: Manner,
  joint: boolean,
): { variants: readonly Variant[]; language: string } {
  const meant = variants.map((variant) => ({ variant, meant: meantFor(variant.name) }));
  const spoken = meant.some((each) => each.meant.language === language) ? language : 'en';
  const inLanguage = meant.filter((each) => (each.meant.language ?? spoken) === spoken);
  const tone = formality === 'informal' ? 'informal' : 'formal';
  const inTone = inLanguage.filter((each) => (each.meant.tone ?? tone) === tone);
  const forAll = inTone.filter((each) => (each.meant.joint ?? joint) === joint);
  return { variants: (forAll.length > 0 ? forAll : inTone).map(({ variant }) => variant), language: spoken };
}

/** What a variant gives, to be compared. */
export interface Rendered<T> {
  readonly name: string;
  readonly pieces: ReadonlySet<string>;
  readonly result: T;
}

/** A text that was written already: its pieces, and how much it counts. */
export interface Earlier {
  readonly pieces: ReadonlySet<string>;
  readonly weight: number;
}

/** Differences in what two texts share that nobody would see. */
const ALIKE = 0.04;

/** The variant that is least like what was written already; among those that are equally good, one by the person's name. */
export function leastAlike<T>(
  rendered: readonly Rendered<T>[],
  written: readonly Earlier[],
  person: Person,
): T | undefined {
  const rated = rendered.map((each) => ({
    ...each,
    alike: Math.max(0, ...written.map(({ pieces, weight }) => weight * containment(each.pieces, pieces))),
  }));
  const best = Math.min(...rated.map(({ alike }) => alike));
  const good = rated.filter(({ alike }) => alike <= best + ALIKE);
  const hashed = good.map((each) => ({ each, hash: hashOf(`${personKey(person)} ${each.name}`) }));
  return hashed.sort((a, b) => a.hash - b.hash)[0]?.each.result;
}

/** FNV-1a: the same everywhere and always. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}

/** A variant is a body; one that is a whole note counts without its front matter. */
export function bodyOf({ text }: Variant): string {
  const plain = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  return plain.slice(bodyStartOf(plain));
}
