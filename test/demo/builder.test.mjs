import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {addressed, blocks, preview} from '../support/builder.mjs';
import {demoPage} from '../support/demo-page.mjs';

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

describe('the builder', {timeout: 900_000}, () => {
  const {open} = demoPage('builder');

  for (const [language, width, query] of [
    ['ky', 1280, ''],
    ['ru', 375, '&feed=feeds/bad-items.json&accent=%23e0b020'],
    ['en', 375, '&widget=contact-block&kind=iframe'],
  ])
    it(`passes axe and fits, in ${language} at ${width} px`, async () => {
      const page = await open(`?lang=${language}${query}`, {width});
      await page.waitForSelector('#sheet > [state]:not([state=loading])');
      await page.evaluate(`${axe}; 0`);
      const violations = await page.evaluate(async () => {
        const main = await globalThis.axe.run('main', {resultTypes: ['violations']});
        return main.violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target.join(' ')).join(', ')}`);
      });
      assert.deepEqual(violations, []);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
      const [left, right] = await page.$eval('nav.main [aria-current]', (link) => {
        const box = link.getBoundingClientRect();
        return [box.left, box.right];
      });
      assert.ok(left >= 0 && right <= width, `the menu shows from ${left} to ${right}`);
      await page.close();
    });

  it('says whose feed it shows, and where the language comes from, as long as that is so', async () => {
    const seen = (page) =>
      page.evaluate(() => ['feed-hint', 'language-hint'].map((id) => document.getElementById(id).checkVisibility()));
    const fresh = await open('?lang=ru');
    assert.deepEqual(await seen(fresh), [true, true]);
    assert.equal(await fresh.$eval('#feed-hint a', ({href}) => new URL(href).pathname), '/item-form.html');
    await fresh.select('#language', 'ky');
    await addressed(fresh, 'language=ky');
    assert.deepEqual(await seen(fresh), [true, false]);
    await fresh.close();
    const own = await open('?lang=ru&feed=feeds/phases.json');
    assert.deepEqual(await seen(own), [false, true]);
    await own.close();
  });

  it('speaks as each language writes: decimals, quotation marks, and what the check calls its findings', async () => {
    const told = async (language) => {
      const page = await open(`?lang=${language}&feed=feeds/bad-items.json&text=%23999999`);
      await page.waitForSelector('#problems li');
      const texts = await page.evaluate(() =>
        ['contrast', 'check', 'problems'].map((id) => document.getElementById(id).textContent),
      );
      await page.close();
      return texts;
    };
    for (const [language, contrast, check, quoted] of [
      ['ky', /\d,\d : 1/, /кемчилик/, /«[^»]*»/],
      ['ru', /\d,\d : 1.* нужно 4,5/, /замечаний/i, /«[^»]*»/],
      ['en', /\d\.\d : 1.* asks for 4\.5/, /problems/i, /item \d “[^”]*”/],
    ]) {
      const [contrasts, status, problems] = await told(language);
      assert.match(contrasts, contrast);
      assert.match(status, check);
      assert.match(problems, quoted);
    }
  });

  it('warns of addresses that only this computer reaches', async () => {
    const page = await open('?lang=en');
    const warned = () => page.$eval('#own-machine', (note) => note.checkVisibility());
    assert.equal(await warned(), true);
    for (const [id, value] of [
      ['feed', '/feed.json'],
      ['base', 'https://example.kg/cdn/'],
    ]) {
      await page.$eval(
        `#${id}`,
        (field, text) => {
          field.value = text;
          field.dispatchEvent(new Event('input'));
        },
        value,
      );
      await addressed(page, encodeURIComponent(value));
    }
    assert.equal(await warned(), false);
    await page.close();
  });

  it('leads to pages of the site whose feed was pasted, and not to its own', async () => {
    const page = await open('?lang=en&widget=release-card');
    const news = {id: 'a', title: 'News', content_text: 'Text', url: '/news/1?a=b'};
    const pasted = {version: 'https://jsonfeed.org/version/1.1', title: 'Feed', items: [news]};
    await page.$eval(
      '#pasted',
      (field, text) => {
        field.value = text;
        field.dispatchEvent(new Event('input'));
      },
      JSON.stringify(pasted),
    );
    await page.waitForSelector('#item [value=a]');
    await page.select('#item', 'a');
    await addressed(page, 'item=a');
    assert.match((await blocks(page))[0], /<a href="\/news\/1\?a=b">/);
    await page.$eval('#kinds [value=link]', (input) => input.click());
    await addressed(page, 'kind=link');
    assert.match((await blocks(page))[1], /^<a href="\/news\/1\?a=b#mykty=release-card&amp;feed=%2Ffeed.json">/);
    await page.close();
  });

  it('says whose feed a frame from another site shows', async () => {
    for (const [query, expected] of [
      ['kind=iframe&feed=/feed.json', true],
      ['kind=iframe&feed=/feed.json&base=https://example.kg/cdn/', true],
      ['kind=iframe&feed=/feed.json&base=/cdn/', false],
      ['kind=iframe&feed=https://example.kg/feed.json', false],
      ['kind=div&feed=/feed.json', false],
    ]) {
      const page = await open(`?lang=ru&${query}`);
      assert.equal(await page.$eval('#frame-feed', (note) => note.checkVisibility()), expected, query);
      await page.close();
    }
  });

  it('blames a newcomer for nothing in the demonstration’s own feed', async () => {
    const page = await open('?lang=en');
    assert.match(await page.$eval('#check', (status) => status.textContent), /^The feed was read. Items: \d+.$/);
    assert.deepEqual(await page.$$('#problems li'), []);
    await page.close();
  });

  it('lets no item be chosen where the widget shows all of them', async () => {
    const page = await open('?widget=practice-gallery');
    const visible = () => page.$eval('#item', (select) => select.checkVisibility());
    assert.equal(await visible(), false);
    await page.click('[value=release-card]');
    await addressed(page, 'widget=release-card');
    assert.equal(await visible(), true);
    await page.close();
  });

  it('restores everything from its address, the pasted feed too', async () => {
    const page = await open('?lang=en');
    const pasted = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Own',
      items: [{id: 'a', title: 'Суу келди', content_text: 'x'}],
    });
    await page.$eval(
      '#pasted',
      (area, text) => {
        area.value = text;
        area.dispatchEvent(new Event('input'));
      },
      pasted,
    );
    await addressed(page, '#feed=');
    await page.click('[value=release-card]');
    await addressed(page, 'widget=release-card');
    await page.select('#item', 'a');
    await page.select('#appearance', 'dark');
    await page.$eval('#accent', (input) => {
      input.value = '#aa3300';
      input.dispatchEvent(new Event('input'));
    });
    await addressed(page, 'accent=');
    // What lies below the preview moves until that is ready: a locator waits until nothing moves.
    await preview(page);
    await page.locator('[value=iframe]').click();
    await addressed(page, 'kind=iframe');
    await page.locator('[name=width][value="375"]').click();
    await addressed(page, 'width=375');
    const [address, code] = [page.url(), await blocks(page)];
    await page.evaluate(() => {
      navigator.clipboard.writeText = async (text) => {
        document.body.dataset.written = text;
      };
    });
    await page.click('#share');
    await page.waitForFunction(() => document.getElementById('copied').textContent === 'Copied');
    assert.equal(await page.$eval('body', ({dataset}) => dataset.written), address);
    await page.close();

    const again = await open(address.slice(address.indexOf('?')));
    await preview(again);
    assert.deepEqual(await blocks(again), code);
    assert.equal(await again.$eval('#pasted', (area) => area.value), pasted);
    // The demonstration's feed is not what was pasted, so the code names the place where that will lie.
    assert.equal(await again.$eval('#feed', (field) => field.value), '/feed.json');
    assert.match(code[0], /feed=%2Ffeed\.json/);
    assert.equal(await again.$eval('#item', (select) => select.value), 'a');
    const shown = await again.$eval('#sheet > *', (element) => [
      element.localName,
      element.getAttribute('appearance'),
      element.shadowRoot.textContent.includes('Суу келди'),
      element.parentElement.clientWidth - 40,
    ]);
    assert.deepEqual(shown, ['mykty-release-card', 'dark', true, 375]);
    await again.close();
  });

  for (const [language, what, mend] of [
    ['ky', /дата эмес/, /Мындай жазыңыз: «2016-05-31»/],
    ['ru', /не дата/, /Запишите её так: «2016-05-31»/],
    ['en', /not a date/, /Write "2016-05-31"/],
  ])
    it(`says in ${language} what is wrong in a feed, where, and how to mend it`, async () => {
      const page = await open(`?lang=${language}`);
      const bad =
        '{\n "version": "https://jsonfeed.org/version/1.1",\n "title": "T",\n "items": [\n  {"id": "a", "title": "Угуу",\n   "date_published": "31.05.2016"}\n ]\n}';
      await page.$eval(
        '#pasted',
        (area, text) => {
          area.value = text;
          area.dispatchEvent(new Event('input'));
        },
        bad,
      );
      await page.waitForFunction(() => document.getElementById('problems').textContent.includes('31.05.2016'));
      const line = await page.$$eval('#problems li', (all) =>
        all.map((each) => each.textContent).find((text) => text.includes('31.05.2016')),
      );
      assert.match(line, what);
      assert.match(line, mend);
      assert.match(line, /Угуу.*date_published/);
      const jump = await page.$('#problems li .where button');
      assert.match(await jump.evaluate((button) => button.textContent), /6/);
      await jump.evaluate((button) => button.click());
      const selected = await page.$eval('#pasted', (area) => area.value.slice(area.selectionStart, area.selectionEnd));
      assert.match(selected, /^"31\.05\.2016"/);
      await page.close();
    });

  it('says what to do where the address can’t be read', async () => {
    const page = await open('?lang=en&feed=nothing-here.json');
    assert.match(await page.$eval('#check', (status) => status.textContent), /error 404/);
    await page.close();
    const closed = await open(`?lang=en&feed=${encodeURIComponent('http://127.0.0.1:9/feed.json')}`);
    assert.match(await closed.$eval('#check', (status) => status.textContent), /CORS/);
    await closed.close();
  });
});
