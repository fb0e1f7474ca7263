import * as vscode from 'vscode';
import { movedChange, statusChange } from '../../core/edit/changes.js';
import type { Change } from '../../core/edit/change.js';
import { UserFacingError } from '../messages.js';
import { askAll, askLine, type PickItem, type Question } from '../prompts.js';
import type { Services } from '../services.js';
import { changeAndMention } from './changeNote.js';
import { interviewFor } from './interviews.js';
import { withAnswers } from './targets.js';

/** Says that an interview did not take place: nobody came, or it was called off. */
export async function setAside(
  status: 'no-show' | 'cancelled',
  services: Services,
  argument?: unknown,
): Promise<void> {
  const interview = await interviewFor(argument, services, ({ status }) => status === 'scheduled');
  if (!interview) return;
  const day = services.dates.today();
  await changeAndMention(interview, (present) => statusChange(present, status, day), {
    services,
    to: status,
  });
}

/** Moves an interview to another time; asks for it. An empty answer says that the new time is not known yet. */
export async function moveInterview(services: Services, argument?: unknown, start?: unknown): Promise<void> {
  const { answers } = withAnswers(argument);
  const interview = await interviewFor(argument, services, ({ status }) =>
    ['scheduled', 'rescheduled', undefined].includes(status),
  );
  if (!interview) return;
  const { dates, search } = services;
  const zone = interview.values['time-zone'] ?? search.settings.userZone;
  const given = start ?? answers['start'];
  const asked = given === undefined ? await askStart(interview.title, services, zone) : String(given);
  if (asked === undefined) return;
  const moment = asked === '' ? undefined : await dates.moment(asked, zone);
  if (asked !== '' && moment === undefined)
    throw new UserFacingError(`“${asked}” is not a day with a time. Write it like “next Tuesday 10:00”.`);
  await services.writer.change(interview, (present) =>
    present.type === 'interview' ? movedChange(present, moment, search.settings.userZone) : [],
  );
  await search.store.settled();
}

function askStart(title: string, { dates }: Services, zone: string): Promise<string | undefined> {
  return askLine(`Move: ${title}`, {
    prompt: 'When does it begin now? (Enter alone: the new time is not known yet)',
    placeholder: 'next Tuesday 10:00',
    read: async (text) => {
      if (text.trim() === '') return { value: '' };
      const value = await dates.moment(text, zone);
      return value
        ? { value, hint: value.replace('T', ' ') }
        : { wrong: 'A day and a time, such as “Tuesday 10:00”.' };
    },
  });
}

/**
 * Says that a debrief is done. Asks for the facts that only its writer knows and that are still missing, each of which may
 * stay open; an object `{uri, 'self-rating'?, energy?, 'interest-after'?, promised?}` answers them.
 */
export async function completeDebrief(services: Services, argument?: unknown): Promise<void> {
  const { answers: given } = withAnswers(argument);
  const interview = await interviewFor(argument, services, ({ values }) => values.debrief === 'captured');
  if (!interview) return;
  const isAutomation = Object.keys(given).length > 0;
  const answers = isAutomation ? given : await askRatings(interview.title, interview.values);
  if (!answers) return;
  // Each goes on the line after `debrief`, so that the last one comes first.
  const changes: Change[] = ratingKeys.toReversed().flatMap(({ key }) => {
    const value = answers[key];
    if (value === undefined) return [];
    if (![1, 2, 3, 4, 5].includes(Number(value)))
      throw new UserFacingError(`“${String(value)}” is no ${key}. Use a number from 1 to 5.`);
    return [{ set: key, value: Number(value), after: 'debrief' }];
  });
  const now = services.dates.nowText();
  await services.writer.change(interview, () => [
    { set: 'debrief', value: 'completed', after: 'interviewers' },
    ...changes,
    { set: 'completed', value: now, after: interview.values.captured ? 'captured' : 'debrief' },
  ]);
  await services.search.store.settled();
  if (!isAutomation) await askPromise(interview.values.application, services);
}

interface RatingKey {
  readonly key: 'self-rating' | 'energy' | 'interest-after';
  readonly prompt: string;
  /** The words of the worst and of the best. */
  readonly ends: readonly [string, string];
}

const ratingKeys: readonly RatingKey[] = [
  { key: 'self-rating', prompt: 'How did it go? A feeling, not a forecast.', ends: ['badly', 'very well'] },
  { key: 'energy', prompt: 'Did the talk cost energy, or give it?', ends: ['it cost me', 'it gave me'] },
  { key: 'interest-after', prompt: 'How much do you want it now?', ends: ['not at all', 'very much'] },
];

async function askRatings(
  title: string,
  values: Readonly<Record<string, unknown>>,
): Promise<Record<string, unknown> | undefined> {
  const questions = ratingKeys
    .filter(({ key }) => values[key] === undefined)
    .map(({ key, prompt, ends }): Question<Record<string, unknown>> => ({
      ask: 'pick',
      key,
      prompt,
      items: () => ratingItems(ends),
    }));
  return askAll(`Debrief done: ${title}`, questions, {});
}

function ratingItems([worst, best]: readonly [string, string]): PickItem[] {
  const words: Readonly<Record<number, string>> = { 1: worst, 5: best };
  return [
    ...[1, 2, 3, 4, 5].map((value) => ({ label: String(value), description: words[value], value })),
    { label: 'Leave open', value: undefined },
  ];
}

/** The day on which they will answer, where nobody has said anything of it yet. */
async function askPromise(id: string | undefined, services: Services): Promise<void> {
  const application = services.search.index.withId('application', id ?? '');
  if (!application || application.values.promised || application.values.promise) return;
  const promised = await askLine('Debrief done', {
    prompt: 'Did they say when you will hear? A day; or Enter for “they did not say”.',
    placeholder: 'Friday',
    read: async (text) => {
      if (text.trim() === '') return { value: '' };
      const value = await services.dates.day(text);
      return value ? { value, hint: value } : { wrong: 'A day, such as “Friday” or 2026-03-27.' };
    },
  });
  if (promised === undefined) return;
  await services.writer.change(application, () =>
    promised
      ? [
          { set: 'promised', value: promised },
          { set: 'promise', value: 'date', after: 'promised' },
        ]
      : [{ set: 'promise', value: 'none' }],
  );
  await services.search.store.settled();
  if (promised === '')
    void vscode.window.showInformationMessage('Noted. You get a day on which to follow up all the same.');
}
