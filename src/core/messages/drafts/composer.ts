import { reachedBy } from '../../actions/rules/debriefRules.js';
import { nameWords } from '../../checks/topicPerson.js';
import { everybody } from '../../index/people.js';
import { groupOf, type NoteIndex } from '../../index/noteIndex.js';
import { type Debrief, readDebrief } from '../../notes/debrief.js';
import { bodyStartOf } from '../../notes/frontMatter.js';
import type { Note, NoteOf } from '../../notes/note.js';
import { renderBody, TemplateError, type TemplateView } from '../../templates/renderTemplate.js';
import { countLines } from '../../text/countLines.js';
import { foldName, isSamePerson, type Person, personKey } from '../../text/people.js';
import { instantOf } from '../../time/moment.js';
import { withoutComments } from '../comments.js';
import { foldedWords } from '../keywords.js';
import { shingles, wordsOfText } from '../similarity.js';
import { draftWords, fittedText, type Telling } from './draftWords.js';
import { englishFragments } from './englishFragments.js';
import type { Fragments } from './fragments.js';
import { germanFragments } from './germanFragments.js';
import { type Manner, mannerOf } from './manner.js';
import { type Material, shareOut } from './material.js';
import { bodyOf, type Earlier, fitting, leastAlike, type Rendered, type Variant } from './variants.js';

type Interview = NoteOf<'interview'> & Note;
type Application = NoteOf<'application'> & Note;
type ThankYouValues = NoteOf<'thank-you'>['values'];

/** What drafts are made from. */
export interface DraftSources {
  readonly index: NoteIndex;
  readonly myName: string;
  readonly variants: readonly Variant[];
  /** The whole text of a note, where it is known. */
  readonly textOf: (uri: string) => string | undefined;
}

/** A thank-you that is there: on disk, or composed a moment ago. */
interface Written {
  readonly people: readonly Person[];
  readonly interview?: string;
  readonly text: string;
}

interface About {
  readonly values: ThankYouValues;
  readonly interview: Interview | undefined;
  readonly application: Application | undefined;
  readonly people: readonly Person[];
  readonly manner: Manner;
}

interface Rendering {
  readonly telling: Telling;
  readonly words: TemplateView['words'];
  readonly names: ReadonlySet<string>;
}

/** Composes thank-yous, one after the other; each knows those before it, and the notes that are there. */
export class ThankYouComposer {
  readonly #sources: DraftSources;
  readonly #composed: (Written & { application: string })[] = [];
  readonly #shared = new Map<string, Map<string, Material>>();

  constructor(sources: DraftSources) {
    this.#sources = sources;
  }

  /** The body of a thank-you with these values; `words` are what every template can use. Undefined without variants. */
  compose(values: ThankYouValues, words: TemplateView['words']): string | undefined {
    const about = this.#aboutOf(values);
    const fit = fitting(this.#sources.variants, about.manner, about.people.length > 1);
    const manner = { ...about.manner, language: fit.language };
    const telling = this.#tellingOf({ ...about, manner }, fit.language !== about.manner.language);
    const names = this.#names;
    const rendered = fit.variants.map((variant) => this.#render(variant, { telling, words, names }));
    const application = values.application ?? '';
    const body = leastAlike(rendered, this.#earlierThan(application), about.people[0] ?? {});
    if (body === undefined) return undefined;
    this.#composed.push({
      people: about.people,
      text: withoutComments(body),
      application,
      ...(about.interview && { interview: about.interview.uri }),
    });
    return `\n${body}\n`;
  }

  #aboutOf(values: ThankYouValues): About {
    const { index } = this.#sources;
    const interview = index.interviewLinked(values.interview, values.application);
    const application = index.withId(
      'application',
      values.application ?? interview?.values.application ?? '',
    );
    const interviewers = interview?.values.interviewers ?? [];
    const people = reachedBy(values, interviewers).map((person) => ({
      ...interviewers.find((other) => isSamePerson(person, other)),
      ...person,
    }));
    return {
      values,
      interview,
      application,
      people: people.filter(
        (person, at) => !people.slice(0, at).some((other) => isSamePerson(person, other)),
      ),
      manner: mannerOf(application?.values),
    };
  }

  #tellingOf(about: About, isForeign: boolean): Telling {
    const { application, interview, people, values, manner } = about;
    const shared = this.#shareOf(about);
    const { role, company } = application?.values ?? {};
    return {
      manner,
      people: people.map((person) => ({ person, material: shared.get(personKey(person)) })),
      company,
      role,
      myName: this.#sources.myName,
      isAgain: people.some((person) => this.#earlierTo(person, interview, values.application).length > 0),
      isInterested: values.interest !== 'none',
      hints: isForeign ? ['There is no template in the language of this application yet.'] : [],
    };
  }

  /** What the debrief of the interview holds for each of its people; worked out once, so that nothing is told twice. */
  #shareOf({ interview, application, people, manner }: About): Map<string, Material> {
    const key = `${interview?.uri ?? ''} ${manner.language}`;
    const known = interview && this.#shared.get(key);
    if (known) return known;
    const asked = application?.id ?? interview?.values.application;
    const all = [...(interview?.values.interviewers ?? []), ...(interview ? [] : people)];
    const readers = all.map((person) => ({
      person,
      fragments: this.#fragmentsFor(person, manner, application),
      earlier: foldedWords(this.#earlierTo(person, interview, asked).join(' ')),
    }));
    const after = this.#writtenFor(asked ?? '').filter((each) => each.interview === interview?.uri);
    const shared = shareOut(readers, {
      debrief: interview && this.#debriefOf(interview),
      profile: manner.profile,
      written: foldedWords(after.map(({ text }) => text).join(' ')),
    });
    if (interview) this.#shared.set(key, shared);
    return shared;
  }

  #debriefOf({ uri }: Interview): Debrief | undefined {
    const text = this.#sources.textOf(uri);
    if (text === undefined) return undefined;
    const start = bodyStartOf(text);
    return readDebrief(text.slice(start), countLines(text, start));
  }

  /** Sentences never name another employer of the search. */
  #fragmentsFor(person: Person, { language }: Manner, own: Application | undefined): Fragments {
    const fragments = language === 'de' ? germanFragments : englishFragments(nameWords(person.name));
    const names = this.#sources.index
      .ofType('application')
      .filter(({ id }) => id !== own?.id)
      .flatMap(({ values: { company } }) => firstWord(company) ?? []);
    const others = new Set(names.filter((name) => name !== firstWord(own?.values.company)));
    const isOpen = (text: string): boolean => !text.split(/[^\p{L}\p{N}]+/u).some((word) => others.has(word));
    return {
      topic: (text) => (isOpen(text) ? fragments.topic(text) : undefined),
      link: (text) => (isOpen(text) ? fragments.link(text) : undefined),
      unsaid: (text) => (isOpen(text) ? fragments.unsaid(text) : undefined),
      question: (text) => (isOpen(text) ? fragments.question(text) : undefined),
    };
  }

  /** What was written to a person after earlier talks at the same employer. */
  #earlierTo(person: Person, interview: Interview | undefined, application: string | undefined): string[] {
    const { index } = this.#sources;
    return this.#writtenFor(application ?? '')
      .filter(
        (each) =>
          each.interview !== interview?.uri && each.people.some((other) => isSamePerson(other, person)),
      )
      .filter((each) => !isAfter(index.notes.get(each.interview ?? '') as Interview | undefined, interview))
      .map(({ text }) => text);
  }

  /** What a new text should not be like: the notes to the same employer, and half as much those to others. */
  #earlierThan(application: string): Earlier[] {
    const { index } = this.#sources;
    const names = this.#names;
    const groups = new Set([
      ...index.ofType('thank-you').map(groupOf),
      ...this.#composed.map((each) => each.application),
    ]);
    return [...groups, application].flatMap((group) =>
      this.#writtenFor(group).map(({ text }) => ({
        pieces: shingles(text, names),
        weight: group === application ? 1 : 0.5,
      })),
    );
  }

  /** The thank-yous to one employer but for those that nobody gets. */
  #writtenFor(application: string): Written[] {
    const { index, textOf } = this.#sources;
    const notes = index.inGroup(application, 'thank-you').filter(({ status }) => status !== 'skipped');
    const there = notes.flatMap((note): Written[] => {
      const text = textOf(note.uri);
      const interview = index.interviewLinked(note.values.interview, groupOf(note));
      if (text === undefined) return [];
      return [
        {
          people: reachedBy(note.values, interview?.values.interviewers ?? []),
          text: withoutComments(text.slice(bodyStartOf(text))),
          ...(interview && { interview: interview.uri }),
        },
      ];
    });
    return [...there, ...this.#composed.filter((each) => each.application === application)];
  }

  /** One variant filled; what makes it too long is left out, the least important first. */
  #render(variant: Variant, { telling, words, names }: Rendering): Rendered<string> {
    const body = bodyOf(variant);
    const textOf = (shorter: Telling): string =>
      tidy(filledBody(variant.name, body, { ...words, ...draftWords(shorter) }));
    const text = fittedText(telling, textOf, coreLength);
    return { name: variant.name, pieces: shingles(withoutComments(text), names), result: text };
  }

  /** Single words of names, which every note to a firm may share. */
  get #names(): ReadonlySet<string> {
    const { index, myName } = this.#sources;
    const companies = index.ofType('application').map(({ values }) => values.company ?? '');
    const people = everybody(index).map(({ name }) => name ?? '');
    return new Set(
      [...people, ...companies, myName].flatMap((name) => foldName(name).split(/[^\p{L}\p{M}\p{N}'-]+/u)),
    );
  }
}

function filledBody(name: string, body: string, words: TemplateView['words']): string {
  try {
    return renderBody(body, words);
  } catch (error) {
    if (!(error instanceof TemplateError) || name === '') throw error;
    throw new TemplateError(`The variant “${name}” is not right. ${error.message}`);
  }
}

function isAfter(one: Interview | undefined, other: Interview | undefined): boolean {
  const [a, b] = [one?.values.start, other?.values.start];
  return a !== undefined && b !== undefined && instantOf(a, 'UTC') > instantOf(b, 'UTC');
}

function firstWord(company: string | undefined): string | undefined {
  return company?.split(/[^\p{L}\p{N}]+/u).find((word) => word !== '');
}

/** The words between greeting and closing. */
function coreLength(text: string): number {
  const paragraphs = withoutComments(text)
    .trim()
    .split(/\n{2,}/);
  return wordsOfText(paragraphs.slice(1, -1).join('\n\n'), new Set()).length;
}

/**
 * Without what parts that are missing have left: blanks at ends, two in a row, empty paragraphs. A comment stands right
 * above a paragraph, for the lines around it stay when it is taken out.
 */
function tidy(text: string): string {
  return text
    .replace(/[ \t]+(?=\n|$)/g, '')
    .replace(/(?<=\S)[ \t]{2,}/g, ' ')
    .replace(/^[ \t]+/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/-->\n\n/g, '-->\n')
    .trim();
}
