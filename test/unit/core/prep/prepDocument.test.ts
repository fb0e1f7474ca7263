import assert from 'node:assert/strict';
import { NoteDocument } from '../../../../src/core/document/noteDocument.js';
import { textOfSection } from '../../../../src/core/language/textOfSection.js';
import { debriefIn } from '../../../../src/core/notes/debrief.js';
import { prepDocument, prepPack } from '../../../../src/core/prep/index.js';
import { type Files, indexOf, uriOf } from '../../../support/notes.js';

const reader = { now: Date.parse('2026-03-30T09:00+02:00'), userZone: 'Europe/Berlin', locale: 'en-GB' };
const application = (more = ''): string =>
  `---\ntype: application\ncompany: Acme\nrole: Analyst\n${more}---\n`;

/** The pack of `next.md`, made of the other files. */
function packOf(files: Files, { advert = '', isCopy = false } = {}): string {
  const index = indexOf(files);
  const interview = index.ofType('interview').find(({ path }) => path === 'next.md');
  assert.ok(interview);
  const debriefs = index.ofType('interview').map((each) => ({
    interview: each,
    debrief: debriefIn(files[each.uri.slice(uriOf('').length)] ?? ''),
  }));
  const pack = prepPack(interview, { index, debriefs, advert, userZone: reader.userZone });
  return prepDocument(pack, { index, reader, root: 'file:///notes', isCopy });
}

const next = (...front: string[]): string =>
  ['---', 'type: interview', 'application: acme', ...front, '---', ''].join('\n');

suite('A prep pack as a document', () => {
  test('says when in both zones, for how long, and how to say a name', () => {
    const text = packOf({
      'applications/acme/application.md': application('time-zone: America/New_York\nlocation: Boston\n'),
      'next.md': next(
        'start: 2026-04-01T15:00+02:00',
        'end: 2026-04-01T15:45+02:00',
        'interviewers: [{name: Nguyen Anh, said-as: win ang, title: Lead, role: hiring-manager}]',
      ),
    });
    assert.match(text, /When: Wednesday 1 April at 15:00 in Berlin, for 45 minutes\n/);
    assert.match(text, /There: Wednesday 1 April at 09:00 in New York\n/);
    assert.match(text, /Where: Boston\n/);
    assert.match(text, /Who: Nguyen Anh, Lead, hiring manager, say “win ang”/);
    assert.match(text, /None from your debriefs yet\. Ask the recruiter/);
  });

  test('says what is not known yet', () => {
    assert.match(packOf({ 'next.md': next() }), /When: not known yet\n- Who: ask the recruiter/);
    assert.match(packOf({ 'next.md': next('start: 2026-04-01') }), /When: Wednesday 1 April\n/);
  });

  const earlier = (nda: boolean): Files => ({
    'applications/acme/application.md': application(),
    'earlier.md': `${next('start: 2026-03-20T10:00+01:00', 'round: 1', 'kind: panel', ...(nda ? ['nda: yes'] : []))}
## Questions they asked

### Why us?

- rating: 3
- answer: the port
- story: gone
- next time: shorter

## Flags

- yellow, workload, observed: late mails

## Promises

- [ ] Send the list, by 2026-04-02
- [x] Call back
`,
    'elsewhere.md': `---\ntype: interview\napplication: other\nkind: technical\nstart: 2026-03-10T10:00+01:00\n---
## Questions they asked

### How do you test?

- rating: 4

### How do you plan?

- rating: 3
`,
    'next.md': next('start: 2026-04-01T15:00+02:00', 'kind: technical', 'format: phone'),
  });

  test('has the promises that are open, flags to test, and what was asked in interviews of this kind', () => {
    const text = packOf(earlier(false));
    assert.match(text, /## What I promised them\n\n- Send the list, by 2026-04-02\n\n## Flags/);
    assert.match(text, /yellow, workload: late mails \(\[Acme, Fri 20 Mar\]\(<\/earlier\.md>\)\)/);
    assert.match(text, /1\. \*\*Why us\?\*\* \(asked here in round 1\)[^]*Story: gone[^]*Next time: shorter/);
    assert.match(text, /2\. \*\*How do you plan\?\*\* \(asked elsewhere in a technical interview\)/);
    assert.match(text, /3\. \*\*How do you test\?\*\*/);
    assert.match(
      text,
      /When did somebody last work at a weekend[^\n]*\*\(yellow flag, workload: late mails\)\*/,
    );
    assert.match(text, /a charged phone/);
  });

  test('a copy has no links, and no task of an interview that is secret', () => {
    const copy = packOf(earlier(true), { isCopy: true });
    assert.doesNotMatch(copy, /Why us|\]\(</);
    assert.match(copy, /Left out of this copy: 1 asked under a promise of secrecy\./);
    assert.match(packOf(earlier(true)), /Why us/);
  });

  test('chooses stories by what the advert asks for, those not told there first', () => {
    const story = (title: string, competencies: string, strength: number): string =>
      `---\ntype: story\ntitle: ${title}\ncompetencies: [${competencies}]\nstrength: ${strength}\nseconds: 90\n---\n`;
    const text = packOf(
      {
        'applications/acme/application.md': application(),
        'stories/late.md': story('The late one', 'incident handling', 5),
        'stories/other.md': story('The other one', 'incident handling', 2),
        'stories/team.md': story('The team', 'teamwork', 3),
        'earlier.md': `${next('start: 2026-03-20T10:00+01:00')}\n## Questions they asked\n\n### What broke?\n\n- story: late\n`,
        'next.md': next('start: 2026-04-01T15:00+02:00'),
      },
      { advert: 'You are good at incident-handling.' },
    );
    assert.match(
      text,
      /## Stories to have ready\n\n- \[The other one\][^\n]*incident handling · 90 seconds · strength 2/,
    );
    assert.doesNotMatch(text, /The team/);
  });
});

suite('The text of a section', () => {
  const textOf = (body: string): string => {
    const text = `---\ntype: application\ncompany: Acme\n---\n${body}`;
    return textOfSection(new NoteDocument({ uri: 'file:///a.md', path: 'a.md', text }), 'The advert');
  };
  test('is what stands below its heading, without comments', () =>
    assert.equal(
      textOf('\n## The advert\n\n<!-- keep it -->\nWe want you.\n\n- now\n\n## Log\n\nx\n'),
      'We want you.\n\n- now',
    ));
  test('is empty without the heading', () => assert.equal(textOf('We want you.'), ''));
});
