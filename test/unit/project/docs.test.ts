import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { docParts, fillDocument } from '../../../scripts/generate/docs.js';
import { documents } from '../../../scripts/generate/index.js';
import { actionKinds } from '../../../src/core/actions/action.js';
import { noteTypes } from '../../../src/core/noteTypes/index.js';
import { problemKinds } from '../../../src/core/problem.js';
import { settingDefinitions } from '../../../src/core/settingList.js';
import { isZone } from '../../../src/core/time/zone.js';
import { commandDefinitions, viewDefinitions } from '../../../src/vscode/commandList.js';
import { SECTION } from '../../../src/vscode/sectionName.js';

const root = join(__dirname, '../../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const written = [
  ...['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md'],
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts);
/** Folders that users have, in which no file of the project lies. */
const ofUsers = ['applications', 'references', 'stories', 'weeks', '.after-interview'];

/** Pieces of code in a text, and the targets of its links and pictures. */
const codeIn = (text: string): string[] => [...text.matchAll(/`([^`\n]+)`/g)].map(([, code]) => String(code));
const targetsIn = (text: string): string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => String(target));

/** A path of the project, up to the first part that is only a place for a name, such as `<type>`. */
function pathIn(code: string): string | undefined {
  if (!/^[\w.-]+\/[\w./<> -]*$/.test(code) || isZone(code) || Object.hasOwn(problemKinds, code))
    return undefined;
  return ofUsers.includes(String(code.split('/')[0])) ? undefined : code.replace(/[^/]*<.*$/, '');
}

/** Fails with every one that is not there. */
function check(found: readonly string[], isThere: (each: string) => boolean): void {
  assert.deepEqual(
    [...new Set(found)].filter((each) => !isThere(each)),
    [],
  );
}

suite('The docs', () => {
  test('are read: paths, links and commands are found', () => {
    assert.ok(codeIn(read('ARCHITECTURE.md')).filter(pathIn).length > 20);
    assert.ok(targetsIn(read('README.md')).length >= 5);
    assert.equal(existsSync(join(root, pathIn('src/nowhere/<type>.ts') ?? '')), false);
  });
  for (const path of documents) {
    test(`have current tables in ${path}; if not: npm run generate`, () =>
      assert.equal(read(path), fillDocument(read(path))));
  }
  test('show every table somewhere', () =>
    check(Object.keys(docParts()), (name) =>
      documents.some(
        (path) =>
          read(path).includes(`<!-- begin ${name} -->`) && read(path).includes(`<!-- end ${name} -->`),
      ),
    ));
  test('have no place for a table that nobody makes', () => {
    const places = documents.flatMap((path) => [...read(path).matchAll(/<!-- begin ([\w-]+) -->/g)]);
    check(
      places.map(([, name]) => String(name)),
      (name) => Object.hasOwn(docParts(), name),
    );
  });

  for (const path of written) {
    const text = read(path);
    test(`name only paths that exist in ${path}`, () =>
      check(
        codeIn(text).flatMap((code) => pathIn(code) ?? []),
        (each) => existsSync(join(root, each)),
      ));
    test(`link only to files that exist in ${path}`, () =>
      check(
        targetsIn(text).filter((target) => !/^(?:https?:|#|mailto:)/.test(target)),
        (target) => existsSync(join(root, normalize(join(dirname(path), target.replace(/#.*$/, ''))))),
      ));
    test(`name only commands and settings that exist in ${path}`, () => {
      const known = [
        ...commandDefinitions.map(({ id }) => id),
        ...settingDefinitions.map(({ key }) => key),
        ...viewDefinitions.map(({ id }) => id as string),
      ];
      const named = [...text.matchAll(/\bafterInterview\.([\w.-]*[\w*])/g)].map(([, id]) => String(id));
      check(
        named,
        (id) =>
          known.includes(id) || (id.endsWith('*') && known.some((each) => each.startsWith(id.slice(0, -1)))),
      );
    });
    test(`name only scripts that exist in ${path}`, () => {
      const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => String(name));
      const short = [...text.matchAll(/npm (start|test)\b/g)].map(([, name]) => String(name));
      check([...named, ...short], (name) => scripts.includes(name));
    });
    test(`leave nothing to be filled in in ${path}`, () =>
      assert.deepEqual(text.match(/\b(?:TODO|FIXME|TBD|XXX|PERFORMANCE)\b/g), null));
    test(`name no path of anybody's machine in ${path}`, () =>
      assert.deepEqual(text.match(/(?:^|[\s`("])\/(?:home|Users|work|tmp)\//gm), null));
  }

  test('describe every kind of action in docs/format.md, in its order', () => {
    const described = [
      ...read('docs/format.md').matchAll(/^\| `([a-z-]+)` \| [^|]+ \| [^|]+ \| [^|]+ \|$/gm),
    ].map(([, kind]) => kind);
    assert.deepEqual(
      described.filter((kind) => actionKinds.includes(kind as never)),
      [...actionKinds],
    );
  });
  test('describe every type and each of its keys in docs/format.md', () => {
    const text = read('docs/format.md');
    for (const { type, title, keys } of noteTypes) {
      const from = text.indexOf(`### ${title}: \`${type}\``);
      assert.ok(from > 0, type);
      const part = text.slice(
        from,
        text.indexOf('\n### ', from + 1) === -1 ? undefined : text.indexOf('\n### ', from + 1),
      );
      check(Object.keys(keys), (key) => part.includes(`| \`${key}\` |`));
    }
  });
  test('name every command and every setting in the README', () => {
    const text = read('README.md');
    check([...commandDefinitions.map(({ id }) => id), ...settingDefinitions.map(({ key }) => key)], (id) =>
      text.includes(`\`${SECTION}.${id}\``),
    );
  });
  test('give the two commands of a newcomer', () => {
    assert.match(read('README.md'), /^npm ci && npm start$/m);
    assert.match(read('README.md'), /^npm ci && npm test$/m);
  });
});
