import assert from 'node:assert/strict';
import type { Note } from '../../../../src/core/notes/note.js';
import { actionsAt, application, interview, note, ofAcme, reference } from '../../../support/actions.js';

const now = '2026-03-27T12:00-04:00';
const offer = ofAcme('offer', { status: 'written' });
const request = (facts: object): Note => ofAcme('reference-request', { reference: 'helena', ...facts });
const enquiry = (sent: string): Note =>
  ofAcme('follow-up', { kind: 'status-enquiry', status: 'sent', sent }, `enquiry-${sent.slice(0, 10)}`);
const decided = (status: string, on = '2026-03-20'): Note =>
  application({ status, history: [{ on, status }], applied: '2026-03-25' });

/** What the list says of one kind: each id with its title. */
function check(
  kind: string,
  notes: readonly Note[],
  ...expected: readonly (readonly [string, string])[]
): void {
  const found = actionsAt(now, notes).filter((action) => action.kind === kind);
  assert.deepEqual(
    found.map(({ id, title }) => [id, title]),
    expected,
  );
}

suite('What an action is called, and what it is known by', () => {
  const open = interview({ debrief: undefined, interviewers: [{ name: 'Dana', email: 'Dana@x.org' }] });

  test('first notes, debrief and preparation name the employer', () => {
    const ahead = interview({ status: 'scheduled', start: '2026-03-28T11:00-04:00', end: undefined }, 'next');
    const notes = [application(), open, ahead];
    check('capture', notes, ['capture:acme:acme/first', 'First notes: Acme']);
    check('debrief', notes, ['debrief:acme:acme/first', 'Debrief: Acme']);
    check('prepare', notes, ['prepare:acme:acme/next', 'Prepare: Acme']);
  });
  test('an interview of no application is called by its own title', () => {
    const alone = note('talk.md', {
      type: 'interview',
      interviewers: ['Dana'],
      status: 'completed',
      debrief: 'captured',
    });
    check('debrief', [alone], [`debrief:${alone.id}`, `Debrief: ${alone.title}`]);
  });
  test('without a company the employer is called by the id of the application', () => {
    check(
      'debrief',
      [application({ company: undefined, role: 'Engineer' }), open],
      ['debrief:acme:acme/first', 'Debrief: acme'],
    );
    check('debrief', [open], ['debrief:acme:acme/first', 'Debrief: acme']);
  });
  test('a thank-you names the person and is known by the address', () =>
    check('thank-you', [application(), open], ['thank-you:acme:acme/first:dana@x.org', 'Thank Dana']));
  test('nobody is thanked who has neither a name nor an address', () =>
    check('thank-you', [application(), interview({ interviewers: [{ role: 'CTO' }] })]));
  test('a promise is called by its words, also where it is made twice or has none', () =>
    check(
      'promise',
      [application(), interview({}, 'first', '## Promises\n- [ ] Call\n- [ ] Call\n- [ ] \n')],
      ['promise:acme:acme/first:Call', 'Call'],
      ['promise:acme:acme/first:Call:2', 'Call'],
    ));

  test('an evaluation and an offer name the employer', () => {
    check('evaluate', [application(), interview()], ['evaluate:acme', 'Evaluate Acme']);
    check(
      'answer-offer',
      [application(), offer],
      [`answer-offer:acme:${offer.id}`, 'Answer the offer from Acme'],
    );
  });

  test('the wait, the enquiries and the proposal to close name the employer', () => {
    const waiting = decided('awaiting-decision');
    check('waiting', [waiting], ['waiting:acme', 'Waiting for Acme']);
    const long = decided('awaiting-decision', '2026-01-12');
    check('status-enquiry', [long], ['status-enquiry:acme:1', 'Ask Acme where things stand']);
    const asked = enquiry('2026-01-27T12:00-05:00');
    check('status-enquiry', [long, asked], ['status-enquiry:acme:2', 'Ask Acme once more']);
    check(
      'propose-closing',
      [long, asked, enquiry('2026-02-10T12:00-05:00')],
      ['propose-closing:acme', 'No word from Acme: close this application, or wait on'],
    );
  });
  test('a reply to a no names the employer', () =>
    check('reply-to-rejection', [decided('not-selected')], ['reply-to-rejection:acme', 'Reply to Acme']));

  test('the search as a whole says how many references there are', () => {
    check(
      'keep-searching',
      [application({ applied: '2026-03-01' })],
      ['keep-searching', 'Send one application'],
    );
    check(
      'ask-consent',
      [application(), reference({ consent: 'agreed' })],
      ['ask-consent', 'Ask someone to be a reference (1 of 3 agreed)'],
    );
    check(
      'reconfirm-consent',
      [application(), reference({ consent: 'agreed', 'consent-on': '2025-01-01' })],
      ['reconfirm-consent:helena', 'Ask Helena Marsh again: they agreed some time ago'],
    );
  });
  test('a reference without a name is called by the address, else by the id', () => {
    const old = { consent: 'agreed', 'consent-on': '2025-01-01', name: '' };
    const words = (called: string) => `Ask ${called} again: they agreed some time ago`;
    check(
      'reconfirm-consent',
      [application(), reference({ ...old, email: 'h@x.org' })],
      ['reconfirm-consent:helena', words('h@x.org')],
    );
    check(
      'reconfirm-consent',
      [application(), reference(old)],
      ['reconfirm-consent:helena', words('helena')],
    );
  });
});

suite('What an action about a reference is called', () => {
  const needed = request({ status: 'needed' });
  const brief = (called: string) =>
    [`brief-reference:acme:${needed.id}`, `Brief ${called} for Acme`] as const;

  test('without any request it says to choose some', () =>
    check(
      'brief-reference',
      [decided('reference-check')],
      ['brief-reference:acme', 'Choose and brief references for Acme'],
    ));
  test('the reference has their name, else their address', () => {
    check('brief-reference', [application(), needed, reference()], brief('Helena Marsh'));
    check(
      'brief-reference',
      [application(), needed, reference({ name: '', email: 'h@x.org' })],
      brief('h@x.org'),
    );
  });
  test('one that no note is about has the words of the request', () =>
    check('brief-reference', [application(), needed], brief('helena')));
  test('one that the request does not name is yours', () =>
    check(
      'brief-reference',
      [application(), request({ status: 'needed', reference: undefined })],
      brief('your reference'),
    ));
  test('a second briefing says that something changed', () =>
    check(
      'brief-reference',
      [decided('reference-check'), request({ status: 'briefed', briefed: '2026-03-19' }), reference()],
      [`brief-reference:acme:${needed.id}`, 'Update Helena Marsh: something changed since the briefing'],
    ));
  test('thanks and the outcome name the reference', () => {
    check(
      'thank-reference',
      [application(), request({ status: 'completed', completed: '2026-03-20' }), reference()],
      [`thank-reference:acme:${needed.id}`, 'Thank Helena Marsh'],
    );
    check(
      'tell-outcome',
      [decided('not-selected'), request({ status: 'briefed', briefed: '2026-03-20' }), reference()],
      [`tell-outcome:acme:${needed.id}`, 'Tell Helena Marsh how it ended at Acme'],
    );
  });
});

suite('What a note to be mended is called', () => {
  test('is its title, or that it is the application', () => {
    const broken = ofAcme('follow-up', { kind: 'update', sent: 'soon' });
    check(
      'mend-note',
      [application(), broken],
      ['mend-note:acme:applications/acme/follow-up.md', `Mend ${broken.title}`],
    );
    check(
      'mend-note',
      [application({ applied: 'soon' })],
      ['mend-note:acme:applications/acme/application.md', 'Mend the application'],
    );
  });
});
