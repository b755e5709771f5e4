// Web Vitals of the demo portal on a phone a quarter as fast as this machine and slow 4G, by web-vitals, and what the
// loading of each page with a single widget costs at this machine's own speed. The limits of the vitals are those that
// web.dev calls good.
import {openVitals} from '../support/vitals.mjs';
import {quantile} from './gallery-page.mjs';

const ROUNDS = 3;
const PORTAL = ['?lang=ky', 'releases.html', 'events.html', 'practices.html', 'contacts.html'];
const SINGLE = ['release-card', 'event-countdown', 'contact-block', 'practice-gallery'];
const PHONE = {slow: true, width: 390, height: 844};

/** Uses a page as a visitor would: another language, then what folds out. */
async function use(page) {
  await page.click('.languages [lang=ru]');
  await page.click('.preview summary');
  await page.keyboard.press('Tab');
  await new Promise((rest) => setTimeout(rest, 1500));
}

const median = (list) => quantile(list, 0.5);

export async function rows() {
  const vitals = await openVitals();
  const found = [];
  try {
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
      const longest = [];
      for (let round = 0; round < ROUNDS; round++) longest.push((await vitals.visit(`${name}.html`)).longTasks.length);
      found.push({
        name: `tasks over 50 ms at load of ${name}.html, 1 × CPU`,
        value: median(longest),
        limit: 0,
        unit: '',
      });
    }
  } finally {
    await vitals.close();
  }
  return found;
}
