import assert from 'node:assert/strict';
import { statusView, type StatusView } from '../../../../src/core/views/statusView.js';
import { type Files, sceneAt } from '../../../support/notes.js';
import { note, search } from './search.js';

function view(moment: string, files: Files, pausedUntil?: number): StatusView | undefined {
  const { actions, input } = sceneAt(moment, files);
  return statusView(actions, input, pausedUntil);
}

suite('The status bar', () => {
  test('shows what is late next before what has no late', () => {
    const status = view('2026-03-28T13:30+01:00', search);
    assert.equal(status?.text, 'Thank Marcus Oyelaran · 5 h left');
    assert.equal(status?.icon, 'mail');
    assert.equal(status?.late, false);
    assert.equal(status?.pressing, 6);
    assert.equal(
      status?.accessibleLabel,
      'Thank Marcus Oyelaran. Due now, 5 hours left. 6 things to do now.',
    );
  });

  test('lists five at most in its tooltip', () => {
    const lines = view('2026-03-28T19:30+01:00', search)?.tooltip.split('\n') ?? [];
    assert.equal(lines[0], 'Thank Marcus Oyelaran · late by 1 h, still worth sending');
    assert.equal(lines.length, 6);
    assert.equal(lines[5], 'and 2 more');
  });

  test('says at the end of its tooltip until when reminders pause', () => {
    const pausedUntil = Date.parse('2026-03-30T00:00+02:00');
    const status = view('2026-03-28T19:30+01:00', search, pausedUntil);
    assert.equal(status?.tooltip.split('\n').at(-1), 'Reminders pause until Mon 30 Mar, 00:00.');
  });

  test('is hidden when nothing is due', () => {
    const waiting = { 'a.md': search['applications/kestrel/application.md'] ?? '' };
    const recent = waiting['a.md'].replace('2026-03-02', '2026-03-26');
    assert.equal(view('2026-03-27T13:30+01:00', {}), undefined);
    assert.equal(
      view('2026-03-27T13:30+01:00', { 'a.md': recent.replace('awaiting-decision', 'applied') }),
      undefined,
    );
  });

  test('draws no icon from the text of a note, and cuts a long title', () => {
    const task = `- [ ] $(flame) ${'very '.repeat(20)}long`;
    const interview = note('type: interview', 'start: 2026-03-26T10:00+01:00', 'debrief: completed');
    const text =
      view('2026-03-27T09:30+01:00', { 'i.md': `${interview}\n## Promises\n\n${task}\n` })?.text ?? '';
    assert.ok(text.startsWith('$ (flame) very'), text);
    assert.ok(text.length < 60 && text.includes('…'), text);
  });
});
