import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {demoPage} from '../support/demo-page.mjs';
import {downloaded} from '../support/item-form.mjs';

/** Russian letters in windows-1251. */
const LETTERS = new Map(
  [...Array(256).keys()].slice(192).map((byte) => [new TextDecoder('windows-1251').decode(Uint8Array.of(byte)), byte]),
);

describe('the item form, tables of practices', {timeout: 900_000}, () => {
  const {folder, open} = demoPage('item-form');

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

  const choose = async (page, name, bytes) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    await page.click('#opening summary');
    const [chooser] = await Promise.all([page.waitForFileChooser(), page.click('#file')]);
    await chooser.accept([path]);
    await page.waitForFunction(() => document.getElementById('opened').textContent !== '');
  };

  for (const [name, change] of [
    ['low bytes first', (bytes) => bytes],
    ['high bytes first', (bytes) => bytes.swap16()],
  ])
    it(`opens a feed that Notepad saved in UTF-16, ${name}, and gives it back in UTF-8`, async () => {
      const page = await open('?lang=ru');
      const text = JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'F',
        items: [{id: 'a', title: 'Ң'}],
      });
      await choose(page, 'wide.json', change(Buffer.from(`\ufeff${text}`, 'utf16le')));
      assert.match(await page.$eval('#opened', ({textContent}) => textContent), /Лента открыта/);
      assert.match(await page.$eval('#table-problems', (list) => list.textContent), /UTF-16.*Скачайте feed\.json/s);
      assert.equal(await downloaded(page), text);
      await page.close();
    });

  it('names a row, and no column, where the whole row is amiss', async () => {
    const page = await open('?lang=ru');
    await choose(page, 'rows.csv', 'title;topics;region\nНазвание;Темы;Область\nСуу;water;KG-N\nЖол,roads,KG-O\n');
    const places = await page.$$eval('#table-problems .where', (all) => all.map(({textContent}) => textContent));
    assert.deepEqual(places, ['строка 2', 'строка 4']);
    await page.close();
  });
});
