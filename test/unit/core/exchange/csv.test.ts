import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readCsv, writeCsv } from '../../../../src/core/exchange/csv.js';

const cellsIn = (text: string): unknown[] => readCsv(text).rows.map(({ cells }) => cells);

suite('Reading a table', () => {
  for (const [name, text] of Object.entries({
    commas: 'Company,Role\r\nAcme,Engineer\r\n',
    semicolons: 'Company;Role\nAcme;Engineer',
    tabs: 'Company\tRole\nAcme\tEngineer\n',
    'a mark at its beginning': '\uFEFFCompany,Role\nAcme,Engineer',
    'the word of Excel': 'sep=;\r\nCompany;Role\r\nAcme;Engineer',
  }))
    test(`takes ${name}`, () => {
      assert.deepEqual(readCsv(text), {
        headers: ['Company', 'Role'],
        rows: [{ place: '2', cells: ['Acme', 'Engineer'] }],
      });
    });

  test('keeps quotes, line breaks and other separators in a cell', () => {
    assert.deepEqual(cellsIn('a;b\n"1,5 ""so""\r\nand so";"x;y"\n'), [['1,5 "so"\nand so', 'x;y']]);
  });

  test('says which rows do not fit, by the number that a spreadsheet shows', () => {
    const { rows } = readCsv('\na,b\n\n1\n1,2,3\n1,2,\n');
    assert.deepEqual(
      rows.map(({ place, ragged }) => [place, ragged]),
      [
        ['4', { cells: 1, headers: 2 }],
        ['5', { cells: 3, headers: 2 }],
        ['6', undefined],
      ],
    );
  });

  test('calls a column without a name by its letter', () => {
    assert.deepEqual(readCsv('a,,c\n1,2,3').headers, ['a', 'Column B', 'c']);
  });

  test('takes a single column, and nothing at all', () => {
    assert.deepEqual(cellsIn('Company\nAcme'), [['Acme']]);
    assert.deepEqual(readCsv(''), { headers: [], rows: [] });
  });
});

suite('Writing a table', () => {
  test('leaves no cell that a spreadsheet would run, in headers either', () => {
    const dangerous = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '＝1', "'=1"];
    for (const cell of dangerous) {
      const text = writeCsv([cell, 'b'], [['x', cell]]);
      for (const each of text.split(/"?,"?|\r\n/)) {
        assert.doesNotMatch(each.replace(/^"/, ''), /^\s*[=+\-@＝＋－＠]/u, JSON.stringify(text));
      }
      assert.equal(text.split("'").length > 2, true, JSON.stringify(text));
    }
  });

  test('comes back as it was', () => {
    const cell = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\r', '').trim());
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell)), (rows) => {
        const full = rows.filter((row) => row.some(Boolean));
        const back = readCsv(writeCsv(['a', 'b'], full));
        assert.deepEqual(
          back.rows.map(({ cells }) => cells),
          full,
        );
      }),
    );
  });
});
