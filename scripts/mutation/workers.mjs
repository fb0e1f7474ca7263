// Processes that run the tests of the copy.
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { copy } from './mutants.mjs';

/** A process that answers one message after the other; one that does not answer in time is ended. */
export class Worker {
  constructor() {
    this.process = fork(join(copy, 'scripts/mutation/worker.mjs'), [], {
      cwd: copy,
      execArgv: ['--import', 'tsx'],
      env: { ...process.env, TZ: 'Europe/Berlin', MUTATION: '1' },
      stdio: 'ignore',
    });
    this.ended = false;
    this.process.on('exit', () => (this.ended = true));
  }

  /** The answer; undefined where none came: the process has ended, or ran out of time. */
  async ask(message, milliseconds) {
    if (this.ended) return undefined;
    const answer = await new Promise((done) => {
      const late = setTimeout(done, milliseconds);
      const finish = (reply) => {
        clearTimeout(late);
        this.process.off('message', finish).off('exit', gone);
        done(reply);
      };
      const gone = () => finish(undefined);
      this.process.on('message', finish).on('exit', gone);
      this.process.send(message, () => {});
    });
    if (answer === undefined) this.end();
    return answer;
  }

  end() {
    this.ended = true;
    this.process.kill('SIGKILL');
  }
}

/** A worker with all tests loaded, made anew where the last one has ended. */
export function loadedWorkers(files) {
  let worker;
  return {
    async get() {
      if (worker && !worker.ended) return worker;
      worker = new Worker();
      const loaded = await worker.ask({ files }, LOADING_MS);
      if (!loaded?.tests) throw new Error(`The tests cannot be loaded: ${loaded?.failed}`);
      return worker;
    },
    end: () => worker?.end(),
  };
}

export const LOADING_MS = 120_000;
