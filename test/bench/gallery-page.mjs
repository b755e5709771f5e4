// Opens a gallery, and a bare page that does the least a gallery can, in one browser.
import {launchChromium} from '../../scripts/browsers.mjs';
import {serve} from '../../scripts/loopback.mjs';

const page = (body) => ({
  body: `<!doctype html><html lang="ky"><head><title>Bench</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`,
});

/** Fetch, parse, 24 plain cards, and a scan of folded text: the floor under every gallery. */
const FLOOR = `<main></main><script type="module">
  const {items} = await (await fetch('/feed-0.json')).json();
  const main = document.querySelector('main');
  for (const item of items.slice(0, 24)) {
    const card = document.createElement('article');
    const title = document.createElement('h3');
    title.textContent = item.title;
    const text = document.createElement('p');
    text.textContent = item.summary;
    card.append(title, text);
    main.append(card);
  }
  window.shown = performance.now();
</script>`;

const GALLERY = `<mykty-practice-gallery feed="/feed-0.json"></mykty-practice-gallery><script src="/cdn/mykty.js"></script>
  <script>
    const longest = [];
    new PerformanceObserver((list) => list.getEntries().forEach(({duration}) => longest.push(duration))).observe({type: 'longtask', buffered: true});
    window.longTasks = longest;
    const look = () => {
      const root = document.querySelector('mykty-practice-gallery').shadowRoot;
      if (root?.querySelector('.pc')) window.shown = performance.now();
      else requestAnimationFrame(look);
    };
    look();
  </script>`;

export async function browse(routes, use) {
  const server = await serve({routes: {...routes, '/floor': page(FLOOR), '/gallery': page(GALLERY)}});
  const browser = await launchChromium({isWhole: true});
  try {
    return await use({
      /** Opens a page, on a processor so many times slower. */
      async open(path, {slower = 1} = {}) {
        const tab = await browser.newPage();
        if (slower > 1) await tab.emulateCPUThrottling(slower);
        await tab.goto(server.origin + path);
        await tab.waitForFunction(() => window.shown, {timeout: 120_000, polling: 50});
        return tab;
      },
    });
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Waits until the index is built and every page of the feed is in. */
export const indexed = (tab, total) =>
  tab.waitForFunction(
    (wanted) => {
      const root = document.querySelector('mykty-practice-gallery').shadowRoot;
      const count = Number(root.querySelector('.count')?.textContent.replace(/\D/g, ''));
      return count === wanted && !root.querySelector('.grid[aria-busy]') && root.querySelector('.tp');
    },
    {timeout: 240_000, polling: 100},
    total,
  );

/**
 * Types words letter by letter; milliseconds from each key to the frame behind it. Keys fall on every part of a frame, as
 * those of people do. Without words, each key only changes one letter on the page: what the browser itself takes.
 */
export const keyTimes = (tab, words) =>
  tab.evaluate(async (list) => {
    const root = document.querySelector('mykty-practice-gallery').shadowRoot;
    const input = root.querySelector('.field input');
    const mark = document.body.appendChild(document.createElement('p'));
    const times = [];
    const press = (act) =>
      new Promise((rest) => setTimeout(rest, 30 + ((times.length * 5) % 17))).then(async () => {
        const start = performance.now();
        act();
        await new Promise((frame) => requestAnimationFrame(() => setTimeout(frame)));
        times.push(performance.now() - start);
      });
    for (const word of list)
      for (let end = 1; end <= word.length; end++)
        await press(() => {
          input.value = word.slice(0, end);
          input.dispatchEvent(new Event('input'));
        });
    if (list.length === 0) for (let key = 0; key < 40; key++) await press(() => (mark.textContent = String(key % 10)));
    mark.remove();
    return times;
  }, words);

export const quantile = (times, share) =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))];
