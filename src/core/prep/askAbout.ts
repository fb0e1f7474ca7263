/** What to ask about a flag, by its category: open, about work, and answered best with an example. */
export const askAboutFlag: Readonly<Record<string, string>> = {
  process: 'How will the decision be made, and who takes part in it?',
  clarity: 'What would a good first half-year look like, in two or three results?',
  respect: 'How do people here disagree, and what happened the last time?',
  manager: 'What did your team last tell you to do differently?',
  team: 'May I talk with somebody I would work with each day?',
  turnover: 'Why is this post open, and how long do people stay?',
  workload: 'When did somebody last work at a weekend, and was it planned?',
  development: 'Who on the team has moved on to something larger, and how?',
  compensation: 'How are pay and raises decided?',
  ethics: 'What would you turn down, even if it paid well?',
  stability: 'How is this team paid for over the next two years?',
  inclusion: 'What was the last thing that changed here so that somebody could work well?',
  honesty: 'What is hardest about this job that an advert would not say?',
  security: 'May I have that in writing, from an address of your firm?',
};

/** What to ask about a criterion of one's own that no evidence stands for yet. */
export function askAboutCriterion(name: string): string {
  return `${name}: what is a recent example of it here?`;
}

/** What to look after before an interview, by how it is held. */
export const logistics: Readonly<Record<string, readonly string[]>> = {
  phone: ['A quiet place, a charged phone, and their number at hand.'],
  video: ['Camera, sound and link tried out. Everything else on the screen closed.'],
  onsite: ['The way there, with half an hour to spare. An identity card for the gate.'],
  recorded: ['One trial run. Look at the camera, not at yourself.'],
};

/** The same for every interview. */
export const alwaysReady: readonly string[] = [
  'This page, the advert and your CV side by side.',
  'A pen, and their names on top of the sheet.',
  'Nothing to practise in the last hour. Eat, drink, walk.',
];
