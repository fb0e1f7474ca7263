export { competenciesNamed } from './storiesReady.js';
export { prepDocument } from './prepDocument.js';
export { type PrepPack, prepPack } from './prepPack.js';
