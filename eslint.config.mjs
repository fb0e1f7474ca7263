import tseslint from 'typescript-eslint';

const clock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The core has no clock: take `now` as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'The core has no clock: take `now` as an argument.',
  },
  { selector: 'ImportExpression', message: 'The core loads nothing at run time.' },
  { selector: "CallExpression[callee.name='require']", message: 'The core loads nothing at run time.' },
];

export default tseslint.config(
  { ignores: ['dist', 'out', '.vscode-test', 'node_modules'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
      complexity: ['error', 16],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['src/core/**/*.ts', 'src/sample/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['vscode', 'node:*', '**/vscode/**', '**/libraries/**'],
              message: 'The core knows no editor, no files and no lazy libraries.',
            },
          ],
        },
      ],
      'no-restricted-syntax': ['error', ...clock],
    },
  },
  {
    files: ['src/vscode/**/*.ts', 'src/extension.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [
                'yaml',
                '**/core/document/*',
                '**/core/language/*',
                '**/core/checks/*',
                '**/core/fixes/*',
                '**/core/messages/*',
                '**/core/edit/editFrontMatter.js',
                '**/core/templates/*',
                '**/core/weeks/*',
                '**/core/reminders/*',
                '**/core/exchange/*',
                '**/core/transcripts/*',
                '**/libraries/*.js',
              ],
              allowTypeImports: true,
              message: 'It is loaded when first needed: await libraries.language().',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['test/**/*.ts', 'scripts/**/*.ts'],
    rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-unused-expressions': 'off' },
  },
);
