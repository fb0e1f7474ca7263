import { type Drafted, type Drafting, draftAll, fileOf, type Files } from './drafting.js';

export const application = (more = ''): string =>
  fileOf(
    `type: application\ncompany: Harborlight Health\nrole: Senior Data Engineer\nstatus: interviewing\n${more}`,
  );

export const interview = (people: string, more = ''): string =>
  `type: interview\napplication: harbor\nstart: 2026-03-17T16:00+01:00\nstatus: completed\ninterviewers:\n${people}${more}`;

export const DANA = '  - {name: Dana Whitlock, email: dana@example.com, role: hiring-manager}';
export const MARCUS = '  - {name: Marcus Oyelaran, email: marcus@example.com}';
export const PRIYA = '  - {name: Priya Raman}';

export const debrief = `
## Something to thank each person for

- Dana: late-arriving claims and nightly reloads -> wrote a job that reconciles late invoices
- Dana Whitlock: readmission dashboard
- Marcus: schema contracts between teams -> put such checks into the build
- Priya: glossary of definitions -> similar glossary

## What I did not get to say

- the close became two days shorter
- the checks of contracts took one afternoon
- [x] the talk is online

## What I still want to know

- How much of the role is platform work?
- When will they decide?
- the range
`;

export function files(more: Files = {}, regional = ''): Files {
  return {
    'applications/harbor/application.md': application(regional),
    'applications/harbor/first.md': fileOf(interview([DANA, MARCUS, PRIYA].join('\n')), debrief),
    ...more,
  };
}

export const draft = (more: Files = {}, drafting: Drafting = {}, regional = ''): Drafted[] =>
  draftAll(files(more, regional), 'harbor/first', drafting);
