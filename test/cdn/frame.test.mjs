// cdn/frame.html in an iframe, and cdn/frame-host.js on the page around it: whose word on a height counts, and which.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {serve} from '../../scripts/loopback.mjs';
import {polled} from '../support/polled.mjs';
import {site} from '../support/site.mjs';
import {feed} from '../support/site-feed.mjs';

const here = site();
const host = readFileSync('cdn/frame-host.js', 'utf8').replace(/\n\/\/# sourceMappingURL.*/, '');
const source = '/cdn/frame.html?widget=contact-block&feed=/feed.json&lang=ru';
const iframe = (id, src, sandbox = '') => `<iframe id="${id}" src="${src}" height="77" ${sandbox}></iframe>`;
const sandboxed = 'sandbox="allow-scripts allow-popups"';

const heightOf = (page, id) => page.$eval(`#${id}`, (frame) => frame.height);
const documentOf = async (page, id) => (await page.$(`#${id}`)).contentFrame();
async function told(page, id) {
  await page.waitForFunction((name) => document.getElementById(name).height !== '77', {}, id);
  return Number(await heightOf(page, id));
}

let marks = 0;

/** Lets a document speak to the page around it as the embed page does, and waits until it is heard: order is kept. */
async function say(page, frame, message) {
  const mark = `mark ${(marks += 1)}`;
  await page.evaluate(() => {
    if (globalThis.heard) return;
    globalThis.heard = new Set();
    addEventListener('message', ({data}) => globalThis.heard.add(data));
  });
  await frame.evaluate(`parent.postMessage(${message}, '*'); parent.postMessage('${mark}', '*')`);
  await page.waitForFunction((text) => globalThis.heard.has(text), {}, mark);
}

/** Takes the widget out of the embed page, which then has no more to say of its own. */
const silence = (frame) =>
  frame.evaluate(async () => {
    document.body.replaceChildren();
    for (let frames = 0; frames < 3; frames++) await new Promise((next) => requestAnimationFrame(next));
  });

describe('the embed page', () => {
  let elsewhere;
  before(async () => {
    elsewhere = await serve({routes: {'/other': {body: '<p>Other</p>'}}});
  });
  after(() => elsewhere?.close());

  const open = (frames) => here.open({head: '<script src="/cdn/frame-host.js" defer></script>', body: frames});

  for (const [name, sandbox] of Object.entries({plain: '', 'in a sandbox without an origin': sandboxed})) {
    it(`shows its widget and tells its height, ${name}`, async () => {
      here.server.routes['/feed.json'].headers = {'access-control-allow-origin': '*'};
      const {page, complaints} = await open(iframe('embed', source, sandbox));
      const frame = await documentOf(page, 'embed');
      await frame.waitForSelector('mykty-contact-block[state=ready]');
      await told(page, 'embed');
      const real = () => frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
      const heights = async () => [Number(await heightOf(page, 'embed')), await real()];
      // It is told again whenever something more is there.
      const [given, wanted] = await polled(heights, ([told, is]) => told === is);
      assert.equal(given, wanted);
      assert.ok(wanted > 100);
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }

  const values = {
    '{mykty: "height", height: 500}': '500',
    '{mykty: "height", height: -5}': '40',
    '{mykty: "height", height: 0}': '40',
    '{mykty: "height", height: 1e9}': '50000',
    // A gallery of 24 on a small phone, and of 72 there.
    '{mykty: "height", height: 11100}': '11100',
    '{mykty: "height", height: 33000}': '33000',
    '{mykty: "height", height: NaN}': 'as before',
    '{mykty: "height", height: Infinity}': 'as before',
    '{mykty: "height", height: "500"}': 'as before',
    '{mykty: "height", height: {valueOf: undefined}}': 'as before',
    '{mykty: "height"}': 'as before',
    '{mykty: "width", height: 500}': 'as before',
    '"height"': 'as before',
    null: 'as before',
    undefined: 'as before',
  };
  it('is believed in heights within bounds and in nothing else', async () => {
    const {page, complaints} = await open(iframe('embed', source));
    await told(page, 'embed');
    const frame = await documentOf(page, 'embed');
    await silence(frame);
    for (const [message, expected] of Object.entries(values)) {
      await page.$eval('#embed', (element) => (element.height = '333'));
      await say(page, frame, message);
      assert.equal(await heightOf(page, 'embed'), expected === 'as before' ? '333' : expected, message);
    }
    assert.deepEqual(complaints, []);
    await page.close();
  });

  const forged = '{mykty: "height", height: 666}';
  const forgers = {
    'the page itself': (page) => say(page, page.mainFrame(), forged),
    'a frame of the same site that shows another page': async (page) =>
      say(page, await documentOf(page, 'same'), forged),
    'a frame of another site': async (page) => say(page, await documentOf(page, 'other'), forged),
    'a frame of another site in a sandbox': async (page) => say(page, await documentOf(page, 'sandboxed'), forged),
    'another site in the place of the embed page': async (page) => {
      const frame = await documentOf(page, 'embed');
      await frame.goto(`${elsewhere.origin}/other`);
      await say(page, frame, forged);
    },
  };
  for (const [name, forge] of Object.entries(forgers)) {
    it(`is not impersonated by ${name}`, async () => {
      here.server.routes['/same'] = {body: '<p>Same</p>'};
      const {page} = await open(
        [
          iframe('embed', source),
          iframe('same', '/same'),
          iframe('other', `${elsewhere.origin}/other`),
          iframe('sandboxed', `${elsewhere.origin}/other`, sandboxed),
        ].join(''),
      );
      await told(page, 'embed');
      await forge(page);
      const heights = await page.$$eval('iframe', (all) => all.map((frame) => frame.height));
      assert.ok(!heights.includes('666'), heights.join());
      assert.deepEqual(heights.slice(1), ['77', '77', '77']);
      await page.close();
    });
  }

  const hosts = {
    'a module': '<script src="/cdn/frame-host.js" type="module"></script>',
    'moved inline, with a base': `<script data-mykty-base="/cdn">${host}</script>`,
    'merged with others, with a base': '<script src="/merged.js" data-mykty-base="/cdn/" defer></script>',
  };
  for (const [name, script] of Object.entries(hosts)) {
    it(`tells its height to a script that is ${name}`, async () => {
      here.server.routes['/merged.js'] = {body: `var theme = 1;\n;${host}`, type: 'text/javascript'};
      const {page, complaints} = await here.open({body: `${iframe('embed', source)}${script}`});
      assert.ok((await told(page, 'embed')) >= 40);
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }

  it('is as tall as it says under rules for all frames and boxes, beside a frame with a broken address', async () => {
    const {page, complaints} = await here.open({
      head: `<style>*, iframe { box-sizing: border-box; } iframe { height: auto; border: 9px solid; }</style>
        <script src="/cdn/frame-host.js" defer></script>`,
      body: `<iframe id="broken" src="http://["></iframe>${iframe('embed', source)}`,
    });
    const frame = await documentOf(page, 'embed');
    await frame.waitForSelector('mykty-contact-block[state=ready]');
    await page.waitForFunction(() => {
      const element = document.getElementById('embed');
      return element.height !== '77' && element.clientHeight === Number(element.height);
    });
    await frame.waitForFunction(() => document.documentElement.scrollHeight <= innerHeight);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('is as tall as it says with padding of its own', async () => {
    const {page} = await here.open({
      head: `<style>* { box-sizing: border-box; } iframe { padding: 12px; }</style>
        <script src="/cdn/frame-host.js" defer></script>`,
      body: iframe('embed', source),
    });
    const frame = await documentOf(page, 'embed');
    await frame.waitForSelector('mykty-contact-block[state=ready]');
    const heights = async () => [Number(await heightOf(page, 'embed')), await frame.evaluate(() => innerHeight)];
    const [given, inside] = await polled(heights, ([told, is]) => told === is);
    assert.equal(inside, given);
    await page.close();
  });

  it('speaks the language of the feed where none is asked for, and says so', async () => {
    const items = feed.items.filter(({language}) => language === 'ru');
    here.server.routes['/ru.json'] = {body: JSON.stringify({...feed, language: 'ru', items})};
    const {page} = await here.open({});
    await page.goto(`${here.server.origin}/cdn/frame.html?widget=contact-block&feed=/ru.json`);
    await page.waitForSelector('mykty-contact-block[state=ready]');
    await page.waitForSelector('html[lang]');
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'ru');
    const said = await page.$eval('mykty-contact-block', ({shadowRoot}) => shadowRoot.textContent);
    assert.match(said, /Сохранить контакт/);
    await page.close();
  });

  it('takes no attribute but those of a widget, and no colour that is none', async () => {
    const {page, complaints} = await here.open({});
    await page.goto(
      `${here.server.origin}${source}&onclick=alert(1)&style=top:0&accent=red;background:url(/x)&surface=%23ffe`,
    );
    await page.waitForSelector('mykty-contact-block');
    const found = await page.evaluate(() => ({
      names: document.querySelector('mykty-contact-block').getAttributeNames(),
      style: document.documentElement.style.cssText,
    }));
    for (const name of ['onclick', 'style', 'accent']) assert.ok(!found.names.includes(name), name);
    assert.equal(found.style, '--mykty-surface: #ffe;');
    assert.deepEqual(
      complaints.filter((text) => !text.startsWith('Failed to load resource')),
      [],
    );
    await page.close();
  });

  for (const file of ['mykty.all.js', 'frame.js'])
    it(`says that nothing came where ${file} did not, once it is sure`, async () => {
      const path = `/cdn/${file}`;
      here.server.routes[path] = {status: 503, body: ''};
      const {page} = await here.open({});
      await page.goto(`${here.server.origin}${source}`);
      const sight = () => document.querySelector('.without').checkVisibility({visibilityProperty: true});
      assert.equal(await page.evaluate(sight), false);
      await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
      assert.equal(await page.evaluate(sight), true);
      assert.match(await page.$eval('.without', ({innerText}) => innerText), /жүктөлгөн[^]*загрузилось[^]*load/);
      delete here.server.routes[path];
      await page.goto(`${here.server.origin}${source}`);
      await page.waitForSelector('mykty-contact-block[state=ready]');
      assert.equal(await page.$('.without'), null);
      await page.close();
    });

  it('says in the console which widgets there are where it is asked for none of them', async () => {
    const {page, warnings, complaints} = await here.open({body: iframe('embed', source.replace('contact', 'contakt'))});
    await polled(
      () => warnings.length,
      (count) => count > 0,
    );
    assert.match(warnings.join(), /"contakt-block".*contact-block/);
    assert.deepEqual(complaints, []);
    await page.close();
  });
});
