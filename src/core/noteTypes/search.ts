import { list, number, text, week as isoWeek } from '../notes/keyKinds.js';
import { defineNoteType, key } from './noteType.js';

export const week = defineNoteType({
  type: 'week',
  step: 3,
  title: 'Week',
  means: 'A weekly look at the search.',
  icon: 'calendar',
  mark: ['week'],
  linked: false,
  keys: {
    week: key(isoWeek, 'The week, such as `2026-W13`.'),
    'goal-applications': key(number(0, 999), 'How many applications you want to send.'),
    'goal-conversations': key(number(0, 999), 'How many people you want to talk to.'),
    mood: key(number(1, 5), 'How the week felt.'),
  },
  sections: [
    'What moved',
    'What I am waiting for',
    'Three things for this week',
    'The lesson I practise',
    'Whom I thank',
  ],
  asks: ['week', 'goal-applications', 'goal-conversations'],
  place: ({ week: name }) => ({ folder: ['weeks'], name }),
});

export const story = defineNoteType({
  type: 'story',
  step: 3,
  title: 'Story',
  means: 'Something you did, ready to tell.',
  icon: 'book',
  mark: ['competencies', 'strength'],
  linked: true,
  keys: {
    title: key(text, 'Three to five words.'),
    competencies: key(list(text), 'What the story shows.'),
    seconds: key(number(0, 3600), 'How long it takes to tell.'),
    strength: key(number(1, 5), 'How well it works.'),
    'keep-private': key(list(text), 'Words that must not be said.'),
  },
  sections: ['Situation', 'Task', 'Actions', 'Result', 'Learned'],
  asks: ['title', 'competencies'],
  place: ({ title }) => ({ folder: ['stories'], name: title }),
});
