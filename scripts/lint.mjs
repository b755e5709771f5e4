// Types, style, room walls, templates, and messages all translated.
import {run} from './run.mjs';

run('node', ['scripts/i18n-check.mjs']);
run('tsc', ['-p', 'tsconfig.test.json']);
run('eslint', ['.']);
run('lit-analyzer', ['src/**/*.ts', '--strict', '--rules.no-missing-import', 'off', '--quiet']);
run('prettier', ['--check', '--log-level', 'warn', '.']);
