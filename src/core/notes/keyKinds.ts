import type { Day } from '../time/day.js';
import type { Moment } from '../time/moment.js';

/** The types of note that others link to by id. */
export type LinkTarget = 'application' | 'interview' | 'reference';

/** What a key of the front matter may hold. Definitions are data: reading, asking, docs and checks follow from them. */
export type KeyKind =
  | { readonly kind: 'text'; readonly suggests?: readonly string[] }
  | { readonly kind: 'day' }
  | { readonly kind: 'moment' }
  | { readonly kind: 'month' }
  | { readonly kind: 'week' }
  | { readonly kind: 'zone' }
  | { readonly kind: 'yesNo' }
  | { readonly kind: 'number'; readonly min: number; readonly max: number }
  | { readonly kind: 'choice'; readonly values: readonly string[]; readonly lifeCycle?: boolean }
  | { readonly kind: 'link'; readonly to: LinkTarget }
  | { readonly kind: 'record'; readonly keys: Readonly<Record<string, KeyKind>>; readonly person?: boolean }
  | { readonly kind: 'list'; readonly of: KeyKind }
  | { readonly kind: 'map'; readonly of: KeyKind };

/** The value that a key of a kind has once it is read. */
export type ValueOf<K extends KeyKind> = K extends { kind: 'text' | 'zone' | 'link' | 'month' | 'week' }
  ? string
  : K extends { kind: 'day' }
    ? Day
    : K extends { kind: 'moment' }
      ? Moment
      : K extends { kind: 'yesNo' }
        ? boolean
        : K extends { kind: 'number' }
          ? number
          : K extends { kind: 'choice'; values: infer V extends readonly string[] }
            ? V[number]
            : K extends { kind: 'record'; keys: infer R extends Readonly<Record<string, KeyKind>> }
              ? { readonly [P in keyof R]?: ValueOf<R[P]> }
              : K extends { kind: 'list'; of: infer E extends KeyKind }
                ? readonly ValueOf<E>[]
                : K extends { kind: 'map'; of: infer E extends KeyKind }
                  ? Readonly<Record<string, ValueOf<E>>>
                  : never;

export const text = { kind: 'text' } as const;

/** Text for which there are usual words; any other will do as well. */
export const suggested = (...suggests: readonly string[]) => ({ kind: 'text', suggests }) as const;

export const day = { kind: 'day' } as const;
export const moment = { kind: 'moment' } as const;
export const month = { kind: 'month' } as const;
export const week = { kind: 'week' } as const;
export const zone = { kind: 'zone' } as const;
export const yesNo = { kind: 'yesNo' } as const;

/** One of a fixed list of words. */
export const choice = <const V extends readonly string[]>(...values: V) =>
  ({ kind: 'choice', values }) as const;

/** A status: a word that the note moves through (an unknown one is an error, other unknown words are a warning). */
export const status = <const V extends readonly string[]>(values: V) =>
  ({ kind: 'choice', values, lifeCycle: true }) as const;

/** A whole number from `min` to `max`. */
export const number = (min: number, max: number) => ({ kind: 'number', min, max }) as const;

/** The id of a note of another type. */
export const link = <const T extends LinkTarget>(to: T) => ({ kind: 'link', to }) as const;

export const list = <const E extends KeyKind>(of: E) => ({ kind: 'list', of }) as const;
export const map = <const E extends KeyKind>(of: E) => ({ kind: 'map', of }) as const;
export const record = <const R extends Readonly<Record<string, KeyKind>>>(keys: R) =>
  ({ kind: 'record', keys }) as const;

/** A person: name and e-mail, and whatever else the place records. `Dana Whitlock <dana@…>` is read too. */
export const person = <const R extends Readonly<Record<string, KeyKind>>>(more: R) =>
  ({ kind: 'record', person: true, keys: { name: text, email: text, ...more } }) as const;
