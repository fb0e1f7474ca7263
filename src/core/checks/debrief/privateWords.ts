/**
 * Words for what the law protects most: health, religion, origin, sex life, union, convictions. Pieces of patterns, whole
 * words in any case; words that mostly mean something else (disabled, race, cancer research) are left out.
 */
export const privateWords: readonly string[] = [
  // health
  'pregnant',
  'pregnancy',
  'maternity leave',
  'miscarriage',
  'ill(?! at | will)',
  'illness',
  'sick(?! of)',
  'disability',
  'wheelchair',
  'depressed',
  'depression',
  'bipolar',
  'autistic',
  'autism',
  'adhd',
  'dyslexic',
  'dyslexia',
  'chemotherapy',
  'hiv',
  'alcoholic',
  'alcoholism',
  'addiction',
  // religion
  'religion',
  'religious',
  'catholic',
  'protestant',
  'muslim',
  'jewish',
  'hindu',
  'buddhist',
  'atheist',
  'hijab',
  'headscarf',
  // origin
  'ethnicity',
  'ethnic',
  'refugee',
  'skin colou?r',
  // sex life
  'gay',
  'lesbian',
  'bisexual',
  'homosexual',
  'transgender',
  'sexual orientation',
  // union and convictions
  'union member',
  'criminal record',
  'convicted',
];
