// Takes the place of `node:assert/strict` in the web worker extension host, which has no Node modules.

export function ok(value: unknown, message?: string): asserts value {
  if (!value) fail(message ?? `not truthy: ${show(value)}`);
}

export function equal(actual: unknown, expected: unknown, message?: string): void {
  if (!Object.is(actual, expected)) fail(message ?? difference(actual, expected));
}

export function notEqual(actual: unknown, other: unknown, message?: string): void {
  if (Object.is(actual, other)) fail(message ?? `both are ${show(actual)}`);
}

export function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  if (show(actual) !== show(expected)) fail(message ?? difference(actual, expected));
}

export function match(text: string, pattern: RegExp, message?: string): void {
  if (!pattern.test(text)) fail(message ?? `${show(text)} does not match ${String(pattern)}`);
}

export function doesNotMatch(text: string, pattern: RegExp, message?: string): void {
  if (pattern.test(text)) fail(message ?? `${show(text)} matches ${String(pattern)}`);
}

export function fail(message = 'failed'): never {
  throw new Error(message);
}

export function throws(run: () => unknown, expected?: RegExp): void {
  let error: unknown;
  try {
    run();
  } catch (thrown) {
    error = thrown;
  }
  isExpected(error, expected);
}

export async function rejects(promise: Promise<unknown> | (() => Promise<unknown>), expected?: RegExp) {
  const error = await (typeof promise === 'function' ? promise() : promise).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  isExpected(error, expected);
}

function isExpected(error: unknown, expected: RegExp | undefined): void {
  if (error === undefined) fail('nothing was thrown');
  if (expected) match(String(error), expected);
}

function difference(actual: unknown, expected: unknown): string {
  return `actual: ${show(actual)}\nexpected: ${show(expected)}`;
}

/** A text that is the same for values that are equal: keys in order, and what JSON leaves out in words. */
function show(value: unknown): string {
  const inOrder = (_: string, part: unknown) => {
    if (part === undefined || typeof part === 'bigint' || Number.isNaN(part)) return `<${String(part)}>`;
    if (part instanceof Map || part instanceof Set) return [...part];
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  };
  return JSON.stringify(value, inOrder, 2);
}
