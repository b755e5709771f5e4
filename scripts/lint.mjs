// Types, style, room walls, what the oldest browsers have, templates, and messages all translated.
import {run} from './run.mjs';

run('node', ['scripts/i18n-check.mjs']);
run('tsc', ['-p', 'tsconfig.test.json']);
run('eslint', ['.']);
run('node', ['scripts/floor/check.mjs']);
// The analyzer is older than lit's `nothing` and than branded strings, and its CSS parser knows neither shared fragments
// nor light-dark(): these rules take good code for mistakes.
const mistaken = [
  'no-missing-import',
  'no-invalid-css',
  'no-incompatible-type-binding',
  'no-complex-attribute-binding',
];
const off = mistaken.flatMap((rule) => [`--rules.${rule}`, 'off']);
run('lit-analyzer', ['src/**/*.ts', '--strict', ...off, '--quiet']);
run('prettier', ['--check', '--log-level', 'warn', '.']);
