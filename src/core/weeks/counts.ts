import type { NoteOf } from '../notes/note.js';
import { heldIn, isIn, type WeekDays, type WeekNotes } from './week.js';

/** What was done in a week, counted anew whenever somebody looks. */
export interface WeekCounts {
  readonly applications: number;
  readonly conversations: number;
  readonly interviews: number;
}

/** A talk without a decision behind it counts as a conversation. */
const INFORMAL = 'informal';

/**
 * Counts a week: applications that were sent, conversations (talks with insiders, informal interviews), and interviews
 * that were held.
 */
export function countsIn(days: WeekDays, notes: WeekNotes): WeekCounts {
  const { index } = notes;
  const held = heldIn(days, notes);
  const informal = held.filter(({ meeting }) => meeting.note.values.kind === INFORMAL).length;
  const talks = index.ofType('insider-talk').filter(({ values }) => isIn(days, values.on));
  return {
    applications: index.ofType('application').filter((note) => isIn(days, appliedOn(note))).length,
    conversations: talks.length + informal,
    interviews: held.length - informal,
  };
}

/** The day on which an application went out. */
export function appliedOn({ values }: NoteOf<'application'>) {
  return values.applied ?? values.history?.find(({ status }) => status === 'applied')?.on;
}

/** What somebody wants to do in a week. */
export interface Goals {
  readonly applications?: number;
  readonly conversations?: number;
}

/** The goals that a week note names. */
export function goalsOf({ values }: NoteOf<'week'>): Goals {
  return { applications: values['goal-applications'], conversations: values['goal-conversations'] };
}

/**
 * `2 of 3 applications · 1 of 2 conversations · 2 interviews`: what was done, beside one's own goals. While nothing is
 * done yet it only names the goals; undefined where there is nothing to say.
 */
export function countWords(counts: WeekCounts, goals: Goals): string | undefined {
  const isFresh = counts.applications + counts.conversations + counts.interviews === 0;
  const part = (count: number, goal: number, one: string): string[] => {
    if (isFresh) return goal > 0 ? [counted(goal, one)] : [];
    if (count > goal) return [counted(count, one)];
    return goal > 0 ? [`${count} of ${counted(goal, one)}`] : [];
  };
  const parts = [
    ...part(counts.applications, goals.applications ?? 0, 'application'),
    ...part(counts.conversations, goals.conversations ?? 0, 'conversation'),
    ...part(counts.interviews, 0, 'interview'),
  ];
  if (parts.length === 0) return undefined;
  return isFresh ? `Your own goals: ${parts.join(' · ')}` : parts.join(' · ');
}

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}
