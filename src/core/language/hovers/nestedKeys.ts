/** The meanings of the keys within groups, by the key that holds the group. */
const parts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  history: {
    on: 'The day on which the status was reached.',
    status: 'The status that was reached.',
    note: 'A word about it, for yourself.',
  },
  'worked-together': { from: 'The first month.', to: 'The last month. Leave it empty while it lasts.' },
  window: { from: 'The first day on which they may be called.', to: 'The last day.' },
  scores: {
    score: 'How well the job meets this criterion: 1 is badly, 5 is very well.',
    basis: 'How you know.',
    confidence: 'How sure you are: 1 is hardly, 3 is very.',
    evidence: 'What you saw or heard, in a sentence.',
  },
  criteria: {
    id: 'What evaluations call it.',
    name: 'The criterion, in your words.',
    weight: 'How much it counts, out of 100 for all together.',
  },
  dealbreakers: { id: 'What evaluations call it.', name: 'What must be there, in your words.' },
};

/** The meanings of what is recorded of a person, wherever it is. */
const ofPerson: Readonly<Record<string, string>> = {
  name: 'The name, spelled as they spell it.',
  email: 'The address that messages go to.',
  title: 'Their title there.',
  role: 'Their part in this, such as hiring manager or peer.',
  'email-source':
    'Where you have the address from. One that is `guessed` may be wrong, or reach somebody else.',
  honorific: 'How they are addressed, such as Dr or Frau.',
  'said-as': 'How to say the name.',
  given: 'The given name, where it cannot be told from the whole.',
  family: 'The family name, where it cannot be told from the whole.',
};

/** The meaning of a key within the group of another; undefined for one that is not known. */
export function meaningOfPart(holder: string, part: string, isPerson: boolean): string | undefined {
  const meanings = isPerson ? ofPerson : parts[holder];
  return meanings && Object.hasOwn(meanings, part) ? meanings[part] : undefined;
}
