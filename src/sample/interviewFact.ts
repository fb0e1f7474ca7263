import type { ApplicationId } from './applications.js';
import type { Person } from './people.js';
import type { Point, Text } from './story.js';

export interface Question {
  readonly asked: string;
  readonly type: string;
  readonly competency: string;
  readonly rating: number;
  readonly answer: string;
  readonly story?: string;
  /** Written when the debrief is completed. */
  readonly next?: string;
}

export interface InterviewFact {
  readonly id: string;
  readonly application: ApplicationId;
  readonly title: string;
  readonly round: number;
  readonly kind: string;
  readonly format: string;
  readonly start: Point;
  readonly minutes: number;
  readonly interviewers: readonly Person[];
  /** The note is made when the invitation comes; the debrief is captured, then completed. */
  readonly invited: Point;
  readonly captured: Point;
  readonly completed: Point;
  readonly ratings: {
    readonly self: number;
    readonly energy: number;
    readonly before: number;
    readonly after: number;
  };
  /** Written before the talk. */
  readonly ask: readonly string[];
  /** Captured at once. */
  readonly who: Text;
  readonly questions: readonly Question[];
  readonly mattered: string;
  readonly topics: readonly { readonly person: Person; readonly topic: string; readonly link: string }[];
  readonly promises: readonly { readonly what: string; readonly by: string; readonly done: Point }[];
  /** Completed later. */
  readonly well: string;
  readonly differently: string;
  readonly unsaid: readonly { readonly text: string; readonly used?: Point }[];
  readonly flags: readonly string[];
  readonly unknown: readonly string[];
  readonly felt: string;
  readonly lessons: readonly string[];
}
