import { isScalar, parse, type Scalar, stringify } from 'yaml';
import { readFrontMatter } from '../notes/frontMatter.js';

/** How a scalar was written, so that a new value can be written alike. */
export type ScalarStyle = 'plain' | 'single' | 'double';

/** A value that is no list and no group. */
export type Single = string | number | boolean | null;

/** The style of a scalar node of the `yaml` package. */
export function styleOf(node: unknown): ScalarStyle {
  const { type } = (isScalar(node) ? node : {}) as Partial<Scalar>;
  if (type === 'QUOTE_DOUBLE') return 'double';
  return type === 'QUOTE_SINGLE' ? 'single' : 'plain';
}

/** What our reader makes of a single value: text, or nothing. */
export function asRead(value: Single): string | null {
  if (value === null || value === '') return null;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}

/**
 * One value on one line of YAML, in the wanted style where that is safe. Reading it gives the same text again: that is
 * proved with the reader itself, and a value that any style would change is written in double quotes with escapes. `flow`:
 * it is to stand among braces or brackets.
 */
export function scalarText(value: Single, style: ScalarStyle = 'plain', flow = false): string {
  const text = asRead(value);
  if (text === null) return '';
  if (typeof value !== 'string' && style === 'plain') return text;
  const candidates = [() => styled(text, style), () => styled(text, 'double'), () => escaped(text)];
  for (const candidate of candidates) {
    const written = candidate();
    if (written !== undefined && readsBack(written, text, flow)) return written;
  }
  return escaped(text);
}

/** The new text of a scalar that is there: in its quotes, and without quotes where a number follows a number. */
export function scalarTextLike(value: Single, like: unknown, flow: boolean): string {
  const style = styleOf(like);
  if (style !== 'plain' || typeof value !== 'string' || !isScalar(like))
    return scalarText(value, style, flow);
  const kind = kindOf(value);
  const bare = kind !== 'string' && kind === kindOf(String(like.value)) && readsBack(value, value, flow);
  return bare ? value : scalarText(value, style, flow);
}

/** What a plain text is taken for by programs that let YAML guess. */
function kindOf(text: string): string {
  if (!/^[\w.+-]+$/.test(text)) return 'string';
  return typeof (parse(text, { schema: 'core', logLevel: 'silent' }) as unknown);
}

function styled(value: string, style: ScalarStyle): string | undefined {
  const types = { plain: 'PLAIN', single: 'QUOTE_SINGLE', double: 'QUOTE_DOUBLE' } as const;
  const written = stringify(value, {
    schema: 'core',
    lineWidth: 0,
    blockQuote: false,
    defaultStringType: types[style],
  });
  const line = written.replace(/\n$/, '');
  return /[\n\ufffd]/.test(line) ? undefined : line;
}

/** JSON is YAML; what it leaves as it is although YAML may take it for a line break or refuses it is escaped too. */
function escaped(value: string): string {
  const risky =
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffd-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
  return JSON.stringify(value).replace(
    risky,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function readsBack(written: string, value: string, flow: boolean): boolean {
  const inside = flow ? `{value: ${written}, list: [${written}]}` : written;
  const front = readFrontMatter(`---\nvalue: ${inside}\nafter: x\n---\n`);
  if (!front || front.broken || front.data['after'] !== 'x') return false;
  const read = front.data['value'];
  return flow ? JSON.stringify(read) === JSON.stringify({ value, list: [value] }) : read === value;
}
