import assert from 'node:assert/strict';
import fc from 'fast-check';
import { scalarText } from '../../../../src/core/edit/yamlText.js';
import { applicationsView } from '../../../../src/core/views/applicationsView.js';
import { referencesView } from '../../../../src/core/views/referencesView.js';
import { thankYousView } from '../../../../src/core/views/thankYousView.js';
import { todoView } from '../../../../src/core/views/todoView.js';
import { allNodes, sceneAt } from '../../../support/notes.js';

const evil = fc
  .array(
    fc.constantFrom(
      ...[
        '[x](command:evil)',
        '<img src=http://x>',
        '$(trash)',
        '\u202e',
        '\u2066',
        '\u200b',
        '\n',
        '\r',
        '\u0007',
      ],
      ...[
        '\u2028',
        '**b**',
        '`',
        '<script>',
        'javascript:x',
        '__proto__',
        'Dana',
        'x'.repeat(400),
        '\uFEFF',
        '\ud800',
      ],
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''));

suite('What the views show of any name', () => {
  test('is one line of plain text, whatever the name holds', () => {
    fc.assert(
      fc.property(evil, evil, (name, other) => {
        const [first, second] = [scalarText(name), scalarText(other)];
        const { index, actions, input } = sceneAt('2026-03-24T18:00+01:00', {
          'a/application.md': `---\ntype: application\nid: a\ncompany: ${first}\nrole: ${second}\nstatus: interviewing\n---\n`,
          'a/i.md': `---\ntype: interview\napplication: a\nkind: ${second}\nstart: 2026-03-24T14:00+01:00\ninterviewers:\n  - name: ${first}\n---\n## Promises\n- [ ] ${other.replace(/\s/g, ' ')}\n`,
          'a/t.md': `---\ntype: thank-you\napplication: a\ninterview: i\nto:\n  name: ${second}\nstatus: ${first}\n---\n`,
          'r.md': `---\ntype: reference\nname: ${first}\nconsent: agreed\nrelation: ${second}\n---\n`,
          'q.md': `---\ntype: reference-request\nreference: ${first}\napplication: a\nstatus: needed\n---\n`,
          's.md': `---\ntype: story\ntitle: ${second}\nstrength: 3\n---\n`,
        });
        const views = [todoView, thankYousView, referencesView, applicationsView];
        for (const node of views.flatMap((view) => allNodes(view(index, actions, input)))) {
          const onLine = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f\ufeff]/u;
          for (const text of [node.label, node.description ?? '', node.accessibleLabel])
            assert.doesNotMatch(text, onLine, JSON.stringify(text));
          assert.doesNotMatch((node.tooltip ?? '').replaceAll('\n', ''), onLine);
          assert.ok(node.label.length <= 700);
        }
      }),
      { numRuns: 300 },
    );
  }).timeout(60_000);
});
