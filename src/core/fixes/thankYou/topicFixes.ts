import { draftOf } from '../../checks/thankYou/draft.js';
import { isNoteOf } from '../../notes/note.js';
import { personLabel } from '../../text/people.js';
import { plain } from '../../text/plain.js';
import type { Fixer } from '../fix.js';
import { draftFixer } from './draftFixer.js';
import { addSentence } from './sentence.js';

/** One of the recorded topics, as a sentence to be made one's own. */
export const mentionTopic = draftFixer(function* ({ document, letter, topics }) {
  for (const topic of new Set(topics.map((each) => each.topic))) {
    const isEnglish = letter.language.tag === 'en';
    const sentence = isEnglish
      ? `One thing has stayed with me: ${topic}.`
      : `${topic.charAt(0).toUpperCase()}${topic.slice(1)}.`;
    yield {
      title: `Mention “${plain(topic)}”`,
      only: false,
      edits: [addSentence(document, letter, sentence, 'first')],
    };
  }
});

/** The beginning of more to say: the problem may stay. */
export const moreToSay: Fixer = function* (problem, document, context) {
  for (const fix of mentionTopic(problem, document, context)) yield { ...fix, unfinished: true };
};

/** The interview, where the words of the talk are. */
export const openDebrief: Fixer = function* (_problem, document, context) {
  const interview = draftOf(document, context)?.interview;
  if (interview)
    yield {
      title: 'Go on with the debrief',
      only: false,
      edits: [],
      command: { id: 'continueDebrief', arguments: [interview.uri] },
    };
};

/** What was promised stands in the interview. */
export const openInterview: Fixer = function* (_problem, document, context) {
  const interview = draftOf(document, context)?.interview;
  if (interview)
    yield {
      title: `Open ${plain(interview.title)}`,
      only: false,
      edits: [],
      command: { id: 'openKey', arguments: [interview.uri, 'promises'] },
    };
};

/** The other note, side by side with this one in mind. */
export const openOther: Fixer = function* (problem) {
  const { expected, found } = problem.facts;
  if (expected)
    yield {
      title: `Open the note to ${plain(found)}`,
      only: false,
      edits: [],
      command: { id: 'openKey', arguments: [expected, 'subject'] },
    };
};

/** Whoever was forgotten gets a draft, or is skipped on purpose, which asks for the reason. */
export const thankThem: Fixer = function* ({ facts }, { uri, note }) {
  if (!isNoteOf('interview', note)) return;
  yield {
    title: 'Draft the thank-yous that are missing',
    only: false,
    edits: [],
    command: { id: 'draftThankYous', arguments: [uri] },
  };
  const { application, interviewers } = note.values;
  const to = interviewers?.find((person) => personLabel(person) === facts.found);
  if (to)
    yield {
      title: `Skip the one to ${plain(facts.found)}…`,
      only: false,
      edits: [],
      command: { id: 'skipThankYou', arguments: [{ application, interview: note.id, to }] },
    };
};
