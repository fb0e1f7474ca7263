import { application } from '../noteTypes/application.js';

/** What a column of a foreign table can be. */
export interface Field {
  readonly id: string;
  /** As the questions name it. */
  readonly label: string;
  /** Headers by which it is known, folded. The id itself counts too. */
  readonly headers: readonly string[];
}

type ApplicationKey = keyof typeof application.keys;

/** Headers in English and German by which a column of anybody's own spreadsheet is known. */
const headersOf: Readonly<Partial<Record<ApplicationKey, readonly string[]>>> = {
  company: ['companyname', 'employer', 'organisation', 'organization', 'arbeitgeber', 'unternehmen', 'firma'],
  role: [
    'position',
    'title',
    'jobtitle',
    'job',
    'jobposition',
    'jobrole',
    'stelle',
    'stellenbezeichnung',
    'jobtitel',
    'rolle',
  ],
  status: [
    'stage',
    'applicationstatus',
    'jobstatus',
    'state',
    'appstage',
    'phase',
    'stand',
    'bewerbungsstatus',
  ],
  applied: [
    'appliedon',
    'applieddate',
    'appliedat',
    'dateapplied',
    'applicationdate',
    'dateofapplication',
    'date',
    'bewerbungsdatum',
    'beworbenam',
    'datum',
  ],
  source: ['channel', 'jobboard', 'platform', 'foundon', 'via', 'quelle', 'kanal', 'portal', 'jobbörse'],
  url: ['link', 'joburl', 'joblink', 'postingurl', 'jobposting', 'website', 'stellenlink', 'anzeige'],
  location: ['city', 'place', 'joblocation', 'worklocation', 'ort', 'standort', 'arbeitsort'],
  'work-mode': ['workplacetype', 'workmodel', 'locationtype', 'remote', 'arbeitsmodell', 'homeoffice'],
  priority: ['priorität'],
  'next-step': ['nextaction', 'nächsterschritt'],
  contact: [
    'contactname',
    'contactperson',
    'recruiter',
    'hiringmanager',
    'ansprechpartner',
    'ansprechpartnerin',
    'kontakt',
    'kontaktperson',
  ],
};

const ofApplication = Object.entries(application.keys).map(([id, { means }]): Field => ({
  id,
  label: `${labelOf(id)}: ${means.charAt(0).toLowerCase()}${means.slice(1).replaceAll('`', '')}`,
  headers: headersOf[id as ApplicationKey] ?? [],
}));

/** Everything that a column can become, in the order in which it is offered. */
export const importFields: readonly Field[] = [
  ...ofApplication,
  {
    id: 'contact-email',
    label: 'Contact’s e-mail: where you reach them.',
    headers: ['email', 'emailaddress', 'recruiteremail', 'kontaktemail', 'ansprechpartneremail'],
  },
  {
    id: 'status-on',
    label: 'Status since: the day of the present status.',
    headers: ['statusdate', 'statussince', 'statusseit'],
  },
  { id: 'id', label: 'Id: the name of the application’s folder.', headers: [] },
  {
    id: 'notes',
    label: 'Notes: text for the note’s body. Several columns can be that.',
    headers: [
      'note',
      'comments',
      'comment',
      'description',
      'jobdescription',
      'notizen',
      'bemerkungen',
      'anmerkungen',
      'kommentar',
      'stellenbeschreibung',
    ],
  },
  { id: 'text', label: 'Text: the whole body of the note.', headers: [] },
];

const byHeader = new Map(
  importFields.flatMap((field) =>
    [foldHeader(field.id), ...field.headers].map((header) => [header, field] as const),
  ),
);

/** The field that a header names; undefined for one that nobody knows. */
export function fieldNamed(header: string): Field | undefined {
  return byHeader.get(foldHeader(header));
}

/** `Company Name`, `company_name` and `companyName` are the same header. */
export function foldHeader(header: string): string {
  return header
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function labelOf(key: string): string {
  if (key === 'url') return 'URL';
  const words = key.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
