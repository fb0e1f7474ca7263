// Runs in the web worker extension host: the editor calls `run`.
import 'mocha/mocha.js';
import { grep, load } from 'virtual:test-files';
import { markOutput, report } from './report.js';
import { foldersAreOpen } from './support/folders.js';

export async function run(): Promise<void> {
  await foldersAreOpen();
  markOutput(Mocha.reporters.Base);
  mocha.setup({ ui: 'tdd', timeout: 30_000, reporter: Mocha.reporters.Spec });
  if (grep) mocha.fgrep(grep);
  load();
  return report((done) => mocha.run(done));
}
