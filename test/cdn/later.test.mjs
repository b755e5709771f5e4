// Widgets that come once their code is here: put in by scripts, drawn again by frameworks, carried through other documents.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {polled} from '../support/polled.mjs';
import {allReady, elements, ready, site, tags} from '../support/site.mjs';
import {feed} from '../support/site-feed.mjs';

const here = site();
const head = '<script src="/cdn/mykty.js" defer></script>';
const [card, countdown, contact] = tags;

/** A page with a contact block that is ready, so that its tag is defined. */
async function openWithOne() {
  const opened = await here.open({
    head,
    body: `<mykty-contact-block feed="/feed.json"></mykty-contact-block><div id="place"></div>`,
  });
  await ready(opened.page, [contact]);
  return opened;
}

const put = (page, markup) => page.$eval('#place', (place, inner) => (place.innerHTML = inner), markup);
const stands = (page, selector) => page.waitForSelector(`${selector}[state=ready]`);

describe('a widget that is put in later', () => {
  const forms = {
    'an element': '<mykty-contact-block feed="/new.json"></mykty-contact-block>',
    'a placeholder': '<div data-mykty="contact-block" data-feed="/new.json"><a href="/news">News</a></div>',
    'a link':
      '<p><a href="https://portal.example.kg/ky/release#mykty=contact-block&feed=/new.json&item=">Contacts</a></p>',
    'an element, and then one whose code is not here':
      '<mykty-contact-block feed="/new.json"></mykty-contact-block><mykty-release-card feed="/new.json"></mykty-release-card>',
  };
  for (const [name, markup] of Object.entries(forms)) {
    it(`asks for its feed once as ${name}`, async () => {
      here.server.routes['/new.json'] = {body: JSON.stringify(feed), type: 'application/json'};
      const {page, requests} = await openWithOne();
      await put(page, markup);
      await stands(page, '#place mykty-contact-block');
      if (markup.includes(card)) await stands(page, card);
      await page.waitForNetworkIdle();
      assert.equal(requests.filter(({path}) => path === '/new.json').length, 1);
      await page.close();
    });
  }

  for (const file of ['mykty.js', 'mykty.all.js'])
    it(`comes where a page's script makes a placeholder or a link of what stands there, with ${file}`, async () => {
      const {page, complaints} = await here.open({
        head: `<script src="/cdn/${file}" defer></script>`,
        body: `<div id="place" data-feed="/feed.json" data-view="line"><a href="/news">News</a></div>
          <p><a id="link" href="/event">Event</a></p>`,
      });
      const counts = () =>
        page.evaluate((names) => names.map((name) => document.querySelectorAll(name).length), [countdown, contact]);
      await page.$eval('#place', (place) => (place.dataset.mykty = 'event-countdown'));
      await stands(page, `#place > ${countdown}[view=line]`);
      await page.$eval('#link', (link) => (link.href = '/event#mykty=contact-block&feed=/feed.json&item='));
      await stands(page, `p > ${contact}`);
      // Said once more it changes nothing, and another kind takes the place of the first.
      await page.$eval('#place', (place) => (place.dataset.mykty = 'event-countdown'));
      await page.$eval('#link', (link) => link.setAttribute('href', '/other'));
      await new Promise((done) => setTimeout(done, 300));
      assert.deepEqual(await counts(), [1, 1]);
      await page.$eval('#place', (place) => (place.dataset.mykty = 'contact-block'));
      await stands(page, `#place > ${contact}`);
      assert.deepEqual(await counts(), [0, 2]);
      assert.equal(await page.$eval(`#place > ${contact}`, ({innerHTML}) => innerHTML), '<a href="/news">News</a>');
      assert.deepEqual(complaints, []);
      await page.close();
    });

  it('is looked for once, however often its root was told of', async () => {
    const {page} = await here.open({head, body: '<div id="host"></div>'});
    const looks = await page.evaluate(async () => {
      const root = document.querySelector('#host').attachShadow({mode: 'open'});
      for (let times = 0; times < 20; times++) globalThis.mykty.discover(root);
      const added = document.createElement('p');
      let count = 0;
      added.matches = () => {
        count += 1;
        return false;
      };
      root.append(added);
      await new Promise((done) => setTimeout(done, 100));
      return count;
    });
    assert.equal(looks, 1);
    await page.close();
  });

  it('comes with its feed as soon as with its code, as a link too', async () => {
    const file = Object.keys(JSON.parse(readFileSync('cdn/sri.json', 'utf8'))).find((each) =>
      each.endsWith('/placeholders.js'),
    );
    const {requests} = here.server;
    const asked = () => polled(() => requests.some(({path}) => path === '/link.json'), Boolean, 10_000);
    here.server.routes['/link.json'] = {body: JSON.stringify(feed), type: 'application/json'};
    here.server.routes[`/cdn/${file}`] = {file: `/cdn/${file}`, until: asked, type: 'text/javascript'};
    const {page} = await here.open(
      {
        head,
        body: '<p><a href="https://portal.example.kg/ky/event#mykty=event-countdown&feed=/link.json">Event</a></p>',
      },
      {wait: false},
    );
    assert.deepEqual(await ready(page, [countdown]), allReady([countdown]));
    const [first] = requests.filter(({path}) => path === '/link.json');
    assert.ok(first.at - requests[0].at < 9_000, 'the feed waited for what fills links');
    assert.equal(requests.filter(({path}) => path === '/link.json').length, 1);
    delete here.server.routes[`/cdn/${file}`];
    await page.close();
  });
});

describe('a widget whose place is drawn again', () => {
  it('comes back into a placeholder that has new content', async () => {
    const {page, complaints} = await here.open({
      head,
      body: '<div id="place" data-mykty="contact-block" data-feed="/feed.json"><a href="/1">One</a></div>',
    });
    await stands(page, '#place > mykty-contact-block');
    await put(page, '<a href="/2">Two</a>');
    await stands(page, '#place > mykty-contact-block');
    assert.equal(await page.$eval('#place > mykty-contact-block', ({textContent}) => textContent), 'Two');
    // What a page puts beside the widget stays there, and so does a placeholder that it has emptied.
    await page.$eval('#place', (place) => place.prepend(document.createElement('hr')));
    await new Promise((done) => setTimeout(done, 300));
    assert.equal((await page.$$('#place mykty-contact-block')).length, 1);
    await page.$eval('#place', (place) => document.body.append(place.lastElementChild));
    await new Promise((done) => setTimeout(done, 300));
    assert.equal((await page.$$('mykty-contact-block')).length, 1);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('takes a link that is drawn anew inside it as its own', async () => {
    const link = '<a href="https://portal.example.kg/ky/event#mykty=event-countdown&feed=/feed.json">Event</a>';
    const {page, complaints} = await here.open({head, body: `<p id="place">${link}</p>`});
    await stands(page, '#place > mykty-event-countdown');
    await page.$eval(
      'mykty-event-countdown',
      (element, markup) => {
        element.firstElementChild.remove();
        element.append(document.createRange().createContextualFragment(markup));
      },
      `${link.replace('#mykty=event-countdown', '#mykty=event-countdown&view=line')}`,
    );
    await page.waitForSelector('mykty-event-countdown[view=line]');
    assert.equal((await page.$$('mykty-event-countdown')).length, 1);
    assert.equal(
      await page.$eval('mykty-event-countdown > a', (each) => each.getAttribute('href')),
      'https://portal.example.kg/ky/event',
    );
    assert.deepEqual(complaints, []);
    await page.close();
  });

  for (const file of ['mykty.js', 'mykty.all.js']) {
    it(`keeps its looks on its way through another document, with ${file}`, async () => {
      const {page, complaints} = await here.open({
        head: `<script src="/cdn/${file}" defer></script>`,
        body: `<main>${elements()}</main>`,
      });
      await ready(page);
      const look = () =>
        page.$$eval('main > *', (all) =>
          all.map(({shadowRoot, offsetHeight}) => [shadowRoot.adoptedStyleSheets.length, offsetHeight]),
        );
      const before = await look();
      await page.evaluate(async () => {
        const main = document.querySelector('main');
        const other = new DOMParser().parseFromString('<p></p>', 'text/html');
        other.body.append(main);
        await new Promise((done) => setTimeout(done, 100));
        document.body.append(main);
      });
      await ready(page);
      const after = await look();
      // What is loaded when the page is idle brings sheets too.
      assert.ok(
        after.every(([sheets], at) => sheets >= before[at][0]),
        `${before.join(' ')} -> ${after.join(' ')}`,
      );
      assert.deepEqual(
        after.map(([, height]) => height),
        before.map(([, height]) => height),
      );
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }
});
