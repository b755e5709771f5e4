import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {demoPage} from '../support/demo-page.mjs';
import {copyItem, downloaded, json, openText, write} from '../support/item-form.mjs';
import {ODD} from '../support/odd-feed.mjs';

describe('the item form, what it opens', {timeout: 900_000}, () => {
  const {folder, open} = demoPage('item-form');

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

  it('marks of a footnote that nothing refers to where it is to say what it belongs to', async () => {
    const page = await open('?lang=ru');
    const footnotes = [{id: 'f', text: 'N'}];
    await openText(page, JSON.stringify({title: 'F', items: [{id: 'a', title: 'T', _mykty: {footnotes}}]}));
    await page.click('#more > summary');
    const on = '[data-pointer="/_mykty/footnotes/0/on"]';
    await page.waitForSelector(`${on}[aria-invalid]`);
    await page.select(on, 'title');
    await page.waitForSelector(`${on}:not([aria-invalid])`);
    await page.close();
  });

  it('says of several entries in one field that each has its own, and not how a file has them', async () => {
    const page = await open('?lang=ru');
    const contacts = [{id: 'c', name: 'N', emails: ['press@example.kg, info@example.kg']}];
    await openText(page, JSON.stringify({title: 'F', items: [{id: 'a', title: 'T', _mykty: {contacts}}]}));
    const note = await page.waitForSelector(
      '[data-pointer="/_mykty/contacts/0/emails/0"][aria-invalid] ~ .field-problem',
    );
    for (const told of [note, await page.$('#problems')]) {
      const text = await told.evaluate(({textContent}) => textContent);
      assert.match(text, /в своё поле[^]*«\+ Эл\. почта»/);
      assert.doesNotMatch(text, /\["/);
    }
    await page.close();
  });

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
    await copyItem(page);
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

  it('opens what its own button copies, and a list of items', async () => {
    const page = await open('?lang=en');
    await write(page, '/title', 'Mine');
    await copyItem(page);
    const copied = await json(page);
    // A comma follows where it was taken out of a feed.
    for (const text of [JSON.stringify(copied), `${JSON.stringify(copied, null, 2)},\n`, JSON.stringify([copied])]) {
      await page.goto(page.url());
      await page.waitForSelector('main[data-ready]');
      await openText(page, text);
      assert.match(await page.$eval('#opened', (note) => note.textContent), /Items: 1/);
      assert.deepEqual(await json(page), copied);
      const {version, title, items: all} = JSON.parse(await downloaded(page));
      assert.deepEqual([version, title, all], ['https://jsonfeed.org/version/1.1', 'Press office', [copied]]);
    }
    await openText(page, '{"colour": "red"}');
    assert.match(await page.$eval('#opened', (note) => note.textContent), /^Not opened/);
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
});
