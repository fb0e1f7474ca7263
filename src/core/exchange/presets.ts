import type { DateOrder } from './columnDates.js';
import { fieldNamed, foldHeader } from './fields.js';

/** A file that another program writes: by which headers it is known, and what they are. */
export interface Preset {
  readonly id: string;
  readonly name: string;
  /** It is this one when it has all of these headers. */
  readonly has: readonly string[];
  /** What its headers are; where none is given, the usual names count. Empty: the column is of no use. */
  readonly columns: Readonly<Record<string, string>>;
  /** Its cells are our own, and taken as they stand. */
  readonly exact?: boolean;
  /** The order of day and month, where it is known. */
  readonly dates?: DateOrder;
  /** The status of rows where no column has one. */
  readonly status?: string;
}

/**
 * The first that fits is taken. Each was made after a real file of that program that is public; where none was found
 * (Teal), there is no preset, and the names of the columns are recognised one by one.
 */
export const presets: readonly Preset[] = [
  {
    id: 'after-interview',
    name: 'After Interview (applications.csv)',
    has: ['id', 'company', 'role', 'status', 'history', 'closed-reason', 'text'],
    columns: {},
    exact: true,
  },
  {
    id: 'huntr',
    name: 'Huntr (jobs of a board)',
    has: ['title', 'companyName', 'listName', 'boardName'],
    columns: {
      companyName: 'company',
      title: 'role',
      listName: 'status',
      lastMovedAt: 'status-on',
      url: 'url',
      location: 'location',
      htmlDescription: 'notes',
      ...Object.fromEntries(
        [
          'id',
          'color',
          'rootDomain',
          'boardId',
          'boardName',
          'listId',
          'companyId',
          'companyDomain',
          'creatorUserId',
          'creatorUserFirstName',
          'creatorUserLastName',
          'creatorUserEmail',
        ].map((header) => [header, '']),
      ),
    },
  },
  {
    id: 'linkedin-applications',
    name: 'LinkedIn (Job Applications.csv)',
    has: ['Application Date', 'Company Name', 'Job Title', 'Job Url'],
    columns: {
      'Application Date': 'applied',
      'Contact Email': '',
      'Contact Phone Number': '',
      'Company Name': 'company',
      'Job Title': 'role',
      'Job Url': 'url',
    },
    dates: 'month-first',
    status: 'applied',
  },
  {
    id: 'linkedin-saved',
    name: 'LinkedIn (Saved Jobs.csv)',
    has: ['Saved Date', 'Company Name', 'Job Title', 'Job Url'],
    columns: {
      'Saved Date': 'status-on',
      'Company Name': 'company',
      'Job Title': 'role',
      'Job Url': 'url',
    },
    dates: 'month-first',
    status: 'saved',
  },
  {
    id: 'obsidian-tracker',
    name: 'Obsidian, Job Application Tracker (notes)',
    has: ['company', 'role', 'dateApplied', 'statusHistory'],
    columns: {
      type: '',
      dateApplied: 'applied',
      workplaceType: 'work-mode',
      jobUrl: 'url',
      lastUpdated: '',
      tags: '',
    },
  },
  {
    id: 'obsidian-vault',
    name: 'Obsidian, Job Search Vault (notes)',
    has: ['Job-Title', 'Company', 'App-Stage', 'Applied-Date'],
    columns: {
      'Job-Title': 'role',
      'Job-URL': 'url',
      'App-Stage': 'status',
      'Applied-Date': 'applied',
      'Work-Location': 'location',
      'Location-Type': 'work-mode',
      Applied: '',
    },
  },
  {
    id: 'obsidian-notes',
    name: 'Obsidian, job tracker (notes)',
    has: ['company', 'role', 'job_url', 'date_applied', 'status'],
    columns: { date_applied: 'applied', job_url: 'url', tags: '' },
  },
];

/** The program that the headers are of. */
export function presetFor(headers: readonly string[]): Preset | undefined {
  const there = new Set(headers.map(foldHeader));
  return presets.find(({ has }) => has.every((header) => there.has(foldHeader(header))));
}

/** The preset with that id. */
export function presetNamed(id: string): Preset | undefined {
  return presets.find((preset) => preset.id === id);
}

/** What each column is: the id of a field, empty for one without a place, undefined for one that nobody knows. */
export type Mapping = readonly (string | undefined)[];

/** What the columns are, by the preset and the usual names. No field twice, but for notes: the first column wins. */
export function mappingFor(headers: readonly string[], preset?: Preset): Mapping {
  const given = new Map(
    Object.entries(preset?.columns ?? {}).map(([header, field]) => [foldHeader(header), field]),
  );
  const taken = new Set<string>(given.values());
  return headers.map((header) => {
    const own = given.get(foldHeader(header));
    if (own !== undefined) return own;
    const field = fieldNamed(header)?.id;
    if (field === undefined || (taken.has(field) && field !== 'notes')) return undefined;
    taken.add(field);
    return field;
  });
}
