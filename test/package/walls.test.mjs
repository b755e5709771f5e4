// Lint stops what the house rules forbid: each bad text is judged as the file that it would be. None is written, for other
// tests read the sources meanwhile.
import assert from 'node:assert/strict';
import {dirname} from 'node:path';
import {describe, it} from 'node:test';
import {ESLint} from 'eslint';

const room = 'import-x/no-restricted-paths';
const door = 'no-restricted-imports';
const bad = [
  {file: 'model/bad-1.ts', code: `export {clock} from '../time/clock.js';`, rule: room},
  {file: 'search/bad-1.ts', code: `export {parseFeed} from '../feed/parse.js';`, rule: room},
  {file: 'time/bad-1.ts', code: `export * from '../i18n/strings.js';`, rule: room},
  {file: 'serializers/bad-1.ts', code: `export * from '../feed/parse.js';`, rule: room},
  {file: 'cdn/bad-1.ts', code: `export * from '../feed/parse.js';`, rule: room},
  {file: 'feed/bad-1.ts', code: `import purify from 'dompurify';\nexport default purify;`, rule: door},
  {file: 'i18n/bad-1.ts', code: `export {msg} from '@lit/localize';`, rule: door},
  {file: 'components/bad-1.ts', code: `export {format} from 'date-fns/format';`, rule: door},
  {file: 'time/bad-2.ts', code: `export const now = () => Date.now();`, rule: 'no-restricted-syntax'},
  {file: 'time/bad-3.ts', code: `export const now = () => new Date();`, rule: 'no-restricted-syntax'},
  {file: 'model/bad-2.ts', code: `export enum Kind {One}`, rule: 'no-restricted-syntax'},
  {file: 'model/bad-3.ts', code: `export const f = (x: any) => x;`, rule: '@typescript-eslint/no-explicit-any'},
  {
    file: 'model/bad-4.ts',
    code: `export const f = (x?: string) => x!;`,
    rule: '@typescript-eslint/no-non-null-assertion',
  },
  {file: 'model/bad-5.ts', code: `export const a = [\n${'  1,\n'.repeat(301)}];`, rule: 'max-lines'},
];

describe('lint', () => {
  const eslint = new ESLint();

  async function rulesBroken(name, code) {
    const [{messages}] = await eslint.lintText(`${code}\n`, {filePath: `src/${name}`});
    return messages.map(({ruleId}) => ruleId);
  }

  for (const {file, code, rule} of bad) {
    it(`stops ${code.length > 60 ? 'a file of over 300 lines' : code} in ${dirname(file)}`, async () => {
      assert.deepEqual(await rulesBroken(file, code), [rule]);
    });
  }

  it('lets good code pass', async () => {
    assert.deepEqual(await rulesBroken('time/good.ts', 'export const later = (now: number): number => now + 1;'), []);
  });
});
