import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readExpectation } from '../../../scripts/corpus/expectation.js';
import { corpusFolder, type Measured, score, scoreOf } from '../../../scripts/corpus/score.js';
import { contextOf, readWorlds } from '../../../scripts/corpus/world.js';
import { findingsOf } from '../../../src/core/checks/index.js';
import { problemsOf } from '../../../src/core/index/noteProblems.js';

/** A thank-you in which some codes are expected, argued about and told. */
function measured(path: string, expected: string[], may: string[], told: string[]): Measured {
  const findings = told.map((code, line) => ({ code, line, message: 'So it is.' })) as Measured['findings'];
  return { path, type: 'thank-you', expectation: { codes: expected, may, line: 1 }, findings };
}

suite('The corpus of thank-yous', () => {
  const worlds = readWorlds(corpusFolder);
  const texts = worlds.flatMap(({ documents }) => documents.map(({ text }) => text));
  const { drafts, byCode, misses, falseAlarms } = score();

  test('has many drafts, about half of them good', () => {
    assert.ok(drafts.good >= 32 && drafts.bad >= 32);
    assert.ok(Math.abs(drafts.good - drafts.bad) <= 10);
  });
  test('plants each of fifty codes at least twice', () => {
    const planted = [...byCode].filter(([, tally]) => tally.planted > 0);
    assert.equal(planted.length, 50);
    assert.deepEqual(
      planted.filter(([, tally]) => tally.planted < 2),
      [],
    );
  });
  test('is told what was planted, and nothing else', () => {
    assert.deepEqual(misses, []);
    assert.deepEqual(falseAlarms, []);
  });
  test('has nothing wrong in its format', () => {
    const wrong = worlds.flatMap((world) =>
      world.documents.flatMap((document) =>
        (document.note
          ? [...problemsOf(world.index, document.note), ...findingsOf(document, contextOf(world))]
          : [{ code: 'no note', line: 0 }]
        )
          .filter(({ code }) => !/^(?:TY|DB)/.test(code))
          .map(({ code, line }) => `${code} ${world.name}/${document.path}:${line + 1}`),
      ),
    );
    assert.deepEqual(wrong, []);
  });
  test('names addresses that nobody has', () => {
    const files = worlds.map(({ name }) => readFileSync(join(corpusFolder, name, 'world.json'), 'utf8'));
    const addresses = [...texts, ...files].flatMap((text) => text.match(/[^\s"<]+@[^\s",}>]+/g) ?? []);
    assert.ok(addresses.length > 100);
    assert.deepEqual(
      addresses.filter((each) => !/[@.]example\.(?:com|org)$/.test(each)),
      [],
    );
  });
});

suite('The score of the checks', () => {
  test('counts what was found, missed and told without reason; what can be argued about does not count', () => {
    const result = scoreOf([
      measured('bad.md', ['TY101', 'TY401'], [], ['TY401', 'TY401', 'TY512']),
      measured('good.md', [], ['TY514'], ['TY514']),
      measured('better.md', [], [], ['TY512']),
    ]);
    assert.deepEqual(result.total, { planted: 2, found: 1, missed: 1, falseAlarms: 2 });
    assert.deepEqual([...result.byCode.keys()], ['TY101', 'TY401', 'TY512']);
    assert.deepEqual(result.misses, [{ path: 'bad.md', line: 2, code: 'TY101' }]);
    assert.deepEqual(
      result.falseAlarms.map(({ path, line }) => `${path}:${line}`),
      ['bad.md:3', 'better.md:1'],
    );
    assert.deepEqual(result.goodWithFindings, ['better.md']);
    assert.deepEqual(result.drafts, { good: 2, bad: 1 });
  });
  test('reads what is expected, and refuses what is not written as it should be', () => {
    const read = (comments: string) =>
      readExpectation(`---\n${comments}\ntype: thank-you\n---\n\n# expect: no\n`);
    assert.deepEqual(read('# expect: TY101 TY401\n# may: TY514'), {
      codes: ['TY101', 'TY401'],
      may: ['TY514'],
      line: 1,
    });
    assert.deepEqual(read('# expect: none')?.codes, []);
    assert.equal(read('# mine'), undefined);
    for (const wrong of ['TY401 TY101', 'TY101 TY101', 'TY1', '', 'TY101,TY401'])
      assert.throws(() => read(`# expect: ${wrong}`), /sorted/);
    assert.throws(() => read('# mine\n# expect: none'), /first comment/);
    assert.throws(() => read('# expect: TY101\n# may: TY101'), /both/);
  });
});
