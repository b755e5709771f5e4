import {browse, indexed, keyTimes, quantile} from './gallery-page.mjs';
import {pagedFeed} from './practices.mjs';

/** Cards in the DOM at most, and how many more elements 100,000 practices may need than 1,000. */
const MOST_CARDS = 48;
const MORE_ELEMENTS = 1.2;

export async function rows() {
  const elements = {};
  const found = [];
  for (const [count, pages] of [
    [1_000, 1],
    [100_000, 10],
  ])
    await browse(pagedFeed(count, pages), async ({open}) => {
      const tab = await open('/gallery');
      await indexed(tab, count);
      const keys = await keyTimes(tab, ['мектептер', 'вода', 'бюджет', 'библеотека']);
      const seen = await tab.evaluate(() => {
        const root = document.querySelector('mykty-practice-gallery').shadowRoot;
        return {
          longest: Math.max(0, ...window.longTasks),
          elements: root.querySelectorAll('*').length,
          cards: root.querySelectorAll('.pc').length,
          heap: performance.memory.usedJSHeapSize / 1e6,
        };
      });
      elements[count] = seen.elements;
      console.log(
        `     ${count}: key to paint ${quantile(keys, 0.5).toFixed(1)} ms median, heap ${seen.heap.toFixed(0)} MB`,
      );
      if (count < 100_000) return;
      found.push(
        {
          name: 'gallery, 100,000 over ten pages: key to paint, p95',
          value: quantile(keys, 0.95),
          limit: 60,
          unit: 'ms',
        },
        {name: 'gallery, 100,000 over ten pages: longest task', value: seen.longest, limit: 200, unit: 'ms'},
        {
          name: 'gallery, 100,000 over ten pages: cards in the DOM',
          value: seen.cards,
          limit: MOST_CARDS,
          unit: 'cards',
        },
      );
    });
  const value = elements[100_000] / elements[1_000];
  return [...found, {name: 'gallery: elements at 100,000 against 1,000', value, limit: MORE_ELEMENTS, unit: '×'}];
}
