import {expect} from '@open-wc/testing';
import {type MyktyPhaseEvent} from '../../../src/components/event-countdown/index.js';
import {clock} from '../../../src/time/clock.js';
import {expectAccessible} from '../../support/axe.js';
import {clearPage, digits, frozen, go, one, show, tag, text, texts} from '../../support/countdown.js';
import {plainText, unmountAll, until} from '../../support/mount.js';
import {conference, feedOf, hearing, roundTable} from './fixtures.js';

describe(tag, () => {
  afterEach(clearPage);

  it("says that it counts by the site's clock, where the visitor's is wrong", async () => {
    const element = await show('2026-12-04T18:00:00+06:00', feedOf(hearing));
    expect(text(element, '.ev-main')).not.to.contain('clock');
    clock.setSkew(7_200_000);
    try {
      element.requestUpdate();
      await element.updateComplete;
      expect(text(element, '.ev-main > p')).to.equal(
        'This device’s clock is wrong: the time is counted by the site’s.',
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

  it('changes no phase where a page’s script patches its attributes by what a server wrote', async () => {
    const element = await show('2026-12-05T08:00:00+06:00', feedOf(hearing));
    const phases: string[] = [];
    element.addEventListener('mykty-phase', ({phase}) => phases.push(phase));
    for (const name of ['state', 'phase', 'registration', 'appearance']) element.removeAttribute(name);
    await element.updateComplete;
    await element.updateComplete;
    expect(['state', 'phase', 'registration'].map((name) => element.getAttribute(name))).to.deep.equal([
      'ready',
      'today',
      'closed',
    ]);
    expect(phases).to.deep.equal([]);
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

  it('ticks where a translator of the page has put elements in the place of its texts', async () => {
    const element = await show('2026-11-21T16:17:42+06:00', feedOf(hearing));
    for (const part of ['value', 'label'])
      for (const shown of element.shadowRoot?.querySelectorAll(`[data-${part}]`) ?? []) {
        const font = document.createElement('font');
        font.textContent = shown.textContent;
        shown.replaceChildren(...[...shown.childNodes].filter((node) => !(node instanceof Text)), font);
      }
    frozen.pass(17_000);
    expect(digits(element)).to.equal('13 17 42 01');
    expect(texts(element, '.unit [part=label]')).to.deep.equal(['hours', 'minutes', 'second']);
    await go(element, '2026-11-22T17:00:01+06:00');
    expect(digits(element)).to.equal('12 16 59 59');
  });

  for (const [now, left, passes] of [
    ['2026-12-05T07:41:30+06:00', '2 hours 18 minutes', '2 hours 17 minutes'],
    ['2026-12-04T07:59:30+06:00', '1 day 2 hours', '1 day 1 hour'],
    ['2026-11-21T15:59:30+06:00', '13 days 18 hours', '13 days 17 hours'],
  ] as const)
    it(`changes its line with the digits, a second behind the full minute: ${passes}`, async () => {
      const element = await show(now, feedOf(hearing), {attributes: {view: 'line'}});
      const seen = () => text(element, '[part=phase]');
      const other = await show(now, feedOf(hearing));
      const timer = () => text(other, '.timer .vh');
      for (const [wait, expected] of [
        [0, left],
        [30_000, left],
        [1000, passes],
        [59_000, passes],
      ] as const) {
        frozen.pass(wait);
        await Promise.all([element.updateComplete, other.updateComplete]);
        expect([seen(), timer()]).to.deep.equal([`Starts in ${expected}`, `Starts in ${expected}`], `after ${wait}`);
      }
    });

  it('changes the hours of a line that has stood for days', async () => {
    const element = await show('2026-11-21T14:30:00+06:00', feedOf(hearing), {attributes: {view: 'line'}});
    const other = async (wait: number) => {
      frozen.pass(wait);
      await element.updateComplete;
      return text(element, '[part=phase]');
    };
    expect(await other(5_400_000)).to.equal('Starts in 13 days 18 hours');
    expect(await other(1000)).to.equal('Starts in 13 days 17 hours');
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

  it('speaks another language at once when told to', async () => {
    const element = await show('2026-11-21T16:17:42+06:00', feedOf(hearing), {attributes: {lang: 'ru'}});
    expect(texts(element, '.unit [part=label]')).to.deep.equal(['часов', 'минуты', 'секунд']);
    expect(text(element, '.ev-head .muted')).to.equal('Доступно только на кыргызском языке');
    element.lang = 'ky';
    await until(() => texts(element, '.unit [part=label]')[0] === 'саат', 'Kyrgyz');
    expect(one(element, '.ev-head .muted') === null).to.equal(true);
    expect(text(element, '[part=when]')).to.equal('Ишемби, 2026-жылдын 5-декабры, саат 10:00–13:00');
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
