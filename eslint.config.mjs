import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const ts = ['**/*.ts'];
/** Longer than Prettier's lines: a literal that cannot break may stand out a little. */
const maxLength = ['error', { code: 120, ignoreRegExpLiterals: true, ignoreUrls: true }];

export default tseslint.config(
  { ignores: ['dist/', 'cdn/', 'site/', 'coverage/', '.cache/', 'node_modules/'] },
  // Each of these projects has its own types, which `npm run frameworks` checks with those of the frameworks.
  { ignores: ['types/', 'test/frameworks/*/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ts,
    extends: [tseslint.configs.strictTypeChecked, lit['flat/recommended'], wc['flat/recommended']],
  },
  {
    files: ts,
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.config.ts', 'vite.element.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/no-confusing-void-expression': 'off', // `return fault(…)` is how a reader leaves early
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      eqeqeq: 'error',
      'max-len': maxLength,
      'max-lines': ['error', { max: 300, skipComments: true }],
      'no-nested-ternary': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Names are exported by name.' },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Typed as if it could be a promise: with snapshots of the DOM it is one.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'chai', name: ['Equal', 'equal', 'eql'] }] },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off', // expect(…).to.be.true
    },
  },
  { files: ['*.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['**/*.mjs'],
    extends: [tseslint.configs.recommended],
    rules: {
      eqeqeq: 'error',
      'max-len': maxLength,
      'max-lines': ['error', { max: 300, skipComments: true }],
      'no-nested-ternary': 'error',
    },
  },
);
