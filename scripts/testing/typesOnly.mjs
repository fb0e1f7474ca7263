// Teaches this process TypeScript and nothing more: node --import ./scripts/testing/typesOnly.mjs
//
// What runs is what was written, without its types. tsx puts helpers with branches of their own into each file, which
// would be counted as if somebody had written them.
import { register } from 'node:module';

register('./typesOnlyHooks.mjs', import.meta.url);
