// The strings in the code and those in xliff/ must be the same: extracts again and compares, then builds. Each has a note
// for translators, who see a word alone: “Open” may be a state or a button.
import {existsSync, readFileSync, statSync, utimesSync, writeFileSync} from 'node:fs';
import {run} from './run.mjs';

const files = ['xliff/ky.xlf', 'xliff/ru.xlf'];
const before = files.map((file) => (existsSync(file) ? readFileSync(file, 'utf8') : ''));
const times = files.map((file) => (existsSync(file) ? statSync(file) : undefined));
run('lit-localize', ['extract'], {capture: true});
const stale = files.filter((file, index) => readFileSync(file, 'utf8') !== before[index]);
stale.forEach((file) => writeFileSync(file, before[files.indexOf(file)]));
// Looked at is not changed: what was made of them is as fresh as before.
files.forEach((file, at) => times[at] && utimesSync(file, times[at].atime, times[at].mtime));
if (stale.length) {
  console.error(`${stale.join(', ')}: not in step with the code. Run: npm run i18n:extract`);
  process.exit(1);
}
const bare = [...before.join('').matchAll(/<trans-unit id="([^"]+)">(?:(?!<\/trans-unit>)[^])*<\/trans-unit>/g)]
  .filter(([unit]) => !unit.includes('<note'))
  .map(([, id]) => id);
if (bare.length) {
  console.error(`without a note for translators (desc): ${[...new Set(bare)].join(', ')}`);
  process.exit(1);
}
run('node', ['scripts/i18n-build.mjs']);
