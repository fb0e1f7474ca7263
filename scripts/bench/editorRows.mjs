// Goals 2 and 7: what only a real extension host can tell.
import { spawn } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { findEditor } from '../editor/installEditor.mjs';
import { writeSettings } from '../editor/settings.mjs';
import { lineMark, resultMark } from '../editor/testOutput.mjs';
import { bundle } from './bundle.mjs';

/** @returns {Promise<Partial<import('./row.js').Row>[]>} */
export async function editorRows({ folder, extension, quick }) {
  const editor = await findEditor();
  const empty = await emptyExtension(folder, extension);
  const emptyFolder = join(folder, 'empty');
  await mkdir(emptyFolder);
  const rows = [];
  for (const [host, limit] of Object.entries({ node: 1.5, web: 1.1 })) {
    const web = host === 'web';
    const define = { LINE_MARK: JSON.stringify(lineMark), RESULT_MARK: JSON.stringify(resultMark) };
    const module = await bundle(`host/${host}.ts`, `host-${host}.js`, { web, define });
    const start = (workspace, extension, name) => {
      const userData = join(folder, `user-${host}-${name}`);
      return startEditor(editor, { workspace, extension, module, web, userData });
    };
    const { index } = await start(join(folder, 'notes-10000'), empty, 'index');
    const indexed = `Cold index of 10,000 notes in the ${host} host ÷ finding and reading them raw`;
    rows.push(row('2', indexed, limit, median(index)));
    if (web) continue; // its server loads no other extension under development than the working copy
    const ratios = [];
    for (let round = 0; round < (quick ? 2 : 5); round += 1) {
      const ours = await start(emptyFolder, extension, `${round}-ours`);
      const other = await start(emptyFolder, empty, `${round}-empty`);
      ratios.push(ours.activation / other.activation);
    }
    rows.push(row('7', 'Activation in the node host ÷ the same manifest with empty code', 2, median(ratios)));
  }
  rows.push({ goal: '7', what: 'Activation in the web host', limit: '≤ 2', verdict: 'not measured' });
  return rows;
}

/** The manifest of our extension, and code that does nothing. */
async function emptyExtension(folder, extension) {
  const copy = join(folder, 'empty-extension');
  for (const bundle of ['dist/extension.js', 'dist/web/extension.js']) {
    await mkdir(dirname(join(copy, bundle)), { recursive: true });
    await writeFile(join(copy, bundle), 'exports.activate = () => {};\n');
  }
  for (const name of ['package.json', 'media'])
    await cp(join(extension, name), join(copy, name), { recursive: true });
  return copy;
}

/** Opens a window that runs the module in its extension host, and gives back what it reports. */
async function startEditor(editor, { workspace, extension, module, web, userData }) {
  await writeSettings(userData);
  const args = [
    ...editor.args,
    workspace,
    ...[
      '--no-sandbox',
      '--disable-updates',
      '--skip-welcome',
      '--disable-extensions',
      '--disable-workspace-trust',
    ],
    `--user-data-dir=${userData}`,
    `--extensionDevelopmentPath=${extension}`,
    `--extensionTestsPath=${module}`,
    ...(web ? ['--extensionDevelopmentKind=web'] : []),
  ];
  const output = await outputOf(editor.executable, args);
  const line = output.split('\n').find((each) => each.includes('{"figures":'));
  if (!line) throw new Error(`The editor reported nothing:\n${output.slice(-3000)}`);
  return JSON.parse(line.slice(line.indexOf('{'))).figures;
}

function outputOf(executable, args) {
  return new Promise((done, fail) => {
    const child = spawn(executable, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('error', fail);
    child.on('close', () => done(output));
  });
}

function row(goal, what, limit, measured) {
  const verdict = measured <= limit ? 'met' : 'missed';
  return { goal, what, limit: `≤ ${limit}`, measured: measured.toFixed(2), verdict };
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? NaN;
}
