import assert from 'node:assert/strict';
import { type DateOrder, dayIn, orderIn } from '../../../../src/core/exchange/columnDates.js';

suite('Dates of a column', () => {
  const orders: readonly (readonly [readonly string[], string])[] = [
    [['3/4/2026', '31/12/2026'], 'day-first'],
    [['3/4/26', '12/31/26, 3:05 PM'], 'month-first'],
    [['3/4/2026', '5/6/2026'], 'unknown'],
    [['31/12/2026', '12/31/2026'], 'unknown'],
    [['2026-03-04', '4.3.2026', '12 Mar 2026'], 'either'],
    [['3/3/2026', ''], 'either'],
  ];
  for (const [cells, order] of orders)
    test(`${cells.join(', ')} are ${order}`, () => assert.equal(orderIn(cells), order));

  const days: readonly (readonly [string, DateOrder | undefined, string | undefined])[] = [
    ['2026-03-04', undefined, '2026-03-04'],
    ['2026-03-04 19:17:05', undefined, '2026-03-04'],
    ['2026-03-04T19:17:05Z', undefined, '2026-03-04'],
    ['2026/3/4', undefined, '2026-03-04'],
    ['3/4/2026', 'day-first', '2026-04-03'],
    ['3/4/2026', 'month-first', '2026-03-04'],
    ['3/4/2026', undefined, undefined],
    ['9/1/26, 3:05 PM', 'month-first', '2026-09-01'],
    ['4.3.2026', 'month-first', '2026-03-04'],
    ['4. März 2026', undefined, '2026-03-04'],
    ['Wed, 4 March 2026', undefined, '2026-03-04'],
    ['Mar 4th, 2026', undefined, '2026-03-04'],
    ['31/2/2026', 'day-first', undefined],
    ['last week', undefined, undefined],
    ['45992', undefined, undefined],
  ];
  for (const [cell, order, day] of days)
    test(`“${cell}”, ${order ?? 'order not known'}, is ${day ?? 'no day'}`, () =>
      assert.equal(dayIn(cell, order), day));
});
