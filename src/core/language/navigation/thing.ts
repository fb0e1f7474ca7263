import type { NoteDocument } from '../../document/noteDocument.js';
import type { NoteIndex } from '../../index/noteIndex.js';
import { isSamePerson, type Person } from '../../text/people.js';
import { applicationOf } from './frontMentions.js';
import type { CriterionList, LinkedType, Mention } from './mention.js';
import type { Namesakes } from './namesakes.js';

/** What a mention means. A note that is not there is known by its id alone. */
export type Thing =
  | { readonly kind: 'note'; readonly type: LinkedType; readonly id: string }
  | { readonly kind: 'criterion'; readonly list: CriterionList; readonly id: string }
  | { readonly kind: 'person'; readonly person: Person };

/** All that tells what mentions mean. */
export interface World {
  readonly index: NoteIndex;
  readonly namesakes: Namesakes;
}

/** What a mention in a note means. */
export function thingOf({ naming, says }: Mention, document: NoteDocument, world: World): Thing {
  switch (naming.kind) {
    case 'own':
      return { kind: 'note', type: naming.of, id: says };
    case 'link':
      return { kind: 'note', type: naming.to, id: idLinked(naming.to, says, document, world) };
    case 'criterion':
      return { kind: 'criterion', list: listOf(naming, says, document, world), id: says };
    case 'person':
      return { kind: 'person', person: world.namesakes.known(naming.person, document) };
  }
}

/** Whether two things are one. */
export function isSame(a: Thing, b: Thing): boolean {
  if (a.kind === 'note' && b.kind === 'note') return a.type === b.type && a.id === b.id;
  if (a.kind === 'criterion' && b.kind === 'criterion') return a.list === b.list && a.id === b.id;
  return a.kind === 'person' && b.kind === 'person' && isSamePerson(a.person, b.person);
}

function idLinked(type: LinkedType, says: string, document: NoteDocument, { index }: World): string {
  if (type !== 'interview') return says;
  return index.interviewLinked(says, applicationOf(document))?.id ?? says;
}

/** What was learned in a talk can be about a dealbreaker, too. */
function listOf(
  { list, defines }: { readonly list: CriterionList; readonly defines: boolean },
  id: string,
  document: NoteDocument,
  { index }: World,
): CriterionList {
  if (defines || document.note?.type !== 'insider-talk') return list;
  const has = (name: CriterionList): boolean =>
    index.ofType('values').some(({ values }) => (values[name] ?? []).some((each) => each.id === id));
  return !has('criteria') && has('dealbreakers') ? 'dealbreakers' : 'criteria';
}
