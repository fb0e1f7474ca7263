import assert from 'node:assert/strict';
import { readTranscript } from '../../../../src/core/transcripts/readTranscript.js';

/** Who says what, one turn a line. */
const turns = (...lines: string[]): string[] =>
  readTranscript(lines.join('\n')).map(({ speaker, text }) =>
    speaker === undefined ? text : `${speaker}: ${text}`,
  );

suite('Reading captions', () => {
  test('joins the cues of one speaker, and knows voices by tag', () =>
    assert.deepEqual(
      turns(
        'WEBVTT',
        '',
        'NOTE Dana: not said',
        '',
        'abc-1',
        '00:01.000 --> 00:02.000 align:start',
        '<v.loud Dana Whitlock>Tell me</v>',
        '',
        '00:00:02.000 --> 00:00:03.000',
        '<v Dana Whitlock><i>about</i> R&amp;D &lt;here&gt;.</v>',
        '<v Ines>Sure.',
      ),
      ['Dana Whitlock: Tell me about R&D <here>.', 'Ines: Sure.'],
    ));
  test('resolves a character reference once', () =>
    assert.deepEqual(turns('0:01 --> 0:02', 'a &amp;lt;b&#39;s &nope; &#xFFFFFF;'), ["a &lt;b's &nope;"]));
  test('leaves out what is only heard', () =>
    assert.deepEqual(
      turns(
        '0:01 --> 0:02',
        '[Music]',
        '',
        '0:02 --> 0:03',
        'Dana Hill: (laughs)',
        '',
        '0:03 --> 0:04',
        'Yes.',
      ),
      ['Yes.'],
    ));
  test('reads SubRip without blank lines, and another voice behind a dash', () =>
    assert.deepEqual(
      turns(
        '1',
        '00:00:01,000 --> 00:00:02,000',
        '- Why us?',
        '- Because.',
        '2',
        '00:00:02,000 --> 00:00:03,000',
        '12',
      ),
      ['Why us?', 'Because.', '12'],
    ));
  test('a name holds until the next one', () =>
    assert.deepEqual(
      turns(
        ...['0:01 --> 0:02', 'Dana: Why', '', '0:02 --> 0:03', 'us?', ''],
        ...[
          '0:03 --> 0:04',
          'Ines: Since',
          '',
          '0:04 --> 0:05',
          'Dana: Go on',
          '',
          '0:05 --> 0:06',
          'Ines: Well',
        ],
      ),
      ['Dana: Why us?', 'Ines: Since', 'Dana: Go on', 'Ines: Well'],
    ));
  test('shows what grows or rolls once', () =>
    assert.deepEqual(
      turns(
        '0:01 --> 0:02',
        'so tell me',
        '',
        '0:02 --> 0:03',
        'So tell me about a time',
        '',
        '0:03 --> 0:04',
        'me about a time when it failed.',
      ),
      ['So tell me about a time when it failed.'],
    ));
  test('reads the document that Teams once wrote', () =>
    assert.deepEqual(
      turns(
        '0:0:0.0 --> 0:0:1.450',
        'Dana Whitlock',
        'Why us?',
        '',
        '0:0:2.0 --> 0:0:3.0',
        'Ines Okafor',
        'Because.',
      ),
      ['Dana Whitlock: Why us?', 'Ines Okafor: Because.'],
    ));
  test('says when and on which line', () =>
    assert.deepEqual(readTranscript('WEBVTT\n\n01:02:03.500 --> 01:02:04.000\nYes.'), [
      { text: 'Yes.', at: 3723, line: 2 },
    ]));
});

suite('Reading lines', () => {
  test('takes “Me:” and “Them:” for speakers, also on one line', () =>
    assert.deepEqual(turns('Them: Why us? Me: Because.', 'I mean it.'), [
      'Them: Why us?',
      'Me: Because. I mean it.',
    ]));
  test('takes a name for one when it comes twice or is a whole name, and no other word before a colon', () =>
    assert.deepEqual(
      turns(
        'Date: Tuesday',
        'Dana: One thing: why?',
        'My answer: because.',
        'Priya Raman: Hello',
        'https://x.org',
        'Dana: Fine',
      ),
      ['Dana: One thing: why? My answer: because.', 'Priya Raman: Hello https://x.org', 'Dana: Fine'],
    ));
  test('reads bold names, lists and times around a name', () =>
    assert.deepEqual(
      turns('- **Dana:** Why?', '**Ines** (0:03): Because.', '[0:05] Dana: Oh?', '0:07 Ines: Yes.'),
      ['Dana: Why?', 'Ines: Because.', 'Dana: Oh?', 'Ines: Yes.'],
    ));
  test('begins below the heading “Transcript”, and leaves out what the tool adds', () =>
    assert.deepEqual(
      turns('Them: a note', '## Transcript', '00:01:00', 'Them: Why?', 'Transcription ended after 00:02:00'),
      ['Them: Why?'],
    ));
  test('puts together what another’s word has cut in two', () =>
    assert.deepEqual(
      turns(
        'Me: I went to the',
        'Them: Mhm',
        'Me: shop and paid.',
        'Them: and then we',
        'Me: It was late in the evening by then.',
        'Them: closed.',
      ),
      [
        'Me: I went to the shop and paid.',
        'Them: Mhm and then we',
        'Me: It was late in the evening by then.',
        'Them: closed.',
      ],
    ));
  test('reads a text in which nobody is named sentence by sentence', () =>
    assert.deepEqual(turns('# Questions', '- Why us?', '- Tell me about', 'yourself.'), [
      'Questions Why us?',
      'Tell me about yourself.',
    ]));
  test('says the time that stands above or in a line', () =>
    assert.deepEqual(
      readTranscript('00:01:00\nMe: Yes.\nThem (2:00): No.').map(({ at }) => at),
      [60, 120],
    ));
  test('finds nothing in nothing', () => {
    for (const text of ['', '\uFEFF', '\n\n', 'WEBVTT\n\n00:01 --> 00:02\n', '  \n\t'])
      assert.deepEqual(readTranscript(text), []);
  });
});
