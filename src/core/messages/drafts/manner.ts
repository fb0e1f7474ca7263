import type { NoteOf } from '../../notes/note.js';

export type Formality = 'formal' | 'neutral' | 'informal';
export type Region = 'us' | 'uk' | 'de' | 'jp' | 'neutral';

/** What a region's customs ask of a thank-you (reference: regions). */
export interface Profile {
  /** Words of the text between greeting and closing. */
  readonly shortest: number;
  readonly longest: number;
  /** How many additions there may be: what was not said, and questions. */
  readonly additions: number;
  readonly questions: number;
  readonly formality: Formality;
  /** One note to everybody is usual too. */
  readonly joint: boolean;
}

const profiles: Readonly<Record<Region, Profile>> = {
  us: { shortest: 80, longest: 180, additions: 2, questions: 2, formality: 'neutral', joint: false },
  uk: { shortest: 50, longest: 150, additions: 1, questions: 1, formality: 'neutral', joint: true },
  de: { shortest: 50, longest: 150, additions: 1, questions: 1, formality: 'formal', joint: false },
  jp: { shortest: 0, longest: 80, additions: 0, questions: 0, formality: 'formal', joint: false },
  neutral: { shortest: 60, longest: 200, additions: 2, questions: 2, formality: 'neutral', joint: false },
};

/** How one writes to an employer: the customs of the region, the tone of the talk, the language. */
export interface Manner {
  readonly region: Region;
  readonly profile: Profile;
  readonly formality: Formality;
  /** The first part of the language's tag, such as `de`; `en` where none is given. */
  readonly language: string;
}

/** The manner of an application; `formality` there wins over the region's. */
export function mannerOf(application: NoteOf<'application'>['values'] | undefined): Manner {
  const region = application?.region ?? 'neutral';
  const profile = profiles[region];
  return {
    region,
    profile,
    formality: application?.formality ?? profile.formality,
    language: /^[a-z]{2,3}(?![a-z])/i.exec(application?.language ?? '')?.[0].toLowerCase() ?? 'en',
  };
}
