import type { DateOrder } from './columnDates.js';
import type { Mapping, Preset } from './presets.js';

/** What the user said about a table, as far as it was asked. */
export interface ImportChoices {
  readonly preset?: Preset;
  readonly mapping: Mapping;
  /** Columns without a place go into the body. */
  readonly keepRest: boolean;
  /** What words mean that nobody knows, folded; empty: nothing. */
  readonly statuses?: Readonly<Record<string, string>>;
  /** By field, where the column does not tell. */
  readonly dates?: Readonly<Record<string, DateOrder>>;
  /** The places of duplicates that are imported all the same. */
  readonly alsoDuplicates?: ReadonlySet<string>;
}
