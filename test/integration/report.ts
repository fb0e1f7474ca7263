import { lineMark, resultMark } from 'virtual:test-files';

/** Marks what is printed, so that it is found among all that an editor prints. */
export function markOutput(base: typeof Mocha.reporters.Base): void {
  const print = (...values: unknown[]) => {
    for (const line of format(values).split('\n')) log(`${lineMark}${line}`);
  };
  const log = console.log.bind(console);
  console.log = print;
  (base as unknown as { consoleLog: typeof print }).consoleLog = print;
  base.useColors = false;
}

/** Starts the tests, prints the result at their end, and rejects when a test failed. */
export function report(start: (done: (failures: number) => void) => Mocha.Runner): Promise<void> {
  return new Promise((resolve, reject) => {
    const result = { passed: 0, failed: 0, failures: [] as string[] };
    const runner = start(() => {
      console.info(`${resultMark}${JSON.stringify(result)}`);
      if (result.failed > 0) reject(new Error(`${result.failed} failed`));
      else resolve();
    });
    runner.on('pass', () => result.passed++);
    runner.on('fail', (test) => {
      result.failed++;
      result.failures.push(test.fullTitle());
    });
  });
}

/** What `console.log` does with its values: the placeholders of the first, then the others. */
function format([first = '', ...rest]: unknown[]): string {
  const start = typeof first === 'string' ? first.replace(/%[sd]/g, () => String(rest.shift())) : show(first);
  return [start.replaceAll('%%', '%'), ...rest.map(show)].join(' ');
}

function show(value: unknown): string {
  if (value instanceof Error) return value.stack ?? value.message;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
