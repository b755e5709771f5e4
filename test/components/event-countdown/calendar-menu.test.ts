import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import '../../../src/components/event-countdown/define.js';
import {type MyktyEventCountdown} from '../../../src/components/event-countdown/index.js';
import {expectAccessible} from '../../support/axe.js';
import {freezeClock, type FrozenClock} from '../../support/fake-clock.js';
import {mount, plainText, reached, unmountAll, until} from '../../support/mount.js';
import {feedOf, forum, hearing} from './fixtures.js';

describe('mykty-event-countdown: calendar menu', () => {
  let frozen: FrozenClock;
  let element: MyktyEventCountdown;
  const root = () => element.shadowRoot as ShadowRoot;
  const button = () => root().querySelector<HTMLElement>('[part=calendar] button') as HTMLElement;
  const menu = () => root().querySelector<HTMLElement>('[role=menu]');
  const focused = () => plainText(root().activeElement).replace(/ \(.*| Apple.*/, '');
  const names = ['Calendar file', 'Google Calendar', 'Outlook.com', 'Office 365', 'Yahoo'];

  beforeEach(async () => {
    frozen = freezeClock('2026-11-21T16:17:42+06:00');
    element = mount<MyktyEventCountdown>('mykty-event-countdown', {
      attributes: {lang: 'en'},
      properties: {data: feedOf(hearing)},
      width: 640,
    });
    await reached(element, 'ready');
    button().focus();
  });
  afterEach(() => {
    unmountAll();
    frozen.restore();
  });

  const press = async (...keys: string[]) => {
    for (const key of keys) await sendKeys({press: key});
  };
  const opened = () => until(() => menu(), 'the menu');
  const closed = () => until(() => !menu(), 'the menu to close');

  for (const [key, first] of [
    ['Enter', 'Calendar file'],
    [' ', 'Calendar file'],
    ['ArrowDown', 'Calendar file'],
    ['ArrowUp', 'Yahoo'],
  ] as const)
    it(`${key.replace(' ', 'Space')} opens it`, async () => {
      await press(key);
      await opened();
      expect(focused()).to.equal(first);
      expect(button().getAttribute('aria-expanded')).to.equal('true');
      expect([menu()?.role, menu()?.ariaLabel]).to.deep.equal(['menu', 'Add to calendar']);
      await expectAccessible(element);
    });

  it('moves by arrows, Home, End and letters', async () => {
    await press('Enter');
    await opened();
    const walk: string[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'End', 'ArrowDown', 'ArrowUp', 'Home', 'o', 'o', 'y', 'c']) {
      await press(key);
      walk.push(focused());
    }
    const [file, google, outlook, office, yahoo] = names;
    expect(walk).to.deep.equal([google, outlook, yahoo, file, yahoo, file, outlook, office, yahoo, file]);
  });

  it('Escape closes it and goes back to the button', async () => {
    await press('Enter');
    await opened();
    await press('Escape');
    await closed();
    expect(root().activeElement === button()).to.equal(true);
    expect(button().getAttribute('aria-expanded')).to.equal('false');
  });

  it('Tab closes it and goes on', async () => {
    await press('Enter');
    await opened();
    await press('Tab');
    await closed();
    expect(root().activeElement !== button()).to.equal(true);
  });

  it('a press elsewhere closes it, another on the button too', async () => {
    button().click();
    await opened();
    document.body.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, composed: true}));
    await closed();
    button().click();
    await opened();
    button().click();
    await closed();
  });

  it('closes when the widget leaves the page', async () => {
    button().click();
    await opened();
    element.remove();
    expect(menu() === null).to.equal(true);
  });

  it('stays open while the countdown goes on', async () => {
    await press('Enter');
    await opened();
    frozen.pass(3_600_000);
    await element.updateComplete;
    expect(focused()).to.equal('Calendar file');
  });

  it('moves into a menu that a pointer opened, and closes it from anywhere on the page', async () => {
    const point = async () => {
      button().dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, detail: 1}));
      await opened();
    };
    for (const [key, entry] of [
      ['ArrowDown', 'Calendar file'],
      ['ArrowUp', 'Yahoo'],
    ] as const) {
      button().focus();
      await point();
      await press(key);
      expect(focused()).to.equal(entry);
      await press('Escape');
      await closed();
    }
    await point();
    button().blur();
    await press('Escape');
    await closed();
    expect(root().activeElement === button()).to.equal(true);
  });

  it('closes by Escape without the dialog that it stands in', async () => {
    const dialog = document.createElement('dialog');
    element.before(dialog);
    dialog.append(element);
    dialog.showModal();
    try {
      button().focus();
      button().dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, detail: 1}));
      await opened();
      await press('Escape');
      await closed();
      expect(dialog.open).to.equal(true);
    } finally {
      dialog.close();
    }
  });

  it('gives calendars on the web the next of several sessions, and says which', async () => {
    const texts = async (now: string) => {
      frozen.set(now);
      element.data = feedOf(forum);
      await until(() => root().querySelector('[part=sessions]'), 'the sessions');
      button().click();
      await opened();
      const link = menu()?.querySelector('a');
      const found = [plainText(link), new URL(link?.href ?? '').searchParams.get('dates')];
      button().click();
      await closed();
      return found;
    };
    expect(await texts('2027-03-20T12:00:00+06:00')).to.deep.equal([
      'Google Calendar (opens in a new window)Osh, 1 April, 10:00',
      '20270401T040000Z/20270401T110000Z',
    ]);
    expect(await texts('2027-04-05T12:00:00+06:00')).to.deep.equal([
      'Google Calendar (opens in a new window)Bishkek, 15 April, 10:00',
      '20270415T040000Z/20270415T110000Z',
    ]);
  });

  it('stands under its button on a page that is enlarged', async function () {
    if (!('currentCSSZoom' in document.body)) this.skip();
    document.body.style.zoom = '1.5';
    try {
      button().scrollIntoView();
      button().click();
      await opened();
      const [above, under] = [button(), menu()].map((each) => each?.getBoundingClientRect());
      expect((under?.top ?? 0) - (above?.bottom ?? 0)).to.be.within(0, 12);
      expect(Math.abs((under?.left ?? 0) - (above?.left ?? 0))).to.be.below(12);
    } finally {
      document.body.style.zoom = '';
    }
  });

  it('stays within a window that is too low for it, and scrolls', async function () {
    const {innerWidth: width, innerHeight} = window;
    // The driver of WebKitGTK can't set a window's size.
    const isLow = await setViewport({width, height: 160}).then(
      () => true,
      () => false,
    );
    if (!isLow) return this.skip();
    try {
      // Firefox answers its driver before the window has its size, and says the size before the page has it.
      await until(() => {
        button().scrollIntoView({block: 'center'});
        const {top, bottom} = button().getBoundingClientRect();
        return window.innerHeight === 160 && top > 0 && bottom < 160;
      }, 'the button in the low window');
      button().click();
      await opened();
      const {top, bottom} = menu()?.getBoundingClientRect() ?? {};
      expect([top, bottom]).to.deep.equal([6, 154]);
      expect(getComputedStyle(menu() as Element).overflowY).to.equal('auto');
    } finally {
      await setViewport({width, height: innerHeight});
    }
  });

  it('is no wider than a phone whose text is twice as large', async function () {
    const [width, height] = [innerWidth, innerHeight];
    const isNarrow = await setViewport({width: 280, height: 640}).then(
      () => true,
      () => false,
    );
    if (!isNarrow) this.skip();
    (element.parentElement as HTMLElement).style.cssText = 'inline-size: auto; font: 32px Arial, sans-serif';
    try {
      await press('Enter');
      await opened();
      const {left, right} = (menu() as HTMLElement).getBoundingClientRect();
      expect([left >= 0, right <= innerWidth]).to.deep.equal([true, true]);
      expect(menu()?.scrollWidth).to.equal(menu()?.clientWidth);
    } finally {
      await setViewport({width, height});
    }
  });

  it('links to calendars on the web, in a new window', async () => {
    button().click();
    await opened();
    const links = [...(menu()?.querySelectorAll('a') ?? [])];
    expect(links.map(({hostname}) => hostname)).to.deep.equal([
      'calendar.google.com',
      'outlook.live.com',
      'outlook.office.com',
      'calendar.yahoo.com',
    ]);
    for (const {target, rel} of links) expect([target, rel]).to.deep.equal(['_blank', 'noopener noreferrer']);
  });

  it('saves a calendar file', async () => {
    const saved: {name: string; href: string}[] = [];
    const {click} = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push({name: this.download, href: this.href});
    };
    try {
      await press('Enter');
      await opened();
      await press('Enter');
      await closed();
      await until(() => saved.length, 'the file');
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(saved.map(({name}) => name)).to.deep.equal(['Айыл-аймагынын-2027-жылга-бюджети-коомдук-угуу.ics']);
    const file = await (await fetch(saved[0]?.href ?? '')).text();
    expect(file).to.match(/^BEGIN:VCALENDAR\r\n/);
    expect(file).to.contain('DTSTART;TZID=Asia/Bishkek:20261205T100000');
  });
});
