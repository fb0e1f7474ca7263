import { isOpen } from '../../actions/situation.js';
import type { NoteDocument } from '../../document/noteDocument.js';
import type { NoteIndex } from '../../index/noteIndex.js';
import { findPhrases, hasPhrase } from '../../messages/phrases.js';
import { isNoteOf } from '../../notes/note.js';
import type { Check, Finding } from '../check.js';
import { visibleText } from '../visibleText.js';
import { type Competency, coreCompetencies } from './coreCompetencies.js';

/** More at once would be a heap, and three new stories are an evening's work. */
const MOST = 3;

export const advert: Check = {
  code: 'ST06',
  severity: 'hint',
  title: 'The advert asks for something that no story shows',
  why: 'What an advert names is what they ask about. A story takes ten minutes to write down, and longer to find in the talk.',
  types: ['application'],
  *find(document, { index }) {
    if (!isNoteOf('application', document.note) || !isOpen(document.note.status)) return;
    const text = document.sections.has('The advert') ? visibleText(document.body) : '';
    if (text === '') return;
    const asked = coreCompetencies.flatMap((each) => {
      const first = findPhrases(each.wordings, text).find(({ start }) => isInAdvert(start, document));
      return first ? [{ ...first, each }] : [];
    });
    const missing = asked.filter(({ each }) => !isShown(each, index)).sort((a, b) => a.start - b.start);
    for (const { each, text: found, start } of missing.slice(0, MOST))
      yield finding(each, found, start, document);
  },
};

function finding({ name }: Competency, found: string, start: number, document: NoteDocument): Finding {
  return {
    message: `The advert asks for ${name}, and none of your stories shows it yet. What would you tell them?`,
    place: {
      line: document.lines.lineAt(document.bodyStart + start),
      words: found.split(/[\r\n]/)[0] as string,
    },
    facts: { found, expected: name },
  };
}

function isInAdvert(start: number, document: NoteDocument): boolean {
  const at = document.lines.lineAt(document.bodyStart + start);
  return (document.sections.get('The advert') ?? []).some(({ line, end }) => at > line && at < end);
}

/** Whether a story names the competency, in whatever words. */
function isShown({ name, wordings }: Competency, index: NoteIndex): boolean {
  return index
    .ofType('story')
    .some(({ values: { competencies = [] } }) =>
      competencies.some((each) => hasPhrase([name, ...wordings], each)),
    );
}
