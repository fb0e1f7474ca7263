import { readFileSync } from 'node:fs';
import { measure } from './measureHost.js';

/** In the Node host the floor is what Node itself reads. */
export function run(): Promise<void> {
  return measure((uris) => {
    for (const uri of uris) readFileSync(uri.fsPath);
    return Promise.resolve();
  });
}
