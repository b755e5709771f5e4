import {browse, busyUntilShown, median} from './countdown-page.mjs';

export const name = 'main-thread CPU from navigation to the first countdown, against a bare Lit countdown';
export const budget = 1.6;

const ROUNDS = 20;
/** Rounds that are traced together: a trace takes longer to begin and end than its pages to open. */
const TRACED = 5;

/** Both kinds in turn; the first rounds fill what the browser keeps, compiled code too where files may be cached. */
const compare = (caching) =>
  browse(async ({browser, open}) => {
    const opens = Array.from({length: TRACED}, () => [() => open('ours'), () => open('bare')]).flat();
    const times = [];
    for (let round = -TRACED; round < ROUNDS; round += TRACED) {
      const traced = await busyUntilShown(browser, opens);
      if (round >= 0) times.push(...traced);
    }
    const [value, baseline] = [0, 1].map((kind) => median(times.filter((_, at) => at % 2 === kind)));
    return {value, baseline};
  }, caching);

export async function measure() {
  const again = await compare('max-age=31536000, immutable');
  const ratio = (again.value / again.baseline).toFixed(2);
  console.log(
    `     on a later visit, all files cached: ${ratio} (${again.value.toFixed(1)} ms against ${again.baseline.toFixed(1)} ms)`,
  );
  return compare('no-store');
}
