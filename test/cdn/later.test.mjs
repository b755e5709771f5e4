// Widgets that are put in by scripts, once their code is here.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ready, site, tags} from '../support/site.mjs';
import {feed} from '../support/site-feed.mjs';

const here = site();
const head = '<script src="/cdn/mykty.js" defer></script>';
const [card, , contact] = tags;

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
});
