import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import puppeteer from 'puppeteer-core';
import {chromiumFlags, ensureChrome} from '../../scripts/browsers.mjs';
import {buildDemo} from '../../scripts/build-demo.mjs';
import {PINNED} from '../../scripts/demo-feed.mjs';
import {serve as serveDemo} from '../../scripts/serve.mjs';
import {ODD} from '../support/odd-feed.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const axe = read('node_modules/axe-core/axe.min.js');

/** Russian letters in windows-1251. */
const LETTERS = new Map(
  [...Array(256).keys()].slice(192).map((byte) => [new TextDecoder('windows-1251').decode(Uint8Array.of(byte)), byte]),
);

describe('the item form', {timeout: 900_000}, () => {
  const folder = mkdtempSync(join(tmpdir(), 'mykty-form-'));
  const shared = {};
  before(async () => {
    buildDemo(Date.parse(PINNED), folder);
    shared.demo = await serveDemo(folder);
    shared.browser = await puppeteer.launch({executablePath: await ensureChrome(), args: chromiumFlags()});
  });
  after(async () => {
    await shared.browser?.close();
    await shared.demo?.close();
    rmSync(folder, {recursive: true});
  });

  async function open(query = '', width = 1280) {
    const page = await shared.browser.newPage();
    page.complaints = [];
    page.on('pageerror', (error) => page.complaints.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && page.complaints.push(message.text()));
    await page.setViewport({width, height: 800});
    await page.goto(`${shared.demo.url}item-form.html${query}`);
    await page.waitForSelector('main[data-ready]');
    return page;
  }
  const json = async (page) => JSON.parse(await page.$eval('#json', (code) => code.textContent));
  const downloaded = (page) =>
    page.evaluate(async () => {
      const kept = URL.createObjectURL;
      const found = new Promise((done) => {
        URL.createObjectURL = (blob) => {
          done(blob);
          return kept.call(URL, blob);
        };
      });
      document.getElementById('download').click();
      const bytes = new Uint8Array(await (await found).arrayBuffer());
      return new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
    });

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

  it('opens a whole feed, edits an item, and gives the rest back as it was', async () => {
    const path = join(folder, 'odd.json');
    writeFileSync(path, ODD);
    const page = await open('?lang=en');
    await page.click('#opening summary');
    const [chooser] = await Promise.all([page.waitForFileChooser(), page.click('#file')]);
    await chooser.accept([path]);
    await page.waitForFunction(() => /Items: 2/.test(document.getElementById('opened').textContent));
    assert.equal(await downloaded(page), ODD);
    await page.select('#items', '1');
    assert.equal(await downloaded(page), ODD);
    await page.focus('[data-pointer="/title"]');
    await page.keyboard.type('!');
    await page.waitForFunction(() => document.getElementById('json').textContent.includes('Two!'));
    assert.equal(await downloaded(page), ODD.replace('"Two"', '"Two!"'));
    await page.select('#items', '0');
    await page.click('#more > summary');
    await page.waitForSelector('#more-fields [data-pointer="/url"]');
    await page.focus('#more-fields [data-pointer="/url"]');
    await page.keyboard.type('/a');
    await page.waitForFunction(() => document.getElementById('json').textContent.includes('"/a"'));
    const text = await downloaded(page);
    assert.ok(text.includes('"n": 1e3, "big": 12345678901234567890, "b": 1, "a": 2, "b": 3}'), text);
    assert.equal(JSON.parse(text.slice(1)).items[0].url, '/a');
    await page.close();
  });

  it('says what is wrong beside the field, and takes dates as they are written here', async () => {
    const page = await open('?lang=ru');
    await page.click('[value=event]');
    const start = '[data-pointer="/_mykty/events/0/start"]';
    await page.focus(start);
    await page.keyboard.type('31.02');
    await page.waitForSelector(`${start}[aria-invalid=true]`);
    const [note, described] = await page.$eval(start, (field) =>
      [field.closest('.single').querySelector('.field-problem'), field.getAttribute('aria-describedby').split(' ')].map(
        (each) => each?.textContent ?? each,
      ),
    );
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

  it('makes a feed of a table of practices, and says by row and column what it can’t read', async () => {
    const page = await open('?lang=ru');
    const path = join(folder, 'practices.csv');
    // As a Russian Excel saves it.
    const table = 'title;topics;before;after\r\nЧистая вода;water;41;86\r\nСвет;roads;много;3';
    writeFileSync(path, Buffer.from([...table].map((letter) => LETTERS.get(letter) ?? letter.charCodeAt(0))));
    await page.click('#opening summary');
    const [chooser] = await Promise.all([page.waitForFileChooser(), page.click('#file')]);
    await chooser.accept([path]);
    await page.waitForSelector('#previews mykty-practice-gallery[state=ready]');
    assert.match(await page.$eval('#table-problems', (list) => list.textContent), /много.*строка 3, столбец «before»/s);
    assert.equal(await page.$eval('[data-pointer="/title"]', (field) => field.value), 'Чистая вода');
    const feed = JSON.parse(await downloaded(page));
    assert.deepEqual(
      feed.items.map(({title}) => title),
      ['Чистая вода', 'Свет'],
    );
    assert.equal(feed.items[0]._mykty.practice.indicators[0].after, 86);
    // Cells as they are copied from a spreadsheet.
    await page.$eval('#source', (area) => (area.value = 'id\ttitle\tregion\np1\tМост\tKG-N'));
    await page.click('#open');
    await page.waitForFunction(() => document.querySelector('[data-pointer="/title"]').value === 'Мост');
    assert.deepEqual(await page.$$('#table-problems li'), []);
    await page.close();
  });

  for (const [name, bytes, title, told] of [
    ['in UTF-16', Buffer.from('\ufefftitle\ttopics\r\nСуу\twater', 'utf16le'), 'Суу', /^$/],
    ['with its separator told first', Buffer.from('sep=;\r\ntitle;topics\r\nСуу;water'), 'Суу', /^$/],
    ['in windows-1251', Uint8Array.from([...Buffer.from('title\n'), 0xd1, 0xf3]), 'Су', /windows-1251/],
    ['that is a workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 0xff, 0x0a]), '', /Excel/],
  ])
    it(`opens a table ${name}`, async () => {
      const page = await open('?lang=ru');
      const path = join(folder, 'table.csv');
      writeFileSync(path, bytes);
      await page.click('#opening summary');
      const [chooser] = await Promise.all([page.waitForFileChooser(), page.click('#file')]);
      await chooser.accept([path]);
      await page.waitForFunction(() => /Лента открыта/.test(document.getElementById('opened').textContent));
      assert.equal(await page.$eval('[data-pointer="/title"]', (field) => field.value), title);
      assert.match(await page.$eval('#table-problems', (list) => list.textContent), told);
      await page.close();
    });

  it('opens items that are none, and members that hold something else', async () => {
    const page = await open('?lang=en');
    const text = JSON.stringify({
      items: [
        null,
        5,
        {id: 'a', title: 7, tags: 'x', _mykty: 'none'},
        {id: 'b', _mykty: {type: 'meeting', events: {id: 'e'}, practice: 'p', contacts: [null, 'x']}},
      ],
    });
    await page.click('#opening summary');
    await page.$eval('#source', (area, value) => (area.value = value), text);
    await page.click('#open');
    await page.waitForFunction(() => /Items: 4/.test(document.getElementById('opened').textContent));
    for (const index of ['0', '1', '2', '3']) await page.select('#items', index);
    await page.click('#more > summary');
    await page.waitForSelector('[data-pointer="/_mykty/type"]');
    assert.equal(await page.$eval('[data-pointer="/id"]', (field) => field.value), 'b');
    assert.equal(await page.$eval('[data-pointer="/_mykty/type"]', (field) => field.value), 'meeting');
    assert.equal(await downloaded(page), text);
    await page.select('#items', '2');
    await page.waitForSelector('[data-pointer="/_mykty/kicker"]');
    await page.focus('[data-pointer="/_mykty/kicker"]');
    await page.keyboard.type('Now');
    await page.waitForFunction(() => document.getElementById('json').textContent.includes('Now'));
    assert.equal(await downloaded(page), text.replace('"none"', '{"kicker":"Now"}'));
    assert.deepEqual(page.complaints, []);
    await page.close();
  });

  it('marks the field of what stands by itself in place of a list', async () => {
    const page = await open('?lang=en');
    const contacts = {id: 'c', name: 'N', emails: 'nobody'};
    await page.click('#opening summary');
    const text = JSON.stringify({title: 'F', items: [{id: 'a', title: 'T', _mykty: {contacts}}]});
    await page.$eval('#source', (area, value) => (area.value = value), text);
    await page.click('#open');
    await page.click('#more > summary');
    await page.waitForSelector('[data-pointer="/_mykty/contacts/0/emails/0"][aria-invalid]');
    await page.close();
  });

  /** Writes into a field and waits until the form has taken it. */
  const write = async (page, pointer, text) => {
    await page.type(`[data-pointer="${pointer}"]`, text);
    await page.waitForFunction((part) => document.getElementById('json').textContent.includes(part), {}, text);
  };
  const openText = async (page, text) => {
    await page.$eval('#opening', (part) => (part.open = true));
    await page.$eval('#source', (area, value) => (area.value = value), text);
    await page.click('#open');
  };
  /** Answers what the page asks, and keeps the questions. */
  const answer = (page, yes) => {
    const asked = [];
    page.removeAllListeners('dialog');
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      return yes ? dialog.accept() : dialog.dismiss();
    });
    return asked;
  };
  const items = (page) => page.$$eval('#items option', (all) => all.map(({textContent}) => textContent));

  it('asks before what is in no file is lost, and only then', async () => {
    const page = await open('?lang=en');
    const other = JSON.stringify({title: 'F', items: [{id: 'a', title: 'Old', content_text: 'x'}]});
    await write(page, '/title', 'Mine');
    let asked = answer(page, false);
    await openText(page, other);
    assert.deepEqual(asked, ['confirm']);
    assert.equal((await json(page)).title, 'Mine');
    // What can't be opened takes nothing away.
    await openText(page, '{');
    assert.equal(asked.length, 1);
    // A second item is not in the first one's copy.
    await page.click('[value=event]');
    await write(page, '/title', 'Another');
    await page.click('#copy');
    asked = answer(page, false);
    await openText(page, other);
    assert.deepEqual(asked, ['confirm']);
    asked = answer(page, true);
    await openText(page, other);
    assert.deepEqual(asked, ['confirm']);
    assert.deepEqual(await items(page), ['Old', 'New item']);
    // Nothing was changed in this one.
    await openText(page, other.replace('Old', 'Newer'));
    await page.waitForFunction(() => document.getElementById('items').textContent.includes('Newer'));
    assert.equal(asked.length, 1);
    await write(page, '/title', '!');
    await downloaded(page);
    await openText(page, other);
    assert.equal(asked.length, 1);
    await page.close();
  });

  it('opens the same file again, to begin anew', async () => {
    const path = join(folder, 'again.json');
    writeFileSync(path, '{"title": "F", "items": [{"id": "a", "title": "Old", "content_text": "x"}]}');
    const page = await open('?lang=en');
    answer(page, true);
    await page.click('#opening summary');
    for (const title of ['Old', 'Old']) {
      const [chooser] = await Promise.all([page.waitForFileChooser(), page.click('#file')]);
      await chooser.accept([path]);
      await page.waitForFunction(
        (text) => document.querySelector('[data-pointer="/title"]').value === text,
        {timeout: 5_000},
        title,
      );
      await write(page, '/title', '!');
    }
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

  it('lets an item go that was begun by mistake and emptied again', async () => {
    const page = await open('?lang=en');
    await write(page, '/title', 'First');
    await page.click('[value=event]');
    // The feed can be had meanwhile.
    assert.equal(await page.$eval('#download', (part) => part.checkVisibility()), true);
    await write(page, '/_mykty/events/0/start', '2036');
    assert.equal((await items(page)).length, 3);
    await page.focus('[data-pointer="/_mykty/events/0/start"]');
    for (let letter = 0; letter < 4; letter++) await page.keyboard.press('Backspace');
    await page.waitForFunction(() => /^Nothing is written yet/.test(document.getElementById('check').textContent));
    assert.deepEqual(await items(page), ['First', 'New item']);
    await write(page, '/title', 'Second');
    const feed = JSON.parse(await downloaded(page));
    assert.deepEqual(
      feed.items.map(({title}) => title),
      ['First', 'Second'],
    );
    assert.deepEqual(page.complaints, []);
    await page.close();
  });

  it('keeps what was typed a moment before another item is taken', async () => {
    const page = await open('?lang=en');
    await page.evaluate(() => {
      const field = document.querySelector('[data-pointer="/title"]');
      field.value = 'Quick';
      field.dispatchEvent(new Event('input'));
      document.querySelector('[value=contact]').click();
    });
    assert.deepEqual(
      JSON.parse(await downloaded(page)).items.map(({title}) => title),
      ['Quick'],
    );
    await page.close();
  });

  it('says of an item what is wrong beside the others of its feed', async () => {
    const page = await open('?lang=en');
    const version = (id, language, work) => ({id, language, title: id, content_text: 'x', _mykty: {work}});
    const versions = [version('a', 'ky', 'w'), version('b', 'ru', 'w')];
    await openText(page, JSON.stringify({version: 'https://jsonfeed.org/version/1.1', title: 'F', items: versions}));
    await page.waitForFunction(() => document.getElementById('items').textContent.includes('b'));
    await page.select('#items', '1');
    assert.equal(await page.$eval('#check', (check) => check.className), 'check good');
    await page.focus('[data-pointer="/language"]');
    for (let letter = 0; letter < 2; letter++) await page.keyboard.press('Backspace');
    await page.keyboard.type('ky');
    await page.click('#more > summary');
    await page.waitForSelector('[data-pointer="/_mykty/work"][aria-invalid=true]');
    await page.focus('[data-pointer="/id"]');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('a');
    await page.waitForSelector('[data-pointer="/id"][aria-invalid=true]');
    await page.close();
  });

  it('marks the entry that is wrong, whichever before it are still empty', async () => {
    const page = await open('?lang=en');
    await page.click('[value=contact]');
    await page.type('[data-pointer="/title"]', 'T');
    const add = async () =>
      page.$$eval('#fields button', (all) => all.find(({textContent}) => textContent === '+ Phones').click());
    for (const number of ['', '62-07-6']) {
      await add();
      await page.keyboard.type(number);
    }
    const at = (index) => `[data-pointer="/_mykty/contacts/0/phones/${index}/number"]`;
    await page.waitForSelector(`${at(1)}[aria-invalid=true]`);
    assert.equal(await page.$(`${at(0)}[aria-invalid]`), null);
    await page.type(at(0), '0312 00-12-34');
    await page.waitForFunction(() => document.getElementById('json').textContent.includes('00-12-34'));
    await page.waitForSelector(`${at(1)}[aria-invalid=true]`);
    assert.equal(await page.$(`${at(0)}[aria-invalid]`), null);
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

  for (const [text, told] of [
    ['<!doctype html><p>', /веб-страница.*строка 1/s],
    ['{"version": 1,\n "items": [}', /строка 2/],
    ['{"title": "F"}', /не лента JSON Feed/],
  ])
    it(`says in the page’s language why it can’t open ${text}`, async () => {
      const page = await open('?lang=ru');
      await openText(page, text);
      await page.waitForFunction(() => document.getElementById('opened').textContent !== '');
      assert.match(await page.$eval('#opening', (part) => part.textContent), told);
      assert.deepEqual(page.complaints, []);
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
      const page = await open(`?lang=${language}`, width);
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
