/** What may run text as code or is never reached, and what stands in its place. */
const replacements = [
  { filter: /gray-matter[\\/]lib[\\/]engines\.js$/, contents: 'module.exports = {};' },
  {
    // We never write through js-yaml, and it is a fifth of it.
    filter: /js-yaml[\\/]lib[\\/]js-yaml[\\/]dumper\.js$/,
    contents: 'module.exports = {};',
  },
  {
    // The reader takes every scalar as text: the types that guess at dates and numbers are never reached.
    filter: /js-yaml[\\/]lib[\\/]js-yaml[\\/]schema[\\/](?:json|default_safe)\.js$/,
    contents: "module.exports = require('./failsafe');",
  },
  {
    // Dates are written in words and never read back, and distances are told in words of our own.
    filter: /date-fns[\\/]locale[\\/]en-US[\\/]_lib[\\/]match\.js$/,
    contents: 'export const match = {};',
  },
  {
    filter: /date-fns[\\/]locale[\\/]en-US[\\/]_lib[\\/]format(?:Distance|Relative)\.js$/,
    contents: 'export const formatDistance = String; export const formatRelative = String;',
  },
  {
    // Of the mail parser only that of names and addresses is used.
    filter: /postal-mime[\\/]dist[\\/]esm[\\/]postal-mime\.js$/,
    contents: "export { default as addressParser } from './address-parser.js';",
  },
  {
    // Users write them, not mail programs: no name is encoded.
    filter: /postal-mime[\\/]dist[\\/]esm[\\/]decode-strings\.js$/,
    contents: 'export const decodeWords = (text) => text; export const isEncodedWordsOnly = () => false;',
  },
  {
    filter: /js-yaml[\\/]lib[\\/]js-yaml[\\/]type[\\/]js[\\/]function\.js$/,
    contents: `const Type = require('../../type');
module.exports = new Type('tag:yaml.org,2002:js/function', { kind: 'scalar', resolve: () => false });`,
  },
];

/**
 * For esbuild: gray-matter has an engine that runs `---js` front matter with `eval`, and js-yaml a type that makes
 * functions. The reader never reaches either; replacing them keeps the code itself out of the bundle as well.
 */
export const withoutUnreached = {
  name: 'without-unreached',
  setup(build) {
    for (const { filter, contents } of replacements)
      build.onLoad({ filter }, () => ({ contents, loader: 'js' }));
  },
};
