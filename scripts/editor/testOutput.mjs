// What tests in an extension host print reaches this side among everything that the editor prints. Each of their lines
// carries a mark, and one line at the end carries the result.

export const lineMark = '##after-interview ';
export const resultMark = '##after-interview-result ';

/**
 * Reads the editor's output: gives each line of the tests to `print`, and keeps the result.
 * @param {(line: string) => void} [print]
 */
export function testOutputReader(print = () => {}) {
  let rest = '';
  const line = (text) => {
    const result = text.indexOf(resultMark);
    if (result >= 0) reader.result = JSON.parse(text.slice(result + resultMark.length));
    const printed = text.indexOf(lineMark);
    if (printed >= 0) reader.printed = true;
    if (printed >= 0) print(text.slice(printed + lineMark.length));
    return result >= 0 || printed >= 0;
  };
  const reader = {
    /** @type {{ passed: number, failed: number, failures: string[] } | undefined} */
    result: undefined,
    /** Whether a test has printed anything yet. */
    printed: false,
    /** Takes one line; whether it is one of the tests'. */
    line,
    /** For output that comes in pieces which are no whole lines. */
    piece(text) {
      const lines = (rest + text).split(/\r?\n/);
      rest = lines.pop();
      lines.forEach(line);
    },
  };
  return reader;
}
