// Prints rows as a table in markdown, so that it can go into the README as it is.

const columns = { goal: '#', what: 'What', limit: 'Goal', measured: 'Measured', verdict: '' };

/** @param {Partial<Record<keyof typeof columns, string>>[]} rows */
export function printTable(rows) {
  const order = (row) => Number(row.goal) || 10;
  const sorted = [...rows].sort((a, b) => order(a) - order(b));
  const names = Object.keys(columns);
  const widths = names.map((name) =>
    Math.max(3, ...[columns, ...sorted].map((row) => (row[name] ?? '').length)),
  );
  const line = (row) => `| ${names.map((name, at) => (row[name] ?? '').padEnd(widths[at])).join(' | ')} |`;
  console.log(line(columns));
  console.log(`| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`);
  for (const row of sorted) console.log(line(row));
}
