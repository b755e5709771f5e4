import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {demoPage} from '../support/demo-page.mjs';
import {downloaded, json, openText, write} from '../support/item-form.mjs';
import {polled} from '../support/polled.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const axe = read('node_modules/axe-core/axe.min.js');

describe('the item form', {timeout: 900_000}, () => {
  const {open} = demoPage('item-form');

  it('has a field and a label for every member that the schema describes', async () => {
    const {labelled} = await import('../../demo/form/labels.js');
    const {hinted} = await import('../../demo/form/hints.js');
    for (const description of hinted)
      assert.ok(read('src/feed/feed.schema.json').includes(JSON.stringify(description)), description);
    const schema = JSON.parse(read('src/feed/feed.schema.json'));
    const members = new Set();
    const walk = (part, seen = []) => {
      if (part.$ref) {
        const name = part.$ref.split('/').at(-1);
        if (!seen.includes(name)) walk(schema.$defs[name], [...seen, name]);
      }
      for (const each of part.oneOf ?? []) walk(each, seen);
      if (part.items) walk(part.items, seen);
      for (const [name, each] of Object.entries(part.properties ?? {})) {
        members.add(name);
        walk(each, seen);
      }
    };
    walk(schema.$defs.item);
    assert.deepEqual(
      [...members].filter((name) => !labelled.includes(name)),
      [],
    );
    const page = await open('?lang=en');
    await page.click('#more > summary');
    await page.waitForFunction(() => document.querySelector('#more-fields').childElementCount > 15);
    assert.match(await page.$eval('main', (main) => main.textContent), /where the day is not known/);
    assert.match(await page.$eval('#check', (check) => check.textContent), /^Nothing is written yet/);
    assert.deepEqual(await page.$$('#problems li'), []);
    await page.close();
  });

  for (const language of ['ky', 'ru', 'en'])
    it(`writes an event by the keyboard, checked and shown as it is typed, in ${language}`, async () => {
      const page = await open(`?lang=${language}`);
      await page.focus('[name=kind]');
      for (let tries = 0; tries < 4 && !(await page.$('[data-pointer="/_mykty/events/0/start"]')); tries++)
        await page.keyboard.press('ArrowRight');
      await page.focus('[data-pointer="/title"]');
      await page.keyboard.type('Ачык угуу');
      await page.focus('[data-pointer="/_mykty/events/0/start"]');
      await page.keyboard.type('12.05.2036');
      await page.waitForSelector('[data-pointer="/_mykty/events/0/start"][aria-invalid=true]');
      for (let letter = 0; letter < 10; letter++) await page.keyboard.press('Backspace');
      await page.keyboard.type('2036-05-12T10:00');
      // A half-written date may have been taken for a whole one.
      await page.waitForFunction(
        () =>
          document.getElementById('json').textContent.includes('"2036-05-12T10:00"') &&
          !document.querySelector('[aria-invalid]') &&
          document.querySelectorAll('#previews [state=ready]').length === 3,
      );
      const shown = await page.$$eval('#previews [state=ready]', (all) =>
        all.map((element) => element.shadowRoot.textContent),
      );
      assert.ok(shown.every((text) => text.includes('угуу')));
      assert.match(shown[0], /май/);
      assert.match(shown[1], /мая/);
      assert.match(shown[2], /May/);
      const {title, _mykty} = await json(page);
      assert.equal(title, 'Ачык угуу');
      assert.equal(_mykty.events[0].start, '2036-05-12T10:00');
      assert.deepEqual(page.complaints, []);
      await page.close();
    });

  it('says what is wrong beside the field, and takes dates as they are written here', async () => {
    const page = await open('?lang=ru');
    await page.click('[value=event]');
    const start = '[data-pointer="/_mykty/events/0/start"]';
    await page.focus(start);
    await page.keyboard.type('31.02');
    await page.waitForSelector(`${start}[aria-invalid=true]`);
    const told = () =>
      page.$eval(start, (field) =>
        [
          field.closest('.single').querySelector('.field-problem'),
          field.getAttribute('aria-describedby').split(' '),
        ].map((each) => each?.textContent ?? each),
      );
    // On a busy machine the keys rest amid the date too, and it is looked at as far as it is written.
    const [note, described] = await polled(told, ([text]) => text?.includes('31.02'));
    // Not as a file has them.
    assert.match(note, /31\.02/);
    assert.doesNotMatch(note, /RFC/);
    assert.equal(described.length, 2);
    const advice = await page.$eval('#problems', (list) => list.textContent);
    assert.match(advice, /12\.05\.2036/);
    assert.doesNotMatch(advice, /RFC/);
    const font = (selector) => page.$eval(selector, (each) => getComputedStyle(each).fontFamily);
    assert.equal(await font('[data-pointer="/summary"]'), await font('[data-pointer="/title"]'));
    for (let letter = 0; letter < 5; letter++) await page.keyboard.press('Backspace');
    await page.keyboard.type('5.12.2036 9:30');
    await page.keyboard.press('Tab');
    assert.equal(await page.$eval(start, (field) => field.value), '2036-12-05T09:30');
    await page.waitForFunction(
      () =>
        document.getElementById('json').textContent.includes('"2036-12-05T09:30"') &&
        !document.querySelector('.field-problem'),
    );
    assert.equal((await json(page))._mykty.events[0].start, '2036-12-05T09:30');
    // As releases have them, from which they are copied.
    for (const [written, date] of [
      ['10\u00a0июня 2036\u00a0г.', '2036-06-10'],
      ['2036-жылдын 31-май айы', '2036-05-31'],
      ['июнь 2036', '2036-06'],
      ['12.05.2036 10-00', '2036-05-12T10:00'],
      ['завтра', 'завтра'],
    ]) {
      await page.$eval(start, (field) => (field.value = ''));
      await page.type(start, written);
      await page.keyboard.press('Tab');
      assert.equal(await page.$eval(start, (field) => field.value), date);
    }
    await page.close();
  });

  it('takes numbers as they are written here, and says which are none', async () => {
    const page = await open('?lang=ru');
    await page.click('[value=practice]');
    const amount = '[data-pointer="/_mykty/practice/cost/amount"]';
    await page.$eval(amount, (field) => (field.closest('details').open = true));
    await page.focus(amount);
    await page.keyboard.type('1,5 млн');
    await page.waitForSelector(`${amount}[aria-invalid=true]`);
    for (let letter = 0; letter < 4; letter++) await page.keyboard.press('Backspace');
    await page.waitForSelector(`${amount}:not([aria-invalid])`);
    assert.equal((await json(page))._mykty.practice.cost.amount, 1.5);
    await page.close();
  });

  it('keeps what was written before, names the feed, and leads on with it to the builder', async () => {
    const page = await open('?lang=ru');
    for (const id of ['#json', '#items', '#download'])
      assert.equal(await page.$eval(id, (part) => part.checkVisibility()), false, id);
    await page.type('[data-pointer="/title"]', 'Первая');
    await page.waitForSelector('#previews [state=ready]');
    await page.click('[value=event]');
    await page.type('[data-pointer="/title"]', 'Вторая');
    await page.type('[data-pointer="/_mykty/events/0/start"]', '2036-05-12');
    await page.waitForFunction(() => document.getElementById('json').textContent.includes('2036-05-12'));
    const names = await page.$$eval('#items option', (all) => all.map(({textContent}) => textContent));
    assert.deepEqual(names, ['Первая', 'Вторая', 'Новая запись']);
    await page.select('#items', '0');
    assert.equal(await page.$eval('[data-pointer="/title"]', (field) => field.value), 'Первая');
    await page.$eval('#feed-title', (field) => (field.value = ''));
    await page.type('#feed-title', 'Айыл өкмөтү');
    const feed = JSON.parse(await downloaded(page));
    assert.equal(feed.title, 'Айыл өкмөтү');
    assert.deepEqual(
      feed.items.map(({title}) => title),
      ['Первая', 'Вторая'],
    );
    assert.notEqual(feed.items[0].id, feed.items[1].id);
    await page.select('#items', '1');
    await page.waitForFunction(() => document.getElementById('onward').href.includes('widget=event-countdown'));
    await Promise.all([page.waitForNavigation(), page.click('#onward')]);
    // The code is there once the builder is; the widget may be before it.
    await page.waitForSelector('main[data-ready]');
    await page.waitForSelector('#sheet > mykty-event-countdown[state=ready]');
    const code = await page.$eval('#blocks code', ({textContent}) => textContent);
    assert.match(code, /feed="\/feed\.json"/);
    // Where there is no JavaScript, something is to be seen too.
    assert.match(code, /<a href="\/">Айыл өкмөтү<\/a>/);
    assert.match(await page.$eval('#sheet > *', ({shadowRoot}) => shadowRoot.textContent), /Вторая/);
    assert.deepEqual(page.complaints, []);
    await page.close();
  });

  it('begins in the language that is chosen before anything is written', async () => {
    const page = await open('?lang=ky');
    await page.click('.languages [lang=ru]');
    await page.waitForFunction(() => document.querySelector('[data-pointer="/language"]').value === 'ru');
    await write(page, '/title', 'Слушания');
    await page.click('.languages [lang=en]');
    await page.waitForFunction(() => document.documentElement.lang === 'en');
    const {language, title, items: all} = JSON.parse(await downloaded(page));
    assert.deepEqual([language, title, all[0].language, all[0].title], ['ru', 'Пресс-служба', 'ru', 'Слушания']);
    await page.close();
  });

  it('asks for a picture’s text where that is written, and takes none of one that decorates', async () => {
    const page = await open('?lang=ru');
    const images = [{url: 'https://example.kg/a.png', alt: ''}, {url: 'https://example.kg/b.png'}];
    const events = [{id: 'e1', name: 'E', status: 'rescheduled', start: '2036-05-12', end: '2036-05-11'}];
    const item = {id: '1', title: 'A', content_text: 'x', _mykty: {images, events}};
    await openText(page, JSON.stringify({version: 'https://jsonfeed.org/version/1.1', title: 'F', items: [item]}));
    // Its field waits in the part that opens, and is marked once it is there.
    await page.waitForSelector('#problems button');
    assert.deepEqual(await page.$$eval('#problems button', (all) => all.map(({textContent}) => textContent)), [
      'Картинки',
      'Конец',
      'Прежнее начало',
    ]);
    await page.click('#problems button');
    assert.equal(await page.evaluate('document.activeElement.dataset.pointer'), '/_mykty/images/1/alt');
    await page.waitForSelector('[data-pointer="/_mykty/images/1/alt"][aria-invalid=true]');
    const at = (index) => `[data-pointer="/_mykty/images/${index}/alt"]`;
    const box = (index) => `.single:has(> ${at(index)}) input[type=checkbox]`;
    assert.deepEqual(await page.$$eval('[aria-invalid]', (all) => all.map(({dataset}) => dataset.pointer)), [
      '/_mykty/events/0/end',
      '/_mykty/events/0/previousStart',
      '/_mykty/images/1/alt',
    ]);
    assert.equal(await page.$eval(box(0), ({checked}) => checked), true);
    assert.equal(await page.$eval(at(0), ({disabled}) => disabled), true);
    const alts = async () => (await json(page))._mykty.images.map(({alt}) => alt);
    const written = (wanted) =>
      page.waitForFunction(
        (text) => JSON.stringify(JSON.parse(document.getElementById('json').textContent)._mykty.images) === text,
        {},
        JSON.stringify(images.map((image, index) => ({...image, alt: wanted[index]}))),
      );
    await page.click(box(1));
    await written(['', '']);
    assert.equal(await page.$(`${at(1)}[aria-invalid]`), null);
    await page.click(box(0));
    await page.type(at(0), 'Мост');
    await written(['Мост', '']);
    assert.deepEqual(await alts(), ['Мост', '']);
    await page.close();
  });

  it('leads on with one item where the feed is too large for an address', async () => {
    const page = await open('?lang=en');
    const items = [...Array(400)].map((_, at) => ({
      id: `${at}`,
      title: `Item ${at}`,
      content_text: 'Text '.repeat(60),
    }));
    await openText(page, JSON.stringify({version: 'https://jsonfeed.org/version/1.1', title: 'Large', items}));
    await page.select('#items', '7');
    await page.waitForFunction(() => document.getElementById('json').textContent.includes('Item 7'));
    await page.waitForFunction(() => document.getElementById('onward').href.includes('#feed='));
    await Promise.all([page.waitForNavigation(), page.click('#onward')]);
    await page.waitForSelector('main[data-ready]');
    assert.ok((await page.evaluate('location.href')).length < 2_000);
    await page.waitForSelector('#sheet > [state=ready]');
    assert.match(await page.$eval('#sheet > *', ({shadowRoot}) => shadowRoot.textContent), /Item\s7/);
    await page.close();
  });

  it('puts each value to choose from into words', async () => {
    const {chosen} = await import('../../demo/form/choices.js');
    const found = {};
    const walk = (part, name) => {
      if (Array.isArray(part?.enum)) found[name] = [...new Set([...(found[name] ?? []), ...part.enum])];
      if (typeof part === 'object' && part) for (const [key, each] of Object.entries(part)) walk(each, key);
    };
    walk(JSON.parse(read('src/feed/feed.schema.json')).$defs);
    const sorted = (lists) =>
      Object.entries(lists)
        .map(([name, list]) => `${name}: ${[...list].sort()}`)
        .sort();
    assert.deepEqual(sorted(chosen), sorted(found));
    const page = await open('?lang=ru');
    await page.click('[value=event]');
    const status = '[data-pointer="/_mykty/events/0/status"]';
    await page.$eval(status, (field) => (field.closest('details').open = true));
    assert.match(await page.$eval(status, ({textContent}) => textContent), /отменено \(cancelled\)/);
    await page.select(status, 'cancelled');
    await page.waitForFunction(() => document.getElementById('json').textContent.includes('"cancelled"'));
    await page.close();
  });

  for (const [language, width] of [
    ['ky', 320],
    ['ru', 1280],
    ['en', 375],
  ])
    it(`passes axe and fits, in ${language} at ${width} px`, async () => {
      const page = await open(`?lang=${language}`, {width});
      await page.click('#more > summary');
      await page.waitForSelector('#more-fields [data-pointer]');
      await page.$$eval('#form details', (all) => all.forEach((part) => (part.open = true)));
      await page.evaluate(`${axe}; 0`);
      const violations = await page.evaluate(async () => {
        const result = await globalThis.axe.run('main', {resultTypes: ['violations']});
        return result.violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target.join(' ')).join(', ')}`);
      });
      assert.deepEqual(violations, []);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
      await page.close();
    });
});
