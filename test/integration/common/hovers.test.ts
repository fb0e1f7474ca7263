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

/** What shows when the pointer rests on the first such text of a note, after every line break became `newline`. */
async function hoversOn(words: string, newline = '\n'): Promise<vscode.Hover[]> {
  await api();
  await write('applications/acme/application.md', application);
  const uri = await write('applications/acme/first.md', interview.replaceAll('\n', newline));
  const document = await vscode.workspace.openTextDocument(uri);
  const position = document.positionAt(document.getText().indexOf(words) + 1);
  return vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, position);
}

function contentsOf(hovers: readonly vscode.Hover[]): vscode.MarkdownString[] {
  return hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]);
}

async function wordsOn(words: string, newline?: string): Promise<string> {
  const contents = contentsOf(await hoversOn(words, newline));
  return contents.map(({ value }) => value.replace(/\\(?=[^\w\s])/g, '')).join('\n');
}

suite('Hovers', () => {
  setup(clean);

  for (const [name, newline] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ] as const) {
    test(`say what keys, dates, ids, people and flags mean, with ${name}`, async () => {
      assert.match(await wordsOn('end:', newline), /Every deadline counts from here/);
      assert.match(
        await wordsOn('2026-03-26T13:30', newline),
        /Thursday 26 March at 13:30|Thursday, March 26 at 1:30 PM/,
      );
      assert.match(await wordsOn('acme', newline), /Acme: Engineer[^]*Awaiting decision/);
      assert.match(await wordsOn('Dana Whitlock', newline), /dana@example\.com · Director/);
      assert.match(await wordsOn('red, process', newline), /How they run the interviews/);
      assert.match(await wordsOn('type: motivational', newline), /Why them, why now/);
      assert.match(await wordsOn('nothing', newline), /No story has this id/);
      assert.match(await wordsOn('by 2026-04-01', newline), /April/);
    });
  }

  test('mark what they are about', async () => {
    const [hover] = await hoversOn('red, process');
    const document = await vscode.workspace.openTextDocument(file('applications/acme/first.md'));
    assert.equal(document.getText(hover?.range), 'red, process, observed');
  });

  test('trust nothing that stands in a note', async () => {
    const contents = contentsOf(await hoversOn('joanna@example.com'));
    assert.ok(contents.length > 0);
    for (const { value, isTrusted, supportHtml } of contents) {
      assert.ok(!isTrusted);
      assert.ok(!supportHtml);
      assert.doesNotMatch(value, /[^\\]\]\(|[^\\]<img/);
    }
    assert.match(await wordsOn('joanna@example.com'), /\[Joanna\]\(command:evil\) <img src=x>/);
  });

  test('see what is in the editor before it is saved', async () => {
    await hoversOn('end:');
    const uri = file('applications/acme/first.md');
    const document = await vscode.workspace.openTextDocument(uri);
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
    await hoversOn('end:', newline);
    const uri = file('applications/acme/first.md');
    const document = await vscode.workspace.openTextDocument(uri);
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      uri,
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
