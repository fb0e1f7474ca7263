import type { Action } from '../actions/action.js';
import type { CheckLimits } from '../checkLimits.js';
import type { NoteIndex } from '../index/noteIndex.js';
import type { ActionSettings } from '../actions/setting.js';
import type { Timing } from '../actions/timing.js';
import type { BankQuestion } from '../questions/bank.js';
import type { Day } from '../time/day.js';
import type { Reader } from '../views/calendarWords.js';

/** What there is to know besides the note itself. */
export interface LanguageContext extends Reader {
  readonly index: NoteIndex;
  readonly actions: readonly Action[];
  readonly timing: Timing;
  /** The codes that the user's settings switch off. */
  readonly ignoredChecks: ReadonlySet<string>;
  /** The user, as messages are signed. */
  readonly me?: { readonly name: string; readonly email: string };
  /** The numbers of the checks. */
  readonly limits?: Partial<CheckLimits>;
  /** What the actions were computed with. */
  readonly actionSettings?: ActionSettings;
  /** Today in the user's zone. */
  readonly today: Day;
  /** Every question of all interviews, each once; missing where nobody has read them yet. */
  readonly bank?: readonly BankQuestion[];
  /** The text of a note as it stands: in an editor, else on disk; undefined when it cannot be read. */
  readonly textOf: (uri: string) => Promise<string | undefined>;
}
