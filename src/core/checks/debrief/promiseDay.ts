import type { Check } from '../check.js';

export const promiseDay: Check = {
  code: 'DB08',
  severity: 'warning',
  title: 'A promise without a day',
  why: 'People remember whether you kept your word. A promise with a day reminds you in time; one without is never late.',
  types: ['interview'],
  *find({ debrief }) {
    for (const { text, line, done } of debrief?.promises ?? []) {
      if (done || text === '' || /\bby\s+\d{4}-\d{2}-\d{2}(?!\d)/i.test(text)) continue;
      yield {
        message:
          'This promise has no day, so nothing reminds you in time. Add one at its end, like “by 2026-03-18”.',
        place: { line, words: text },
        facts: { found: text },
      };
    }
  },
};
