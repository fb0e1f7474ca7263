import { NoteDocument } from '../../document/noteDocument.js';
import type { NoteIndex } from '../../index/noteIndex.js';
import { peopleIn } from '../../index/people.js';
import type { Note } from '../../notes/note.js';
import { foldName, isSamePerson, type Person } from '../../text/people.js';
import type { LanguageContext } from '../context.js';
import type { Mention } from './mention.js';
import { mentionsIn } from './mentions.js';
import { Namesakes } from './namesakes.js';
import { isSame, type Thing, thingOf, type World } from './thing.js';

/** What is asked of the notes: the one in front of the user as it stands, the others as they are read. */
export type NotesContext = Pick<LanguageContext, 'index' | 'textOf'>;

/** A mention and the note that it is in. */
export interface Found {
  readonly document: NoteDocument;
  readonly mention: Mention;
}

/** Files that are read at a time. */
const TOGETHER = 64;

/** Looks through the notes for one request. */
export class Search {
  readonly world: World;
  /** Notes that should have been looked into, but could not be read. */
  readonly unread: Note[] = [];
  readonly #context: NotesContext;
  readonly #open = new Map<string, NoteDocument>();
  readonly #read = new Map<string, NoteDocument>();

  constructor(context: NotesContext, ...open: readonly NoteDocument[]) {
    this.#context = context;
    this.world = { index: context.index, namesakes: new Namesakes(context.index) };
    for (const document of open) this.#open.set(document.uri, document);
  }

  get index(): NoteIndex {
    return this.#context.index;
  }

  thing(mention: Mention, document: NoteDocument): Thing {
    return thingOf(mention, document, this.world);
  }

  /** A note with its places; undefined when it cannot be read. Each is read once, so that its mentions stay the same. */
  async document(note: Note): Promise<NoteDocument | undefined> {
    const { value } = await this.documents([note]).next();
    return value ?? undefined;
  }

  /** Notes with their places, those left out whose text cannot matter. */
  async *documents(
    notes: readonly Note[],
    matters: (text: string, note: Note) => boolean = () => true,
  ): AsyncGenerator<NoteDocument> {
    for (let at = 0; at < notes.length; at += TOGETHER) {
      const some = notes.slice(at, at + TOGETHER);
      const texts = await Promise.all(
        some.map(({ uri }) => this.#known(uri)?.text ?? this.#context.textOf(uri)),
      );
      for (const [place, note] of some.entries()) {
        const text = texts[place];
        if (text === undefined) this.unread.push(note);
        else if (matters(text, note)) yield this.#known(note.uri) ?? this.#take(note, text);
      }
    }
  }

  #known(uri: string): NoteDocument | undefined {
    return this.#open.get(uri) ?? this.#read.get(uri);
  }

  #take({ uri, path }: Note, text: string): NoteDocument {
    const document = new NoteDocument({ uri, path, text });
    this.#read.set(uri, document);
    return document;
  }

  /** Every place in the notes that means a thing, by note. */
  async mentionsOf(thing: Thing): Promise<Found[]> {
    const found: Found[] = [];
    const matters = thing.kind === 'person' ? this.#naming(thing.person) : textLinking(thing);
    for await (const document of this.documents(this.#candidates(thing), matters)) {
      for (const mention of mentionsIn(document)) {
        if (isSame(this.thing(mention, document), thing)) found.push({ document, mention });
      }
    }
    return found;
  }

  /**
   * The notes that can mention a thing. The index knows what links to what, but for notes that cannot be read; it knows
   * no bodies: stories stand in those of interviews, addresses in any.
   */
  #candidates(thing: Thing): Note[] {
    const { index } = this;
    const notes = new Set<Note>(this.#openNotes());
    const add = (more: Iterable<Note>): void => {
      for (const note of more) notes.add(index.notes.get(note.uri) ?? note);
    };
    if (thing.kind === 'person') add(index.notes.values());
    else {
      add([...index.notes.values()].filter(({ broken }) => broken));
      add(thing.kind === 'note' ? linking(index, thing) : withCriteria(index));
    }
    return [...new Map([...notes].map((note) => [note.uri, note])).values()].sort((a, b) =>
      a.uri < b.uri ? -1 : 1,
    );
  }

  /** Whether a note can name a person: its front matter does, or a name or the address stands in its text. */
  #naming(person: Person): (text: string, note: Note) => boolean {
    const names = [...this.world.namesakes.namesOf(person)];
    const email = person.email?.trim().toLowerCase();
    return (text, note) => {
      if (email !== undefined && text.toLowerCase().includes(email)) return true;
      if (peopleIn(note).some((each) => isSamePerson(each.person, person))) return true;
      const folded = names.length > 0 ? foldName(text) : '';
      return names.some((name) => folded.includes(name));
    };
  }

  #openNotes(): Note[] {
    return [...this.#open.values()].flatMap(({ note }) => note ?? []);
  }
}

/** A story is linked by its whole id, as it is. */
function textLinking({ kind, id, ...thing }: Exclude<Thing, { kind: 'person' }>) {
  const isStory = kind === 'note' && 'type' in thing && thing.type === 'story';
  return (text: string, note: Note): boolean => !isStory || note.type !== 'interview' || text.includes(id);
}

/** The notes of the id, and all that link to it. */
function* linking(index: NoteIndex, { type, id }: Extract<Thing, { kind: 'note' }>): Generator<Note> {
  yield* index.allWithId(type, id);
  switch (type) {
    case 'application':
      yield* index.members(id);
      break;
    case 'interview':
      for (const note of index.ofType('thank-you')) {
        const { interview, application } = note.values;
        if (interview === undefined) continue;
        if (interview === id || index.interviewLinked(interview, application)?.id === id) yield note;
      }
      break;
    case 'reference':
      yield* index.ofType('reference-request').filter(({ values }) => values.reference === id);
      break;
    case 'story':
      yield* index.ofType('interview');
  }
}

function withCriteria(index: NoteIndex): Note[] {
  return [...index.ofType('values'), ...index.ofType('evaluation'), ...index.ofType('insider-talk')];
}
