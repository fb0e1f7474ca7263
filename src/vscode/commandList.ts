import { noteTypes } from '../core/noteTypes/index.js';
import { newCommand } from './names.js';

export { newCommand, viewDefinitions } from './names.js';

/**
 * A command of the manifest: data only, so that the manifest can be made from it and checked against it. At run time the
 * manifest itself is read, and this list is no part of the bundles.
 */
export interface CommandDefinition {
  /** Without the prefix `afterInterview.`. */
  readonly id: string;
  readonly title: string;
  readonly icon?: string;
  /** What it does, for the docs. */
  readonly means: string;
  /** Shown in the palette only when this holds; `false`: never. */
  readonly palette?: string;
  readonly enablement?: string;
}

/** Every command, in the order of the docs. */
export const commandDefinitions: readonly CommandDefinition[] = [
  ...noteTypes.map((type) => ({
    id: newCommand(type.type),
    title: `New ${type.title}`,
    icon: type.icon,
    means: `Makes a note: ${type.means.charAt(0).toLowerCase()}${type.means.slice(1)}`,
  })),
  {
    id: 'setStatus',
    title: 'Set Status…',
    icon: 'arrow-swap',
    means: 'Moves a note to another status; an application also gets the entry in its history.',
  },
  {
    id: 'putAway',
    title: 'Put Away Until…',
    icon: 'debug-pause',
    means:
      'Puts an application away until a day: nothing of it is due before, but answering an offer and interviews.',
  },
  {
    id: 'takeUpAgain',
    title: 'Take Up Again',
    icon: 'debug-restart',
    means: 'Takes an application up again that was put away.',
  },
  {
    id: 'moveApplications',
    title: 'Move Applications',
    means: 'Moves applications that were dropped somewhere in the Applications view.',
    palette: 'false',
  },
  { id: 'markSent', title: 'Mark as Sent', icon: 'check', means: 'Says that a message went out, and when.' },
  {
    id: 'correctSent',
    title: 'Correct When It Was Sent…',
    icon: 'history',
    means: 'Asks at which moment a message truly went out, and writes it.',
  },
  {
    id: 'copyMessage',
    title: 'Copy Message',
    icon: 'copy',
    means: 'Copies a message exactly as the other person reads it: no front matter, no comments.',
  },
  {
    id: 'copyMessageWithSubject',
    title: 'Copy Message with Subject',
    means: 'Copies the subject of a message, a blank line and the message.',
  },
  {
    id: 'openInMail',
    title: 'Open in Mail',
    icon: 'send',
    means: 'Opens a message in your mail program, which sends it when you say so.',
  },
  {
    id: 'saveAsEmail',
    title: 'Save as E-Mail File…',
    icon: 'save-as',
    means: 'Writes a message as a file that mail programs open as a draft.',
  },
  {
    id: 'askToForward',
    title: 'Ask to Forward…',
    icon: 'person-add',
    means: 'Asks a contact to forward a thank-you to somebody whose address is not known.',
  },
  {
    id: 'skipThankYou',
    title: 'Skip Thank-You…',
    icon: 'circle-slash',
    means: 'Says that somebody gets no thank-you, and why.',
  },
  {
    id: 'markReplied',
    title: 'Mark as Replied',
    icon: 'mail-read',
    means: 'Says that a message was answered, and when.',
  },
  {
    id: 'showMessages',
    title: 'Show Messages',
    icon: 'inbox',
    means:
      'Shows the messages by employer and person, in order of time: all, or those of an application or a person.',
  },
  {
    id: 'thankInterviewers',
    title: 'Thank Interviewers…',
    icon: 'mail',
    means: 'Opens or makes the thank-you of somebody who was not thanked yet.',
  },
  {
    id: 'draftThankYous',
    title: 'Draft Thank-Yous',
    icon: 'mail-read',
    means: 'Makes a draft for everybody of an interview who has no thank-you yet, from your debrief.',
  },
  {
    id: 'interviewEnded',
    title: 'Interview Just Ended…',
    icon: 'edit',
    means: 'Takes the first notes, one question after the other: ten minutes, straight into the debrief.',
  },
  {
    id: 'continueDebrief',
    title: 'Continue Debrief',
    icon: 'edit',
    means: 'Goes to the first part of a debrief that is still empty.',
  },
  {
    id: 'completeDebrief',
    title: 'Complete Debrief…',
    icon: 'check-all',
    means: 'Says that a debrief is done, and asks for the ratings and the promised day that are still open.',
  },
  {
    id: 'moveInterview',
    title: 'Move Interview…',
    icon: 'calendar',
    means: 'Gives an interview another time, or says that it waits for one.',
  },
  {
    id: 'cancelInterview',
    title: 'Mark as Cancelled',
    icon: 'circle-slash',
    means: 'Says that an interview was called off.',
  },
  {
    id: 'markNoShow',
    title: 'Mark as No-Show',
    icon: 'person',
    means: 'Says that nobody came to an interview.',
  },
  {
    id: 'showPrepPack',
    title: 'Show Prep Pack',
    icon: 'book',
    means: 'Shows what the notes know for an interview ahead: facts, likely questions, stories, lessons.',
  },
  {
    id: 'keepPrepPack',
    title: 'Keep a Copy of the Prep Pack',
    icon: 'save',
    means: 'Makes a note of your own from the prep pack of an interview.',
  },
  {
    id: 'showQuestions',
    title: 'Show Question Bank',
    icon: 'question',
    means: 'Shows every question that you were asked, each once, with your answers and how they went.',
  },
  {
    id: 'findQuestion',
    title: 'Find Question…',
    icon: 'search',
    means: 'Finds a question of any interview as you type, and opens it.',
  },
  {
    id: 'groupQuestions',
    title: 'Group Questions…',
    icon: 'list-tree',
    means: 'Groups the questions of the view by type, competency, employer or rating.',
  },
  {
    id: 'joinQuestions',
    title: 'Join with Similar Question…',
    icon: 'merge',
    means: 'Says that two questions are one in other words.',
  },
  {
    id: 'importTranscript',
    title: 'Add Questions from Transcript…',
    icon: 'list-selection',
    means:
      'Finds the questions and answers in a transcript, on this computer alone, and adds those that you keep to a debrief.',
  },
  {
    id: 'doNext',
    title: 'Do What Is Next',
    icon: 'arrow-right',
    means: 'Opens or makes what the most urgent action of an application, or of the whole search, asks for.',
  },
  {
    id: 'fillWeek',
    title: 'Fill Week',
    icon: 'calendar',
    means: 'Adds to a week note what has moved since. What you wrote stays as it is.',
  },
  {
    id: 'snoozeReminders',
    title: 'Pause Reminders…',
    icon: 'bell-slash',
    means: 'Shows no reminders for an hour, for today or until a day. Nothing in the views changes.',
  },
  {
    id: 'importApplications',
    title: 'Import Applications…',
    icon: 'arrow-circle-down',
    means:
      'Makes applications from a CSV file or from notes of another program; shows first what it would make.',
  },
  {
    id: 'undoImport',
    title: 'Undo Import',
    icon: 'discard',
    means: 'Takes back the last import: every note of it that nobody has changed since.',
  },
  {
    id: 'exportSearch',
    title: 'Export Search…',
    icon: 'export',
    means: 'Writes the search as JSON or CSV, without addresses, private parts and NDA interviews.',
  },
  {
    id: 'activityReport',
    title: 'Activity Report…',
    icon: 'output',
    means: 'Shows what you did in a range of days, to print or to hand in.',
  },
  {
    id: 'saveReport',
    title: 'Save Report…',
    icon: 'save-as',
    means: 'Saves the activity report that is open, as a page to print or as a table.',
  },
  {
    id: 'fixAll',
    title: 'Fix All in Note',
    icon: 'wand',
    means: 'Mends every problem of a note that has one right answer.',
  },
  {
    id: 'rehearse',
    title: 'Rehearse…',
    icon: 'mic',
    means:
      'Practises answers aloud, one question after the other, fifteen minutes at most, and notes how each one went.',
  },
  {
    id: 'showUses',
    title: 'Show Where It Is Used',
    icon: 'references',
    means: 'Lists where the notes speak of a note, such as the interviews in which a story was told.',
  },
  {
    id: 'openKey',
    title: 'Open Note at Key',
    means: 'Opens a note where a key of its front matter stands, or would.',
    palette: 'false',
  },
  {
    id: 'ignoreProblem',
    title: 'Ignore a Rule in This Workspace',
    means: 'Adds the code of a rule to those that are not told in this workspace.',
    palette: 'false',
  },
  { id: 'refresh', title: 'Refresh', icon: 'refresh', means: 'Looks at every file again.' },
  {
    id: 'filter',
    title: 'Filter…',
    icon: 'filter',
    means: 'Shows only what contains some words, in every view.',
  },
  {
    id: 'clearFilter',
    title: 'Clear Filter',
    icon: 'clear-all',
    means: 'Shows everything again.',
    palette: 'afterInterview.filtered',
  },
  {
    id: 'showReference',
    title: 'Open Reference',
    icon: 'book',
    means: 'Opens the reference: every key and status, or the rule that a problem names.',
  },
  {
    id: 'openSettings',
    title: 'Open Settings',
    icon: 'gear',
    means: 'Opens the settings of After Interview; with the key of one, such as `me.email`, that one.',
  },
  { id: 'showLog', title: 'Show Log', means: 'Opens the log.' },
];
