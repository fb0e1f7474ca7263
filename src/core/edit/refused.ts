import type { FrontMatter } from '../notes/frontMatter.js';
import type { KeyPath, Problem } from '../problem.js';

/** Why a change cannot be made, as the end of a sentence: “because …”. */
export class Refused extends Error {}

/** What a path leads to, in words: “to”, or entry 2 of “history”. */
export function nameOf(path: KeyPath): string {
  const last = path.at(-1);
  if (last === undefined) return 'the front matter';
  return typeof last === 'string' ? `“${shown(last)}”` : `entry ${last + 1} of ${nameOf(path.slice(0, -1))}`;
}

/** The whole sentence. */
export function sentence(path: KeyPath, { message }: Refused): string {
  const name = nameOf(path);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} cannot be changed, because ${message}.`;
}

/** Why front matter with a fault cannot be changed; undefined where it has none. */
export function faultOf(front: FrontMatter | undefined): Refused | undefined {
  if (!front) return new Refused('the file has no front matter');
  const [problem] = front.problems;
  if (problem) return new Refused(reasonOf(problem));
  return front.broken ? new Refused('the front matter cannot be read') : undefined;
}

function reasonOf({ code, line, facts }: Problem): string {
  switch (code) {
    case 'yaml/unclosed':
      return 'the front matter is not closed';
    case 'yaml/too-large':
      return 'the front matter is too long';
    case 'yaml/not-keys':
      return 'the front matter does not hold keys';
    case 'yaml/doubled-key':
      return `the key ${nameOf([facts.found])} stands there twice`;
    default:
      return `line ${line + 1} of the file cannot be read`;
  }
}

/** Long or many-lined keys would make no sentence. */
function shown(key: string): string {
  const line = key.replace(/[\p{C}\s]+/gu, ' ');
  return line.length > 40 ? `${line.slice(0, 39).replace(/[\ud800-\udbff]$/, '')}…` : line;
}
