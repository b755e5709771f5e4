import {browse, indexed, keyTimes, quantile} from './gallery-page.mjs';
import {pagedFeed} from './practices.mjs';

export const name = 'gallery, 10,000 practices: key to paint, 95th percentile, against a frame';
export const budget = 2;

const WORDS = ['мектептер', 'вода', 'бюджет', 'таштанды', 'библеотека', 'ljhjub', 'water meters'];

export const measure = () =>
  browse(pagedFeed(10_000, 1), async ({open}) => {
    const tab = await open('/gallery');
    await indexed(tab, 10_000);
    const times = await keyTimes(tab, WORDS);
    const bare = quantile(await keyTimes(tab, []), 0.5).toFixed(1);
    console.log(
      `     10,000: key to paint ${quantile(times, 0.5).toFixed(1)} ms median; a frame is 16.7 ms, a key that changes one letter of the page takes ${bare} ms`,
    );
    return {value: quantile(times, 0.95), baseline: 16.7};
  });
