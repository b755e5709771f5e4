// Web Vitals of the demo portal on a phone a quarter as fast as this machine and slow 4G, by web-vitals, and what the
// loading of each page with a single widget costs at this machine's own speed. The limits of the vitals are those that
// web.dev calls good.
import {openVitals} from '../support/vitals.mjs';
import {quantile} from './gallery-page.mjs';

const ROUNDS = 3;
const PORTAL = ['?lang=ky', 'releases.html', 'events.html', 'practices.html', 'contacts.html'];
const SINGLE = ['release-card', 'event-countdown', 'contact-block', 'practice-gallery'];
/** A long task, in ms. */
const LONG = 50;
const PHONE = {slow: true, width: 390, height: 844};

/** A true click, which counts as an interaction, on what may be far down a page. */
async function click(page, selector) {
  const {x, y} = await page.$eval(selector, (element) => {
    element.scrollIntoView({block: 'center', behavior: 'instant'});
    const {left, top, width, height} = element.getBoundingClientRect();
    return {x: left + width / 2, y: top + height / 2};
  });
  await page.mouse.click(x, y);
}

/** Uses a page as a visitor would: another language, then what folds out. */
async function use(page) {
  await click(page, '.languages [lang=ru]');
  await page.waitForFunction(() => document.documentElement.lang === 'ru');
  await click(page, '.preview summary');
  await page.waitForSelector('.preview[open]');
  await page.keyboard.press('Tab');
  // A vital is reported once its interaction has been painted.
  await page.waitForFunction(() => globalThis.vitals.INP !== undefined, {timeout: 10_000});
}

const median = (list) => quantile(list, 0.5);

export async function rows() {
  const vitals = await openVitals({isWhole: true});
  const found = [];
  try {
    // What a browser opens first waits for the browser too, whatever it is.
    await vitals.visit('widgets.html', PHONE);
    for (const path of PORTAL) {
      const visits = [];
      for (let round = 0; round < ROUNDS; round++) visits.push(await vitals.visit(path, {...PHONE, act: use}));
      const row = (name, limit, unit) =>
        found.push({
          name: `${name} of ${path}, 4 × CPU, slow 4G`,
          value: median(visits.map((visit) => visit[name] ?? 0)),
          limit,
          unit,
        });
      row('LCP', 2500, 'ms');
      row('CLS', 0, '');
      row('INP', 200, 'ms');
    }
    for (const name of SINGLE) {
      const counts = [];
      const longest = [];
      for (let round = 0; round < ROUNDS; round++) {
        const {tasks} = await vitals.visit(`${name}.html`, {trace: true});
        counts.push(tasks.filter((each) => each > LONG).length);
        longest.push(tasks[0] ?? 0);
      }
      const row = (what, value, limit, unit) =>
        found.push({name: `${what} at load of ${name}.html, 1 × CPU`, value, limit, unit});
      row('tasks over 50 ms of processor time', median(counts), 0, '');
      row('longest task', median(longest), LONG, 'ms');
    }
  } finally {
    await vitals.close();
  }
  return found;
}
