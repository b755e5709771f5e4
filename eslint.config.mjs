import js from '@eslint/js';
import {configs as lit} from 'eslint-plugin-lit';
import {configs as wc} from 'eslint-plugin-wc';
import {importX} from 'eslint-plugin-import-x';
import {createTypeScriptImportResolver} from 'eslint-import-resolver-typescript';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import {restrictedImports, zones} from './scripts/walls.mjs';

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'cdn/',
      'coverage/',
      'shots/',
      'demo/dist/',
      'src/i18n/generated/',
      '**/*.d.ts',
      'test/fixtures/',
    ],
  },
  js.configs.recommended,
  {files: ['**/*.ts'], extends: [...tseslint.configs.recommended]},
  {files: ['src/**/*.ts'], ...lit['flat/recommended']},
  {files: ['src/**/*.ts'], ...wc['flat/recommended'], languageOptions: {globals: globals.browser}},
  {
    files: ['src/**/*.ts'],
    plugins: {'import-x': importX},
    settings: {'import-x/resolver-next': [createTypeScriptImportResolver({project: './tsconfig.json'})]},
    rules: {
      'import-x/no-restricted-paths': ['error', {zones}],
      'import-x/no-cycle': ['error', {ignoreExternal: true}],
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'max-lines': ['error', {max: 300, skipBlankLines: true, skipComments: true}],
      'no-restricted-syntax': [
        'error',
        {selector: 'TSEnumDeclaration', message: 'TypeScript adds types only: use a union of strings.'},
        {selector: 'TSModuleDeclaration[kind="namespace"]', message: 'TypeScript adds types only: no namespace.'},
        {selector: 'TSParameterProperty', message: 'TypeScript adds types only: no parameter property.'},
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'Only the clock reads the time: take `now` as an argument.',
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Only the clock reads the time: take `now` as an argument.',
        },
        {
          selector: "MemberExpression[object.name='Array'][property.name='from']",
          message: 'MooTools has replaced Array.from on many pages: spread, or use `times`.',
        },
        {
          selector:
            "CallExpression[arguments.length=0][callee.property.name='entries'][callee.object.type='ArrayExpression']",
          message: 'Prototype has replaced Array.prototype.entries on many pages: use forEach.',
        },
      ],
    },
  },
  {files: ['src/time/clock.ts'], rules: {'no-restricted-syntax': 'off'}},
  ...restrictedImports,
  {
    files: ['test/**'],
    languageOptions: {globals: {...globals.browser, ...globals.mocha}},
    rules: {'@typescript-eslint/no-unused-expressions': 'off'},
  },
  {files: ['**/*.mjs', 'scripts/**'], languageOptions: {globals: {...globals.node, ...globals.browser}}},
  {files: ['demo/**/*.js'], languageOptions: {globals: globals.browser}},
);
