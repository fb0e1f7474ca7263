// Runs the tests that drive a window from outside, as a person would: clicks, keys, and what is then on the screen and
// on disk. They need a page, so that they always run in the VS Code server.
import { runMochaIn } from './unitTests.mjs';

/** @param {{ grep?: string }} options */
export async function runWindowTests({ grep }) {
  console.log('\nTests that drive a window, in VS Code (server):');
  const { output, ...result } = await runMochaIn({ folder: 'test/window', timeout: 60_000, grep });
  console.log(output);
  return result;
}
