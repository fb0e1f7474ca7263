import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { generatedManifest } from '../../../scripts/generate/index.js';
import { shippedVariants } from '../../../src/core/messages/drafts/index.js';
import { noteTypes } from '../../../src/core/noteTypes/index.js';
import { settingDefinitions } from '../../../src/core/settingList.js';
import { commandDefinitions, newCommand, viewDefinitions } from '../../../src/vscode/commandList.js';
import { SECTION } from '../../../src/vscode/sectionName.js';

const root = join(__dirname, '../../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Manifest {
  readonly name: string;
  readonly publisher: string;
  readonly displayName: string;
  readonly license: string;
  readonly main: string;
  readonly browser: string;
  readonly icon: string;
  readonly engines: { readonly vscode: string };
  readonly activationEvents: readonly string[];
  readonly capabilities: object;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly icon?: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, object>> };
    readonly menus: Readonly<
      Record<string, readonly { readonly command?: string; readonly submenu?: string }[]>
    >;
    readonly submenus: readonly { readonly id: string }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string; readonly icon: string }[]>>;
    readonly viewsContainers: {
      readonly activitybar: readonly { readonly id: string; readonly icon: string }[];
    };
    readonly viewsWelcome: readonly { readonly view: string; readonly contents: string }[];
  };
}

const manifest = JSON.parse(read('package.json')) as Manifest;
const { contributes } = manifest;
const prefixed = (ids: readonly string[]): string[] => ids.map((id) => `${SECTION}.${id}`);

/** Both lists name the same things. */
function check(found: readonly string[], expected: readonly string[]): void {
  assert.deepEqual([...found].sort(), [...expected].sort());
}

/** The keys that the object `commands` is written with; the spread of the note types is left out. */
function handlersInSource(): string[] {
  const path = 'src/vscode/commands/index.ts';
  const source = ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.name.getText() === 'commands' && node.initializer) {
      assert.ok(ts.isObjectLiteralExpression(node.initializer));
      for (const property of node.initializer.properties) {
        if (property.name) found.push(property.name.getText().replace(/['"]/g, ''));
        else assert.match(property.getText(), /noteTypes\.map/);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

suite('The manifest', () => {
  test('is what the definitions say; if not: npm run generate', () =>
    assert.deepEqual(JSON.parse(read('package.json')), JSON.parse(generatedManifest(read('package.json')))));
  test('is written as the script writes it', () =>
    assert.equal(read('package.json'), generatedManifest(read('package.json'))));

  test('has the commands of the code, no more and no fewer', () =>
    check(
      contributes.commands.map(({ command }) => command),
      prefixed(commandDefinitions.map(({ id }) => id)),
    ));
  test('has a command for each note type', () => {
    const ids = contributes.commands.map(({ command }) => command);
    for (const { type } of noteTypes) assert.ok(ids.includes(`afterInterview.new.${type}`), type);
  });
  test('has the settings of the code, no more and no fewer', () =>
    check(
      Object.keys(contributes.configuration.properties),
      prefixed(settingDefinitions.map(({ key }) => key)),
    ));
  test('has the settings that others rely on', () => {
    for (const key of ['me.name', 'me.email', 'me.timeZone', 'notesFolder', 'templatesFolder'])
      assert.ok(Object.hasOwn(contributes.configuration.properties, `afterInterview.${key}`), key);
  });
  test('has the views of the code, at most five, in one container', () => {
    const [container, ...more] = Object.keys(contributes.views);
    assert.deepEqual(more, []);
    check(
      [String(container)],
      contributes.viewsContainers.activitybar.map(({ id }) => id),
    );
    const views = Object.values(contributes.views).flat();
    check(
      views.map(({ id }) => id),
      prefixed(viewDefinitions.map(({ id }) => id)),
    );
    assert.ok(views.length <= 5);
  });

  test('has no id twice', () => {
    for (const ids of [
      commandDefinitions.map(({ id }) => id),
      settingDefinitions.map(({ key }) => key),
      viewDefinitions.map(({ id }) => id as string),
    ])
      assert.equal(new Set(ids).size, ids.length);
  });
  test('calls in menus, buttons and welcome texts only what there is', () => {
    const commands = contributes.commands.map(({ command }) => command);
    const submenus = contributes.submenus.map(({ id }) => id);
    for (const item of Object.values(contributes.menus).flat())
      assert.ok(
        item.submenu ? submenus.includes(item.submenu) : commands.includes(String(item.command)),
        JSON.stringify(item),
      );
    const views = Object.values(contributes.views)
      .flat()
      .map(({ id }) => id);
    for (const { view, contents } of contributes.viewsWelcome) {
      assert.ok(views.includes(view), view);
      for (const [, id] of contents.matchAll(/\(command:([\w.-]+)/g))
        assert.ok(commands.includes(String(id)) || id === 'vscode.openFolder', id);
    }
  });
  test('says for each view what to do while it is empty', () =>
    check(
      [...new Set(contributes.viewsWelcome.map(({ view }) => view))],
      prefixed(viewDefinitions.map(({ id }) => id)),
    ));

  test('names only pictures that exist', () => {
    const icons = [
      ...contributes.viewsContainers.activitybar.map(({ icon }) => icon),
      ...Object.values(contributes.views)
        .flat()
        .map(({ icon }) => icon),
    ];
    for (const icon of icons) {
      assert.ok(existsSync(join(root, icon)), icon);
      assert.match(read(icon), /<svg[^]*<\/svg>/);
    }
  });
  test('names an icon of the extension that exists', () =>
    assert.ok(existsSync(join(root, manifest.icon)), manifest.icon));
  test('is of the VS Code whose types the code is checked with', () =>
    assert.equal(manifest.engines.vscode, `^${manifest.devDependencies['@types/vscode']}`));
  test('is called what others call it', () => {
    assert.deepEqual(
      [manifest.publisher, manifest.name, manifest.displayName, SECTION, manifest.license],
      [...['after-interview', 'after-interview', 'After Interview', 'afterInterview', 'MIT']],
    );
  });
  test('has a bundle for each host', () =>
    assert.deepEqual([manifest.main, manifest.browser], ['./dist/extension.js', './dist/web/extension.js']));
  test('wakes the extension for notes only, never at the start', () =>
    check(manifest.activationEvents, ['onLanguage:markdown', 'workspaceContains:applications/*/*.md']));
  test('lets an untrusted workspace choose no folders', () =>
    assert.deepEqual(manifest.capabilities, {
      untrustedWorkspaces: {
        supported: 'limited',
        description:
          'In Restricted Mode only the shipped templates are used, and the workspace cannot choose folders.',
        restrictedConfigurations: prefixed(['notesFolder', 'templatesFolder']),
      },
      virtualWorkspaces: true,
    }));
  test('pins every dependency', () => {
    for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }))
      assert.match(version, /^\d+\.\d+\.\d+$/, name);
  });
  test('runs only scripts that exist', () => {
    for (const command of Object.values(manifest.scripts)) {
      for (const [path] of command.matchAll(/scripts\/[\w./-]+/g))
        assert.ok(existsSync(join(root, path)), path);
      for (const [, name] of command.matchAll(/npm run ([\w:-]+)/g))
        assert.ok(Object.hasOwn(manifest.scripts, String(name)), name);
    }
  });
});

suite('The definitions', () => {
  test('have a handler for each command, no more and no fewer', () => {
    const made = noteTypes.map(({ type }) => newCommand(type) as string);
    check(
      handlersInSource(),
      commandDefinitions.map(({ id }) => id).filter((id) => !made.includes(id)),
    );
    check(
      commandDefinitions.map(({ id }) => id).filter((id) => id.startsWith('new.')),
      made,
    );
  });
  test('have a template for each type, the variants of a thank-you and requests to forward, and nothing else lies there', () => {
    const templates = readdirSync(join(root, 'templates')).filter((name) => name !== 'thank-you');
    check(templates, [
      ...noteTypes.map(({ type }) => `${type}.md`),
      'forward-request.md',
      'forward-request.de.md',
    ]);
    check(
      readdirSync(join(root, 'templates/thank-you')),
      shippedVariants.map((name) => `${name}.md`),
    );
  });
  test('describe themselves in whole sentences', () => {
    const means = [
      ...commandDefinitions.map((each) => each.means),
      ...settingDefinitions.map(({ description }) => description),
      ...noteTypes.flatMap((each) => [each.means, ...Object.values(each.keys).map((key) => key.means)]),
    ];
    for (const text of means) assert.match(text, /^[`A-Z0-9][^\n]*[.?]$/, text);
  });
  test('ask only for keys that the type has', () => {
    for (const { type, asks, keys, mark } of noteTypes.map((each) => ({
      mark: [] as readonly string[],
      ...each,
    })))
      for (const key of [...asks, ...mark]) assert.ok(Object.hasOwn(keys, key), `${type}: ${key}`);
  });
});
