import { type TypeName } from '../noteTypes/index.js';
import { personLabel, type Person } from '../text/people.js';
import { baseName, folderName } from './note.js';

interface Identified {
  readonly type: TypeName;
  readonly path: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/**
 * The id of a note without one of its own: an application's is its folder's name, an interview's is
 * `<application id>/<file name>`, every other's is the file's name (format: principle 5).
 */
export function defaultId({ type, path, values }: Identified): string {
  const file = baseName(path);
  if (type === 'application') return file === 'application' ? folderName(path) || file : file;
  if (type === 'interview' && typeof values['application'] === 'string')
    return `${values['application']}/${file}`;
  return file;
}

type Title = (note: Identified) => string;

const titles: Readonly<Record<TypeName, Title>> = {
  application: ({ values, path }) => {
    const { company, role } = values as { company?: string; role?: string };
    return [company, role].filter(Boolean).join(': ') || folderName(path) || baseName(path);
  },
  interview: ({ values, path }) => {
    const { kind, round, start } = values as { kind?: string; round?: number; start?: { text: string } };
    const parts = [
      kind ? `${capital(kind)} interview` : 'Interview',
      round && `round ${round}`,
      start?.text.slice(0, 10),
    ];
    return kind || round || start ? parts.filter(Boolean).join(', ') : baseName(path);
  },
  'thank-you': ({ values }) => titleWith('Thank-you', 'to', person(values['to'])),
  evaluation: () => 'Evaluation',
  values: () => 'Values',
  'insider-talk': ({ values }) => titleWith('Talk', 'with', person(values['person'])),
  offer: ({ values }) => titleWith('Offer', 'of', (values as { received?: string }).received),
  reference: ({ values, path }) => (values as { name?: string }).name ?? baseName(path),
  'reference-request': ({ values }) =>
    titleWith('Reference request', 'to', (values as { reference?: string }).reference),
  'follow-up': ({ values }) => {
    const { kind } = values as { kind?: string };
    return titleWith(kind ? capital(kind) : 'Follow-up', 'to', person(values['to']));
  },
  week: ({ values, path }) => `Week ${(values as { week?: string }).week ?? baseName(path)}`,
  story: ({ values, path }) => (values as { title?: string }).title ?? baseName(path),
};

/** What a note is called in lists. Plain text, never empty. */
export function titleOf(note: Identified): string {
  return titles[note.type](note).replace(/\s+/g, ' ').trim() || baseName(note.path);
}

/** `hiring-manager` → `Hiring manager`. */
export function capital(word: string): string {
  const plain = word.replaceAll('-', ' ');
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

function titleWith(what: string, link: string, whom: string | undefined): string {
  return whom ? `${what} ${link} ${whom}` : what;
}

function person(value: unknown): string | undefined {
  return personLabel(value as Person | undefined);
}
