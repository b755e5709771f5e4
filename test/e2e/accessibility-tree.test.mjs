// What assistive technology is given by the built widgets, and what can be done with the keyboard alone.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {polled} from '../support/polled.mjs';
import {site} from '../support/site.mjs';

const head = '<script src="/cdn/mykty.js" defer></script>';
const DAY = 86_400_000;
const start = new Date(Date.now() + 13.6 * DAY + 6 * 3_600_000).toISOString().slice(0, 16);

const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Tree',
  language: 'en',
  items: [
    {
      id: '1',
      url: 'https://example.kg/1',
      title: 'Budget hearing',
      content_text: 'x',
      _mykty: {
        type: 'event',
        events: [{id: 'e', name: 'Budget hearing', start, places: [{name: 'Hall', locality: 'Osh'}]}],
        contacts: [
          {
            id: 'press',
            name: 'Ainura Satybaeva',
            role: 'Press officer',
            phones: ['0312 00-12-34', {number: '0312 00-12-35', kind: 'fax'}],
            emails: ['press@example.kg'],
          },
        ],
      },
    },
  ],
};

/** What has no meaning of its own. */
const UNTOLD = /^\s*(?:generic|none|InlineTextBox|LineBreak|SvgRoot|paragraph|Section)\b/;

/** The tree as lines of "role name state", indented by depth; texts that only repeat their parent's name left out. */
function lines(node, depth = 0) {
  const states = ['expanded', 'focused', 'haspopup', 'level'].filter((key) => node[key] !== undefined);
  const own = [node.role, node.name && `"${plain(node.name)}"`, ...states.map((key) => `${key}=${node[key]}`)];
  const line = `${'  '.repeat(depth)}${own.filter(Boolean).join(' ')}`;
  const children = (node.children ?? []).filter(
    ({role, name}) => role !== 'StaticText' || plain(name) !== plain(node.name),
  );
  return [line, ...children.flatMap((child) => lines(child, depth + 1))];
}

const plain = (text = '') =>
  text
    .replace(/\u2060/g, '')
    .replace(/\s+/g, ' ')
    .trim();

describe('accessibility tree', () => {
  const shared = site();

  async function open(tag, features = []) {
    const {server, browser} = shared;
    server.routes['/tree.json'] = {body: JSON.stringify(feed), type: 'application/json'};
    server.routes['/tree'] = {
      body: `<!doctype html><html lang="en"><title>Tree</title>${head}<body><${tag} feed="/tree.json"></${tag}></body></html>`,
    };
    const page = await browser.newPage();
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {features});
    await page.goto(`${server.origin}/tree`);
    await page.waitForFunction((name) => document.querySelector(name).state === 'ready', {}, tag);
    return page;
  }

  const tree = async (page) =>
    lines(await page.accessibility.snapshot({interestingOnly: false})).filter((line) => !UNTOLD.test(line));
  const under = (all, pattern) => {
    const at = all.findIndex((line) => pattern.test(line));
    assert.ok(at >= 0, `${pattern} in\n${all.join('\n')}`);
    const depth = all[at].search(/\S/);
    const end = all.findIndex((line, index) => index > at && line.search(/\S/) <= depth);
    return all.slice(at, end < 0 ? undefined : end).map((line) => line.slice(depth));
  };
  const tabTo = async (page, name) => {
    for (let step = 0; step < 30; step++) {
      await page.keyboard.press('Tab');
      const all = await tree(page);
      if (all.some((line) => line.includes(`"${name}"`) && line.includes('focused=true'))) return;
    }
    assert.fail(`no way to "${name}" by Tab`);
  };
  /** The tree once a line of it is as it should be, or after a long wait as it is then. */
  const treeWith = (page, pattern) =>
    polled(
      () => tree(page),
      (all) => all.some((line) => pattern.test(line)),
    );
  const focused = (all) => all.find((line) => line.includes('focused=true')) ?? '';

  it('says the time in a sentence, and hears nothing of its digits', async () => {
    const page = await open('mykty-event-countdown');
    const all = await tree(page);
    const told = all.map((line) => line.trim());
    assert.ok(
      told.includes('heading "Budget hearing" level=3') && told.includes('link "Budget hearing"'),
      told.join('\n'),
    );
    const timer = told.slice(told.findIndex((line) => line.startsWith('timer')));
    assert.match(timer[0], /^timer "Starts in 13 days \d+ hours?"$/);
    assert.match(timer[1], /^StaticText "Starts in 13 days \d+ hours?"$/);
    assert.doesNotMatch(timer.join('\n'), /"(?:hours?|minutes?|seconds?)"/);
    await page.close();
  });

  it('leads through the calendar menu by keys', async () => {
    const page = await open('mykty-event-countdown');
    await tabTo(page, 'Add to calendar');
    assert.ok((await tree(page)).some((line) => /button "Add to calendar" .*haspopup=menu/.test(line)));
    await page.keyboard.press('Enter');
    const menu = under(await treeWith(page, /menuitem .*focused=true/), /^\s*menu /);
    assert.match(menu[0], /^menu "Add to calendar"/);
    assert.equal(menu.filter((line) => /^ +menuitem /.test(line)).length, 5);
    assert.match(focused(menu), /menuitem "Calendar file/);
    await page.keyboard.press('ArrowDown');
    assert.match(focused(await tree(page)), /menuitem "Google Calendar/);
    await page.keyboard.press('Escape');
    assert.match(focused(await treeWith(page, /button .*focused=true/)), /button "Add to calendar"/);
    await page.close();
  });

  it('gives a contact as a heading, rows and named buttons', async () => {
    const page = await open('mykty-contact-block');
    const all = (await tree(page)).map((line) => line.trim());
    for (const line of [
      'heading "Ainura Satybaeva" level=3',
      'link "Call 0312 00-12-34"',
      'button "Copy the phone number"',
      'button "Copy the fax number"',
      'button "Copy the e-mail address"',
      'link "press@example.kg"',
      'button "Save contact"',
      'button "Copy contact"',
    ])
      assert.ok(all.includes(line), `${line} in\n${all.join('\n')}`);
    assert.equal(all.filter((line) => line.startsWith('link "Call')).length, 1, 'a fax is not called');
    await page.close();
  });

  it('copies by keys, and says so once', async () => {
    const page = await open('mykty-contact-block');
    await page.evaluate(() => {
      window.said = [];
      const region = document.querySelector('mykty-contact-block').shadowRoot.querySelector('[role=status]');
      new MutationObserver(() => window.said.push(region.textContent)).observe(region, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    });
    await tabTo(page, 'Copy contact');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.said.length);
    const copied = /button "(Copied|Copy contact)".*focused=true/;
    assert.ok((await treeWith(page, copied)).some((line) => copied.test(line)));
    // Three seconds later the region is emptied, which says nothing.
    assert.deepEqual((await page.evaluate(() => window.said)).filter(Boolean), ['Copied']);
    await page.close();
  });

  it('opens the QR code as a named picture and closes it by keys', async () => {
    const page = await open('mykty-contact-block');
    await tabTo(page, 'QR code');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('mykty-contact-block').shadowRoot.querySelector('.qr svg'));
    const all = (await tree(page)).map((line) => line.trim());
    assert.ok(all.some((line) => /^button "QR code" .*expanded=true/.test(line)));
    assert.ok(
      all.some((line) => /^(image|img|graphics-document) "QR code"/.test(line)),
      all.join('\n'),
    );
    await page.keyboard.press('Escape');
    assert.match(focused(await treeWith(page, /button .*focused=true/)), /button "QR code"/);
    await page.close();
  });

  it('lets the live region rest while the seconds run', async () => {
    const page = await open('mykty-event-countdown');
    const {live, labels, digits} = await page.evaluate(async () => {
      const {shadowRoot} = document.querySelector('mykty-event-countdown');
      const count = {live: 0, labels: 0, digits: 0};
      const watch = (target, name, options) =>
        new MutationObserver((records) => (count[name] += records.length)).observe(target, options);
      watch(shadowRoot.querySelector('[role=status]'), 'live', {subtree: true, childList: true, characterData: true});
      watch(shadowRoot.querySelector('.timer .vh'), 'labels', {subtree: true, childList: true, characterData: true});
      watch(shadowRoot.querySelector('.hms'), 'digits', {subtree: true, characterData: true});
      // Three minutes in four hundred steps of a quarter of a second and more: the clock follows the machine's.
      const {now} = Date;
      let shift = 0;
      Date.now = () => now() + shift;
      for (let minute = 0; minute < 3; minute++) {
        for (let second = 0; second < 60; second += 5) {
          shift += 5000;
          document.dispatchEvent(new Event('visibilitychange'));
          await new Promise((done) => setTimeout(done));
        }
      }
      return count;
    });
    assert.ok(digits >= 36, `${digits} changes of digits`);
    assert.equal(live, 0);
    assert.ok(labels <= 1, `${labels} changes of the sentence in three minutes`);
    await page.close();
  });

  it('moves nothing where motion is unwelcome, and keeps its signs in forced colours', async () => {
    // From the start: told later, a widget would have the styles of forced colours only when the page is idle.
    const page = await open('mykty-event-countdown', [
      {name: 'prefers-reduced-motion', value: 'reduce'},
      {name: 'forced-colors', value: 'active'},
    ]);
    const {motion, ring, ground} = await page.evaluate(() => {
      const {shadowRoot} = document.querySelector('mykty-event-countdown');
      const all = [...shadowRoot.querySelectorAll('*')].map((each) => getComputedStyle(each));
      return {
        motion: all.filter(
          ({animationName, transitionDuration}) =>
            animationName !== 'none' || transitionDuration.split(', ').some((each) => parseFloat(each) > 0.01),
        ).length,
        ring: getComputedStyle(shadowRoot.querySelector('.ring .fg')).stroke,
        ground: getComputedStyle(shadowRoot.querySelector('.ring .bg')).stroke,
      };
    });
    assert.equal(motion, 0);
    assert.notEqual(ring, ground);
    await page.close();
  });

  it('prints dates, and no count that would be wrong an hour later', async () => {
    const page = await open('mykty-event-countdown');
    await page.emulateMediaType('print');
    for (const view of ['full', 'compact', 'line']) {
      await page.$eval('mykty-event-countdown', (widget, name) => ((widget.view = name), widget.updateComplete), view);
      // The small looks and the styles of paper come later than the first look.
      await page.waitForFunction(
        (look) => {
          const {shadowRoot} = document.querySelector('mykty-event-countdown');
          const isPaper = ({cssRules}) =>
            [...cssRules].some(({media, cssText}) => media && cssText.includes('.passing'));
          return shadowRoot.querySelector(look) && shadowRoot.adoptedStyleSheets.some(isPaper);
        },
        {},
        {full: '.ev', compact: '.evc', line: '.evl'}[view],
      );
      const {text, date} = await page.evaluate(
        (day) => {
          const {shadowRoot} = document.querySelector('mykty-event-countdown');
          const seen = [...shadowRoot.querySelectorAll('*')].filter(
            (each) => !each.children.length && each.checkVisibility() && !each.closest('.vh'),
          );
          const text = seen.map(({textContent}) => textContent).join(' ');
          return {text, date: text.includes(day)};
        },
        String(Number(start.slice(8, 10))),
      );
      assert.ok(date, `${view}: ${text}`);
      assert.doesNotMatch(text, /Starts in|days left|seconds?\b/, view);
    }
    await page.close();
  });
});
