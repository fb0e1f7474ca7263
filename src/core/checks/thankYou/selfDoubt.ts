import { phraseCheck } from './wordingCheck.js';

export const selfDoubt = phraseCheck({
  code: 'TY502',
  severity: 'warning',
  title: 'Doubt about yourself',
  why: 'Readers remember the doubt that you plant. To add or to clear something up is fine; to judge yourself is not needed.',
  list: 'selfDoubt',
  message: (found) =>
    `“${found}” plants a doubt that may not have been there. Leave it out, or say what you can do.`,
});
