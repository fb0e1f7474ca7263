import assert from 'node:assert/strict';
import {
  findPhrases,
  hasPhrase,
  isPhrase,
  literalPhrase,
  withoutPhrases,
} from '../../../../src/core/messages/phrases.js';

function found(phrases: readonly string[], text: string): string[] {
  return findPhrases(phrases, text).map((each) => {
    assert.equal(text.slice(each.start, each.end), each.text);
    return each.text;
  });
}

suite('Phrases', () => {
  test('stand as whole words, in any case', () => {
    assert.deepEqual(found(['pay'], 'Pay, PAY and repay, payment, pay.'), ['Pay', 'PAY', 'pay']);
    assert.deepEqual(found(['für'], 'für dafür fürs'), ['für']);
  });
  test('may go over blanks and a line break', () =>
    assert.deepEqual(
      found(['kind regards'], 'kind  regards, kind\nregards, kind\r\nregards, kind\n\n\n\nregards'),
      ['kind  regards', 'kind\nregards', 'kind\r\nregards'],
    ));
  test('a blank with a question mark may be missing', () =>
    assert.deepEqual(found(['sir ?/ ?madam'], 'sir/madam, sir / madam, sir/ madam'), [
      'sir/madam',
      'sir / madam',
      'sir/ madam',
    ]));
  test('any form of apostrophe will do', () =>
    assert.deepEqual(found(["don't"], "don’t don‘t don't dont"), ['don’t', 'don‘t', "don't"]));
  test('a gap of words stays within its sentence', () => {
    assert.deepEqual(found(['i( \\S+){0,3} attached'], 'Here I have it attached.'), ['I have it attached']);
    assert.deepEqual(found(['i( \\S+){0,3} attached'], 'So do I. It is attached.'), []);
    assert.deepEqual(found(['i( \\S+){0,3} attached'], 'As I said. Attached'), []);
    assert.deepEqual(found(['i( \\S+){0,3} attached'], 'Here I have v1.2 attached.'), [
      'I have v1.2 attached',
    ]);
  });
  test('scripts without blanks have no edges of words', () => {
    assert.deepEqual(found(['配送計画'], '港物流の配送計画について'), ['配送計画']);
    assert.deepEqual(found(['Alder'], '私はAlderで'), ['Alder']);
  });
  test('none are found where there are none', () => {
    assert.deepEqual(found([], 'anything'), []);
    assert.equal(hasPhrase([], 'anything'), false);
    assert.equal(isPhrase([], ''), false);
  });

  test('a text is one or not', () => {
    assert.ok(isPhrase(['thank you( so much)?'], ' Thank you so much '));
    assert.ok(!isPhrase(['thank you( so much)?'], 'Thank you for it'));
    assert.ok(hasPhrase(['thank you'], 'Thank you for it'));
  });
  test('can be taken out, and nothing moves', () => {
    assert.equal(withoutPhrases(['bonus'], 'a bonus, a BONUS.'), 'a      , a      .');
    assert.equal(withoutPhrases(['bonus'], 'none'), 'none');
  });
  test('words of the user’s mean nothing but themselves', () => {
    const role = 'C++ (Senior) [m/w/d]  Engineer?';
    assert.ok(isPhrase([literalPhrase(role)], 'c++ (senior) [m/w/d] engineer?'));
    assert.ok(!isPhrase([literalPhrase('a.c')], 'abc'));
    assert.ok(hasPhrase([literalPhrase('R&D | Ops*')], 'the R&D | Ops* team'));
  });
});
