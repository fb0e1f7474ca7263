/** What a note of the corpus says must be found in it, in comments of its front matter. */
export interface Expectation {
  readonly codes: readonly string[];
  /** Codes about which one can argue: they count neither as right nor as wrong. */
  readonly may: readonly string[];
  /** The line that says so, from 0. */
  readonly line: number;
}

const code = /^TY\d{3}$/;

/** Reads `# expect: TY101 TY401` or `# expect: none`, and `# may: TY514`; undefined where nothing is expected. */
export function readExpectation(text: string): Expectation | undefined {
  const lines = text.split(/\r?\n/);
  const front = lines.slice(0, Math.max(1, lines.indexOf('---', 1)));
  const comments = front.filter((line) => line.startsWith('#'));
  const line = front.findIndex((each) => each.startsWith('# expect:'));
  if (line === -1) return undefined;
  if (comments[0] !== front[line]) throw new Error('“# expect:” must be the first comment');
  const codes = codesIn(front[line] as string);
  const may = codesIn(front.find((each) => each.startsWith('# may:')) ?? '# may: none');
  const both = may.find((each) => codes.includes(each));
  if (both) throw new Error(`${both} is both expected and argued about`);
  return { codes, may, line };
}

function codesIn(comment: string): string[] {
  const words = comment.replace(/^# \w+:/, '').trim();
  const codes = words === 'none' ? [] : words.split(' ');
  const isInOrder = codes.every((each, at) => at === 0 || each > (codes[at - 1] as string));
  if (!isInOrder || !codes.every((each) => code.test(each)))
    throw new Error(`Codes are sorted, each once, with one blank between them, or “none”: ${comment}`);
  return codes;
}
