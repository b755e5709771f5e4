// Types, style, room walls, templates, and messages all translated.
import {run} from './run.mjs';

run('node', ['scripts/i18n-check.mjs']);
run('npx', ['tsc', '-p', 'tsconfig.test.json']);
run('npx', ['eslint', '.']);
run('npx', ['lit-analyzer', 'src/**/*.ts', '--strict', '--rules.no-missing-import', 'off', '--quiet']);
run('npx', ['prettier', '--check', '--log-level', 'warn', '.']);
