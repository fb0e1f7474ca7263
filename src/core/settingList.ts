import { defaultTiming, type Timing } from './actions/timing.js';
import { type CheckLimits, defaultLimits } from './checkLimits.js';
import { groupings } from './questions/groups.js';
import { defaultQuietHours } from './reminders/quietHours.js';
import { type TimingKey, timingSettings } from './timingSettings.js';

/** One setting: what stands in the manifest, in the docs and in the code comes from here. */
export interface SettingDefinition {
  /** Without the prefix `afterInterview.`. */
  readonly key: string;
  /** An array is one of texts. */
  readonly type: 'string' | 'number' | 'boolean' | 'array';
  readonly default: string | number | boolean | readonly string[];
  readonly description: string;
  /** The words of which it is one. */
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly scope: 'resource' | 'window' | 'machine-overridable' | 'application';
  /** Not read from an untrusted workspace. */
  readonly restricted?: true;
  /** The number of the computed actions that it sets. */
  readonly timing?: keyof Timing;
  /** The number of the checks that it sets. */
  readonly limit?: keyof CheckLimits;
}

function timed(key: TimingKey, description: string): SettingDefinition {
  const timing = timingSettings[key];
  return {
    key,
    type: 'number',
    default: defaultTiming[timing] as number,
    description,
    minimum: 0,
    scope: 'window',
    timing,
  };
}

function limited(limit: keyof CheckLimits, description: string): SettingDefinition {
  return {
    key: `checks.${limit}`,
    type: 'number',
    default: defaultLimits[limit],
    description,
    minimum: 0,
    scope: 'window',
    limit,
  };
}

/** Every setting, in the order in which they are shown. */
export const settingDefinitions: readonly SettingDefinition[] = [
  {
    key: 'me.name',
    type: 'string',
    default: '',
    description: 'Your name, as you sign your messages.',
    scope: 'window',
  },
  { key: 'me.email', type: 'string', default: '', description: 'Your e-mail address.', scope: 'window' },
  {
    key: 'me.timeZone',
    type: 'string',
    default: '',
    description: 'Your time zone, such as `Europe/Berlin`. Empty: that of this computer.',
    scope: 'window',
  },
  {
    key: 'notesFolder',
    type: 'string',
    default: '',
    description: 'The folder of your notes, inside the workspace folder. Empty: the whole workspace folder.',
    scope: 'resource',
    restricted: true,
  },
  {
    key: 'templatesFolder',
    type: 'string',
    default: '.after-interview/templates',
    description:
      'The folder of your own templates, inside the workspace folder. `thank-you.md` there replaces the shipped one.',
    scope: 'resource',
    restricted: true,
  },
  {
    key: 'statusBar.enabled',
    type: 'boolean',
    default: true,
    description: 'Show the most urgent action in the status bar.',
    scope: 'window',
  },
  {
    key: 'codeLens.enabled',
    type: 'boolean',
    default: true,
    description: 'Show above a note what is to do with it.',
    scope: 'window',
  },
  {
    key: 'inlayHints.enabled',
    type: 'boolean',
    default: true,
    description:
      "Show behind a moment what the clock says in the other side's time zone, and behind a heading of a debrief whether it is still empty.",
    scope: 'window',
  },
  {
    key: 'questions.groupBy',
    type: 'string',
    enum: Object.keys(groupings),
    default: 'type',
    description: 'What the Questions view puts together.',
    scope: 'window',
  },
  {
    key: 'reminders.perDay',
    type: 'number',
    default: 3,
    description:
      'How many reminders are shown on a day at most. 0: none. To Do shows everything all the same.',
    minimum: 0,
    maximum: 20,
    scope: 'application',
  },
  {
    key: 'reminders.quietHours',
    type: 'string',
    default: defaultQuietHours,
    description: 'When no reminder is shown, such as `21:00-08:00` in your time zone. Empty: no quiet hours.',
    scope: 'application',
  },
  {
    key: 'regionalProfiles.enabled',
    type: 'boolean',
    default: false,
    description:
      "Let the customs of an application's `region` change the times below too, such as when a thank-you is late (see the format reference). Off: they are the same everywhere, and the region only counts for length, tone, night and public holidays.",
    scope: 'window',
  },
  {
    key: 'checks.ignore',
    type: 'array',
    default: [],
    description:
      'Codes of problems and checks that are never shown, such as `DB06`. What cannot be read is shown all the same.',
    scope: 'window',
  },
  timed('timing.dueMinutes', 'When something due on a day is due: minutes after midnight (600 is 10:00).'),
  timed('debrief.captureAfterMinutes', 'Minutes after an interview until the first notes are due.'),
  timed('debrief.captureLateMinutes', 'Minutes after an interview until the first notes are late.'),
  timed('debrief.dueHours', 'Hours after an interview until the debrief is due.'),
  timed('thankYou.dueHours', 'Hours after an interview until a thank-you is due.'),
  timed('thankYou.lateHours', 'Hours after an interview until a thank-you is late.'),
  timed(
    'thankYou.notBeforeMinutes',
    'Minutes after an interview before which a thank-you is too early: a hint, nothing more.',
  ),
  timed(
    'thankYou.sameDayHours',
    'Hours after an interview within which a thank-you is best sent when they decide on the same day.',
  ),
  timed('search.keepSearchingDays', 'Days without a new application until you are reminded of the search.'),
  timed('search.prepareHours', 'Hours before an interview at which preparing is due.'),
  timed('evaluation.afterDays', 'Days after an interview until scoring the job is due.'),
  timed('references.wanted', 'How many people should have agreed to be a reference.'),
  timed('references.reconfirmDays', 'Days after which to ask a reference again.'),
  timed('references.thankDays', 'Days after a reference spoke until thanks are due.'),
  timed('references.tellOutcomeDays', 'Days after the end until the references should know.'),
  timed('followUp.afterPromiseBusinessDays', 'Business days after a promised date until you may ask.'),
  timed(
    'followUp.noPromiseBusinessDays',
    'Business days after the last interview until you may ask, when no date was promised.',
  ),
  timed('followUp.secondBusinessDays', 'Business days after the first enquiry until the second.'),
  timed('followUp.max', 'How many enquiries go out in one waiting period.'),
  timed('followUp.closeBusinessDays', 'Business days after the last enquiry until closing is proposed.'),
  timed('followUp.closeMinimumDays', 'Days after the last interview before closing is proposed.'),
  timed('followUp.replyToRejectionDays', 'Days after a no until a short reply is due.'),
  limited(
    'shortestWords',
    'A thank-you with fewer words between greeting and closing is told to be short (TY301).',
  ),
  limited('shortestWordsTerse', 'The same where short notes are the custom: regions `uk` and `jp`.'),
  limited('longestWords', 'A thank-you with more words is told to be long (TY302).'),
  limited('farTooManyWords', 'A thank-you with more words is told to be far too long (TY302).'),
  limited('paragraphs', 'How many paragraphs a thank-you has at most (TY303).'),
  limited('paragraphWords', 'How many words a paragraph has at most (TY304).'),
  limited('sentenceWords', 'How many words a sentence has at most (TY305).'),
  limited('subjectLength', 'How many characters a subject has at most (TY203).'),
  limited('questions', 'How many questions a thank-you asks at most (TY404).'),
  limited(
    'wordsBesidesThanks',
    'A thank-you with fewer words besides its sentences of thanks is told to say nothing else (TY405).',
  ),
  limited(
    'topicPercent',
    'Percent of the key words of something you noted that a thank-you has at least where it speaks of it (TY401, TY603).',
  ),
  limited(
    'misspeltPercent',
    'From so many percent of equal letters on, a name in the greeting is the right one with a slip (TY110).',
  ),
  limited('nearlyNamePercent', 'The same for every other name in a thank-you (TY114).'),
  limited('stockPhrases', 'How many phrases of every second note a thank-you has at most (TY508).'),
  limited('selfPercent', 'Percent of its sentences that begin with “I” at most (TY514).'),
  limited('selfSentences', 'From how many sentences on they are counted (TY514).'),
  limited('exclamationMarks', 'How many exclamation marks a thank-you has at most (TY510).'),
  limited(
    'similarPercent',
    'Percent of its text that a thank-you may share with another to the same firm (TY701).',
  ),
  limited('copiedPercent', 'From this percent on it counts as a copy, and is an error (TY701).'),
  limited(
    'otherFirmPercent',
    'Percent of its text that a thank-you may share with one to another firm (TY702).',
  ),
  limited('nightFrom', "Hour of the reader's day from which a message arrives at night (TY804)."),
  limited('nightUntil', "Hour of the reader's day until which a message arrives at night (TY804)."),
];
