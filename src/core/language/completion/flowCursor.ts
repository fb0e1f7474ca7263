import type { Span } from '../../document/position.js';
import { ENTRY, type Step } from './step.js';
import { matched } from '../../text/match.js';

/** Where in braces or brackets on one line a cursor is; offsets count from the beginning of the line. */
export interface FlowCursor {
  readonly path: readonly Step[];
  readonly part: 'key' | 'value';
  readonly word: Span;
  readonly siblings: ReadonlySet<string>;
}

interface Open {
  readonly kind: '{' | '[';
  readonly keys: Set<string>;
  key?: string;
  /** Where the present key or value begins. */
  from: number;
}

/** Reads a line from `from` to the cursor; undefined when no brace or bracket is open there. */
export function flowCursor(line: string, from: number, character: number): FlowCursor | undefined {
  const stack: Open[] = [];
  let quote = '';
  for (let at = from; at < character; at += 1) {
    const mark = line[at] as string;
    if (quote !== '') {
      if (mark === quote) quote = '';
    } else if (mark === '"' || mark === "'") quote = mark;
    else take(stack, mark, line, at);
  }
  const inside = stack.at(-1);
  if (!inside) return undefined;
  const end = endOfPart(line, character);
  for (const key of laterKeys(line.slice(end))) inside.keys.add(key);
  const lead = line.slice(inside.from, character);
  const start = inside.from + (lead.length - lead.trimStart().length);
  const path = stack.flatMap((each, at): Step[] =>
    each.kind === '[' ? [ENTRY] : each.key === undefined && at === stack.length - 1 ? [] : [each.key ?? ''],
  );
  return {
    path,
    part: inside.kind === '{' && inside.key === undefined ? 'key' : 'value',
    word: { start, end: Math.max(start, end) },
    siblings: inside.keys,
  };
}

function take(stack: Open[], mark: string, line: string, at: number): void {
  const inside = stack.at(-1);
  if (mark === '{' || mark === '[') stack.push({ kind: mark, keys: new Set(), from: at + 1 });
  else if (mark === '}' || mark === ']') stack.pop();
  else if (mark === ',' && inside) {
    inside.key = undefined;
    inside.from = at + 1;
  } else if (mark === ':' && inside?.kind === '{' && inside.key === undefined) {
    inside.key = line
      .slice(inside.from, at)
      .trim()
      .replace(/^["']|["']$/g, '');
    inside.keys.add(inside.key);
    inside.from = at + 1;
  }
}

/** The end of the key or value that the cursor is in. */
function endOfPart(line: string, character: number): number {
  const rest = matched(/^[^,:{}[\]]*/, line.slice(character));
  return character + rest.trimEnd().length;
}

/** Keys of the same group behind the cursor. */
function laterKeys(rest: string): string[] {
  const group = rest.split(/[}\]]/)[0] ?? '';
  return [...group.matchAll(/(?:^|,)\s*["']?([\w-]+)["']?\s*:/g)].map((match) => match[1] as string);
}
