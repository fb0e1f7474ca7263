/** Something that adverts ask for and stories show. */
export interface Competency {
  readonly name: string;
  /** How adverts put it, in English and German: phrases as in `src/core/messages/phrases.ts`. */
  readonly wordings: readonly string[];
}

/** What adverts ask for most, and interviewers after them. */
export const coreCompetencies: readonly Competency[] = [
  {
    name: 'teamwork',
    wordings: [
      'team ?work',
      'team[ -]?players?',
      'work(?:ing|s)? (?:well )?(?:in|as part of|within) (?:a |an |our |the )?(?:\\S+ )?teams?',
      'collaborat(?:e|es|ing|ive|ively)',
      'cross-functional(?:ly)?',
      'team(?:fähigkeit|fähig|arbeit|geist|orientiert|orientierung)\\p{L}*',
      'zusammenarbeit\\p{L}*',
    ],
  },
  {
    name: 'leadership',
    wordings: [
      'leadership',
      '(?:lead|leading|manage|managing|build|building) (?:a |an |the |our |your )?(?:\\S+ )?(?:teams?|people)',
      'people management',
      '(?:mentor|mentoring|coach|coaching) (?:\\S+ )?(?:others|colleagues|engineers|juniors?|developers|analysts|people)',
      'führungs(?:erfahrung|kompetenz|stärke|qualität)\\p{L}*',
      'mitarbeiterführung|teamleitung',
    ],
  },
  {
    name: 'influence',
    wordings: [
      'influenc(?:e|ing)(?: \\S+)? (?:without|stakeholders?|others|decisions?)',
      'influence|influencing',
      'persua(?:de|sion|sive)',
      'stakeholder[ -]?management|manag(?:e|ing) stakeholders?',
      'negotiat(?:e|ing|ion)(?: skills?)?',
      'überzeugungs(?:kraft|fähigkeit)|verhandlungs(?:geschick|stärke|sicher)\\p{L}*',
    ],
  },
  {
    name: 'incident handling',
    wordings: [
      'incident (?:handling|management|response)',
      '(?:handle|handling|manage|managing|resolve|resolving) (?:\\S+ )?incidents?',
      'on[ -]call',
      'troubleshoot(?:ing)?',
      '(?:calm|work|working|works) under pressure|crisis management',
      'rufbereitschaft|störungs(?:behebung|management)|krisenmanagement',
    ],
  },
  {
    name: 'prioritisation',
    wordings: [
      'prioriti[sz](?:e|es|ing|ation)',
      'time management',
      '(?:multiple|several|competing) (?:projects|priorities|deadlines)',
      'organi[sz]ational skills',
      'priorisier(?:en|ung)|zeitmanagement|organisations(?:talent|geschick|stärke)',
    ],
  },
  {
    name: 'communication',
    wordings: [
      'communication skills?|(?:written|verbal|oral|clear|strong|good|excellent) communication(?: skills?)?',
      'communicat(?:e|es|ing|or)',
      'present(?:ing)? (?:to|results?|findings?)|presentation skills',
      'kommunikations(?:stärke|stark|fähigkeit|fähigkeiten|geschick|talent)\\p{L}*',
      'kommunikationsstarke[rsn]?|kommunikativ\\p{L}*',
    ],
  },
  {
    name: 'problem solving',
    wordings: [
      'problem[ -]solv(?:ing|er|ers)',
      'solv(?:e|ing) (?:\\S+ )?problems',
      'analytical (?:skills?|thinking|mind|mindset)',
      'analytisch\\p{L}*|problemlös\\p{L}*|lösungsorientiert\\p{L}*',
    ],
  },
  {
    name: 'learning',
    wordings: [
      'fast learner|quick learner|learn(?:s|ing)? (?:fast|quickly)',
      '(?:willing|willingness|eager|eagerness|desire|keen) to learn|love (?:to learn|learning)',
      'growth mindset|curious|curiosity',
      'lernbereit\\p{L}*|schnelle auffassungsgabe|auffassungsgabe|neugier\\p{L}*|lernfähig\\p{L}*',
    ],
  },
  {
    name: 'ownership',
    wordings: [
      '(?:take|takes|taking|strong|sense of|end-to-end|full) ownership|ownership of',
      'tak(?:e|es|ing) (?:\\S+ )?(?:responsibility|initiative)',
      'self[ -](?:starter|motivated|directed|driven)',
      'work(?:ing)? independently|proactive(?:ly)?|accountab(?:le|ility)',
      'eigenverantwort\\p{L}*|eigeninitiative|selbst(?:st)?ändig\\p{L}*|verantwortungsbewusst\\p{L}*',
    ],
  },
  {
    name: 'conflict',
    wordings: [
      'conflict (?:resolution|management|handling)|resolv(?:e|ing) conflicts?',
      'difficult (?:conversations|customers|clients|people)',
      'konflikt(?:fähigkeit|fähig|lösung|management)\\p{L}*',
    ],
  },
  {
    name: 'adaptability',
    wordings: [
      'adaptab(?:le|ility)|adapt(?:ing)? (?:quickly|to change)',
      'fast[ -]paced|(?:changing|dynamic) environments?|ambiguity',
      'anpassungsfähig\\p{L}*',
    ],
  },
  {
    name: 'customer focus',
    wordings: [
      'customer[ -](?:focus|focused|centric|oriented|orientation|obsession)',
      "(?:understand|meet|exceed)(?:ing)? (?:\\S+ )?customers?(?:' | )(?:needs|expectations)",
      'kunden(?:orientiert|orientierung|fokus|nähe)\\p{L}*|serviceorientiert\\p{L}*',
    ],
  },
];
