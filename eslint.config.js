// Types-aware rules, and the folder rules: a folder is an environment, and may import only what that environment has.
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const nodeBuiltins = { regex: '^node:', message: 'This folder runs without Node.' };
const electron = { regex: '^electron$', message: 'Only electron/main and electron/preload see electron.' };
const upTo = (...folders) => ({
  regex: `^\\.\\.?/(.*/)?(${folders.join('|')})/`,
  message: `This folder must not import from ${folders.join(', ')}.`,
});
const forbid = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

export default tseslint.config(
  { ignores: ['node_modules', 'out', 'dist', 'coverage', '.cache', '**/*.js'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.base],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
      'prefer-const': 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['shared/**/*.ts'],
    rules: {
      ...forbid(nodeBuiltins, electron, upTo('electron', 'renderer')),
      'no-restricted-globals': ['error', 'window', 'document', 'process', 'Buffer', 'setTimeout', 'fetch'],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Pass a seeded generator in.' },
        { object: 'Date', property: 'now', message: 'Pass the time in.' },
      ],
    },
  },
  {
    files: ['shared/allocation/**/*.ts'],
    rules: forbid(nodeBuiltins, electron, upTo('electron', 'renderer', 'contract', 'i18n', 'model'), {
      regex: '^[^.]',
      message: 'The core imports nothing but itself.',
    }),
  },
  {
    files: ['electron/backend/**/*.ts'],
    rules: forbid(electron, upTo('main', 'preload', 'loopback', 'cli', 'renderer')),
  },
  {
    files: ['electron/cli/**/*.ts'],
    rules: { ...forbid(electron, upTo('main', 'preload', 'loopback', 'renderer')) },
  },
  {
    files: ['electron/loopback/**/*.ts'],
    rules: forbid(electron, upTo('main', 'preload', 'cli', 'renderer')),
  },
  {
    files: ['electron/preload/**/*.ts'],
    rules: forbid(nodeBuiltins, upTo('main', 'backend', 'loopback', 'cli', 'renderer')),
  },
  { files: ['electron/main/**/*.ts'], rules: forbid(upTo('loopback', 'cli', 'renderer')) },
  {
    files: ['renderer/**/*.ts', 'renderer/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...forbid(nodeBuiltins, electron, upTo('electron', 'backend')),
      // The schemas compile themselves with eval, which the window's policy refuses, and weigh more than the window.
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: 'contract/.*-calls\\.ts$|contract/contract\\.ts$|/fields\\.ts$',
              allowTypeImports: true,
              message: 'Take only types from the calls.',
            },
          ],
        },
      ],
    },
  },
);
