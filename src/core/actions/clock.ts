/**
 * The present, as an argument. It remembers the next moment after `now` that somebody asked about: until then, asking
 * again would give the same answers.
 */
export class Clock {
  readonly now: number;
  #next = Infinity;

  constructor(now: number) {
    this.now = now;
  }

  /** Whether the moment has come (ms since 1970). */
  passed(moment: number): boolean {
    if (moment <= this.now) return true;
    if (moment < this.#next) this.#next = moment;
    return false;
  }

  /** The next moment at which an answer changes; Infinity when none will. */
  get next(): number {
    return this.#next;
  }
}
