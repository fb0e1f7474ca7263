import type { NoteDocument } from '../../document/noteDocument.js';
import { peopleIn } from '../../index/people.js';
import type { KeyPath, ProblemPlace } from '../../problem.js';
import { lettersApart } from '../../text/distance.js';
import { foldName, type Person, personLabel } from '../../text/people.js';
import type { Check } from '../check.js';
import { entriesIn, placeOf } from '../places.js';
import { means } from '../topicPerson.js';
import { interviewAt } from './stage.js';

const section = 'Something to thank each person for';

export const personTopics: Check = {
  code: 'DB02',
  severity: 'warning',
  title: 'An interviewer without a topic',
  why: 'A thank-you becomes personal through one thing that this person said. What is not written down on the same day is lost for it.',
  types: ['interview'],
  *find(document) {
    const note = interviewAt('captured', document);
    if (!note) return;
    const written = (document.debrief?.topics ?? []).map(({ person }) => person);
    for (const { person, path } of peopleIn(note)) {
      if (
        path[0] !== 'interviewers' ||
        written.some((each) => means(each, person) || isMisspelt(each, person))
      )
        continue;
      const name = personLabel(person) ?? '';
      yield {
        message: `Nothing from ${name} is written down yet, and the thank-you lives on it. What did they care about?`,
        place: placeFor(document, person, path),
        facts: { found: name },
      };
    }
  },
};

/** A slip in the name is told elsewhere; the topic is there. */
function isMisspelt(written: string, { name }: Person): boolean {
  return name !== undefined && lettersApart(foldName(written), foldName(name), 2) <= 2;
}

/** The line that waits for a topic of theirs, else where they are named. */
function placeFor(document: NoteDocument, person: Person, path: KeyPath): ProblemPlace {
  const waiting = entriesIn(document, section).find(({ text }) => means(text.replace(/:[^]*$/, ''), person));
  return waiting ? { line: waiting.line, words: waiting.text } : placeOf(document, [...path, 'name']);
}
