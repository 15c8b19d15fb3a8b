import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import checkFile from 'eslint-plugin-check-file';
import { flatConfigs as importConfigs, importX } from 'eslint-plugin-import-x';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import { readdirSync } from 'node:fs';
import ts from 'typescript-eslint';

const features = readdirSync(new URL('./src/features', import.meta.url));
const rooms = readdirSync(new URL('./src/partner/rooms', import.meta.url));
const shared = ['api', 'components', 'config', 'lib', 'theme'].map((name) => `./src/${name}`);

/**
 * Imports go one way: shared -> features -> app, and on the partner's side shared -> rooms -> app; no feature, no room and
 * neither of the two sides knows another.
 */
const zones = [
  ...features.map((name) => ({
    target: `./src/features/${name}`,
    from: './src/features',
    except: [`./${name}`],
    message: 'A feature imports no other feature.',
  })),
  {
    target: './src/features',
    from: ['./src/app', './src/partner'],
    message: 'Features know nothing of the app.',
  },
  {
    target: shared,
    from: ['./src/features', './src/app', './src/partner'],
    message: 'Shared code knows nothing of features.',
  },
  {
    target: './src/partner',
    from: ['./src/features', './src/app', './src/api'],
    message: "The partner's pages hold nothing internal.",
  },
  ...rooms.map((name) => ({
    target: `./src/partner/rooms/${name}`,
    from: './src/partner/rooms',
    except: [`./${name}`],
    message: 'A room imports no other room.',
  })),
  {
    target: './src/partner/rooms',
    from: './src/partner/app',
    message: 'Rooms know nothing of the app around them.',
  },
  {
    target: ['./src/partner/saving', './src/partner/session', './src/partner/shell'],
    from: ['./src/partner/rooms', './src/partner/app'],
    message: 'What the rooms share knows nothing of them.',
  },
  {
    target: './src/partner/shell',
    from: ['./src/partner/session', './src/partner/saving'],
    message: 'The frame knows nothing of what is in it.',
  },
  { target: './src/app', from: './src/partner', message: "The app and the partner's pages are separate." },
];

export default ts.config(
  { ignores: ['dist/**', 'public/**', '.*/**', 'src/api/generated/**', 'src/partner/generated/**'] },
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  importConfigs.typescript,
  jsxA11y.flatConfigs.strict,
  reactHooks.configs.flat['recommended-latest'] ?? reactHooks.configs.flat.recommended,
  {
    languageOptions: {
      globals: globals.browser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { 'check-file': checkFile, 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      'react-hooks/incompatible-library': 'off',
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-restricted-paths': ['error', { zones }],
      'max-lines': ['error', { max: 150, skipBlankLines: true, skipComments: true }],
      'check-file/filename-naming-convention': [
        'error',
        { '**/*.{ts,tsx}': 'KEBAB_CASE' },
        { ignoreMiddleExtensions: true },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'Literal[value=/^#[0-9a-fA-F]{3,8}$/]', message: 'Colours come from tokens.' },
      ],
    },
  },
  { files: ['src/api/types.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['src/**/*.tsx'],
    ignores: ['src/components/dialog-*.tsx', '**/*.test.tsx'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@fluentui/react-components',
              importNames: ['Dialog', 'DialogActions', 'DialogSurface'],
              message: 'DialogFrame and DialogParts give all dialogs one frame and one order of buttons.',
            },
          ],
        },
      ],
    },
  },
  { files: ['src/theme/*.ts'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['dev/**', 'vite.config.ts', 'eslint.config.js'], languageOptions: { globals: globals.node } },
  { files: ['**/*.{js,mjs}'], extends: [ts.configs.disableTypeChecked] },
  {
    files: ['**/*.test.{ts,tsx}', 'src/**/testing/**', 'dev/**'],
    rules: {
      'max-lines': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
);
