/** What is wrong in plain words, and what to do about it; both without the full stop. */
export interface Advice {
  readonly found: string;
  readonly expected: string;
}

const quoteAll = 'Put the whole value into quotes';

const strayMark: Advice = {
  found: 'a value begins with a sign that means something else in YAML',
  expected: quoteAll,
};
const brokenQuote: Advice = {
  found: 'there is text behind a closing quote, or a quote inside quotes',
  expected: 'Put the whole value into quotes of the other kind',
};
const behindBracket: Advice = {
  found: 'there is text behind a closing bracket',
  expected: quoteAll,
};
const noColon: Advice = {
  found: 'a line has no key',
  expected: 'Write it as “key: value”, with a blank behind the colon',
};
const listUnderKeys: Advice = {
  found: 'a list and keys are mixed on one level',
  expected: 'Indent the list below its key',
};

/** By what the parser says, from the first that fits. */
const reasons: readonly (readonly [RegExp, Advice])[] = [
  [
    /within a (?:single|double) quoted scalar/,
    { found: 'a quote is opened and never closed', expected: 'Add the other quote at the end of the value' },
  ],
  [
    /flow collection/,
    {
      found: 'a bracket is not closed, or a comma is missing',
      expected: 'Close it with ] or }, or put the whole value into quotes',
    },
  ],
  [
    /incomplete explicit mapping pair|nested mappings are not allowed/,
    { found: 'a value has a colon with a blank behind it', expected: quoteAll },
  ],
  [
    /indentation of a (?:mapping|sequence) entry|deficient indentation/,
    {
      found: 'this line is indented differently from its neighbours',
      expected: 'Begin it where the lines beside it begin',
    },
  ],
  [/alias/, { found: 'a value begins with *, which stands for another value in YAML', expected: quoteAll }],
  [/anchor/, { found: 'a value begins with &, which gives it a name in YAML', expected: quoteAll }],
  [/\btag\b|!</, { found: 'a value begins with !, which gives it a type in YAML', expected: quoteAll }],
  [
    /directive/,
    {
      found: 'a line begins with %',
      expected: 'Take the line out, or put the text into quotes behind a key',
    },
  ],
  [
    /single document/,
    { found: 'a line of three dots ends the front matter early', expected: 'Take the line out' },
  ],
  [/\btab\b/, { found: 'there is a tab where blanks belong', expected: 'Use blanks instead' }],
  [
    /null byte|non-printable|valid JSON character/,
    { found: 'there is a character that cannot be seen', expected: 'Write the line anew' },
  ],
  [
    /escape sequence|hexadecimal/,
    { found: 'a \\ in double quotes begins a sign that is not known', expected: 'Use single quotes' },
  ],
  [
    /block scalar|chomping|indentation width|line break is expected/,
    { found: 'there is text behind | or >', expected: 'Begin the text on the next line, indented' },
  ],
  [/merge/, { found: '<< does not work as a key', expected: 'Give the key another name' }],
];

/**
 * Says in plain words why the parser stopped, and on which line that is best seen: it is at times the line before, or
 * one far above. Lines are counted from 1, as `source` begins on line 1 of the file.
 */
export function tellYamlReason(reason: string, source: string, line: number): Advice & { line: number } {
  const lines = source.split('\n');
  for (const [pattern, advice] of reasons) {
    if (!pattern.test(reason)) continue;
    const at = lines.findIndex((text) => opens(reason, text));
    return { ...advice, line: at === -1 ? Math.min(line, lines.length) : at + 1 };
  }
  // The parser stops behind what it could not take: look at the line itself, and at the one before.
  for (const at of [line, line - 1]) {
    const advice = adviceOn(lines[at - 1]);
    if (advice) return { ...advice, line: at };
  }
  return { ...noColon, line: lineWithoutKey(lines, line) };
}

function adviceOn(line: string | undefined): Advice | undefined {
  if (line === undefined) return undefined;
  const value = /^\s*(?:-\s+)*(?:[^\s:][^:]*:\s+)?(\S.*)$/.exec(line)?.[1] ?? '';
  if (/^[@`%\]},]|^-\s/.test(value) && !/^\s*-\s/.test(line)) return strayMark;
  if (/^(?:"[^"]*"|'[^']*')\s*[^\s#]/.test(value)) return brokenQuote;
  if (/^-(?:\s|$)/.test(line)) return listUnderKeys;
  if (/^(?:\[[^\]]*\]|\{[^}]*\})\s*[^\s#]/.test(value)) return behindBracket;
  return undefined;
}

/** The nearest line, going up, that is neither a key nor part of a list or comment. */
function lineWithoutKey(lines: readonly string[], line: number): number {
  for (let at = Math.min(line, lines.length); at > 0; at -= 1) {
    const text = lines[at - 1] as string;
    if (/^\S/.test(text) && !/^#|^-\s|:(?:\s|$)/.test(text)) return at;
  }
  return Math.min(line, lines.length);
}

/** Whether the fault that the parser met further down begins on a line: a quote, a bracket or a sign that opens it. */
function opens(reason: string, line: string): boolean {
  if (reason.includes('directive')) return line.startsWith('%');
  const value = /^\s*(?:-\s+)*(?:[^\s:"'][^:]*:\s+)?(\S.*)$/.exec(line)?.[1] ?? '';
  if (reason.includes('quoted scalar'))
    return /^["']/.test(value) && !value.slice(1).includes(value.charAt(0));
  if (!reason.includes('flow collection')) return false;
  return (value.startsWith('[') && !value.includes(']')) || (value.startsWith('{') && !value.includes('}'));
}
