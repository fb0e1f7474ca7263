import assert from 'node:assert/strict';
import { shippedVariants, type Variant } from '../../../../../src/core/messages/drafts/index.js';
import { TemplateError } from '../../../../../src/core/templates/renderTemplate.js';
import { draftAll, fileOf, variants } from './drafting.js';
import { DANA, debrief, draft, files, interview, MARCUS, PRIYA } from './harbor.js';

const one = (text: string): Variant[] => [{ name: 'mine', text }];

suite('Ways of sending', () => {
  test('jointly, one note goes to the hiring manager and names the others', () => {
    const more = { 'applications/harbor/first.md': fileOf(interview([MARCUS, DANA].join('\n')), debrief) };
    const [joint, ...others] = draft(more, { mode: 'joint' }, 'region: uk');
    assert.deepEqual(others, []);
    assert.match(joint?.body ?? '', /^Dear Dana and Marcus,/);
    assert.equal(joint?.front['mode'], 'joint');
    assert.deepEqual(
      { ...(joint?.front['also'] as object[])[0] },
      { name: 'Marcus Oyelaran', email: 'marcus@example.com' },
    );
    assert.match(joint?.body ?? '', /late-arriving claims/);
    assert.match(joint?.body ?? '', /Marcus[^.]*schema contracts|schema contracts[^.]*Marcus/);
  });
  test('jointly to one person is a note of their own', () => {
    const more = { 'applications/harbor/first.md': fileOf(interview(DANA)) };
    assert.equal(draft(more, { mode: 'joint' })[0]?.front['mode'], 'individual');
  });
  test('through the contact where no address is known', () => {
    const [dana, , priya] = draft({}, {}, 'contact: {name: Theo Ward, email: theo@example.com}');
    assert.equal(priya?.front['mode'], 'via-contact');
    assert.deepEqual(
      { ...(priya?.front['via'] as object) },
      { name: 'Theo Ward', email: 'theo@example.com' },
    );
    assert.match(priya?.body ?? '', /^Dear Priya,/);
    assert.equal(dana?.front['mode'], 'individual');
  });
  test('through a recruiter of the talk where there is no other contact', () => {
    const recruiter = '  - {name: Joanna Mbeki, email: jo@example.com, role: recruiter}';
    const more = { 'applications/harbor/first.md': fileOf(interview([PRIYA, recruiter].join('\n'))) };
    const [priya, joanna] = draft(more);
    assert.equal((priya?.front['via'] as { name: string }).name, 'Joanna Mbeki');
    assert.equal(joanna?.front['mode'], 'individual');
  });
  test('never through the person themselves', () => {
    const priya = draft({}, {}, 'contact: {name: Priya Raman}')[2];
    assert.equal(priya?.front['mode'], 'individual');
  });
});

suite('A later note to the same person', () => {
  const second = interview(DANA).replace('03-17', '03-26');

  test('says so, and repeats neither topic nor link', () => {
    const all = files({ 'applications/harbor/second.md': fileOf(second, debrief) });
    const [first] = draftAll(all, 'harbor/first');
    const [later] = draftAll(all, 'harbor/second');
    assert.doesNotMatch(later?.body ?? '', /late-arriving|reconciles/);
    assert.match(later?.body ?? '', /the readmission dashboard/);
    assert.match(
      later?.body ?? '',
      /again|another|further|latest|new|second|once more|once again|this time|still|closer|renewed/,
    );
    assert.notEqual(first?.body, later?.body);
  });
  test('is no later one when the other talk comes after it', () => {
    const again: Variant[] = one(
      '{{greeting}}\n\n{{#again}}AGAIN{{/again}}{{^again}}FIRST{{/again}}\n\n{{closing}}',
    );
    const all = files({ 'applications/harbor/second.md': fileOf(second, debrief) });
    assert.match(draftAll(all, 'harbor/second', { variants: again })[0]?.body ?? '', /FIRST/);
    assert.match(draftAll(all, 'harbor/first', { variants: again })[0]?.body ?? '', /FIRST/);
  });
  test('knows the earlier one by the person, not by the name of the file', () => {
    const again = one('{{greeting}}\n\n{{#again}}AGAIN{{/again}}\n\n{{closing}}');
    const all = files({ 'applications/harbor/second.md': fileOf(second, debrief) });
    draftAll(all, 'harbor/first', { variants: again });
    assert.match(draftAll(all, 'harbor/second', { variants: again })[0]?.body ?? '', /AGAIN/);
  });
});

suite('The variants of a draft', () => {
  test('can be the user’s own, for every language and mode', () => {
    const [dana] = draft(
      {},
      { variants: one('{{greeting}}\n\nMine: {{topic}}, {{toGiven}}.\n\n{{closing}}\n{{myName}}') },
    );
    assert.equal(
      dana?.body,
      'Dear Dana,\n\nMine: late-arriving claims and nightly reloads, Dana.\n\nBest regards,\nInes Okafor',
    );
  });
  test('count without the front matter that one may have', () => {
    const whole = '---\ntype: thank-you\nstatus: sent\n---\n{{greeting}}\n\nMine.\n';
    const [dana] = draft({}, { variants: one(whole) });
    assert.equal(dana?.body, 'Dear Dana,\n\nMine.');
    assert.equal(dana?.front['status'], 'draft');
  });
  test('are told by name when one of them cannot be filled', () =>
    assert.throws(
      () => draft({}, { variants: one('{{#open}}') }),
      (error) => {
        assert.ok(error instanceof TemplateError);
        assert.match(error.message, /The variant “mine” is not right\./);
        return true;
      },
    ));
  test('may be missing: then the template of the type is filled', () => {
    const [dana] = draft({}, { variants: [] });
    assert.match(
      dana?.body ?? '',
      /^Dear Dana,\n+Thank you for talking with me about the Senior Data Engineer role/,
    );
  });
  test('carry nothing that a note could smuggle into a template', () => {
    const smuggled = debrief.replace('readmission dashboard', 'x --> {{myName}} <!--');
    const [dana] = draft({ 'applications/harbor/first.md': fileOf(interview(DANA), smuggled) });
    assert.doesNotMatch(dana?.body ?? '', /-->|\{\{/);
  });
  test('say in their names for what they are: language, then joint, then tone', () => {
    for (const name of shippedVariants)
      assert.match(name, /^(?:en|de)-(?:joint-)?(?:(?:formal|informal)-)?\d+$/);
    assert.ok(variants.length >= 20);
  });
});
