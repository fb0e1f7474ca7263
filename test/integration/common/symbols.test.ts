import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, clean, heard, write } from '../support/workspace.js';

const interview = `---
type: interview
application: acme
kind: panel
round: 1
start: 2026-03-26T12:00-04:00
interviewers:
  - name: Dana Whitlock
    email: dana@example.com
---

## Questions they asked

### How would you handle late claims?

- rating: 2

## Flags

- red, process, observed: the steps changed

## Promises

- [ ] Send the link, by 2026-04-01
`;

let written = 0;

/** Writes a search, the interview under a name that no test had before: editors keep what they had open for a while. */
async function writeSearch(newline = '\n'): Promise<vscode.Uri> {
  const { notes } = await api();
  await write(
    'applications/acme/application.md',
    '---\ntype: application\ncompany: Acme\nrole: Engineer\nstatus: interviewing\n---\n',
  );
  await write('references/helena.md', '---\ntype: reference\nname: Helena Marsh\n---\n');
  await write('stories/late.md', '---\ntype: story\ntitle: The late invoices\nstrength: 4\n---\n');
  const path = `applications/acme/symbols-${(written += 1)}.md`;
  const uri = await write(path, interview.replaceAll('\n', newline));
  await heard();
  await notes(); // the files are known now
  return uri;
}

/** What is found, but for the headings that VS Code itself finds in markdown. */
async function search(query: string): Promise<vscode.SymbolInformation[]> {
  const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
    'vscode.executeWorkspaceSymbolProvider',
    query,
  );
  return found.filter(({ name }) => !name.startsWith('#'));
}

function outline(symbols: readonly vscode.DocumentSymbol[], indent = ''): string[] {
  return symbols.flatMap(({ name, detail, children }) => [
    `${indent}${name}${detail && ` | ${detail}`}`,
    ...outline(children, `${indent}  `),
  ]);
}

suite('Symbols of a note', () => {
  setup(clean);

  for (const [name, newline] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ] as const) {
    test(`are its people, questions, flags and promises, with ${name}`, async () => {
      const uri = await writeSearch(newline);
      const document = await vscode.workspace.openTextDocument(uri);
      const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        uri,
      );
      const root = symbols.find(({ name: title }) => title.startsWith('Panel interview'));
      assert.deepEqual(outline(root ? [root] : []), [
        'Panel interview, round 1, 2026-03-26 | Interview',
        '  Interviewers',
        '    Dana Whitlock | dana@example.com',
        '  Questions they asked',
        '    How would you handle late claims? | rated 2',
        '  Flags',
        '    red, process | the steps changed',
        '  Promises',
        '    Send the link, by 2026-04-01 | open',
      ]);
      const question = root?.children[1]?.children[0];
      assert.equal(document.getText(question?.selectionRange), '### How would you handle late claims?');
    });
  }
});

suite('Symbols of all notes', () => {
  setup(clean);

  test('are applications, people, questions, references and stories', async () => {
    await writeSearch();
    const found = async (query: string): Promise<[string, string] | undefined> => {
      const [first] = await search(query);
      return first && [first.name, first.containerName];
    };
    assert.deepEqual(await found('acme'), ['Acme: Engineer', 'Interviewing']);
    assert.deepEqual(await found('dana'), ['Dana Whitlock', 'Acme']);
    assert.deepEqual(await found('handle late'), ['How would you handle late claims?', 'Acme']);
    assert.deepEqual(await found('helena'), ['Helena Marsh', 'Reference']);
    assert.deepEqual(await found('invoices'), ['The late invoices', 'Story']);
  });

  test('lead to the line of a question', async () => {
    const uri = await writeSearch();
    const [question] = await search('handle late');
    assert.equal(question?.location.uri.toString(), uri.toString());
    const document = await vscode.workspace.openTextDocument(uri);
    assert.match(document.lineAt(question?.location.range.start.line ?? 0).text, /^### How would you/);
  });

  test('follow what is typed and what is written to disk', async () => {
    const uri = await writeSearch();
    assert.equal((await search('handle late')).length, 1);
    const document = await vscode.workspace.openTextDocument(uri);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(uri, document.lineAt(13).range, '### Why zebras?');
    await vscode.workspace.applyEdit(edit);
    assert.equal((await search('handle late')).length, 0);
    assert.equal((await search('zebras'))[0]?.name, 'Why zebras?');
    await document.save();
    await vscode.workspace.fs.delete(uri);
    await (await api()).notes();
    assert.equal((await search('zebras')).length, 0);
  });
});
