import { findPhrases, literalPhrase } from '../../messages/phrases.js';
import { isNoteOf } from '../../notes/note.js';
import type { Check } from '../check.js';
import { placeOf } from '../places.js';

export const privateWords: Check = {
  code: 'ST07',
  severity: 'warning',
  title: 'A word that you want to keep private',
  why: 'A story is practised as it is written. A name that stands in it is soon said aloud.',
  types: ['story'],
  *find(document) {
    const { note, lines, bodyStart } = document;
    if (!isNoteOf('story', note)) return;
    const words = (note.values['keep-private'] ?? []).filter((word) => word.trim() !== '');
    const kept = words.map(literalPhrase);
    const say = (found: string): string =>
      `“${found}” stands in “keep-private”, and here you would say it aloud. What can you call it instead?`;
    for (const { text } of findPhrases(kept, note.values.title ?? ''))
      yield { message: say(text), place: placeOf(document, ['title']), facts: { found: text } };
    const body = document.body.replace(/<!--[^]*?(?:-->|$)/g, (part) => part.replace(/[^\r\n]/g, ' '));
    for (const { text, start } of findPhrases(kept, body)) {
      const found = text.split(/[\r\n]/)[0] as string;
      yield {
        message: say(text),
        place: { line: lines.lineAt(bodyStart + start), words: found },
        facts: { found },
      };
    }
  },
};
