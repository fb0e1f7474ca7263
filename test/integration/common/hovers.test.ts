import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, clean, file, write } from '../support/workspace.js';

const application = `---
type: application
company: Acme
role: Engineer
status: awaiting-decision
time-zone: America/New_York
contact: {name: "[Joanna](command:evil) <img src=x>", email: joanna@example.com}
---
`;

const interview = `---
type: interview
application: acme
start: 2026-03-26T12:00-04:00
end: 2026-03-26T13:30-04:00
status: completed
interviewers:
  - {name: Dana Whitlock, email: dana@example.com, title: Director}
---

## Questions they asked

### Why us?

- type: motivational
- story: nothing

## Flags

- red, process, observed: the steps changed

## Promises

- [ ] Write to joanna@example.com, by 2026-04-01
`;

let written = 0;

/** Writes the search, the interview under a name that no test had before: editors keep what they had open for a while. */
async function open(newline = '\n'): Promise<vscode.TextDocument> {
  const { notes } = await api();
  await write('applications/acme/application.md', application);
  const path = `applications/acme/hovers-${(written += 1)}.md`;
  const uri = await write(path, interview.replaceAll('\n', newline));
  await notes(); // the files are known now
  return vscode.workspace.openTextDocument(uri);
}

/** What shows when the pointer rests on the first such text. */
async function hoversOn(document: vscode.TextDocument, words: string): Promise<vscode.Hover[]> {
  const position = document.positionAt(document.getText().indexOf(words) + 1);
  return vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, position);
}

function contentsOf(hovers: readonly vscode.Hover[]): vscode.MarkdownString[] {
  return hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]);
}

async function wordsOn(document: vscode.TextDocument, words: string): Promise<string> {
  const contents = contentsOf(await hoversOn(document, words));
  return contents.map(({ value }) => value.replace(/\\(?=[^\w\s])/g, '')).join('\n');
}

suite('Hovers', () => {
  setup(clean);

  for (const [name, newline] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ] as const) {
    test(`say what keys, dates, ids, people and flags mean, with ${name}`, async () => {
      const document = await open(newline);
      assert.match(await wordsOn(document, 'end:'), /Every deadline counts from here/);
      assert.match(
        await wordsOn(document, '2026-03-26T13:30'),
        /Thursday 26 March at 13:30|Thursday, March 26 at 1:30 PM/,
      );
      assert.match(await wordsOn(document, 'acme'), /Acme: Engineer[^]*Awaiting decision/);
      assert.match(await wordsOn(document, 'Dana Whitlock'), /dana@example\.com · Director/);
      assert.match(await wordsOn(document, 'red, process'), /How they run the interviews/);
      assert.match(await wordsOn(document, 'type: motivational'), /Why them, why now/);
      assert.match(await wordsOn(document, 'nothing'), /No story has this id/);
      assert.match(await wordsOn(document, 'by 2026-04-01'), /April/);
    });
  }

  test('mark what they are about', async () => {
    const document = await open();
    const [hover] = await hoversOn(document, 'red, process');
    assert.equal(document.getText(hover?.range), 'red, process, observed');
  });

  test('trust nothing that stands in a note', async () => {
    const document = await open();
    const contents = contentsOf(await hoversOn(document, 'joanna@example.com'));
    assert.ok(contents.length > 0);
    for (const { value, isTrusted, supportHtml } of contents) {
      assert.ok(!isTrusted);
      assert.ok(!supportHtml);
      assert.doesNotMatch(value, /[^\\]\]\(|[^\\]<img/);
    }
    assert.match(await wordsOn(document, 'joanna@example.com'), /\[Joanna\]\(command:evil\) <img src=x>/);
  });

  test('see what is in the editor before it is saved', async () => {
    const document = await open();
    const { uri } = document;
    const edit = new vscode.WorkspaceEdit();
    edit.replace(uri, document.lineAt(2).range, 'application: nobody');
    await vscode.workspace.applyEdit(edit);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      uri,
      new vscode.Position(2, 15),
    );
    assert.match(
      contentsOf(hovers)
        .map(({ value }) => value)
        .join(),
      /No application has this id/,
    );
  });

  test('do not show in files that are no notes', async () => {
    await api();
    const uri = await write('mine.md', '---\nend: 2026-03-26T13:30-04:00\n---\n');
    await vscode.workspace.openTextDocument(uri);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      uri,
      new vscode.Position(1, 1),
    );
    assert.doesNotMatch(
      contentsOf(hovers)
        .map(({ value }) => value)
        .join(),
      /deadline/,
    );
  });
});

suite('Links in notes', () => {
  setup(clean);

  /** The links of the interview as text and target. */
  async function linksOf(newline: string): Promise<[string, string | undefined][]> {
    const document = await open(newline);
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
    );
    return links.map(({ range, target }) => [document.getText(range), target?.toString()]);
  }

  for (const [name, newline] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ] as const) {
    test(`write to people and open notes, with ${name}`, async () => {
      const links = new Map(await linksOf(newline));
      assert.equal(links.get('acme'), `${file('applications/acme/application.md').toString()}#L1`);
      assert.equal(links.get('dana@example.com'), 'mailto:dana%40example.com');
      assert.equal(links.get('joanna@example.com'), 'mailto:joanna%40example.com');
      assert.equal(links.size, 3);
    });
  }

  test('leave an address of the web as it is written', async () => {
    await api();
    const addresses = ['https://example.com/jobs?id=1', 'https://example.com/?q=a%26b%3Dc'];
    for (const [at, url] of addresses.entries()) {
      const uri = await write(
        `applications/a${at}/application.md`,
        `---\ntype: application\ncompany: A\nurl: ${url}\n---\n`,
      );
      await vscode.workspace.openTextDocument(uri);
      const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
        'vscode.executeLinkProvider',
        uri,
      );
      for (const { target, tooltip } of links)
        if (tooltip === 'Open the advert') assert.equal(encodeURI(target?.toString(true) ?? ''), url);
    }
  });
});
