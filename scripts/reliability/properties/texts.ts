import fc from 'fast-check';
import { noteTypes } from '../../../src/core/noteTypes/index.js';
import { sampleNotes } from '../../../src/sample/index.js';

const pick = fc.constantFrom;

/** Any text that a file can hold, pieces of surrogate pairs and control characters too. */
export const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ unit: 'binary', maxLength }),
    fc.string({ unit: 'grapheme', maxLength }),
    fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength })
      .map((units) => String.fromCharCode(...units)),
  );

/** What YAML is made of, and what its readers stumble over. */
const yamlPieces = pick(
  ...['\n', '\n', '\n', '\n  ', '\n    ', '\r\n', '\t', ' ', ': ', ':', '- ', '? ', ', ', '#', ' # c'],
  ...['{', '}', '[', ']', '"', "'", '|', '>-', '|2', '&a ', '*a', '!t ', '!!str ', '%', '@', '`', '\\'],
  ...['type: interview', 'type: application', 'type: thank-you', 'status: draft', 'history:', 'scores:'],
  ...['to: {name: Dana}', 'interviewers:', 'on: 2026-03-24', 'start: 2026-03-24T14:00+01:00', 'also: '],
  ...['__proto__', 'constructor', 'toString', '<<', 'null', '~', 'yes', '14:30', '0123', '.nan', '1e1000'],
  ...['---', '...', '----', '\u0000', '\u0007', '\u0085', '\u2028', '\uFEFF', '\ud800', '\u202e', 'é', '🦊'],
  ...['a', 'b', 'x y', '2026-02-31', '{{x}}', '<%= x %>', 'id', 'start', 'attachments: '],
);

const yamlSoup = fc.array(yamlPieces, { maxLength: 30 }).map((pieces) => pieces.join(''));
const fence = pick('---\n', '---\n', '--- \n', '---\r\n', '\uFEFF---\n', '---js\n', '----\n', '');
const closing = pick('\n---\n', '\n---\n', '\n---', '\n--- \n', '\r\n---\r\n', '\n...\n', '');
const typeLine = pick('', ...noteTypes.map(({ type }) => `type: ${type}\n`));

/** Notes that somebody wrote, to damage. */
const written = sampleNotes(new Date('2026-04-05T12:00+02:00')).map(({ text }) => text);

/** A note with a few places changed: cut, doubled, or with something put in. */
const damaged = fc
  .tuple(
    pick(...written),
    fc.array(
      fc.record({
        at: fc.nat({ max: 2000 }),
        length: fc.nat({ max: 12 }),
        by: fc.oneof(yamlPieces, pick('', '', '\n')),
      }),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
  )
  .map(([text, places]) =>
    places.reduce((result, { at, length, by }) => {
      const from = at % (result.length + 1);
      return result.slice(0, from) + by + result.slice(from + length);
    }, text),
  );

/** The text of a markdown file: anything, YAML between fences, or a note that was damaged. */
export const fileTexts: fc.Arbitrary<string> = fc.oneof(
  { weight: 1, arbitrary: anyText(300) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        fence,
        typeLine,
        fc.oneof(yamlSoup, yamlSoup, anyText(120)),
        closing,
        fc.oneof(yamlSoup, anyText(60)),
      )
      .map((parts) => parts.join('')),
  },
  { weight: 3, arbitrary: damaged },
);

/** What markdown is made of, with the headings and lists that a debrief is read from. */
const markdownPieces = pick(
  ...[
    '\n',
    '\n',
    '\n\n',
    '\n  ',
    '\n    ',
    '\t',
    ' ',
    '- ',
    '* ',
    '1. ',
    '- [ ] ',
    '- [x] ',
    '> ',
    '```',
    '~~~',
  ],
  ...[
    '## Questions they asked\n',
    '### Why?\n',
    '## Flags\n',
    '# Promises\n',
    '## Next time\n',
    '###### x\n',
  ],
  ...['## Something to thank each person for\n', '## How it felt\n', '## Zusagen\n', '====', '----', '***'],
  ...[
    'Dana: topic -> link',
    '- red, process, observed: x',
    'by 2026-03-18',
    'rating: 4',
    'type: behavioural',
  ],
  ...[
    '<!--',
    '-->',
    '<div>',
    '</div>',
    '<a ',
    '[',
    ']',
    '](',
    '![',
    '`',
    '**',
    '_',
    '|',
    '\\',
    '&amp;',
    '$$',
  ],
  ...[
    '[a]: http://x',
    '🦊',
    '\u202e',
    '\u0000',
    '\r\n',
    'word',
    'a longer piece of text',
    ',',
    ':',
    '->',
    '→',
  ],
);

/** The body of a note. */
export const bodies: fc.Arbitrary<string> = fc.oneof(
  fc.array(markdownPieces, { maxLength: 60 }).map((pieces) => pieces.join('')),
  // The same few marks again and again: what takes time that grows faster than the text.
  fc
    .tuple(fc.array(markdownPieces, { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 400 }))
    .map(([pieces, times]) => `## Flags\n${pieces.join('').repeat(times)}\n`),
  anyText(200),
);
