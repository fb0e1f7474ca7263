import { asking } from './asking.js';
import { edits } from './edits.js';
import { fileNames } from './fileNames.js';
import { indexing } from './indexing.js';
import { mailAddresses } from './mailAddresses.js';
import { mails } from './mails.js';
import { reading } from './reading.js';
import { scalars } from './scalars.js';
import { templating } from './templating.js';
import { times } from './times.js';
import { transcriptLaws } from './transcripts.js';

/** Every law of the core, for the unit tests and for `npm run fuzz`. */
export const laws = [
  ...reading,
  ...scalars,
  ...edits,
  ...fileNames,
  ...times,
  ...indexing,
  ...templating,
  ...mails,
  ...mailAddresses,
  ...asking,
  ...transcriptLaws,
];
