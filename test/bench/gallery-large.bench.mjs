import {browse, indexed, keyTimes, quantile} from './gallery-page.mjs';
import {pagedFeed} from './practices.mjs';

export const name = 'gallery, 100,000 practices over ten pages: key to paint, 95th percentile, against 60 ms';
export const budget = 1;

export const measure = () =>
  browse(pagedFeed(100_000, 10), async ({open}) => {
    const tab = await open('/gallery');
    await indexed(tab, 100_000);
    const times = await keyTimes(tab, ['мектептер', 'вода', 'бюджет', 'библеотека']);
    const {longest, elements, heap} = await tab.evaluate(() => ({
      longest: Math.max(0, ...window.longTasks),
      elements: document.querySelector('mykty-practice-gallery').shadowRoot.querySelectorAll('*').length,
      heap: Math.round(performance.memory.usedJSHeapSize / 1e6),
    }));
    console.log(
      `     100,000: longest task ${longest.toFixed(0)} ms (at most 200), ${elements} elements, heap ${heap} MB`,
    );
    console.log(`     100,000: key to paint ${quantile(times, 0.5).toFixed(1)} ms median`);
    return {value: quantile(times, 0.95), baseline: 60};
  });
