import type { Check } from '../check.js';
import { apology } from './apology.js';
import { beforeTopics } from './beforeTopics.js';
import { capitals } from './capitals.js';
import { casual } from './casual.js';
import { closing } from './closing.js';
import { desperation } from './desperation.js';
import { doubledWord } from './doubledWord.js';
import { emoji } from './emoji.js';
import { exclamationMarks } from './exclamationMarks.js';
import { filler } from './filler.js';
import { forgotten } from './forgotten.js';
import { formality } from './formality.js';
import { greeting } from './greeting.js';
import { greetingName } from './greetingName.js';
import { guessedAddress } from './guessedAddress.js';
import { interest } from './interest.js';
import { longParagraph } from './longParagraph.js';
import { longSentence } from './longSentence.js';
import { longSubject } from './longSubject.js';
import { missingAttachment } from './missingAttachment.js';
import { money } from './money.js';
import { nearlyName } from './nearlyName.js';
import { onlyThanks } from './onlyThanks.js';
import { openPromise } from './openPromise.js';
import { otherCompany } from './otherCompany.js';
import { paragraphs } from './paragraphs.js';
import { placeholders } from './placeholders.js';
import { plainSubject } from './plainSubject.js';
import { pressure } from './pressure.js';
import { presumption } from './presumption.js';
import { questions } from './questions.js';
import { roleOrCompany } from './roleOrCompany.js';
import { runningDown } from './runningDown.js';
import { selfCentred } from './selfCentred.js';
import { selfDoubt } from './selfDoubt.js';
import { sentAfterADay } from './sentAfterADay.js';
import { sentAtNight } from './sentAtNight.js';
import { sentLate } from './sentLate.js';
import { sentTooSoon } from './sentTooSoon.js';
import { shared } from './shared.js';
import { similar } from './similar.js';
import { similarElsewhere } from './similarElsewhere.js';
import { stockPhrases } from './stockPhrases.js';
import { subject } from './subject.js';
import { thanks } from './thanks.js';
import { tooLong } from './tooLong.js';
import { tooShort } from './tooShort.js';
import { topic } from './topic.js';
import { unaskedAttachment } from './unaskedAttachment.js';
import { workAccount } from './workAccount.js';

/** The checks of a thank-you, by code. */
export const thankYouChecks: readonly Check[] = [
  placeholders,
  greetingName,
  greeting,
  otherCompany,
  roleOrCompany,
  nearlyName,
  formality,
  closing,
  subject,
  plainSubject,
  longSubject,
  tooShort,
  tooLong,
  paragraphs,
  longParagraph,
  longSentence,
  topic,
  thanks,
  interest,
  questions,
  onlyThanks,
  apology,
  selfDoubt,
  desperation,
  presumption,
  pressure,
  money,
  runningDown,
  stockPhrases,
  casual,
  exclamationMarks,
  emoji,
  capitals,
  doubledWord,
  selfCentred,
  filler,
  missingAttachment,
  unaskedAttachment,
  openPromise,
  similar,
  similarElsewhere,
  sentTooSoon,
  sentAfterADay,
  sentLate,
  sentAtNight,
  beforeTopics,
  workAccount,
  forgotten,
  guessedAddress,
  shared,
];
