import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {demoPage} from '../support/demo-page.mjs';
import {downloaded, json, openText, write} from '../support/item-form.mjs';
import {ODD} from '../support/odd-feed.mjs';

describe('the item form, what it keeps', {timeout: 900_000}, () => {
  const {shared, open} = demoPage('item-form');

  const items = (page) => page.$$eval('#items option', (all) => all.map(({textContent}) => textContent));
  const isRestored = (page) => page.$eval('#restored', (part) => part.checkVisibility());

  /** Goes somewhere and answers yes to all that the page asks; gives what it asked. */
  async function leave(page, go) {
    const asked = [];
    page.removeAllListeners('dialog');
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      return dialog.accept();
    });
    await go();
    await page.waitForSelector('main[data-ready]');
    return asked;
  }

  it('has what was written after the page is loaded anew, until one begins anew', async () => {
    const page = await open('?lang=en');
    assert.equal(await isRestored(page), false);
    await write(page, '/title', 'First');
    await page.click('[value=event]');
    await page.type('#feed-title', '!');
    await page.type('[data-pointer="/title"]', 'Second');
    // The last letters are in no JSON yet.
    assert.deepEqual(await leave(page, () => page.reload()), ['beforeunload']);
    assert.equal(await isRestored(page), true);
    assert.deepEqual(await items(page), ['First', 'Second', 'New item']);
    assert.equal((await json(page)).title, 'Second');
    assert.equal(await page.$eval('[value=event]', ({checked}) => checked), true);
    assert.equal(await page.$eval('#feed-title', ({value}) => value), 'Press office!');
    // It is in no file still.
    assert.deepEqual(await leave(page, () => page.reload()), ['beforeunload']);
    const {title, items: kept} = JSON.parse(await downloaded(page));
    assert.deepEqual([title, kept.length], ['Press office!', 2]);
    assert.deepEqual(await leave(page, () => page.reload()), []);
    assert.equal((await json(page)).title, 'Second');
    // An item begun before goes again where nothing is left of it.
    await page.$eval('[data-pointer="/title"]', (field) => field.select());
    await page.keyboard.press('Backspace');
    await page.waitForFunction(() => !document.getElementById('items').textContent.includes('Second'));
    await page.click('#anew');
    assert.equal(await isRestored(page), false);
    assert.equal(await page.$eval('[data-pointer="/title"]', ({value}) => value), '');
    assert.equal(await page.$eval('#whole', (part) => part.checkVisibility()), false);
    await leave(page, () => page.reload());
    assert.equal(await isRestored(page), false);
    assert.deepEqual(page.complaints, []);
    await page.close();
  });

  it('has an opened feed as it was, on the way back from the builder', async () => {
    const page = await open('?lang=ru');
    await openText(page, ODD);
    await page.select('#items', '1');
    await page.type('[data-pointer="/title"]', '!');
    await leave(page, () => Promise.all([page.waitForNavigation(), page.click('#onward')]));
    await leave(page, () => page.goto(`${shared.demo.url}item-form.html?lang=ru`));
    assert.equal((await json(page)).title, 'Two!');
    assert.equal(await downloaded(page), ODD.replace('"Two"', '"Two!"'));
    await page.close();
  });

  it('writes of a large feed only what has changed, at each rest of the keys', async () => {
    const page = await open('?lang=en');
    const text = 'Text '.repeat(200);
    const all = [...Array(300)].map((_, at) => ({id: `${at}`, title: `Item ${at}`, content_text: text}));
    const source = JSON.stringify({title: 'F', items: all}, null, 1);
    await openText(page, source);
    await page.select('#items', '7');
    await page.evaluate(() => {
      globalThis.written = 0;
      const {setItem} = Storage.prototype;
      Storage.prototype.setItem = function (name, value) {
        globalThis.written += value.length;
        return setItem.call(this, name, value);
      };
    });
    await write(page, '/title', '!');
    await page.select('#items', 'new');
    await write(page, '/title', 'Another');
    assert.ok((await page.evaluate('written')) < source.length / 4);
    await leave(page, () => page.reload());
    assert.equal(await isRestored(page), true);
    const feed = JSON.parse(await downloaded(page));
    assert.equal(feed.items.length, 301);
    assert.deepEqual([feed.items[7].title, feed.items[300].title], ['Item 7!', 'Another']);
    assert.ok((await downloaded(page)).startsWith(source.slice(0, 5_000)));
    await page.close();
  });

  it('says where the browser has no room for it, until it is in a file', async () => {
    const page = await open('?lang=ru');
    await openText(page, '{"title": "F", "items": [{"id": "a", "title": "A"}]}');
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    const isTold = () => page.$eval('#unkept', (part) => part.checkVisibility());
    assert.equal(await isTold(), false);
    await write(page, '/title', '!');
    await page.waitForFunction(() => document.getElementById('unkept').checkVisibility());
    assert.match(await page.$eval('#unkept', ({textContent}) => textContent), /Скачайте feed\.json/);
    await downloaded(page);
    await page.waitForFunction(() => !document.getElementById('unkept').checkVisibility());
    assert.deepEqual(page.complaints, []);
    await page.close();
  });

  it('begins in silence where nothing is kept, or what is kept is none of its own', async () => {
    const page = await open('?lang=ky');
    for (const text of ['{', '5', '{"text":"[]"}', '{"text":"{\\"items\\":[]}","at":7,"kind":"x"}']) {
      await page.evaluate((draft) => sessionStorage.setItem('mykty-item-form', draft), text);
      await leave(page, () => page.goto(`${shared.demo.url}item-form.html?lang=ky`));
      assert.equal(await isRestored(page), false, text);
    }
    assert.deepEqual(page.complaints, []);
    await page.close();
  });
});
