// What the type checker cannot see and the formatter does not care about: promises nobody awaits, unions not handled to
// the end, files and functions grown too large. Style is Biome's business alone.
import tseslint from 'typescript-eslint';

const sizes = (severity, max) => [severity, { max, skipBlankLines: true, skipComments: true }];

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'coverage/**', '**/*.generated.ts', '*.js', '*.cjs'] },
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Numbers in messages are meant; everything else in a template is still refused.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Ports are object literals of closures and never use `this`; taking one of their functions is how they are passed on.
      '@typescript-eslint/unbound-method': 'off',
      // A socket of a TLS server is a TLSSocket, which only the server knows.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // A promise returned through a port may be made without await.
      '@typescript-eslint/require-await': 'off',
      // Data of the schema is read by computed keys, which is what `delete` is for there.
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: 'only-allowed-literals' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // `decode<Pod>(text)` names what the caller trusts the text to be; that is a use.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      'no-empty': ['error', { allowEmptyCatch: false }],
      eqeqeq: 'error',
      'no-console': 'error',
      complexity: ['error', 15],
      'max-depth': ['error', 4],
      'max-params': ['error', 4],
      'max-lines': sizes('warn', 300),
      'max-lines-per-function': sizes('warn', 60),
    },
  },
  {
    files: ['src/language/messages/**'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  {
    // A test's describe block is one long function by nature, and node:test's `test()` returns a promise nobody needs.
    files: ['**/*.test.ts', '**/*.suite.ts', 'test/**', 'bench/**', 'tools/**'],
    rules: {
      'max-lines': sizes('warn', 400),
      'max-lines-per-function': 'off',
      'max-params': 'off',
      'no-console': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite', 'before', 'after'] }],
        },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  {
    // What real programs answer is read as it comes: where it is not what was expected, an assertion says so.
    files: ['test/**'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
