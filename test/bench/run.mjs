// The benchmarks, each beside its baseline in the same run on the same machine: only ratios mean something. Each
// `*.bench.mjs` here exports `name`, `budget` (a ratio) and `measure()`, which gives {value, baseline} in milliseconds; or
// `rows()`, for what has a limit of its own: [{name, value, limit, unit}].
// Arguments choose by name: npm run bench -- parse
import {readdirSync} from 'node:fs';

const wanted = process.argv.slice(2);
const folder = new URL('.', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.bench.mjs'));
let over = 0;

for (const file of files.sort()) {
  if (wanted.length && !wanted.some((word) => file.includes(word))) continue;
  const {name, budget, unit = 'ms', measure, rows} = await import(new URL(file, folder));
  for (const row of (await rows?.()) ?? []) {
    if (row.value > row.limit) over++;
    const verdict = row.value <= row.limit ? 'ok  ' : 'OVER';
    console.log(`${verdict} ${Number(row.value.toFixed(4))} ${row.unit} of at most ${row.limit}  ${row.name}`);
  }
  if (!measure) continue;
  const {value, baseline} = await measure();
  const ratio = value / baseline;
  if (ratio > budget) over++;
  const figures = `${value.toFixed(1)} ${unit} against ${baseline.toFixed(1)} ${unit}`;
  console.log(`${ratio <= budget ? 'ok  ' : 'OVER'} ${ratio.toFixed(2)} of at most ${budget}  ${name}  (${figures})`);
}
// Times vary with what else the machine does, so they are reported; they fail nothing.
if (over) console.log(`${over} over budget`);
