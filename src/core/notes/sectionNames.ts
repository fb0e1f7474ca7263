/**
 * The headings of the body that are read, and their names in other languages. A heading is compared without case,
 * punctuation and blanks at the ends.
 */
export const sectionNames = {
  'Who and what': ['Wer und was'],
  'Questions they asked': [
    'Fragen an mich',
    'Gestellte Fragen',
    'Preguntas que me hicieron',
    "Questions qu'ils ont posées",
  ],
  'Something to thank each person for': ['Wofür ich mich bedanke', 'Wofür ich jeder Person danke'],
  'What I did not get to say': ['Was ich nicht sagen konnte'],
  'What I still want to know': ['Was ich noch wissen möchte', 'Offene Fragen'],
  Flags: ['Signale', 'Auffälligkeiten'],
  Promises: ['Zusagen', 'Versprechen', 'Promesas', 'Promesses'],
  'Next time': ['Nächstes Mal', 'Beim nächsten Mal'],
  'What seemed to matter to them': ['Was ihnen wichtig war'],
  'What went well, and why': ['Was gut lief, und warum', 'Was gut lief'],
  'What I would do differently, and how': [
    'Was ich anders machen würde, und wie',
    'Was ich anders machen würde',
  ],
  'How it felt': ['Wie es sich anfühlte'],
  'What I learned': ['Was ich erfahren habe'],
  Situation: [],
  Task: ['Aufgabe'],
  Actions: ['Handlungen', 'Vorgehen'],
  Result: ['Ergebnis'],
  Learned: ['Gelernt'],
  'The advert': ['Job advert', 'Job description', 'Stellenanzeige'],
} as const satisfies Record<string, readonly string[]>;

export type SectionName = keyof typeof sectionNames;

const byHeading = new Map<string, SectionName>(
  Object.entries(sectionNames).flatMap(([name, aliases]) =>
    [name, ...aliases].map((heading) => [fold(heading), name as SectionName] as const),
  ),
);

/** The section that a heading begins; undefined for a heading of the user's own. */
export function sectionNamed(heading: string): SectionName | undefined {
  return byHeading.get(fold(heading));
}

/** Every heading under which a section is found, in lower case, to look for before a body is parsed. */
export function headingsOf(name: SectionName): readonly string[] {
  return [name, ...sectionNames[name]].map((heading) => heading.toLowerCase());
}

function fold(heading: string): string {
  return heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
