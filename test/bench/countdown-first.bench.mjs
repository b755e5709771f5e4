import {browse, busyUntilShown, median} from './countdown-page.mjs';

export const name = 'main-thread CPU from navigation to the first countdown, against a bare Lit countdown';
export const budget = 1.6;

const ROUNDS = 15;

/** Both kinds in turn; the first rounds fill what the browser keeps, compiled code too where files may be cached. */
const compare = (caching) =>
  browse(async ({browser, open}) => {
    const times = {ours: [], bare: []};
    for (let round = -3; round < ROUNDS; round++)
      for (const kind of ['ours', 'bare']) {
        const time = await busyUntilShown(browser, () => open(kind));
        if (round >= 0) times[kind].push(time);
      }
    return {value: median(times.ours), baseline: median(times.bare)};
  }, caching);

export async function measure() {
  const again = await compare('max-age=31536000, immutable');
  const ratio = (again.value / again.baseline).toFixed(2);
  console.log(
    `     on a later visit, all files cached: ${ratio} (${again.value.toFixed(1)} ms against ${again.baseline.toFixed(1)} ms)`,
  );
  return compare('no-store');
}
