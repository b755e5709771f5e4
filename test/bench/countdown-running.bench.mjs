import {browse, busyFor, hide, median} from './countdown-page.mjs';

export const name = '1,000 running countdowns: main-thread CPU, against bare Lit countdowns on one shared timer';
export const budget = 0.6;

const SECONDS = 8;
const rest = (ms) => new Promise((done) => setTimeout(done, ms));

/** What `count` countdowns of a kind cost in a while, after their first seconds. */
async function cost(open, kind, count) {
  const tab = await open(kind, count);
  await rest(2000);
  const value = await busyFor(tab, SECONDS);
  return {value, tab};
}

const each = (total) => `${(total / SECONDS).toFixed(1)} ms a second`;

export const measure = () =>
  browse(async ({open}) => {
    for (const count of [1, 100]) {
      const figures = [];
      for (const kind of ['ours', 'bare']) {
        const {value, tab} = await cost(open, kind, count);
        figures.push(`${kind} ${each(value)}`);
        await tab.close();
      }
      console.log(`     ${count} running: ${figures.join(', ')}`);
    }
    const times = {ours: [], bare: []};
    for (let round = 0; round < 3; round++)
      for (const kind of ['bare', 'ours']) {
        const {value, tab} = await cost(open, kind, 1000);
        times[kind].push(value);
        if (kind === 'ours' && round === 2) {
          console.log(`     1,000 running: ${await tab.evaluate(() => window.runningTimers())} timer (at most 1)`);
          await hide(tab);
          const timers = await tab.evaluate(() => window.runningTimers());
          console.log(`     1,000 hidden: ${timers} timers, ${each(await busyFor(tab, SECONDS))}`);
          await tab.evaluate(() => Reflect.deleteProperty(document, 'visibilityState'));
          await tab.evaluate(() => document.body.replaceChildren());
          await rest(500);
          const left = await tab.evaluate(() => window.runningTimers());
          console.log(`     1,000 disconnected: ${left} timers, ${each(await busyFor(tab, SECONDS))}`);
        }
        await tab.close();
      }
    return {value: median(times.ours), baseline: median(times.bare)};
  });
