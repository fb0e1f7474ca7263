/** Longer subjects are cut off on a telephone. */
const LONGEST = 78;

/** The subject of a thank-you: the role and who writes, as far as they fit. */
export function subjectFor(role: string | undefined, myName: string, language?: string): string {
  const thanks = /^de(?![a-z])/i.test(language ?? '') ? 'Vielen Dank für das Gespräch' : 'Thank you';
  const [what, who] = [oneLine(role), oneLine(myName)];
  const choices = [
    `${thanks}${what && `: ${what}`}${who && `, ${who}`}`,
    `${thanks}${what && `: ${what}`}`,
    `${what}${who && `, ${who}`}`,
    `${thanks}${who && `, ${who}`}`,
  ];
  return choices.find((each) => each !== '' && each.length <= LONGEST) ?? thanks;
}

function oneLine(text: string | undefined): string {
  return (text ?? '').replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim();
}
