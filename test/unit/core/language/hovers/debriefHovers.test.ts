import assert from 'node:assert/strict';
import { acme, hoverOn, note } from './hovering.js';

const debrief = (body: string) =>
  hoverOn(note('type: interview\napplication: acme\nstart: 2026-03-26T12:00-04:00', body), acme);

suite('A hover in a debrief', () => {
  test('explains colour, category and basis of a flag', () => {
    const hover = debrief('## Flags\n\n- red, pro‸cess, observed: the steps changed twice\n');
    assert.equal(hover?.about, 'red, process, observed');
    assert.match(hover.words, /\*\*red\*\*: A bad sign/);
    assert.match(hover.words, /\*\*process\*\*: How they run the interviews/);
    assert.match(hover.words, /\*\*observed\*\*: You saw or heard it yourself/);
    assert.equal(hover.reference, 'sections-of-the-body-that-are-read');
  });

  test('says what is missing in a flag, and which words are usual', () => {
    const words = debrief('## Flags\n\n- gre‸en, weather: sunny\n')?.words ?? '';
    assert.match(words, /\*\*weather\*\* is not one of the usual words\. Usual are `process`/);
    assert.match(words, /How you know is missing\. Usual are `observed`/);
  });

  test('is silent on what was seen, and on a line that is no flag', () => {
    assert.equal(debrief('## Flags\n\n- red, process: the steps cha‸nged\n'), undefined);
    assert.equal(debrief('## Flags\n\n- pur‸ple, process: the steps changed\n'), undefined);
  });

  test('says how to answer a type of question', () => {
    const hover = debrief('## Questions they asked\n\n### Why us?\n\n- type: moti‸vational\n- rating: 2\n');
    assert.equal(hover?.about, 'type: motivational');
    assert.match(hover.words, /\*\*motivational\*\*: Why them, why now/);
    assert.match(
      debrief('## Questions they asked\n\n### Why us?\n\n- ty‸pe: odd\n')?.words ?? '',
      /Usual are `behavioural`/,
    );
  });

  test('explains a rating', () =>
    assert.match(
      debrief('## Questions they asked\n\n### Why us?\n\n- type: general\n- rat‸ing: 2\n')?.words ?? '',
      /how well you answered, from 1 to 5/,
    ));

  test('is silent in code, comments and sections of the user', () => {
    assert.equal(debrief('## Mine\n\n- red, pro‸cess, observed: x\n'), undefined);
    assert.equal(debrief('## Flags\n\n```\n- red, pro‸cess: x\n```\n'), undefined);
    assert.equal(debrief('## Flags\n\n<!--\n- red, pro‸cess: x\n-->\n'), undefined);
    assert.equal(debrief('## Flags\n\n<!-- dana@exam‸ple.com -->\n'), undefined);
  });

  test('tells who an address belongs to', () => {
    const on = (address: string): string =>
      hoverOn(
        note(
          'type: interview\napplication: acme\ninterviewers: [{name: Dana Whitlock, email: dana@example.com}, {name: Owen, email: owen@example.com}]',
          `## Promises\n\n- [ ] Write to ${address}\n`,
        ),
        acme,
      )?.words ?? '';
    assert.match(on('Dana@exam‸ple.com'), /Dana Whitlock/);
    assert.match(on('owen@exam‸ple.com'), /Owen/);
    assert.doesNotMatch(on('nobody@exam‸ple.com'), /Dana|Owen/);
  });

  test('is silent on a promise without a day, or with one that there is not', () => {
    assert.equal(debrief('## Promises\n\n- [ ] Send the li‸nk\n'), undefined);
    assert.equal(debrief('## Promises\n\n- [ ] Send it by 2026-02-‸31\n'), undefined);
  });

  test('is silent in sections that are read but hold only words', () =>
    assert.equal(debrief('## Next time\n\n- red, pro‸cess, observed: x\n'), undefined));

  test('works with CRLF and headings in another language', () => {
    const text = note('type: interview\nstart: 2026-03-26', '## Signale\n\n- red, pro‸cess, observed: x\n');
    assert.equal(hoverOn(text.replaceAll('\n', '\r\n'))?.about, 'red, process, observed');
  });

  test('names the criterion of a talk', () => {
    const files = { 'values.md': note('type: values\ncriteria: [{id: pay, name: Fair pay, weight: 20}]') };
    const text = note(
      'type: insider-talk\napplication: acme',
      '## What I learned\n\n- p‸ay: bands are open\n',
    );
    assert.match(hoverOn(text, files)?.words ?? '', /Your criterion: Fair pay/);
  });
});
