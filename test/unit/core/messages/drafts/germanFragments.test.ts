import assert from 'node:assert/strict';
import { germanFragments as made } from '../../../../../src/core/messages/drafts/germanFragments.js';

suite('German parts of sentences', () => {
  test('have a topic in quotation marks, for its article is not known', () => {
    assert.equal(
      made.topic('Einarbeitung mit vier Tagen im Hafen'),
      '„Einarbeitung mit vier Tagen im Hafen“',
    );
    assert.equal(made.topic('späte Meldungen'), '„Späte Meldungen“');
  });
  test('have no topic that is a sentence, is about somebody or is in English', () => {
    for (const text of ['die Tests sind langsam', 'ihr Umzug nach Kiel', 'plan for the first days', 'Gehalt'])
      assert.equal(made.topic(text), undefined, text);
  });
  test('tell a link as a sentence or as a thing', () => {
    assert.deepEqual(made.link('habe einen Abgleich gebaut'), { says: 'Ich habe einen Abgleich gebaut' });
    assert.deepEqual(made.link('einen Abgleich gebaut'), { says: 'Ich habe einen Abgleich gebaut' });
    assert.deepEqual(made.link('ich lerne am meisten vor Ort'), { says: 'Ich lerne am meisten vor Ort' });
    assert.deepEqual(made.link('ein ähnliches Modell'), { like: 'ein ähnliches Modell' });
    assert.equal(made.link('Abgleich gebaut'), undefined);
    assert.equal(made.link('leider nichts'), undefined);
  });
  test('have what was not said, and questions that are questions', () => {
    assert.equal(made.unsaid('der Abschluss wurde kürzer'), 'der Abschluss wurde kürzer');
    assert.equal(made.question('Wie läuft die Einarbeitung?'), 'Wie läuft die Einarbeitung?');
    assert.equal(made.question('Wann wird entschieden?'), undefined);
    assert.equal(made.question('die Einarbeitung'), undefined);
  });
});
