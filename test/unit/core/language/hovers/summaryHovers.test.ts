import assert from 'node:assert/strict';
import { acme, type Files, hoverOn, note } from './hovering.js';

const path = 'applications/acme/second.md';
const summary = (front: string, files: Files = acme): string =>
  hoverOn(note(front), files, undefined, path)?.words ?? '';
const ofAcme = (files: Files = {}): string =>
  summary('type: offer\napplication: ac‸me', { ...acme, ...files });
const ofFirst = (files: Files = {}): string =>
  summary('type: thank-you\napplication: acme\ninterview: fir‸st', { ...acme, ...files });

suite('The summary of a note', () => {
  const reference = { 'r.md': note('type: reference-request\napplication: acme\nreference: helena') };

  test('of an interview lists only what is about that interview', () => {
    const words = ofFirst(reference);
    assert.match(words, /- Thank Priya Raman/);
    assert.doesNotMatch(words, /Brief|Ask|Waiting/);
  });
  test('of an application lists what is to do there, and nothing of another', () => {
    const words = ofAcme({
      ...reference,
      'applications/birk/application.md': note('type: application\ncompany: Birk\nstatus: applied'),
      'applications/birk/talk.md': note(
        'type: interview\napplication: birk\nstatus: completed\nend: 2026-03-26T13:30-04:00\ninterviewers: [Nobody]',
      ),
    });
    assert.match(words, /- Thank Priya Raman/);
    assert.match(words, /- Brief Helena Marsh for Acme/);
    assert.doesNotMatch(words, /Nobody|Birk/);
  });
  test('of an application says the next of its interviews that are ahead', () => {
    const talk = (start: string, more = ''): string =>
      note(`type: interview\napplication: acme\nstart: ${start}${more}`);
    const words = ofAcme({
      'applications/acme/a.md': talk('2026-04-09T10:00-04:00'),
      'applications/acme/b.md': talk('2026-04-03T10:00-04:00'),
      'applications/acme/c.md': talk('2026-04-01T10:00-04:00', '\nstatus: cancelled'),
      'applications/acme/d.md': talk('2026-04-02'),
    });
    assert.match(words, /Next interview: \*\*Friday 3 April at 10:00\*\*/);
    assert.doesNotMatch(ofAcme(), /Next interview/);
    assert.doesNotMatch(ofFirst(), /Next interview/);
  });
  test('of an application says what there was at the same employer', () => {
    const earlier = {
      'applications/old/application.md': note(
        'type: application\ncompany: ACME\nrole: "*Tester*"\nstatus: withdrawn\nhistory: [{on: 2026-01-05, status: withdrawn}]',
      ),
    };
    assert.match(ofAcme(earlier), /- Before: \*Tester\*, you withdrew, Monday 5 January\./);
    assert.doesNotMatch(ofAcme(), /Before/);
  });
  test('names everybody once, and of a reference nobody', () => {
    assert.match(ofFirst(), /\nPeople: Dana Whitlock, Priya Raman\.(\n|$)/);
    const words = summary('type: reference-request\napplication: acme\nreference: hel‸ena');
    assert.doesNotMatch(words, /People/);
  });
  test('says that a note cannot be read', () => {
    const broken = { 'applications/acme/first.md': '---\ntype: interview\napplication: [acme\n---\n' };
    const files = { ...acme, ...broken };
    const words = summary('type: thank-you\napplication: acme\ninterview: fir‸st', files);
    assert.match(words, /Its front matter cannot be read\./);
    assert.doesNotMatch(ofFirst(), /cannot be read/);
  });
  test('says where a note belongs, with the role', () => {
    assert.match(
      ofFirst(),
      /\n\nInterview at Acme, Engineer\. Debrief done, on Thursday 26 March at 17:00\./,
    );
    assert.match(ofAcme(), /\n\nApplication\. Awaiting decision\./);
  });
});
