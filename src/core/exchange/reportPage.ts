import { type ActivityReport, countsOf, reportHeaders, reportRows } from './activity.js';

/** A page to print: everything in it, no script, nothing loaded. What notes hold stays text. */
export function reportPage({ name, range, activities }: ActivityReport): string {
  const title = ['Activity report', name].filter(Boolean).join(', ');
  const head = reportHeaders.map((header) => `<th scope="col">${escapeHtml(header)}</th>`).join('');
  const rows = reportRows(activities).map(
    (cells) => `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`,
  );
  const counts = countsOf(activities).map((count) => `<li>${escapeHtml(count)}</li>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>Activity report</h1>
<p class="about">${name ? `<strong>${escapeHtml(name)}</strong><br>` : ''}${escapeHtml(range.from)} to ${escapeHtml(range.to)}</p>
<ul class="counts">${counts.join('')}</ul>
<table>
<thead><tr>${head}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</body>
</html>
`;
}

const style = `
:root { color-scheme: light; }
body { font: 11pt/1.4 system-ui, sans-serif; color: #111; background: #fff; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; }
h1 { font-size: 1.5em; margin: 0 0 .3em; }
.about { margin: 0 0 1em; }
.counts { list-style: none; padding: 0; margin: 0 0 1.2em; display: flex; flex-wrap: wrap; gap: .2em 1.6em; }
table { border-collapse: collapse; width: 100%; font-size: .9em; }
th, td { border: 1px solid #999; padding: .3em .5em; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: #eee; }
th:first-child, td:first-child { white-space: nowrap; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
@page { margin: 15mm; }
@media print { body { margin: 0; max-width: none; padding: 0; font-size: 10pt; } th { print-color-adjust: exact; } }
`;

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
