import type { NoteIndex, Touched } from '../index/noteIndex.js';
import { errorOf } from '../index/noteProblems.js';
import { isNoteOf } from '../notes/note.js';
import { instantOfDay } from '../time/zone.js';
import { type Action, inOrder } from './action.js';
import { Clock } from './clock.js';
import { rules } from './rules/index.js';
import { type ApplicationFacts, factsOf, searchDrafts, searchSituation } from './rules/searchRules.js';
import type { ActionSettings } from './setting.js';
import { type Draft, isEnded, Situation } from './situation.js';

interface Computed {
  readonly actions: readonly Action[];
  readonly facts: ApplicationFacts;
  /** Until then the same notes give the same actions. */
  readonly until: number;
}

/**
 * All actions of a search. A change of one note costs one application's actions; the passing of time costs those of the
 * applications for which a moment has come.
 */
export class ActionBoard {
  readonly #index: NoteIndex;
  readonly #groups = new Map<string, Computed>();
  #settings: ActionSettings;
  #search: Computed | undefined;
  #sorted: readonly Action[] | undefined;
  /** The last order, and what it was made of. */
  #before: readonly Action[] = [];
  #beforeOf: ReadonlySet<Computed> = new Set();
  #lastAsked = -Infinity;
  /** Nothing is computed anew before that. */
  #freshUntil = -Infinity;

  constructor(index: NoteIndex, settings: ActionSettings) {
    this.#index = index;
    this.#settings = settings;
  }

  /** Other settings: everything is computed anew when next asked for. */
  set settings(settings: ActionSettings) {
    this.#settings = settings;
    this.#groups.clear();
    this.#search = this.#sorted = undefined;
    this.#freshUntil = -Infinity;
  }

  /** Forgets what a change touched. */
  touch({ groups }: Touched): void {
    for (const group of groups) this.#groups.delete(group);
    this.#search = this.#sorted = undefined;
    this.#freshUntil = -Infinity;
  }

  /** The actions at a moment (ms since 1970), in their order. Asking again for a later moment is cheap. */
  at(now: number): readonly Action[] {
    this.#refresh(now);
    this.#sorted ??= this.#sort(now);
    return this.#sorted;
  }

  /** How many actions are due or late: the number on the badge. */
  countPressing(now: number): number {
    this.#refresh(now);
    let count = 0;
    for (const { actions } of this.#computed()) {
      for (const { state } of actions) if (state === 'due' || state === 'late') count += 1;
    }
    return count;
  }

  /** The next moment at which anything changes by itself; Infinity when nothing will. */
  get until(): number {
    let until = Infinity;
    for (const computed of this.#computed()) until = Math.min(until, computed.until);
    return until;
  }

  /**
   * What is still there keeps its order; only what is new is sorted, and put between it. What is due at once moves with
   * the present, so it counts as new.
   */
  #sort(now: number): readonly Action[] {
    const computed = new Set(this.#computed());
    const gone = new Set([...this.#beforeOf].filter((each) => !computed.has(each)).flatMap(actionsOf));
    const fresh = [...computed].filter((each) => !this.#beforeOf.has(each)).flatMap(actionsOf);
    const kept: Action[] = [];
    for (const action of this.#before) if (!gone.has(action)) (action.atOnce ? fresh : kept).push(action);
    this.#before = merged(kept, inOrder(fresh, now), now);
    this.#beforeOf = computed;
    return this.#before;
  }

  *#computed(): Iterable<Computed> {
    yield* this.#groups.values();
    if (this.#search) yield this.#search;
  }

  #refresh(now: number): void {
    if (now < this.#lastAsked) this.settings = this.#settings; // the clock was set back
    this.#lastAsked = now;
    const { groups } = this.#index;
    if (now < this.#freshUntil && groups.size === this.#groups.size) return;
    for (const group of this.#groups.keys()) if (!groups.has(group)) this.#groups.delete(group);
    for (const group of groups.keys()) {
      const computed = this.#groups.get(group);
      if (computed && now < computed.until) continue;
      this.#groups.set(group, computeGroup(this.#index, group, now, this.#settings));
      this.#search = this.#sorted = undefined;
    }
    if (!this.#search || now >= this.#search.until) this.#refreshSearch(now);
    this.#freshUntil = this.until;
  }

  #refreshSearch(now: number): void {
    const clock = new Clock(now);
    const situation = searchSituation(this.#index, clock, this.#settings);
    const facts = [...this.#groups.values()].map((computed) => computed.facts);
    const actions = distinct(situation.finish(searchDrafts(situation, facts)));
    this.#search = { actions, facts: factsOf(undefined), until: clock.next };
    this.#sorted = undefined;
  }
}

/** Puts the actions of one list that is in order between those of another. */
function merged(many: readonly Action[], few: readonly Action[], now: number): Action[] {
  const all: Action[] = [];
  let next = 0;
  for (const action of few) {
    let end = many.length;
    for (let start = next; start < end;) {
      const middle = (start + end) >> 1;
      const other = many[middle] as Action;
      if (inOrder([other, action], now)[0] === other) start = middle + 1;
      else end = middle;
    }
    for (; next < end; next += 1) all.push(many[next] as Action);
    all.push(action);
  }
  for (; next < many.length; next += 1) all.push(many[next] as Action);
  return all;
}

function actionsOf({ actions }: Computed): readonly Action[] {
  return actions;
}

function computeGroup(index: NoteIndex, group: string, now: number, settings: ActionSettings): Computed {
  const clock = new Clock(now);
  const situation = new Situation(index, group, clock, settings);
  const ended = isEnded(situation.status);
  const paused = isPaused(situation, settings);
  const drafts = rules
    .filter(({ afterTheEnd }) => !ended || afterTheEnd)
    .filter(({ duringAPause }) => !paused || duringAPause)
    .flatMap(({ rule }) => rule(situation));
  drafts.push(...notesToMend(situation, index, group));
  return {
    actions: distinct(situation.finish(drafts)),
    facts: factsOf(situation.application),
    until: clock.next,
  };
}

/** Put away: nothing of the application shows before the day begins in the user's zone. */
function isPaused({ application, clock }: Situation, { userZone }: ActionSettings): boolean {
  const until = application?.values['paused-until'];
  return until !== undefined && !clock.passed(instantOfDay(until, 0, userZone));
}

/** A note with an error is to be mended, whatever became of its application. */
function notesToMend(situation: Situation, index: NoteIndex, group: string): Draft[] {
  return index
    .members(group)
    .sort((a, b) => (a.uri < b.uri ? -1 : 1))
    .flatMap((note): Draft[] => {
      const error = errorOf(index, note);
      if (!error) return [];
      const title = `Mend ${isNoteOf('application', note) ? 'the application' : note.title}`;
      return [{ kind: 'mend-note', key: note.path, title, note, line: error.line, ...situation.atOnce() }];
    });
}

/** Ids stay different even where the notes doubled theirs. */
function distinct(actions: readonly Action[]): Action[] {
  const seen = new Map<string, number>();
  return actions.map((action) => {
    const count = (seen.get(action.id) ?? 0) + 1;
    seen.set(action.id, count);
    return count === 1 ? action : { ...action, id: `${action.id}#${count}` };
  });
}
