import {expect} from '@open-wc/testing';
import {visitorZone} from '../../../src/time/visitor-zone.js';
import '../../../src/components/event-countdown/define.js';
import {
  type MyktyErrorEvent,
  type MyktyEventCountdown,
  type MyktyPhaseEvent,
} from '../../../src/components/event-countdown/index.js';
import {clock} from '../../../src/time/clock.js';
import '../../support/announcements.js';
import {expectAccessible} from '../../support/axe.js';
import {freezeClock, type FrozenClock} from '../../support/fake-clock.js';
import {mount, type MountOptions, plainText, reached, unmountAll, until} from '../../support/mount.js';
import {conference, feedOf, forum, hearing, roundTable} from './fixtures.js';

const tag = 'mykty-event-countdown';
let frozen: FrozenClock;

async function show(now: string, data: object, options: MountOptions = {}): Promise<MyktyEventCountdown> {
  frozen = freezeClock(now);
  const element = mount<MyktyEventCountdown>(tag, {
    width: 800,
    ...options,
    attributes: {lang: 'en', ...options.attributes},
    properties: {data, ...options.properties},
  });
  await until(() => element.state !== 'loading', 'the widget to leave loading');
  await element.updateComplete;
  return element;
}

const one = (element: Element, selector: string) => element.shadowRoot?.querySelector(selector);
const text = (element: Element, selector: string) => plainText(one(element, selector));
const texts = (element: Element, selector: string) =>
  [...(element.shadowRoot?.querySelectorAll(selector) ?? [])].map((each) => plainText(each));
const digits = (element: Element) => texts(element, '.timer [part=value]').join(' ');
const said = (element: Element) => text(element, '[role=status]');

async function go(element: MyktyEventCountdown, to: string): Promise<void> {
  frozen.set(to);
  await element.updateComplete;
}

describe(tag, () => {
  afterEach(() => {
    unmountAll();
    frozen.restore();
  });

  it("says that it counts by the site's clock, where the visitor's is wrong", async () => {
    const element = await show('2026-12-04T18:00:00+06:00', feedOf(hearing));
    expect(text(element, '.ev-main')).not.to.contain('clock');
    clock.setSkew(7_200_000);
    try {
      element.requestUpdate();
      await element.updateComplete;
      expect(text(element, '.ev-main > p')).to.equal(
        "This device's clock is wrong: the time is counted by the site's.",
      );
      await expectAccessible(element);
    } finally {
      clock.setSkew(0);
    }
  });

  it('passes through its phases while it is watched', async () => {
    const element = await show('2026-12-02T17:59:59+06:00', feedOf(hearing));
    const phases: string[] = [];
    element.addEventListener('mykty-phase', (event: MyktyPhaseEvent) =>
      phases.push(`${event.previous} → ${event.phase}`),
    );
    const seen: string[] = [];
    for (const at of [
      '2026-12-02T17:59:59+06:00',
      '2026-12-02T18:00:00+06:00',
      '2026-12-03T18:00:00+06:00',
      '2026-12-05T00:00:00+06:00',
      '2026-12-05T10:00:00+06:00',
      '2026-12-05T13:00:00+06:00',
    ]) {
      await go(element, at);
      seen.push(`${element.getAttribute('phase')} ${element.getAttribute('registration')}: ${text(element, '.pill')}`);
    }
    expect(seen).to.deep.equal([
      'upcoming open: Registration is open',
      'upcoming closing: Registration closes tomorrow at 18:00',
      'upcoming closed: Upcoming',
      'today closed: Today',
      'running closed: Happening now',
      'ended closed: Ended',
    ]);
    await element.updateComplete;
    expect(phases).to.deep.equal(['upcoming → today', 'today → running', 'running → ended']);
  });

  it('ticks without rendering', async () => {
    const element = await show('2026-11-21T16:17:42+06:00', feedOf(hearing));
    let updates = 0;
    element.addController({hostUpdated: () => updates++});
    expect(digits(element)).to.equal('13 17 42 18');
    expect(texts(element, '.unit [part=label]')).to.deep.equal(['hours', 'minutes', 'seconds']);
    frozen.pass(1000);
    expect(digits(element)).to.equal('13 17 42 17');
    frozen.pass(16_000);
    expect(digits(element)).to.equal('13 17 42 01');
    expect(texts(element, '.unit [part=label]')).to.deep.equal(['hours', 'minutes', 'second']);
    frozen.pass(2000);
    expect(digits(element)).to.equal('13 17 41 59');
    await element.updateComplete;
    expect(updates).to.equal(0);
    await go(element, '2026-11-21T16:59:59.999+06:00');
    expect([digits(element), updates]).to.deep.equal(['13 17 00 01', 0]);
    await go(element, '2026-11-21T17:00:01+06:00');
    expect([digits(element), updates]).to.deep.equal(['13 16 59 59', 1]);
    const sentence = 'Starts in 13 days 16 hours';
    expect([one(element, '.timer')?.getAttribute('aria-label'), text(element, '.timer .vh')]).to.deep.equal([
      sentence,
      sentence,
    ]);
    expect(one(element, '.timer .hms')?.getAttribute('aria-hidden')).to.equal('true');
  });

  it('lets digits wait outside the window, and has them right once they are near', async () => {
    const element = await show('2026-11-21T16:17:42+06:00', feedOf(hearing));
    const spacer = document.createElement('div');
    spacer.style.blockSize = '5000px';
    // Always the same second: with a new minute, digits that wait change too.
    const waits = async () => {
      await go(element, '2026-11-21T16:17:42+06:00');
      const before = digits(element);
      await go(element, '2026-11-21T16:17:43+06:00');
      return digits(element) === before;
    };
    document.body.prepend(spacer);
    await until(waits, 'the digits to wait');
    spacer.remove();
    await until(async () => !(await waits()), 'the digits to go on');
    await go(element, '2026-11-21T16:18:30+06:00');
    expect(digits(element)).to.equal('13 17 41 30');
  });

  it('costs nothing far from the window once it stands, and keeps its height', async function () {
    if (!CSS.supports('content-visibility: auto') || !CSS.supports('overflow-clip-margin: 1em')) this.skip();
    const element = await show('2026-11-21T16:17:42+06:00', feedOf(hearing));
    const height = () => element.getBoundingClientRect().height;
    const before = height();
    const spacer = document.createElement('div');
    spacer.style.blockSize = '20000px';
    document.body.prepend(spacer);
    const isDrawn = () => one(element, '.title')?.checkVisibility({contentVisibilityAuto: true});
    await until(() => isDrawn() === false, 'the widget to be left out');
    expect(height()).to.equal(before);
    spacer.remove();
    await until(() => isDrawn() === true, 'the widget to be drawn');
    expect(height()).to.equal(before);
  });

  it('shows a leaf in a list, and the ring in a row by itself', async () => {
    const alone = await show('2026-11-21T16:17:42+06:00', feedOf(hearing), {attributes: {view: 'compact'}});
    expect([one(alone, '.ring') !== null, one(alone, '.leaf')]).to.deep.equal([true, null]);
    const list = document.createElement('ul');
    const item = document.createElement('li');
    list.append(item);
    alone.parentElement?.append(list);
    item.append(alone);
    await alone.updateComplete;
    expect([one(alone, '.ring'), text(alone, '.leaf .d')]).to.deep.equal([null, '5']);
  });

  /** The corners of a ring's texts that lie on its stitches or beyond, which begin at 40 of 50 parts of its radius. */
  function overStitches(element: Element): string[] {
    const box = one(element, '.ring')?.getBoundingClientRect() ?? new DOMRect();
    const beyond: string[] = [];
    for (const part of element.shadowRoot?.querySelectorAll('.ring .c > *') ?? []) {
      const range = document.createRange();
      range.selectNodeContents(part);
      const {left, right, top, bottom} = range.getBoundingClientRect();
      // The lines of a text are higher than its letters.
      const inset = (bottom - top) * 0.2;
      for (const x of [left, right])
        for (const y of [top + inset, bottom - inset])
          if (Math.hypot(x - box.x - box.width / 2, y - box.y - box.height / 2) > box.width * 0.41)
            beyond.push(part.textContent);
    }
    return beyond;
  }

  for (const lang of ['ky', 'ru', 'en'])
    it(`keeps every month within a small ring in ${lang}`, async () => {
      const beyond: string[] = [];
      for (let month = 1; month <= 12; month++) {
        const start = `2027-${String(month).padStart(2, '0')}`;
        for (const [at, event] of [
          ['2026-11-21', {id: 'month', start}],
          [`${start}-20`, {id: 'day', start: `${start}-20`}],
        ] as const) {
          const attributes = {view: 'compact', lang};
          const element = await show(`${at}T12:00:00+06:00`, feedOf(event), {attributes});
          beyond.push(...overStitches(element));
          unmountAll();
          frozen.restore();
        }
      }
      expect(beyond).to.deep.equal([]);
    });

  for (const view of ['compact', 'line'])
    it(`says in its ${view} view that the event went online`, async () => {
      const moved = {...hearing, status: 'movedOnline', registration: undefined};
      const element = await show('2026-11-21T16:17:42+06:00', feedOf(moved), {attributes: {view}});
      expect(text(element, '[part=phase]')).to.equal('Moved online. Starts in 13 days 17 hours');
    });

  it('is right at once when the clock is set back', async () => {
    const element = await show('2026-12-05T13:30:00+06:00', feedOf(hearing));
    expect(element.phase).to.equal('ended');
    await go(element, '2026-12-05T09:00:00+06:00');
    expect([element.phase, digits(element)]).to.deep.equal(['today', '10:00 01 00 00']);
  });

  it('never shows hours for days', async () => {
    const element = await show('2022-02-14T23:59:59+06:00', feedOf(conference));
    expect(digits(element)).to.equal('14');
    await go(element, '2022-02-15T00:00:00+06:00');
    expect(digits(element)).to.equal('13');
    expect(plainText(element.shadowRoot)).not.to.contain('00:00');
    expect(one(element, '.hms') === null).to.equal(true);
  });

  it('counts hours and minutes to the end of registration, then minutes and seconds', async () => {
    const element = await show('2011-07-18T15:42:00+06:00', feedOf(roundTable));
    expect([digits(element), text(element, '.ring .label')]).to.deep.equal(['2:18', 'hours left']);
    await go(element, '2011-07-18T17:30:15+06:00');
    expect([digits(element), text(element, '.ring .label')]).to.deep.equal(['29:45', 'minutes']);
    frozen.pass(1000);
    expect(digits(element)).to.equal('29:44');
  });

  it('announces a day, an hour and the beginning, each once', async () => {
    const element = await show('2026-12-04T09:59:58+06:00', feedOf(hearing));
    const heard = [said(element)];
    for (const at of ['04T10:00:00', '04T10:00:01', '05T00:00:00', '05T09:00:00', '05T09:30:00', '05T10:00:00']) {
      await go(element, `2026-12-${at}+06:00`);
      await element.updateComplete;
      const now = said(element).replace(/^.*: /, '');
      if (now !== heard.at(-1)) heard.push(now);
    }
    expect(heard).to.deep.equal(['', 'Starts in 1 day', 'Today', 'Starts in 1 hour', 'Happening now']);
  });

  it('announces the last day of registration, and its end', async () => {
    const element = await show('2026-12-02T17:59:59+06:00', feedOf(hearing));
    const heard = [];
    for (const at of ['02T18:00:00', '03T18:00:00']) {
      await go(element, `2026-12-${at}+06:00`);
      await element.updateComplete;
      heard.push(said(element).replace(/^.*: /, ''));
    }
    expect(heard).to.deep.equal(['Registration closes in 1 day', 'Registration is closed']);
  });

  it('announces a day to go where days are all that is known', async () => {
    const element = await show('2022-02-26T23:59:59+06:00', feedOf(conference));
    await go(element, '2022-02-27T00:00:00+06:00');
    await element.updateComplete;
    expect(said(element)).to.equal(`${conference.name}: Starts in 1 day`);
  });

  it('is heard once however many countdowns of a page show the event, from one that is shown', async () => {
    const hidden = await show('2026-12-05T08:59:59+06:00', feedOf(hearing));
    hidden.style.display = 'none';
    const all = [hidden];
    for (const view of ['full', 'compact', 'line'])
      all.push(await show('2026-12-05T08:59:59+06:00', feedOf(hearing), {attributes: {view}}));
    frozen.set('2026-12-05T09:00:00+06:00');
    for (const each of [...all, ...all]) await each.updateComplete;
    expect(all.map((each) => said(each).replace(/^.*: /, ''))).to.deep.equal(['', 'Starts in 1 hour', '', '']);
  });

  it('says politely that the feed has moved the event', async () => {
    const element = await show('2026-11-21T16:17:42+06:00', feedOf(hearing));
    element.data = feedOf({
      ...hearing,
      start: '2026-12-12T10:00',
      end: undefined,
      previousStart: hearing.start,
      status: 'rescheduled',
    });
    await element.updateComplete;
    await element.updateComplete;
    expect(said(element)).to.equal(`${hearing.name}: New date: 12 December, 10:00`);
    expect(digits(element)).to.equal('20 17 42 18');
    element.data = feedOf({...hearing, status: 'cancelled'});
    await element.updateComplete;
    await element.updateComplete;
    expect([element.phase, said(element)]).to.deep.equal(['cancelled', `${hearing.name}: Cancelled`]);
  });

  const start = '2026-12-05T10:00';
  const parts = (...starts: readonly string[]) => ({
    start: undefined,
    end: undefined,
    sessions: starts.map((each, index) => ({title: ['Osh', 'Bishkek'][index], start: each})),
  });
  const closing = (deadline: string) => ({registration: {deadline}});
  const changes: readonly (readonly [name: string, before: object, after: object, says: string])[] = [
    ['to another day', {}, {start: '2026-12-06T10:00', end: undefined}, 'New date: 6 December, 10:00'],
    ['to another zone', {}, {timeZone: 'Asia/Tashkent'}, 'New date: 5 December, 10:00, UTC+5 (Tashkent)'],
    ['online', {}, {status: 'movedOnline'}, 'Moved online'],
    [
      'online on another day',
      {},
      {status: 'movedOnline', start: '2026-12-06', end: undefined},
      'New date: 6 December. Moved online',
    ],
    ['in its end alone', {}, {end: '2026-12-05T15:00'}, 'When: Saturday, 5 December 2026, 10:00–15:00'],
    ['in words alone', {end: undefined}, {end: undefined, start: `${start}:00+06:00`, description: 'More'}, ''],
    ['to nobody knows when', {}, {start: undefined, end: undefined}, 'Date to be announced'],
    ['from nobody knows when', {start: undefined, end: undefined}, {}, 'New date: 5 December, 10:00'],
    ['from a cancellation back', {status: 'cancelled'}, {}, 'Starts in 13 days 17 hours'],
    ['by its first part', parts(start), parts('2026-12-12T10:00'), 'New date: 12 December, 10:00'],
    ['by its next part', parts(start, '2026-12-07'), parts(start, '2026-12-09'), 'New date: Bishkek, 9 December'],
    [
      'from a cancellation to online',
      {status: 'cancelled'},
      {status: 'movedOnline'},
      'Starts in 13 days 17 hours. Moved online',
    ],
    ['by a part more', {}, parts(start, '2026-12-07'), 'New date: Bishkek, 7 December'],
    ['by a later deadline', {}, closing('2026-12-04T18:00'), 'Registration deadline: 4 December 2026, 18:00'],
    ['by a deadline in other words', {}, closing('2026-12-03T18:00:00+06:00'), ''],
    [
      'by a deadline after all',
      {registration: {text: 'By phone'}},
      closing('2026-12-04'),
      'Registration deadline: 4 December 2026',
    ],
    [
      'by a deadline after it was closed',
      closing('2026-11-20'),
      closing('2026-12-02'),
      'Registration deadline: 2 December 2026',
    ],
    ['by the end of registration', {}, closing('2026-11-20'), 'Registration is closed'],
    [
      'by registration without a deadline',
      {registration: undefined},
      {registration: {text: 'By phone'}},
      'Registration is open',
    ],
    [
      'on another day, with another deadline',
      {},
      {...closing('2026-12-05'), start: '2026-12-06T10:00', end: undefined},
      'New date: 6 December, 10:00. Registration deadline: 5 December 2026',
    ],
    [
      'by a cancellation with other dates',
      {},
      {status: 'cancelled', start: '2026-12-06', ...closing('2026-12-04')},
      'Cancelled',
    ],
  ];
  for (const [name, before, after, says] of changes)
    it(`says politely that the feed has changed the event ${name}`, async () => {
      const element = await show('2026-11-21T16:17:42+06:00', feedOf({...hearing, ...before}));
      element.data = feedOf({...hearing, ...after});
      await element.updateComplete;
      await element.updateComplete;
      expect(said(element)).to.equal(says && `${hearing.name}: ${says}`);
    });

  it('says politely that the feed has another place for the event', async () => {
    const element = await show('2026-11-21T16:17:42+06:00', feedOf(hearing));
    const change = async (members: object): Promise<string> => {
      element.data = feedOf({...hearing, ...members});
      await element.updateComplete;
      await element.updateComplete;
      return said(element);
    };
    expect(await change({name: hearing.name})).to.equal('');
    const places = [{name: 'Culture house', address: 'Lenin Street, 1', locality: 'Kyzyl-Suu'}];
    const where = 'Where: Culture house, Lenin Street, 1, Kyzyl-Suu';
    expect(await change({places})).to.equal(`${hearing.name}: ${where}`);
    const hall = [{name: 'School hall', locality: 'Kyzyl-Suu'}];
    expect(await change({places: hall, start: '2026-12-12T10:00', end: undefined})).to.equal(
      `${hearing.name}: New date: 12 December, 10:00. Where: School hall, Kyzyl-Suu`,
    );
    expect(await change({places, status: 'cancelled'})).to.equal(`${hearing.name}: Cancelled`);
  });

  it('moves on to the next event when the one it chose is over', async () => {
    const element = await show('2026-12-05T12:59:59+06:00', feedOf(hearing, {...forum, registration: undefined}));
    expect(text(element, '[part=name]')).to.equal(hearing.name);
    await go(element, '2026-12-05T13:00:00+06:00');
    await element.updateComplete;
    expect([text(element, '[part=name]'), element.phase]).to.deep.equal(['Forum in two cities', 'upcoming']);
  });

  const twoItems = () => {
    const {items, ...rest} = feedOf(hearing);
    const [russian] = feedOf(conference, roundTable).items;
    return {...rest, items: [...items, {...russian, id: 'second', url: 'https://example.kg/second', language: 'ru'}]};
  };
  for (const [attributes, expected] of [
    [{}, hearing.name],
    [{item: 'second'}, conference.name],
    [{item: 'https://example.kg/second'}, conference.name],
    [{item: 'second', event: 'round-table'}, roundTable.name],
    [{event: 'round-table'}, roundTable.name],
  ] as const)
    it(`chooses by ${JSON.stringify(attributes)}`, async () => {
      const element = await show('2026-11-21T16:17:42+06:00', twoItems(), {attributes});
      expect(text(element, '[part=name]')).to.equal(expected);
    });

  it('tells the page of no other content where another event has passed by', async () => {
    const element = await show(
      '2026-12-05T10:00:00+06:00',
      feedOf(hearing, {...roundTable, start: '2026-12-05T10:30'}),
    );
    const loads: string[] = [];
    element.addEventListener('mykty-load', () => loads.push(text(element, '[part=name]')));
    await go(element, '2026-12-05T10:29:59+06:00');
    expect(loads).to.deep.equal([]);
    // The one that began last is shown; both end, at 13:00 and at midnight.
    for (const [to, expected] of [
      ['2026-12-05T10:30:00+06:00', 1],
      ['2026-12-05T13:00:01+06:00', 1],
      ['2026-12-06T00:00:01+06:00', 1],
    ] as const) {
      await go(element, to);
      element.requestUpdate();
      await element.updateComplete;
      expect(loads, to).to.have.length(expected);
    }
  });

  it('falls back to its own choice where the event is not there, and says so', async () => {
    const errors: string[] = [];
    const listen = (event: MyktyErrorEvent) => errors.push(`${event.code} ${event.message}`);
    document.addEventListener('mykty-error', listen);
    const element = await show('2026-11-21T16:17:42+06:00', twoItems(), {attributes: {event: 'nothing', view: 'huge'}});
    await element.updateComplete;
    document.removeEventListener('mykty-error', listen);
    expect([element.state, text(element, '[part=name]')]).to.deep.equal(['ready', hearing.name]);
    expect(errors).to.deep.equal(
      ['view="huge" (full, compact, line)', 'event="nothing" (hearing)'].map(
        (detail) => `bad-attribute An attribute has a value that is not known: ${detail}. The default is used.`,
      ),
    );
    expect(one(element, '.ev') !== null).to.equal(true);
  });

  it('is empty where the feed or the item has no event, and in error where there is no such item', async () => {
    const bare = {version: 'https://jsonfeed.org/version/1.1', title: 'Feed', items: [{id: '1', content_text: 'News'}]};
    const element = await show('2026-11-21T16:17:42+06:00', bare);
    expect([element.state, element.getAttribute('phase')]).to.deep.equal(['empty', null]);
    expect(text(element, '.note')).to.equal('No events yet');
    element.item = '2';
    await reached(element, 'error');
    element.item = '1';
    await reached(element, 'empty');
    expect(text(element, '.note')).to.equal('No events yet');
  });

  it('speaks another language at once when told to', async () => {
    const element = await show('2026-11-21T16:17:42+06:00', feedOf(hearing), {attributes: {lang: 'ru'}});
    expect(texts(element, '.unit [part=label]')).to.deep.equal(['часов', 'минуты', 'секунд']);
    expect(text(element, '.ev-head .muted')).to.equal('Доступно только на кыргызском языке');
    element.lang = 'ky';
    await until(() => texts(element, '.unit [part=label]')[0] === 'саат', 'Kyrgyz');
    expect(one(element, '.ev-head .muted') === null).to.equal(true);
    expect(text(element, '[part=when]')).to.equal('Ишемби, 2026-жылдын 5-декабры, саат 10:00–13:00');
  });

  // The suite runs with the browser's zone pinned to one of these.
  const OWN_TIME: Readonly<Record<string, string>> = {
    'America/New_York': '4 December, 23:00 – 5 December, 02:00',
    'Pacific/Apia': '17:00–20:00',
  };

  it("tells the visitor's own time where it is another", async () => {
    const element = await show('2026-11-21T16:17:42+06:00', feedOf(hearing));
    const lines = texts(element, '.way + .facts div:first-child dd');
    expect(lines).to.deep.equal([
      'Saturday, 5 December 2026, 10:00–13:00',
      'Bishkek time (UTC+6)',
      `Your local time: ${OWN_TIME[visitorZone() ?? '']}`,
    ]);
  });

  for (const [phase, at, members] of [
    ['cancelled', '2026-12-01', {status: 'cancelled'}],
    ['over', '2026-12-07', {}],
  ] as const)
    it(`has no empty place where an event met at an address alone and is ${phase}`, async () => {
      const only = {...hearing, places: [{url: 'https://example.kg/live'}], ...members};
      const element = await show(`${at}T12:00:00+06:00`, feedOf(only));
      expect(texts(element, '.facts dd').filter((each) => !each)).to.deep.equal([]);
      expect(texts(element, '.facts dt')).not.to.include('Where');
    });

  it('lists sessions with their maps, and counts to the next', async () => {
    const element = await show('2027-04-05T11:17:42+06:00', feedOf(forum));
    expect(texts(element, '[part=sessions] li')).to.have.length(2);
    const hrefs = [...(element.shadowRoot?.querySelectorAll<HTMLAnchorElement>('[part=sessions] a') ?? [])].map(
      ({href}) => href,
    );
    expect(hrefs).to.deep.equal([
      'https://www.openstreetmap.org/search?query=Osh%2C%20Library',
      'https://2gis.kg/search/Osh%2C%20Library',
      'https://www.openstreetmap.org/?mlat=42.8746&mlon=74.5698#map=17/42.8746/74.5698',
      'https://2gis.kg/geo/74.5698,42.8746',
    ]);
    expect(text(element, '.timer .say')).to.equal('Until the next part Bishkek');
    expect(text(element, '.facts')).to.contain('Announced, not published yet');
  });

  it('says that no hour is given only where no session gives one', async () => {
    const day = {id: 'day', name: 'A day', start: '2027-04-01'};
    const talk = {title: 'Talk', start: '2027-04-01T10:00', end: '2027-04-01T12:00'};
    const element = await show('2027-04-01T11:00:00+06:00', feedOf(day));
    expect(text(element, '.timer .say')).to.equal('The starting time is not given');
    element.data = feedOf({...day, sessions: [talk]});
    await until(() => one(element, '[part=sessions]'), 'the sessions');
    expect([text(element, '.timer .say'), element.phase]).to.deep.equal(['', 'today']);
  });

  const points: readonly (readonly [
    name: string,
    event: object,
    agenda: readonly object[],
    says: readonly string[],
  ])[] = [
    [
      'clocks',
      {},
      [{start: '09:00', end: '10:30'}, {start: '11:00'}, {end: '13:00'}],
      ['09:00–10:30', '11:00', 'until 13:00'],
    ],
    [
      'dates of one day',
      {},
      [
        {start: '2026-12-05T09:00', end: '2026-12-05T10:30'},
        {start: '2026-12-05T06:00Z', end: '13:00'},
      ],
      ['09:00–10:30', '12:00–13:00'],
    ],
    [
      'dates of two days',
      {end: '2026-12-06T18:00'},
      [
        {start: '2026-12-05T09:00', end: '2026-12-05T10:30'},
        {start: '2026-12-05T22:00', end: '2026-12-06T01:00'},
        {start: '2026-12-06T09:00', end: '10:00'},
      ],
      ['5 December, 09:00–10:30', '5 December, 22:00 – 6 December, 01:00', '6 December, 09:00–10:00'],
    ],
    [
      'dates of two days in another year',
      {start: '2027-03-05T10:00', end: '2027-03-06T18:00'},
      [
        {start: '2027-03-05T10:00', end: '2027-03-05T11:30'},
        {start: '2027-03-06T09:00', end: '12:00'},
        {start: '2027-03-06T13:00'},
      ],
      ['5 March, 10:00–11:30', '6 March, 09:00–12:00', '6 March, 13:00'],
    ],
  ];
  for (const [name, event, agenda, says] of points)
    it(`says from when to when the points of an agenda last: ${name}`, async () => {
      const titled = agenda.map((entry) => ({title: 'Point', ...entry}));
      const element = await show('2026-11-21T16:17:42+06:00', feedOf({...hearing, ...event, agenda: titled}));
      expect(texts(element, '[part=agenda] .t')).to.deep.equal(says);
    });

  const off: readonly (readonly [name: string, event: object, says: string])[] = [
    ['cancelled after a move', {start: '2026-12-08', previousStart: '2026-12-04', status: 'cancelled'}, '8 December'],
    ['cancelled, its date gone', {start: undefined, previousStart: '2026-12-04', status: 'cancelled'}, '4 December'],
    [
      'cancelled, with sessions',
      {start: undefined, sessions: [{start: '2026-12-09'}], status: 'cancelled'},
      '9 December',
    ],
    ['postponed', {start: '2026-12-08', previousStart: '2026-12-08', status: 'postponed'}, '8 December'],
  ];
  for (const [name, event, says] of off)
    for (const view of ['full', 'compact'])
      it(`strikes the date that was lost: ${name}, ${view}`, async () => {
        const feed = feedOf({...hearing, end: undefined, ...event});
        const element = await show('2026-11-21T16:17:42+06:00', feed, {attributes: {view}});
        expect(texts(element, 's')).to.deep.equal([says]);
      });

  it('prints a line of phones once, as the editor wrote it', async () => {
    const phones = [
      '0312 00-07-60, 00-07-61, доб. 12',
      {number: '0312 00-07-62', label: 'приёмная'},
      {number: '0312 00-07-63', kind: 'fax'},
      'факс: 0312 00-07-64',
      {number: '0312 00-07-65', label: 'Факс'},
    ];
    const feed = feedOf({...hearing, registration: {for: [], contact: 'desk'}});
    const [item] = feed.items;
    const contacts = [{id: 'desk', name: 'A', phones}];
    const data = {...feed, items: [{...item, _mykty: {...item?._mykty, contacts}}]};
    const element = await show('2026-11-21T16:17:42+06:00', data);
    const lines = [...(element.shadowRoot?.querySelectorAll('a[href^="tel:"]') ?? [])];
    expect(lines.map((link) => `${plainText(link)} ${link.getAttribute('href')}`)).to.deep.equal([
      '0312 00-07-60 tel:+996312000760',
      '00-07-61 tel:+996312000761;ext=12',
      '0312 00-07-62 tel:+996312000762',
    ]);
    const facts = text(element, '.facts');
    for (const line of ['0312 00-07-60, 00-07-61, доб. 12', 'приёмная: 0312 00-07-62']) expect(facts).to.contain(line);
    for (const fax of ['00-07-63', '00-07-64', '00-07-65']) expect(facts).not.to.contain(fax);
  });

  it('offers registration by mail with a subject, and dials only what can be dialled', async () => {
    const element = await show('2011-07-18T15:42:00+06:00', feedOf(roundTable));
    const href = one(element, '[part=register]')?.getAttribute('href') ?? '';
    expect(decodeURIComponent(href)).to.equal(`mailto:press@example.kg?subject=${roundTable.name}`);
    const phones = [...(element.shadowRoot?.querySelectorAll('a[href^="tel:"]') ?? [])].map((link) =>
      link.getAttribute('href'),
    );
    expect(phones).to.deep.equal(['tel:+996312001234']);
    expect(text(element, '.facts')).to.contain('66-26-7');
    await go(element, '2011-07-18T18:00:00+06:00');
    expect(one(element, '[part=register]') === null).to.equal(true);
  });

  it('shows materials once the event is over', async () => {
    const element = await show('2026-11-21T12:00:00+06:00', feedOf(conference));
    expect(texts(element, '.actions .btn')).to.deep.equal(['Programme', 'Портал']);
    expect(one(element, '[part=calendar]') === null).to.equal(true);
  });

  it('publishes the event as schema.org data, and takes it back', async () => {
    const element = await show('2026-11-21T16:17:42+06:00', feedOf(hearing));
    const script = () => document.head.querySelector('script[type="application/ld+json"]');
    await until(script, 'the data block');
    const data = JSON.parse(script()?.textContent ?? '{}') as Record<string, unknown>;
    expect([data['@type'], data['name'], data['startDate']]).to.deep.equal([
      'Event',
      hearing.name,
      '2026-12-05T10:00+06:00',
    ]);
    element.noJsonLd = true;
    await element.updateComplete;
    expect(script() === null).to.equal(true);
  });
});
