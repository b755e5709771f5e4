import {browse, median} from './countdown-page.mjs';

export const name = 'a countdown: how late it ticks after the true second, median, against 5 ms';
export const budget = 1;

export const measure = () =>
  browse(async ({open}) => {
    const tab = await open('ours');
    await new Promise((done) => setTimeout(done, 20_500));
    const late = await tab.evaluate(() => window.lateness);
    console.log(`     ${late.length} ticks, the latest ${Math.max(...late)} ms late`);
    return {value: median(late), baseline: 5};
  });
