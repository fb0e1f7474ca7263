import { TZDate } from '@date-fns/tz';
import { applicationNotes } from './applications.js';
import { followUpNotes } from './followUps.js';
import { interviewNotes } from './interviews.js';
import type { SampleFile } from './note.js';
import { insiderTalkNotes, offerNotes } from './offers.js';
import { referenceRequestNotes } from './referenceRequests.js';
import { referenceNotes } from './references.js';
import { storyNotes } from './stories.js';
import { BERLIN, berlin, instantOf, tellStory, utcOf } from './story.js';
import { thankYouNotes } from './thankYous.js';
import { evaluationNotes, valuesNotes } from './values.js';
import { weekNotes } from './weeks.js';

export type { SampleFile } from './note.js';

const DAY_MS = 86_400_000;
/** The days of the story with most going on: from this Tuesday to the Monday after it. */
const LIVELY_TUESDAY = '2026-03-24';

/**
 * The notes of a worked job search (Ines Okafor, Berlin, spring 2026) exactly as she has them at `at`, a
 * moment of the story. With `weeks` every day and moment is told that many whole weeks later: weekdays and
 * the times on the wall stay, offsets are those of the new day.
 */
export function sampleNotes(at: Date, { weeks = 0 }: { weeks?: number } = {}): SampleFile[] {
  const story = tellStory(at, weeks);
  const notes = [
    ...valuesNotes(story),
    ...applicationNotes(story),
    ...interviewNotes(story),
    ...thankYouNotes(story),
    ...followUpNotes(story),
    ...referenceRequestNotes(story),
    ...insiderTalkNotes(story),
    ...evaluationNotes(story),
    ...offerNotes(story),
    ...referenceNotes(story),
    ...storyNotes(story),
    ...weekNotes(story),
  ];
  return notes.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * The moment of the story that has the weekday and the time of `now`, and the weeks by which it has to be
 * told later to happen today. The story keeps Berlin time, so Berlin's clock is read unless another zone is
 given. */
export function sampleMoment(now: Date, zone = BERLIN): { at: Date; weeks: number } {
  const clock = new TZDate(now.getTime(), zone);
  const pad = (part: number): string => String(part).padStart(2, '0');
  const today = `${clock.getFullYear()}-${pad(clock.getMonth() + 1)}-${pad(clock.getDate())}`;
  const since = (utcOf(today) - utcOf(LIVELY_TUESDAY)) / DAY_MS;
  const weeks = Math.floor(since / 7);
  const day = new Date(utcOf(today) - weeks * 7 * DAY_MS).toISOString().slice(0, 10);
  const wall = `${day}T${pad(clock.getHours())}:${pad(clock.getMinutes())}`;
  return { at: new Date(instantOf(berlin(wall))), weeks };
}
