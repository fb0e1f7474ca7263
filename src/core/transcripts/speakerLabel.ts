import { otherWords, selfWords } from './roles.js';
import { normalised } from '../questions/likeness.js';

/** What stands before a colon in the head of a transcript, or within what is said, and is nobody. */
const nobody = new Set(
  [
    ...['meeting title', 'title', 'subject', 'topic', 'date', 'time', 'duration', 'location', 'language'],
    ...['meeting participants', 'participants', 'attendees', 'invited', 'host', 'organizer', 'recorded by'],
    ...['transcript', 'recording', 'summary', 'notes', 'agenda', 'note', 'ps', 'example', 'result', 'edit'],
    ...['action items', 'next steps', 'key takeaways', 'meeting records', 'kind', 'source', 'created'],
    ...['titel', 'betreff', 'thema', 'datum', 'uhrzeit', 'dauer', 'ort', 'sprache', 'teilnehmer'],
    ...[
      'teilnehmende',
      'transkript',
      'aufzeichnung',
      'notiz',
      'notizen',
      'beispiel',
      'ergebnis',
      'http',
      'https',
    ],
  ].map(normalised),
);
const particles = new Set([
  'von',
  'van',
  'de',
  'der',
  'den',
  'del',
  'da',
  'di',
  'la',
  'le',
  'bin',
  'al',
  'el',
  'zu',
  'y',
  'e',
]);
const most = { characters: 60, words: 6 };

/**
 * Whether what stands before a colon names who speaks: a role such as “Me” or “Speaker 2”, or a name. A name of one word
 * has to come twice, else it may as well begin a sentence.
 */
export function isSpeaker(label: string, times: number): boolean {
  const folded = normalised(label);
  if (folded === '' || nobody.has(folded)) return false;
  if (isRole(folded)) return true;
  const name = label.replace(/\([^()]*\)|\[[^\][]*\]/g, '').trim();
  const words = name.split(/[\s|,]+/).filter(Boolean);
  if (
    name.length > most.characters ||
    words.length > most.words ||
    /[?!;"„“”]|[.](?:\s+\p{Ll}|$)|\d{3}/u.test(name)
  )
    return false;
  if (words.length === 1) return times >= 2 && /^[\p{L}\p{N}'’._-]+$/u.test(name);
  return words.every(
    (word) => particles.has(word.toLowerCase()) || /^[^\p{L}]*[\p{Lu}\p{Lo}\p{N}&/-]/u.test(word),
  );
}

function isRole(folded: string): boolean {
  const role = folded.replace(/ ?\d{1,3}$/, '');
  return selfWords.has(role) || otherWords.has(role);
}
