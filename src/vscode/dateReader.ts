import { type Day, dayOfUtc, parseDay } from '../core/time/day.js';
import { parseMoment } from '../core/time/moment.js';
import { instantOfWall, isoAt, wallAt, type Zone } from '../core/time/zone.js';
import type { JobSearch } from './jobSearch.js';
import type { Libraries } from './libraries.js';

/** Reads dates as people write them: "yesterday 2pm", "next Tuesday 10:00", `2026-03-24T14:00+01:00`. */
export class DateReader {
  readonly #search: JobSearch;
  readonly #libraries: Libraries;

  constructor(search: JobSearch, libraries: Libraries) {
    this.#search = search;
    this.#libraries = libraries;
  }

  /** Today in the user's zone. */
  today(): Day {
    return dayOfUtc(wallAt(this.#search.now(), this.#search.settings.userZone));
  }

  /** The present, to the minute, with the user's offset. */
  nowText(): string {
    const minute = Math.floor(this.#search.now() / 60_000) * 60_000;
    return isoAt(minute, this.#search.settings.userZone);
  }

  /** The moment as a note has it, read in `zone`; undefined when the text holds no date with a time. Right ones stay as written. */
  async moment(text: string, zone: Zone = this.#search.settings.userZone): Promise<string | undefined> {
    const written = parseMoment(text.trim());
    if (written && !written.dayOnly) return text.trim();
    const found = written ? undefined : await this.#inWords(text, zone);
    return found?.hasTime ? isoAt(instantOfWall(found.wall, zone), zone) : undefined;
  }

  /** The day as a note has it; undefined when the text holds no date. */
  async day(text: string): Promise<string | undefined> {
    if (parseDay(text.trim())) return text.trim();
    const found = await this.#inWords(text, this.#search.settings.userZone);
    return found && dayOfUtc(found.wall);
  }

  async #inWords(text: string, zone: Zone) {
    const { readDateInWords } = await this.#libraries.naturalDates();
    return readDateInWords(text, wallAt(this.#search.now(), zone));
  }
}
