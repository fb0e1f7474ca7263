// Runs in the Node extension host: the editor calls `run`.
import Mocha from 'mocha';
import { grep, load } from 'virtual:test-files';
import { markOutput, report } from './report.js';
import { foldersAreOpen } from './support/folders.js';

export async function run(): Promise<void> {
  await foldersAreOpen();
  markOutput(Mocha.reporters.Base);
  const mocha = new Mocha({ ui: 'tdd', timeout: 30_000, reporter: 'spec' });
  if (grep) mocha.fgrep(grep);
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  load();
  return report((done) => mocha.run(done));
}
