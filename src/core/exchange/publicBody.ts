import { Lexer } from 'marked';
import { sectionNamed } from '../notes/sectionNames.js';
import { withoutComments } from '../notes/sections.js';

/** Headings that say that what follows is for nobody else. */
const PRIVATE =
  /^\P{L}*(?:private?|confidential|vertraulich|nur für mich)(?!\p{L})|\((?:private?|confidential|vertraulich)\)\P{L}*$/iu;

/**
 * The body of a note that may leave it: without comments, without “How it felt” and without sections whose heading says
 * that they are private. Empty where it cannot be told apart.
 */
export function publicBody(body: string): string {
  const text = withoutComments(body.replaceAll('\r\n', '\n'));
  let hiddenBelow = Infinity;
  try {
    const parts = Lexer.lex(text).map((token) => {
      if (token.type === 'heading') {
        const { depth, text: heading } = token as { depth: number; text: string };
        if (depth <= hiddenBelow) hiddenBelow = isPrivate(heading) ? depth : Infinity;
      }
      return hiddenBelow === Infinity && !holdsPrivate(token.raw) ? token.raw : '';
    });
    return parts.join('').trim();
  } catch {
    return '';
  }
}

function isPrivate(heading: string): boolean {
  const plain = heading.replace(/[*_`~]/g, '');
  return sectionNamed(plain) === 'How it felt' || PRIVATE.test(plain);
}

/** A private heading in a quote or a list hides all of that quote or list. */
function holdsPrivate(raw: string): boolean {
  return raw.split('\n').some((line) => isPrivate(/^[\s>*+-]*#{1,6}[ \t]+(.*)$/.exec(line)?.[1] ?? ''));
}
