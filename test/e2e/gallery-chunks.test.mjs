// What the built gallery loads and when: cards at once, all else when it is wanted; and what it does where that can't be had.
import assert from 'node:assert/strict';
import {afterEach, describe, it} from 'node:test';
import {globSync} from '../../scripts/files.mjs';
import {site} from '../support/site.mjs';

const practice = (id, date_published, period, more = {}) => ({
  id,
  title: `Practice ${id}`,
  language: 'ru',
  date_published,
  _mykty: {
    type: 'practice',
    practice: {
      topics: ['water'],
      place: {region: 'KG-Y'},
      period,
      indicators: [{label: 'Дворов', before: 1200, after: 21_500.5}],
    },
  },
  ...more,
});
const feedOf = (...items) => ({version: 'https://jsonfeed.org/version/1.1', title: 'Practices', language: 'ru', items});
const YEARS = {start: '2019', end: '2021'};
const plain = feedOf(
  practice('old', '2024-02-01T09:00:00+06:00', YEARS),
  practice('new', '2025-02-01T09:00:00+06:00', {start: '2022'}),
);
// By their texts alone the first would be the newer one: in UTC its day begins six hours before Bishkek's ends.
const dated = feedOf(
  practice('day', '2025-02-01', {start: '2019-03', end: '2021-05'}),
  practice('hour', '2025-01-31T19:00:00Z', {start: '2019-03-05'}),
);
const FURTHER = `/${globSync('cdn/chunks', /\/further\.js$/)[0]}`;
const ENGINE = `/${globSync('cdn/chunks', /\/engine\.js$/)[0]}`;

describe('mykty-practice-gallery, file by file', () => {
  const shared = site();
  afterEach(() => {
    for (const path of [FURTHER, ENGINE]) delete shared.server.routes[path];
  });

  async function open(feed, {attributes = '', chosen = '', missing = false} = {}) {
    const {server} = shared;
    server.routes['/practices.json'] = {body: JSON.stringify(feed), type: 'application/feed+json'};
    if (missing) server.routes[FURTHER] = {status: 503, body: ''};
    const {page} = await shared.open({
      lang: 'ru',
      head: '<script src="/cdn/mykty.js" defer></script>',
      body: `<mykty-practice-gallery feed="/practices.json" sync="g" ${attributes}></mykty-practice-gallery>`,
    });
    if (chosen) await page.goto(`${server.origin}/page?${chosen}`);
    await page.waitForFunction(() => document.querySelector('mykty-practice-gallery').state === 'ready');
    return page;
  }
  const text = (page, selector) =>
    page.$eval(
      'mykty-practice-gallery',
      ({shadowRoot}, wanted) =>
        [...shadowRoot.querySelectorAll(wanted)].map((each) =>
          each.textContent.replaceAll('\u2060', '').replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim(),
        ),
      selector,
    );
  const has = (page, selector) =>
    page.waitForFunction(
      (wanted) => document.querySelector('mykty-practice-gallery').shadowRoot.querySelector(wanted),
      {},
      selector,
    );
  const press = (page, selector) =>
    page.$eval('mykty-practice-gallery', ({shadowRoot}, wanted) => shadowRoot.querySelector(wanted).click(), selector);
  const names = (page) => text(page, '.pc .title');

  it('shows cards of years and exact times without a calendar', async () => {
    const page = await open(plain, {missing: true});
    assert.deepEqual(await names(page), ['Practice new', 'Practice old']);
    assert.deepEqual(await text(page, '.pc .muted'), ['Иссык-Куль, 2022', 'Иссык-Куль, 2019–2021']);
    assert.deepEqual(await text(page, '.pc .f .a'), ['21 500,5', '21 500,5']);
    assert.deepEqual(await text(page, '.count'), ['2 практики']);
    await page.close();
  });

  it('puts bare days and months in order without a calendar', async () => {
    const bare = ['2024-12', '2025-02-01', '2023', '2025-01-31'].map((date) => practice(date, date, YEARS));
    const page = await open(feedOf(...bare), {missing: true});
    assert.deepEqual(
      await names(page),
      ['2025-02-01', '2025-01-31', '2024-12', '2023'].map((date) => `Practice ${date}`),
    );
    await page.close();
  });

  it('waits for the calendar where a date takes one', async () => {
    const page = await open(dated);
    assert.deepEqual(await names(page), ['Practice hour', 'Practice day']);
    const [hour, day] = await text(page, '.pc .muted');
    assert.match(hour, /^Иссык-Куль, 5 марта 2019/);
    assert.match(day, /^Иссык-Куль, март 2019.+май 2021/);
    await page.close();
  });

  it('shows the cards without what it takes a calendar to say, where that can’t be had', async () => {
    const page = await open(dated, {missing: true});
    assert.deepEqual(await text(page, '.pc .muted'), ['Иссык-Куль', 'Иссык-Куль']);
    await page.close();
  });

  it('has numbered pages from the beginning', async () => {
    const page = await open(plain, {attributes: 'paging="pages" page-size="1"'});
    assert.deepEqual(await text(page, '.pages [aria-current]'), ['1']);
    await page.close();
  });

  it('shows what an address chose from the beginning', async () => {
    const page = await open(plain, {chosen: 'g-region=KG-Y'});
    assert.deepEqual(await text(page, '.chip'), ['Иссык-Кульская область']);
    await page.close();
  });

  it('opens a list as soon as its options have come, and says so where they can’t be had', async () => {
    const page = await open(plain, {missing: true});
    await press(page, '[popovertarget=list-region]');
    await has(page, '[part=notice]');
    assert.deepEqual(await text(page, '.checks'), []);
    delete shared.server.routes[FURTHER];
    await press(page, '[part=notice] button, button[part=notice]');
    await has(page, '.checks');
    assert.match((await text(page, '.checks'))[0], /^Иссык-Кульская область ?2$/);
    await page.close();
  });

  it('takes back that searching could not be had once it can', async () => {
    shared.server.routes[ENGINE] = {status: 503, body: ''};
    const page = await open(plain);
    await has(page, '[part=notice]');
    delete shared.server.routes[ENGINE];
    // In another language the index is made anew.
    await page.evaluate(() => (document.documentElement.lang = 'en'));
    await page.waitForFunction(
      () => !document.querySelector('mykty-practice-gallery').shadowRoot.querySelector('[part=notice]'),
    );
    await page.close();
  });

  it('opens the sheet of filters once that can be drawn, with the focus in it', async () => {
    const page = await open(plain, {missing: true});
    await page.setViewport({width: 320, height: 600});
    await press(page, '.phone');
    await has(page, '[part=notice]');
    assert.equal(
      await page.$eval('mykty-practice-gallery', (each) => each.shadowRoot.querySelector('.sheet').open),
      false,
    );
    delete shared.server.routes[FURTHER];
    await press(page, '.phone');
    await has(page, '.sheet[open] fieldset');
    await page.waitForFunction(() =>
      document.querySelector('mykty-practice-gallery').shadowRoot.activeElement?.matches('.sheet *'),
    );
    await page.close();
  });
});
