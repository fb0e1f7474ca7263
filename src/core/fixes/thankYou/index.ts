import type { Fixer } from '../fix.js';
import { byContact, noInterest, notShared, requested, saidSubject, signedOff } from './keyFixes.js';
import { joinedParagraph, partedParagraph, twoSentences, withoutParagraph } from './lengthFixes.js';
import { filledIn, fittingGreeting, greetByName, knownSpelling, rightName } from './nameFixes.js';
import { mentionTopic, moreToSay, openDebrief, openInterview, openOther, thankThem } from './topicFixes.js';
import { begunOtherwise, withoutOwnSentence } from './selfFixes.js';
import { formerEmployer, notSentYet, inSettings, rightEnd, rightMoment, rightZone } from './timeFixes.js';
import {
  fullStops,
  interestLast,
  oneOfTwo,
  plainerWord,
  thanksFirst,
  withoutFound,
  withoutSentence,
  writtenSmall,
} from './wordingFixes.js';

/** One fixer after the other. */
function all(...fixers: readonly Fixer[]): Fixer {
  return function* (problem, document, context) {
    for (const fixer of fixers) yield* fixer(problem, document, context);
  };
}

/** What mends the findings in a thank-you, by code. What was sent is past: there a slip in the note can be mended. */
export const thankYouFixers: Readonly<Record<string, Fixer>> = {
  TY101: filledIn,
  TY110: rightName,
  TY111: greetByName,
  TY112: withoutSentence,
  TY113: saidSubject,
  TY114: knownSpelling,
  TY115: fittingGreeting,
  TY120: signedOff,
  TY201: saidSubject,
  TY202: saidSubject,
  TY203: saidSubject,
  TY301: moreToSay,
  TY302: withoutParagraph,
  TY303: joinedParagraph,
  TY304: partedParagraph,
  TY305: twoSentences,
  TY401: all(mentionTopic, openDebrief),
  TY402: thanksFirst,
  TY403: all(interestLast, noInterest),
  TY404: withoutSentence,
  TY405: moreToSay,
  TY501: withoutSentence,
  TY502: withoutSentence,
  TY503: withoutSentence,
  TY504: withoutSentence,
  TY505: withoutSentence,
  TY506: withoutSentence,
  TY507: withoutSentence,
  TY508: withoutSentence,
  TY509: plainerWord,
  TY510: fullStops,
  TY511: withoutFound,
  TY512: writtenSmall,
  TY513: oneOfTwo,
  TY514: all(begunOtherwise, withoutOwnSentence, moreToSay),
  TY515: withoutSentence,
  TY601: withoutSentence,
  TY602: requested,
  TY603: openInterview,
  TY701: all(moreToSay, openOther),
  TY702: all(moreToSay, openOther),
  TY801: all(rightMoment, rightEnd, notSentYet),
  TY802: all(rightMoment, rightEnd, inSettings('Change how many hours are best', 'thankYou.dueHours')),
  TY803: all(rightMoment, rightEnd, inSettings('Change how many hours are the limit', 'thankYou.lateHours')),
  TY804: all(rightMoment, rightZone, inSettings('Change when the night begins', 'checks.nightFrom')),
  TY805: openDebrief,
  TY806: all(inSettings('Write another address into the setting “me.email”', 'me.email'), formerEmployer),
  TY901: thankThem,
  TY902: byContact,
  TY903: all(withoutFound, notShared),
};
