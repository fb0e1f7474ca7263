import type { ProblemCode } from '../problem.js';

/** Why each problem of the format matters, and what to do about it: for the reference page. */
export const problemTexts: Readonly<Record<ProblemCode, string>> = {
  'yaml/invalid':
    'The lines between the dashes are YAML. Where it cannot be read, nothing of the note counts: no deadline, no person. The message says what stands in the way; nearly always quotes around the value help.',
  'yaml/unclosed':
    'The front matter ends with a line of three dashes, as it began. Without it the body cannot be told from the keys.',
  'yaml/too-large':
    'Front matter is for short facts: up to 16 000 characters and 1 000 lines are read. Long texts belong in the body.',
  'yaml/not-keys':
    'Each line of the front matter is a key, a colon and a value. A bare text or list has no meaning here.',
  'yaml/doubled-key':
    'Of two equal keys only the last one counts. The other one may be the one you meant, so nothing is changed for you.',
  'key/misspelt':
    'A key is read only when it is written exactly: in lower case, with hyphens. This one is close to a key that is not there.',
  'key/unknown':
    'You may keep keys of your own; they are never changed. The hint is there in case you thought that something reads it. Keys that other tools use, such as tags or aliases, get none.',
  'schema/newer':
    'The key “schema” says which version of the format a note needs. A later version may have words that are not known here: they are kept, and are no errors.',
  'status/unknown':
    'The status decides what there is to do. A status that nobody knows leads to nothing, so the note waits until it is mended.',
  'choice/unknown':
    'Only the words that are listed are understood here. What you wrote is kept, and does not count.',
  'day/impossible':
    'A day is written 2026-03-24 and must be in the calendar. Another form or a 31 February counts as nothing.',
  'moment/impossible':
    'A moment is a day and a time with the offset from UTC, such as 2026-03-24T14:00+01:00. Deadlines are counted from it.',
  'moment/no-time': 'Deadlines run in hours. Without a time of day they cannot be counted, or only roughly.',
  'moment/no-offset':
    'Interviews across time zones are easily an hour off. With the offset a moment is the same for everybody, also after the clocks change.',
  'time/end-before-start':
    'Every deadline of the debrief and of the thank-yous counts from the end. An end before the start is a slip in one of them.',
  'day/order':
    'A stretch of time begins with “from” and ends with “to”. The wrong way round it holds no day.',
  'month/impossible': 'A month is written 2022-05.',
  'week/impossible': 'A week is written 2026-W13, by its number in the year, and the year must have it.',
  'zone/unknown':
    'A time zone has a name such as Europe/Berlin. Short names such as CET or PST mean different things in different places.',
  'number/out-of-range': 'The number is a whole one on a fixed scale. Outside of it, it counts as nothing.',
  'yes-no/unknown': 'Write yes or no; true and false are understood too.',
  'value/wrong-kind':
    'A list, a group of keys and a single value are different things. Here another one is expected.',
  'history/disagrees':
    'The last entry of the history is the status. Where they differ, one of them was forgotten; the status counts until you say otherwise.',
  'history/out-of-order':
    'The history is read from the oldest entry to the newest. Days that jump back mean that an entry is in the wrong place or has a slip in its day.',
  'history/unusual-move':
    'Applications go a usual way from status to status. A jump mostly means that an entry is missing, and follow-ups are counted from these days. After an end, write “reopened” into the note of the entry.',
  'status/disagrees':
    'A day or moment is filled in that only a later status has. The status counts, so what is due may be wrong until one of them is changed.',
  'link/dangling':
    'Notes find each other by id. A link to nothing is mostly a slip, or the other note was renamed: an explicit id survives that.',
  'id/doubled': 'A link can mean only one note. Give one of the two an id of its own in the front matter.',
  'application/two-accepted':
    'One can accept one offer. If you changed your mind, the other one is reneged or declined; the references and the other employers should hear the right thing.',
  'criterion/unknown':
    'Scores count by the criteria in your values. One that is not there has no weight, so it is left out of every total.',
  'topic/no-person':
    'A topic belongs to the person who brought it up: “Dana Whitlock: late claims”. Without a name no thank-you can use it.',
  'flag/no-colour':
    'A flag begins with its colour, then what it is about, then how you know it: “yellow, process, observed: the steps changed”. Other lines are kept and do not count.',
  'promise/impossible-day':
    'A promise is due on its day. A day that is not in the calendar reminds of nothing.',
  'text/not-utf-8':
    'Notes are read as UTF-8. Bytes that are something else show as “�”, and saving them so would lose what they were, so no command does that. Click the encoding in the status bar, choose “Reopen with Encoding…” and the one it was written in, then “Save with Encoding…” and UTF-8. Where “�” itself was saved, the character is lost: write it again.',
  'file/unreadable':
    'The file was there before and cannot be read now: it may be locked, gone, or on a drive that is not connected. What was known of it stays.',
};
