// Types, style, room walls, what the oldest browsers have, templates, and messages all translated.
import {run, runBeside} from './run.mjs';

run('node', ['scripts/i18n-check.mjs']);
// The analyzer is older than lit's `nothing` and than branded strings, and its CSS parser knows neither shared fragments
// nor light-dark(): these rules take good code for mistakes.
const mistaken = [
  'no-missing-import',
  'no-invalid-css',
  'no-incompatible-type-binding',
  'no-complex-attribute-binding',
];
const off = mistaken.flatMap((rule) => [`--rules.${rule}`, 'off']);
// The one takes as long as all the others.
await runBeside(
  [['eslint', ['.']]],
  [
    ['tsc', ['-p', 'tsconfig.test.json']],
    ['node', ['scripts/floor/check.mjs']],
    ['lit-analyzer', ['src/**/*.ts', '--strict', ...off, '--quiet']],
    ['prettier', ['--check', '--log-level', 'warn', '.']],
  ],
);
