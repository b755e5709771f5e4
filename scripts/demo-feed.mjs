// The demo's feeds hold placeholders where a date depends on the day of the build, so that a coming event is still to
// come: {{+14d}} is a date, {{+14d:YYYY-MM}} a part of it ({{+14d:YYYY+1}} the year after), {{+90m}} a wall-clock minute.
// All are counted in Bishkek. `node scripts/demo-feed.mjs` rewrites the tests' copies, pinned to one moment.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {globSync} from './files.mjs';

/** 17 h 42 min 18 s before ten o'clock, thirteen days ahead of the hearing. */
export const PINNED = '2026-11-21T16:17:42+06:00';

/** From where the tests' copies find the demo's pictures and files. */
export const FIXTURE_BASE = '../../demo/';

const root = fileURLToPath(new URL('..', import.meta.url));
const OFFSET = 6 * 60 * 60_000; // Bishkek has no daylight saving time

/** Fills the placeholders of a feed's text for a moment (ms since epoch), and moves its `../` addresses to `base`. */
export function fillFeed(text, now, base = '../') {
  const at = (amount, unit) => {
    const step = unit === 'd' ? 24 * 60 * 60_000 : 60_000;
    return new Date(now + OFFSET + Number(amount) * step).toISOString();
  };
  return text
    .replace(/\{\{([+-]\d+)([dm])(?::(YYYY(?:-MM|\+1)?))?\}\}/g, (_, amount, unit, part) => {
      const moment = at(amount, unit);
      if (part === 'YYYY') return moment.slice(0, 4);
      if (part === 'YYYY-MM') return moment.slice(0, 7);
      if (part === 'YYYY+1') return String(Number(moment.slice(0, 4)) + 1);
      return moment.slice(0, unit === 'd' ? 10 : 16);
    })
    .replaceAll('"../', `"${base}`);
}

export const feedFiles = () => globSync(join(root, 'demo/feeds'), /\.json$/);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(join(root, 'test/fixtures'), {recursive: true});
  for (const file of feedFiles()) {
    const pinned = fillFeed(readFileSync(file, 'utf8'), Date.parse(PINNED), FIXTURE_BASE);
    writeFileSync(join(root, 'test/fixtures', basename(file)), pinned);
  }
}
