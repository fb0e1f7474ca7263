import { isNoteOf, type Note } from '../../core/notes/note.js';
import type { PlanContext } from '../../core/templates/planNote.js';
import type { SearchArea } from '../files/searchArea.js';
import type { Services } from '../services.js';
import type { FormAnswers } from './questions.js';

/** More notes than these are not compared with: those of other employers count little. */
const MOST_COMPARED = 100;

/** What writes the bodies of new thank-yous: it has read their interviews and the thank-yous that are there. */
export async function composerFor(
  answers: readonly FormAnswers[],
  { services, area }: { services: Services; area: SearchArea },
): Promise<NonNullable<PlanContext['compose']>> {
  const { search, templates, libraries } = services;
  const { messages } = await libraries.language();
  const { shippedVariants, ThankYouComposer } = messages.drafts;
  const { index } = search;
  const [variants, texts] = await Promise.all([
    templates.variants(shippedVariants, area.folder),
    textsOf(notesFor(answers, services), services),
  ]);
  const { myName } = search.settings;
  const composer = new ThankYouComposer({ index, myName, variants, textOf: (uri) => texts.get(uri) });
  return (values, words) => composer.compose(values, words);
}

/** The interviews that are thanked for, and the thank-yous that are there, those of the same employers first. */
function notesFor(answers: readonly FormAnswers[], { search: { index } }: Services): Note[] {
  const interviews = answers.flatMap((each) => {
    const [link, application] = [each['interview'], each['application']].map((value) =>
      typeof value === 'string' ? value : undefined,
    );
    return link === undefined ? [] : (index.interviewLinked(link, application) ?? []);
  });
  const employers = new Set([
    ...interviews.map(({ values }) => values.application),
    ...answers.map((each) => each['application']),
  ]);
  const isClose = (note: Note): boolean =>
    isNoteOf('thank-you', note) && employers.has(note.values.application);
  const thanks = index.ofType('thank-you');
  const others = thanks.filter((note) => !isClose(note)).slice(-MOST_COMPARED);
  return [...interviews, ...thanks.filter(isClose), ...others];
}

async function textsOf(notes: readonly Note[], { search }: Services): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  await Promise.all(
    notes.map(async ({ uri }) => {
      const text = await search.store.textOf(uri);
      if (text !== undefined) texts.set(uri, text);
    }),
  );
  return texts;
}
