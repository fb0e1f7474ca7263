import { groupOf, type NoteIndex } from '../../index/noteIndex.js';
import { peopleIn } from '../../index/people.js';
import type { NoteDocument } from '../../document/noteDocument.js';
import type { Note } from '../../notes/note.js';
import { foldName, isSamePerson, type Person } from '../../text/people.js';
import { mentionsIn } from './mentions.js';

/** The addresses that people of each name have. */
type AddressesByName = ReadonlyMap<string, ReadonlySet<string>>;

/** Tells who is meant where only a name stands: whoever has it in the note, else in its application, else anywhere. */
export class Namesakes {
  readonly #index: NoteIndex;
  readonly #ofGroups = new Map<string, AddressesByName>();
  #ofAll: AddressesByName | undefined;

  constructor(index: NoteIndex) {
    this.#index = index;
  }

  /** The person with their address, where only one person can be meant. */
  known(person: Person, document: NoteDocument): Person {
    const { name } = person;
    if (person.email !== undefined || name === undefined) return person;
    for (const addresses of this.#around(document)) {
      const found = addresses.get(foldName(name));
      if (found) return found.size === 1 ? { ...person, email: [...found][0] } : person;
    }
    return person;
  }

  /** Whether several people have that name. */
  isShared(name: string): boolean {
    return (this.#all().get(foldName(name))?.size ?? 0) > 1;
  }

  /** Every name that a person goes by in front matter, to be compared (`foldName`). */
  namesOf(person: Person): ReadonlySet<string> {
    const names = new Set(person.name === undefined ? [] : [foldName(person.name)]);
    for (const each of peopleOf(this.#index.notes.values())) {
      if (each.name !== undefined && isSamePerson(each, person)) names.add(foldName(each.name));
    }
    return names;
  }

  *#around(document: NoteDocument): Generator<AddressesByName> {
    yield addressesOf(
      mentionsIn(document).flatMap(({ naming }) =>
        naming.kind === 'person' && naming.where === 'front' ? naming.person : [],
      ),
    );
    const group = document.note && groupOf(document.note);
    if (group) yield this.#inGroup(group);
    yield this.#all();
  }

  #inGroup(group: string): AddressesByName {
    let addresses = this.#ofGroups.get(group);
    if (!addresses) {
      addresses = addressesOf(peopleOf(this.#index.members(group)));
      this.#ofGroups.set(group, addresses);
    }
    return addresses;
  }

  #all(): AddressesByName {
    return (this.#ofAll ??= addressesOf(peopleOf(this.#index.notes.values())));
  }
}

function* peopleOf(notes: Iterable<Note>): Generator<Person> {
  for (const note of notes) for (const { person } of peopleIn(note)) yield person;
}

function addressesOf(people: Iterable<Person>): AddressesByName {
  const byName = new Map<string, Set<string>>();
  for (const { name, email } of people) {
    if (name === undefined || email === undefined) continue;
    const key = foldName(name);
    const addresses = byName.get(key) ?? new Set();
    byName.set(key, addresses.add(email.trim().toLowerCase()));
  }
  return byName;
}
