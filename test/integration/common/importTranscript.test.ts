import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { clean, exists, file, heard, make, read, run, write } from '../support/workspace.js';

const FRONT = '---\ntype: interview\napplication: it-acme\nstatus: completed\ndebrief: captured\n---\n';
const BODY =
  '\n## Questions they asked\n\n### What do you build?\n\n- rating: 4\n\n## Next time\n\n- breathe\n';
const VTT = `WEBVTT

1
00:00:01.000 --> 00:00:02.000
Dana Whitlock: Hi Ines, can you hear me?

2
00:00:02.000 --> 00:00:04.000
Dana Whitlock: What do you build? And why us?

3
00:00:05.000 --> 00:00:07.000
Ines Okafor: Because you ship <b>every</b> week.

4
00:00:08.000 --> 00:00:09.000
Ines Okafor: How do you decide?

5
00:00:10.000 --> 00:00:11.000
Dana Whitlock: By vote.
`;
const ADDED =
  '### Why us?\n\n- type: motivational\n- answer: Because you ship every week.\n\n### How do you decide?\n\n- type: mine\n- answer: By vote.\n\n';

suite('Adding questions from a transcript', () => {
  let uri: vscode.Uri;
  let count = 0;
  // A file of its own for each: the editor may still show what the one before has left.
  setup(async () => {
    await clean();
    uri = await write(`applications/it-acme/it-${(count += 1)}.md`, FRONT + BODY);
    await heard();
  });

  test('adds the likely ones that are not in the note, with their answers, and nothing else', async () => {
    assert.equal(await run('importTranscript', { uri, text: VTT, me: 'Ines' }), 2);
    assert.equal(await read(uri), FRONT + BODY.replace('## Next time', `${ADDED}## Next time`));
    assert.equal(await run('importTranscript', { uri, text: VTT, me: 'Ines' }), 0);
  });
  test('is one step that can be undone', async () => {
    await vscode.window.showTextDocument(uri);
    await run('importTranscript', { uri, text: VTT, me: 'Ines Okafor', keep: 'all' });
    assert.match(await read(uri), /### Hi Ines, can you hear me\?/);
    await vscode.window.showTextDocument(uri);
    await vscode.commands.executeCommand('undo');
    const document = await vscode.workspace.openTextDocument(uri);
    assert.equal(document.getText(), FRONT + BODY);
    await document.save();
    assert.equal(await read(uri), FRONT + BODY);
  });
  test('reads a file in UTF-16, and leaves it as it is', async () => {
    const bytes = new Uint8Array(2 + VTT.length * 2);
    bytes.set([0xff, 0xfe]);
    for (let at = 0; at < VTT.length; at += 1) bytes.set([VTT.charCodeAt(at), 0], 2 + at * 2);
    const source = file('it-talk.vtt');
    await vscode.workspace.fs.writeFile(source, bytes);
    assert.equal(await run('importTranscript', { uri, file: source, me: 'Ines', keep: ['why us'] }), 1);
    assert.match(await read(uri), /### Why us\?\n\n- type: motivational\n/);
    assert.deepEqual([...(await vscode.workspace.fs.readFile(source))], [...bytes]);
    assert.equal(await exists(source), true);
  });
  test('knows who is me by the setting', async () => {
    const settings = vscode.workspace.getConfiguration('afterInterview');
    await settings.update('me.name', 'Ines Okafor', vscode.ConfigurationTarget.Workspace);
    try {
      assert.equal(await run('importTranscript', { uri, text: VTT }), 2);
    } finally {
      await settings.update('me.name', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
  test('says what is missing: who is me, questions, a text, an interview', async () => {
    const text = FRONT + BODY;
    await assert.rejects(
      () => run('importTranscript', { uri, text: VTT }),
      /as “me”: Dana Whitlock, Ines Okafor/,
    );
    await assert.rejects(
      () => run('importTranscript', { uri, text: VTT, me: 'Zoe' }),
      /“Zoe” does not speak/,
    );
    await assert.rejects(
      () => run('importTranscript', { uri, text: 'It rained.' }),
      /No questions were found.*WebVTT/,
    );
    await assert.rejects(() => run('importTranscript', { uri }), /“text” or “file”/);
    await assert.rejects(() => run('importTranscript', { uri, file: file('it-no.vtt') }), /no longer there/);
    const word = await write('it-talk.docx', 'PK\u0003\u0004 and more');
    await assert.rejects(
      () => run('importTranscript', { uri, file: word }),
      /Word document.*From the clipboard/,
    );
    const large = await write('it-large.txt', 'x'.repeat(10_000_001));
    await assert.rejects(() => run('importTranscript', { uri, file: large }), /larger than ten megabytes/);
    const other = await make('application', { company: 'It Other', role: 'Cook' });
    await assert.rejects(() => run('importTranscript', { uri: other, text: VTT }), /is not an interview/);
    assert.equal(await read(uri), text);
  });
});
