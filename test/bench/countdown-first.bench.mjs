import {browse, busyUntilShown, median} from './countdown-page.mjs';

export const name = 'main-thread CPU from navigation to the first countdown, against a bare Lit countdown';
export const budget = 1.6;

const ROUNDS = 20;
/** Rounds that are traced together: a trace takes longer to begin and end than its pages to open. */
const TRACED = 5;

/** Both kinds in turn; the first rounds fill what the browser keeps, compiled code too where files may be cached. */
const compare = (caching) =>
  browse(async ({browser, open}) => {
    const kinds = ['ours', 'bare'];
    const round = Array.from({length: TRACED}, () => kinds).flat();
    const times = [];
    for (let at = -TRACED; at < ROUNDS; at += TRACED) {
      const traced = await busyUntilShown(
        browser,
        round.map((kind) => () => open(kind)),
      );
      if (at >= 0) times.push(...traced);
    }
    const [value, baseline] = kinds.map((_, kind) => median(times.filter((_, at) => at % kinds.length === kind)));
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
