// Writes what follows from the definitions: the contributions in package.json, and the tables in the docs.
import { readFileSync, writeFileSync } from 'node:fs';
import { fillDocument } from './docs.js';
import { contributes, restrictedConfigurations } from './manifest.js';

export const documents = ['README.md', 'docs/format.md', 'docs/rules.md', 'docs/import-export.md'];

/** The manifest with its generated parts. */
export function generatedManifest(current: string): string {
  const manifest = JSON.parse(current) as {
    contributes: unknown;
    capabilities: Record<string, Record<string, unknown>>;
  };
  manifest.contributes = contributes();
  (manifest.capabilities['untrustedWorkspaces'] as Record<string, unknown>)['restrictedConfigurations'] =
    restrictedConfigurations();
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

if (process.argv[1]?.replaceAll('\\', '/').endsWith('scripts/generate/index.ts')) {
  writeFileSync('package.json', generatedManifest(readFileSync('package.json', 'utf8')));
  for (const path of documents) writeFileSync(path, fillDocument(readFileSync(path, 'utf8')));
}
