import {browse, busy, median} from './countdown-page.mjs';

export const name = 'main-thread CPU from navigation to the first countdown, against a bare Lit countdown';
export const budget = 1.6;

export const measure = () =>
  browse(async ({open}) => {
    const times = {ours: [], bare: []};
    for (let round = -1; round < 15; round++)
      for (const kind of ['ours', 'bare']) {
        const tab = await open(kind);
        // The first run fills the browser's caches of compiled code.
        if (round >= 0) times[kind].push(await busy(tab));
        await tab.close();
      }
    return {value: median(times.ours), baseline: median(times.bare)};
  });
