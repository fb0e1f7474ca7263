import * as vscode from 'vscode';
import { type Action as CoreAction, dueAt } from '../core/actions/action.js';
import type { ActionKind, ActionState } from '../core/actions/action.js';
import { momentText } from '../core/actions/situation.js';
import { problemsOf } from '../core/index/noteProblems.js';
import type { Problem } from '../core/problem.js';
import type { JobSearch } from './jobSearch.js';

/** A note as other extensions see it. */
export interface NoteSummary {
  readonly uri: vscode.Uri;
  readonly type: string;
  readonly id: string;
  readonly title: string;
  readonly status?: string;
  readonly problems: readonly Pick<Problem, 'code' | 'severity' | 'message' | 'line'>[];
}

/** An action as other extensions see it. `due` and `late` are ISO 8601 with offset. */
export interface Action {
  readonly id: string;
  readonly step: 1 | 2 | 3 | 4 | 5 | 6;
  readonly kind: ActionKind;
  readonly title: string;
  readonly application?: string;
  readonly person?: string;
  readonly note?: vscode.Uri;
  readonly due?: string;
  readonly late?: string;
  readonly state: ActionState;
}

/** Version 1 of what other extensions can call; stable within a major version of this one. */
export interface ApiV1 {
  /** All notes, broken ones too, by path. Lines of problems count from 0. */
  notes(): Promise<readonly NoteSummary[]>;
  /** All actions at a moment, by default now: late, due, upcoming, waiting, each by due. */
  actions(now?: Date): Promise<readonly Action[]>;
  readonly onDidChange: vscode.Event<void>;
}

/** Answers the API. Both calls look at every file again first, so that they never lag behind an event. */
export class Api {
  readonly #search: JobSearch;

  constructor(search: JobSearch) {
    this.#search = search;
  }

  async notes(): Promise<readonly NoteSummary[]> {
    await this.#upToDate();
    const { index, settings } = this.#search;
    const notes = [...index.notes.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1));
    return notes.map((note) => ({
      uri: vscode.Uri.parse(note.uri, true),
      type: note.type,
      id: note.id,
      title: note.title,
      ...(note.status !== undefined && { status: note.status }),
      problems: problemsOf(index, note, settings.ignoredChecks).map(({ code, severity, message, line }) => ({
        code,
        severity,
        message,
        line,
      })),
    }));
  }

  async actions(now?: Date): Promise<readonly Action[]> {
    await this.#upToDate();
    const moment = now?.getTime() ?? this.#search.now();
    if (Number.isNaN(moment)) throw new RangeError('The moment is not a valid date.');
    return (await this.#search.actionsAt(moment)).map((action) => toApi(action, moment));
  }

  async #upToDate(): Promise<void> {
    await this.#search.ready();
    await this.#search.store.reconcile();
  }
}

function toApi(action: CoreAction, now: number): Action {
  const { id, step, kind, title, application, person, note, late, state, zone } = action;
  const due = dueAt(action, now);
  return {
    id,
    step,
    kind,
    title,
    ...(application !== undefined && { application }),
    ...(person !== undefined && { person }),
    ...(note !== undefined && { note: vscode.Uri.parse(note, true) }),
    ...(due !== undefined && { due: momentText(due, zone) }),
    ...(late !== undefined && { late: momentText(late, zone) }),
    state,
  };
}
