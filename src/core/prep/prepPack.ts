import type { NoteIndex } from '../index/noteIndex.js';
import type { Flag, Item, Topic } from '../notes/debrief.js';
import type { Note, NoteOf, PromiseTask } from '../notes/note.js';
import { questionBank } from '../questions/bank.js';
import { contentWords, LIKELY_SAME, likeness } from '../questions/likeness.js';
import { askingsIn, type Debriefed, firmOf, type Interview, startOf } from '../questions/question.js';
import type { Zone } from '../time/zone.js';
import { askAboutCriterion, askAboutFlag } from './askAbout.js';
import { type LikelyQuestion, likelyQuestions } from './likelyQuestions.js';
import { competenciesNamed, type ReadyStory, storiesReady } from './storiesReady.js';

/** What an employer showed in one earlier interview. */
export interface EarlierRound {
  readonly interview: Interview;
  readonly mattered: string;
  readonly topics: readonly Topic[];
}

/** Something of an earlier interview, and the interview. */
export interface From<T> {
  readonly from: Interview;
  readonly item: T;
}

/** A question to ask, and what it is tied to. */
export interface QuestionToAsk {
  readonly question: string;
  readonly tie: string;
}

/** What somebody has at hand before an interview (guide F.4). */
export interface PrepPack {
  readonly interview: Interview;
  readonly application?: NoteOf<'application'> & Note;
  readonly firm?: string;
  /** Earlier interviews with this employer, the latest first. */
  readonly rounds: readonly EarlierRound[];
  readonly promises: readonly From<PromiseTask>[];
  readonly wantToKnow: readonly From<Item>[];
  /** Yellow and red: to be tested. */
  readonly flags: readonly From<Flag>[];
  readonly likely: readonly LikelyQuestion[];
  readonly stories: readonly ReadyStory[];
  readonly lessons: readonly From<Item>[];
  readonly toAsk: readonly QuestionToAsk[];
}

/** What a pack is made from. */
export interface PrepInput {
  readonly index: NoteIndex;
  /** Every interview with its body. */
  readonly debriefs: readonly Debriefed[];
  /** The text of the advert; empty where none was kept. */
  readonly advert: string;
  readonly userZone: Zone;
}

const MOST_LESSONS = 3;
const MOST_TO_ASK = 5;
/** So many of one's own open questions, so that flags and criteria get their turn. */
const MOST_OWN = 3;

/** All that the notes know for an interview: from what was before it, this employer first. */
export function prepPack(interview: Interview, input: PrepInput): PrepPack {
  const { index, userZone } = input;
  const firm = firmOf(interview, index);
  const before = earlier(interview, input);
  const here = before.filter((each) => firm !== undefined && firmOf(each.interview, index) === firm);
  const bank = questionBank(askingsIn([...before].reverse(), index, userZone));
  const likely = likelyQuestions(bank, interview, firm);
  const known = [
    ...index.ofType('story').flatMap(({ values }) => values.competencies ?? []),
    ...bank.flatMap(({ competencies }) => competencies),
  ];
  const wanted = [
    ...competenciesNamed(input.advert, known),
    ...likely.flatMap(({ question }) => question.competencies),
    ...(input.advert === '' && likely.length === 0 ? known : []),
  ];
  const flags = from(here, ({ debrief }) => debrief.flags).filter(({ item }) => item.colour !== 'green');
  const wantToKnow = from(here, ({ debrief }) => debrief.wantToKnow).filter(
    ({ item }) => !item.used && item.text !== '',
  );
  return {
    interview,
    ...applicationOf(interview, index),
    ...(firm !== undefined && { firm }),
    rounds: here.map(({ interview, debrief }) => ({
      interview,
      mattered: debrief.prose['What seemed to matter to them'] ?? '',
      topics: debrief.topics,
    })),
    promises: from(here, ({ interview }) => interview.promises).filter(({ item }) => !item.done),
    wantToKnow,
    flags,
    likely,
    stories: storiesReady(index, [...new Set(wanted)], firm),
    lessons: from(before, ({ debrief }) => debrief.lessons)
      .filter(({ item }) => item.text !== '')
      .slice(0, MOST_LESSONS),
    toAsk: questionsToAsk(wantToKnow, flags, openCriteria(interview, index)),
  };
}

/** Interviews that began before this one, the latest first. Where a start is not known, nobody can tell. */
function earlier(interview: Interview, { debriefs, userZone }: PrepInput): Debriefed[] {
  const start = startOf(interview, userZone) ?? Infinity;
  return debriefs
    .map((debriefed) => ({ debriefed, at: startOf(debriefed.interview, userZone) }))
    .filter(
      ({ debriefed, at }) => debriefed.interview.uri !== interview.uri && at !== undefined && at < start,
    )
    .sort((a, b) => (b.at as number) - (a.at as number))
    .map(({ debriefed }) => debriefed);
}

function from<T>(debriefs: readonly Debriefed[], itemsOf: (debriefed: Debriefed) => readonly T[]): From<T>[] {
  return debriefs.flatMap((debriefed) =>
    itemsOf(debriefed).map((item) => ({ from: debriefed.interview, item })),
  );
}

function applicationOf(
  { values }: Interview,
  index: NoteIndex,
): { readonly application?: NoteOf<'application'> & Note } {
  const application =
    values.application === undefined ? undefined : index.withId('application', values.application);
  return application ? { application } : {};
}

/** The criteria of one's own that this application was not scored on, or only by a guess. */
function openCriteria({ values }: Interview, index: NoteIndex): string[] {
  const criteria = index.ofType('values')[0]?.values.criteria ?? [];
  const scores = index.inGroup(values.application ?? '', 'evaluation').at(-1)?.values.scores ?? {};
  return criteria.flatMap(({ id, name }) => {
    const score =
      id === undefined ? undefined : (scores as Record<string, { score?: number; basis?: string }>)[id];
    const isOpen = score?.score === undefined || score.basis === 'guess';
    return isOpen && (name ?? id) ? [(name ?? id) as string] : [];
  });
}

function questionsToAsk(
  wantToKnow: readonly From<Item>[],
  flags: readonly From<Flag>[],
  criteria: readonly string[],
): QuestionToAsk[] {
  const questions = [
    ...wantToKnow.slice(0, MOST_OWN).map(({ item }) => ({ question: item.text, tie: 'you wanted to know' })),
    ...flags.flatMap(({ item: { category = '', colour, note } }) => {
      const question = Object.hasOwn(askAboutFlag, category) ? askAboutFlag[category] : undefined;
      return question ? [{ question, tie: `${colour} flag, ${category}: ${note}` }] : [];
    }),
    ...criteria.map((name) => ({ question: askAboutCriterion(name), tie: 'not scored yet' })),
  ];
  return questions.reduce(joined, []).slice(0, MOST_TO_ASK);
}

/** A question that is asked already in nearly the same words only adds what it is tied to. */
function joined(questions: readonly QuestionToAsk[], { question, tie }: QuestionToAsk): QuestionToAsk[] {
  const words = contentWords(question);
  const at = questions.findIndex((each) => likeness(contentWords(each.question), words) >= LIKELY_SAME);
  if (at === -1) return [...questions, { question, tie }];
  return questions.map((each, place) => (place === at ? { ...each, tie: `${each.tie}; ${tie}` } : each));
}
