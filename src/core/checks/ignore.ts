import { isCheckCode, type Problem } from '../problem.js';
import { countLines } from '../text/countLines.js';
import { matched } from '../text/match.js';

/** What comments in a note say to ignore: codes in lower case, for the whole note and for single lines. */
export interface Ignored {
  readonly everywhere: readonly string[];
  readonly onLines: Readonly<Record<number, readonly string[]>>;
}

/** `<!-- lint-ignore DB06, DB09: reason -->`; the reason may be missing, and may be long. */
const inBody = /<!--[ \t]*lint-ignore[ \t]+([^:>]{1,200}?)(?::[^]{0,1000}?)?-->/g;
/** `# lint-ignore moment/no-offset: reason`, up to the end of its line. */
const inFrontMatter = /(?<=^|[ \t])#[ \t]*lint-ignore[ \t]+([^:\r\n]{1,200})[^\r\n]*/gm;
const fences = /^\uFEFF?---[ \t]*\r?\n(?:[^]*?\n)??---[ \t]*(?:\r?\n|$)/;

/**
 * Reads the comments of a note that switch codes off. On a line of its own a comment counts for the whole note, behind
 * other text for that line. Undefined where there is none, which is quickly found out.
 */
export function readIgnored(text: string): Ignored | undefined {
  if (!text.includes('lint-ignore')) return undefined;
  const everywhere = new Set<string>();
  const onLines: Record<number, string[]> = {};
  const bodyStart = matched(fences, text).length;
  const found = [
    ...[...text.slice(0, bodyStart).matchAll(inFrontMatter)].map((match) => ({ match, offset: 0 })),
    ...[...text.slice(bodyStart).matchAll(inBody)].map((match) => ({ match, offset: bodyStart })),
  ];
  for (const { match, offset } of found) {
    const codes = (match[1] as string)
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean);
    const start = offset + match.index;
    if (isAlone(text, start, start + match[0].length)) for (const code of codes) everywhere.add(code);
    else (onLines[countLines(text, start)] ??= []).push(...codes);
  }
  return found.length === 0 ? undefined : { everywhere: [...everywhere], onLines };
}

/** Whether a problem is ignored, by comments or by the setting. What cannot be read is never ignored. */
export function isIgnored(
  { code, severity, line }: Problem,
  ignored: Ignored | undefined,
  bySetting: ReadonlySet<string> = none,
): boolean {
  if (severity === 'error' && !isCheckCode(code)) return false;
  const name = code.toLowerCase();
  return (
    ignored?.everywhere.includes(name) === true ||
    ignored?.onLines[line]?.includes(name) === true ||
    (bySetting.size > 0 && [...bySetting].some((each) => each.toLowerCase() === name))
  );
}

/** The problems of a note that are left once its comments and the setting have been heeded. */
export function withoutIgnored(
  text: string,
  problems: readonly Problem[],
  codesIgnoredBySetting: ReadonlySet<string> = none,
): Problem[] {
  if (problems.length === 0) return [];
  const ignored = readIgnored(text);
  return problems.filter((each) => !isIgnored(each, ignored, codesIgnoredBySetting));
}

const none: ReadonlySet<string> = new Set();

/** Whether nothing but comments stands on the lines of a comment. */
function isAlone(text: string, start: number, end: number): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const rest = text.slice(lineStart, start) + text.slice(end, lineEnd === -1 ? undefined : lineEnd);
  return rest.replace(/<!--.*?-->/g, '').trim() === '';
}
