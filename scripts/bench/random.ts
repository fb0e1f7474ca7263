const vocabulary = (
  'team data platform review question answer meeting project customer budget deadline report pipeline design ' +
  'support feedback language interview example system migration planning measure contract office remote travel ' +
  'the a of and with about for from to we they she he it was is had said asked told showed found built wrote'
).split(' ');

const firstNames =
  'Dana Marcus Priya Leonie Joanna Emre Katrin Jonas Beate Amara Tobias Helena Ines Søren Yuki Zoë';
const lastNames =
  'Whitlock Oyelaran Raman Vasquez Berger Yildiz Lindqvist Engel Diallo Marsh Okafor Müller Tanaka';

/** Random choices that are the same in every run. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** From 0 up to, but not including, 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  oneOf<T>(choices: readonly T[]): T {
    return choices[this.between(0, choices.length - 1)] as T;
  }

  word(): string {
    return this.oneOf(vocabulary);
  }

  words(count: number): string {
    return Array.from({ length: count }, () => this.word()).join(' ');
  }

  /** Paragraphs of about that many characters. */
  prose(length: number): string {
    const paragraphs: string[] = [];
    for (let written = 0; written < length;) {
      const sentences = Array.from({ length: this.between(2, 5) }, () => this.sentence());
      const paragraph = sentences.join(' ').slice(0, Math.max(20, length - written));
      paragraphs.push(paragraph);
      written += paragraph.length + 2;
    }
    return paragraphs.join('\n\n');
  }

  sentence(): string {
    const words = this.words(this.between(6, 14));
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  }

  person(): { name: string; email: string } {
    const name = `${this.oneOf(firstNames.split(' '))} ${this.oneOf(lastNames.split(' '))}`;
    const address = name
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^a-z ]/g, '')
      .replaceAll(' ', '.');
    return { name, email: `${address}@example.com` };
  }
}
