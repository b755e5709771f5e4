import {browse, quantile} from './gallery-page.mjs';
import {pagedFeed} from './practices.mjs';

export const name = 'gallery, 10,000 practices: first cards, against fetch, parse and 24 plain cards';
export const budget = 1.15;

export const measure = () =>
  browse(pagedFeed(10_000, 1), async ({open}) => {
    const times = {floor: [], gallery: []};
    for (let round = 0; round < 7; round++)
      for (const path of ['floor', 'gallery']) {
        const tab = await open(`/${path}`);
        times[path].push(await tab.evaluate(() => window.shown));
        await tab.close();
      }
    return {value: quantile(times.gallery, 0.5), baseline: quantile(times.floor, 0.5)};
  });
