import type { NoteIndex } from '../../index/noteIndex.js';
import { isNoteOf, type Note } from '../../notes/note.js';
import { stateWords } from '../../views/noteWords.js';
import { employerName } from '../../views/actionNode.js';
import { plain } from '../../text/plain.js';
import type { FoundSymbol } from './foundSymbol.js';
import { fuzzyScore } from './fuzzy.js';
import { peopleSymbols } from './peopleSymbols.js';
import { questionsIn } from './questionsIn.js';

/** How the bodies of notes are read. */
export interface Bodies {
  readonly textOf: (uri: string) => Promise<string | undefined>;
  /** Lets others do something in between. */
  readonly pause: () => Promise<void>;
}

/** As many as an editor shows at once. */
const most = 200;
/** So many bodies are read before others get their turn. */
const slice = 10;

/** Finds applications, people, references, stories and questions in all notes. Each body is read once until it changes. */
export class WorkspaceSymbols {
  readonly #bodies: Bodies;
  readonly #questions = new Map<string, Promise<readonly FoundSymbol[]>>();

  constructor(bodies: Bodies) {
    this.#bodies = bodies;
  }

  /** To be told when files were read again, or went. */
  forget(uris: Iterable<string>): void {
    for (const uri of uris) this.#questions.delete(uri);
  }

  /** At most 200 symbols whose name has the characters of the query in order, the best first. */
  async find(query: string, index: NoteIndex, isCancelled = () => false): Promise<FoundSymbol[]> {
    const found = [...noteSymbols(index), ...peopleSymbols(index)];
    if (query.trim() === '' && found.length >= most) return found.slice(0, most);
    found.push(...(await this.#allQuestions(index, isCancelled)));
    return isCancelled() ? [] : best(query, found);
  }

  async #allQuestions(index: NoteIndex, isCancelled: () => boolean): Promise<FoundSymbol[]> {
    const interviews = index.ofType('interview');
    const all: FoundSymbol[] = [];
    for (let at = 0; at < interviews.length && !isCancelled(); at += slice) {
      const some = interviews.slice(at, at + slice);
      const isKnown = some.every(({ uri }) => this.#questions.has(uri));
      const questions = await Promise.all(some.map(({ uri }) => this.#questions.get(uri) ?? this.#read(uri)));
      for (const [place, found] of questions.entries()) {
        const container = employerOf(some[place] as Note, index);
        for (const symbol of found) all.push({ ...symbol, container });
      }
      if (!isKnown) await this.#bodies.pause();
    }
    return all;
  }

  /** Kept while it is being read, so that a second query waits for the first one's reading. */
  #read(uri: string): Promise<readonly FoundSymbol[]> {
    const found = this.#bodies.textOf(uri).then((text) =>
      questionsIn(text ?? '').map(({ text: name, line }): FoundSymbol => ({
        name,
        kind: 'question',
        uri,
        place: { line },
      })),
    );
    this.#questions.set(uri, found);
    found.catch(() => {
      if (this.#questions.get(uri) === found) this.#questions.delete(uri);
    });
    return found;
  }
}

function best(query: string, all: readonly FoundSymbol[]): FoundSymbol[] {
  if (query.trim() === '') return all.slice(0, most);
  return all
    .flatMap((symbol) => {
      const score = fuzzyScore(query, symbol.name);
      return score === undefined ? [] : [{ symbol, score }];
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ symbol }) => symbol);
}

/** Applications, references and stories. */
function noteSymbols(index: NoteIndex): FoundSymbol[] {
  const ofNote = (note: Note, kind: FoundSymbol['kind'], key: string, container?: string): FoundSymbol => ({
    name: plain(note.title),
    kind,
    ...(container && { container: plain(container) }),
    uri: note.uri,
    place: { line: 0, path: [key] },
  });
  return [
    ...index
      .ofType('application')
      .map((note) => ofNote(note, 'application', 'company', note.status && stateWords(note.status))),
    ...index
      .ofType('reference')
      .map((note) =>
        ofNote(note, 'reference', 'name', ['Reference', note.values.organisation].filter(Boolean).join(', ')),
      ),
    ...index.ofType('story').map((note) => ofNote(note, 'story', 'title', 'Story')),
  ];
}

/** The employer of a note, as the place where its questions were asked. */
function employerOf(note: Note, index: NoteIndex): string {
  const application = isNoteOf('interview', note) ? note.values.application : undefined;
  return employerName(application, index) ?? plain(note.title);
}
