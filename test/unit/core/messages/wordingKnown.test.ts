import assert from 'node:assert/strict';
import { languageWithoutWording } from '../../../../src/core/messages/wordingKnown.js';
import { documentOf } from '../../../support/checks.js';
import { type Files, indexOf } from '../../../support/notes.js';

/** The language that is not checked in a thank-you with this body, at an application in a language. */
function unchecked(body: string, { language = 'en', status = 'draft' } = {}): string | undefined {
  const files: Files = {
    'applications/acme/thanks.md': `---\ntype: thank-you\napplication: acme\nstatus: ${status}\n---\n\n${body}\n`,
    'applications/acme/application.md': `---\ntype: application\ncompany: Acme\nlanguage: ${language}\n---\n`,
  };
  return languageWithoutWording(documentOf(files), { index: indexOf(files), myName: 'Ines Okafor' });
}

suite('Whether the wording of a thank-you is checked', () => {
  const german =
    'Guten Tag Dana,\n\nvielen Dank für das Gespräch über die Stelle. Es hat mir sehr gefallen.\n\nViele Grüße\nInes';
  const english =
    'Dear Dana,\n\nThank you for the talk about the role. It was good to hear how you work.\n\nBest,\nInes';

  test('it is in English, whatever the application says', () => {
    assert.equal(unchecked(english), undefined);
    assert.equal(unchecked(english, { language: 'de' }), undefined);
  });
  test('it is not in other languages, and they are named', () => {
    assert.equal(unchecked(german), 'de');
    assert.equal(
      unchecked(
        'Hei Dana,\n\nKiitos keskustelusta tiistaina. Se oli mukava ja opin siitä paljon uutta teistä.',
        { language: 'fi' },
      ),
      'fi',
    );
  });
  test('an empty note and one that is skipped have nothing to check', () => {
    assert.equal(unchecked('<!-- Danke -->', { language: 'de' }), undefined);
    assert.equal(unchecked(german, { status: 'skipped' }), undefined);
  });
});
