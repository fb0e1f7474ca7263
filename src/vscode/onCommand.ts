/**
 * All that is loaded with the first command or generated document. It is a library like the others (`libraries.ts`): the
 * bundles that are loaded before stay small.
 */
export { commands } from './commands/index.js';
export { targetOf } from './commands/targets.js';
export { documentText } from './documents/index.js';
