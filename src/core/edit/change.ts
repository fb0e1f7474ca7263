import type { KeyPath } from '../problem.js';
import type { YamlValue } from './yamlText.js';

/** Where a change is made: a key, or keys and list positions, outermost first. */
export type At = string | KeyPath;

/**
 * What is to change in the front matter. `set` gives a key or list position a value, and makes the key where it is
 * missing (`after` names the key of the same group behind which it goes; else it is the last). `remove` takes a key or
 * entry out with its line. `append` adds an entry to a list, and makes the list where it is missing. `rename` gives a key
 * another name.
 */
export type Change =
  | { readonly set: At; readonly value: YamlValue; readonly after?: string }
  | { readonly remove: At }
  | { readonly append: At; readonly entry: YamlValue; readonly after?: string }
  | { readonly rename: At; readonly to: string };
