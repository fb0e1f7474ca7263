/** Made when the tests are bundled: the test files of one suite. */
declare module 'virtual:test-files' {
  /** Defines the tests; to be called when mocha's functions are there. */
  export function load(): void;
  /** Only tests whose title holds this are run. */
  export const grep: string | undefined;
  /** Starts each line that the tests print. */
  export const lineMark: string;
  /** Starts the line with the result. */
  export const resultMark: string;
}

/** Mocha's build for browsers. */
declare module 'mocha/mocha.js';
