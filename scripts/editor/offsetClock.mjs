// Makes an extension that sets the clock of its extension host to another moment, so that pictures do not change with
// the day. All extensions of a host share one `Date`.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * @param {string} extensionsFolder Where installed extensions are.
 * @param {string} at The moment that the host takes for the present when it starts.
 */
export async function installOffsetClock(extensionsFolder, at) {
  const folder = join(extensionsFolder, 'after-interview-pictures.offset-clock-0.0.1');
  const manifest = {
    name: 'offset-clock',
    publisher: 'after-interview-pictures',
    version: '0.0.1',
    engines: { vscode: '^1.110.0' },
    main: './extension.js',
    activationEvents: ['*'],
  };
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  await writeFile(
    join(folder, 'extension.js'),
    `(${shiftClock.toString()})(${Date.parse(at) - Date.now()});`,
  );
}

/** Runs in the extension host. */
function shiftClock(offset) {
  const RealDate = Date;
  globalThis.Date = class Date extends RealDate {
    constructor(...args) {
      if (args.length === 0) super(RealDate.now() + offset);
      else super(...args);
    }

    static now() {
      return RealDate.now() + offset;
    }
  };
}
