/**
 * Words that give a result a measure, in English, German, French and Spanish. Phrases as in `src/core/messages/phrases.ts`.
 * “One” and its like also mean somebody, so they count only with what is measured.
 */
export const numberWords: readonly string[] = [
  // English
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve',
  '(?:thir|four|fif|six|seven|eigh|nine)teen',
  '(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]+)?',
  'zero|(?:a )?dozens?(?: of)?|hundreds?|thousands?|millions?|billions?',
  'one (?:days?|weeks?|months?|years?|hours?|minutes?|nights?|quarter|third|half|percent|point)',
  'an? (?:day|week|month|year|hour|minute|night) (?:earlier|sooner|faster|shorter|less|instead|each|every|per)',
  'half|halves|halved|halving|a third|two-thirds|thirds|a quarter|three-quarters|quarters',
  'once|twice|double|doubled|doubles|doubling|triple|tripled|tripling|quadrupled|(?:two|three|four|five|ten)-?fold',
  'percent|per cent|percentage points?',
  'no \\S+ (?:was|were|had|has) (?:lost|missed|late|wrong|since)|none|not one|not a single',
  // German
  'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|null',
  '(?:drei|vier|fünf|sech|sieb|acht|neun)zehn|\\p{L}*(?:zwan|vier|fünf|sech|sieb|acht|neun)zig|\\p{L}*dreißig',
  '\\p{L}*hundert|\\p{L}*tausend|millionen?|dutzend',
  'ein(?:e|en|em|er)? (?:tag|tage|woche|monat|jahr|stunde|minute|nacht|viertel|drittel|hälfte|prozent)',
  'halb|halbe[rsn]?|halbiert|halbierte|hälfte|\\p{L}*drittel|\\p{L}*viertel|prozent|prozentpunkte?',
  '(?:zwei|drei|vier|fünf|zehn)(?:mal|fach)|doppelt|verdoppelt|verdoppelte|verdreifacht|verdreifachte|kein einzige[rsn]?',
  // French
  'deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|vingt|trente|cent|mille|moitié|tiers|doublé|pour cent',
  // Spanish
  'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|veinte|treinta|cien|mil|mitad|doble|por ciento',
];
