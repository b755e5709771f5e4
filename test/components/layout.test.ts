/** Which boxes of a widget stand beside, under and in line with each other, where there is much or little room. */
import {expect} from '@open-wc/testing';
import '../../src/components/contact-block/define.js';
import '../../src/components/event-countdown/define.js';
import '../../src/components/practice-gallery/define.js';
import '../../src/components/release-card/define.js';
import {sheets} from '../../src/components/release-card/details.js';
import {adopt} from '../../src/components/shared/adopt.js';
import portal from '../fixtures/portal.json' with {type: 'json'};
import {Fault} from '../support/faults.js';
import {atDemoTime, cutWords, harsh} from '../support/fit.js';
import {mount, reached, unmountAll, until} from '../support/mount.js';
import {overflowing} from '../support/overflow.mjs';

describe('layout', () => {
  atDemoTime();

  for (const lang of ['ky', 'ru', 'en'])
    it(`mykty-practice-gallery in ${lang} cuts no currency where three practices stand beside each other on a phone`, async () => {
      const element = mount('mykty-practice-gallery', {attributes: {lang}, properties: {data: portal}, width: 368});
      await reached(element, 'ready');
      const root = element.shadowRoot as ShadowRoot;
      for (const box of [...root.querySelectorAll<HTMLElement>('.cmp input')].slice(0, 3)) box.click();
      await until(() => root.querySelector('.tray .solid:not([disabled])'), 'the tray');
      root.querySelector<HTMLElement>('.tray .solid')?.click();
      await until(() => root.querySelector('.ctable'), 'the comparison');
      const costs = [...root.querySelectorAll('.ctable td')].filter(({textContent}) => /000/.test(textContent ?? ''));
      expect(costs).to.have.lengthOf(3);
      expect(costs.flatMap(cutWords)).to.deep.equal([]);
    });

  for (const lang of ['ky', 'ru', 'en'])
    it(`mykty-event-countdown in ${lang} keeps dated points and links of places together`, async () => {
      const attributes = {lang, item: 'practice-forum'};
      const element = mount('mykty-event-countdown', {attributes, properties: {data: portal}, width: 960});
      await reached(element, 'ready');
      const all = (selector: string) => [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
      await until(() => all('[part~=agenda] .t').length > 1, 'the agenda');
      for (const time of all('[part~=agenda] .t'))
        expect(time.getClientRects().length && time.offsetHeight, time.innerText).to.be.below(30);
      const box = (node: Element | null | undefined) => (node as Element).getBoundingClientRect();
      const [links] = all('.facts .ways');
      const place = box(links?.previousElementSibling);
      const next = box(links?.closest('dd')?.nextElementSibling?.querySelector('[part~=where]'));
      const own = box(links);
      expect(next.top - own.bottom).to.be.above(1.5 * (own.top - place.bottom));
    });

  it('mykty-practice-gallery begins what has no room beside a place, or beside buttons, at an edge', async () => {
    const element = mount('mykty-practice-gallery', {
      attributes: {lang: 'ky', open: 'inline'},
      properties: {data: portal},
      width: 368,
    });
    await reached(element, 'ready');
    const root = element.shadowRoot as ShadowRoot;
    root.querySelector<HTMLElement>('[part~=card] .title a')?.click();
    await until(() => root.querySelector('.kv .map'), 'the practice');
    const edges = (selector: string) => (root.querySelector(selector) as Element).getBoundingClientRect();
    expect(edges('.kv .map').left).to.equal(edges('.kv').left);
    await until(() => root.querySelector('.foot .sq'), 'its foot');
    expect(edges('.foot .sq:last-of-type').right).to.be.closeTo(edges('.foot').right, 1);
  });

  for (const width of [640, 960])
    it(`mykty-event-countdown leaves no hole under a short fact beside a long one at ${width} px`, async () => {
      const attributes = {lang: 'ru', item: 'practice-forum'};
      const element = mount('mykty-event-countdown', {attributes, properties: {data: portal}, width});
      await reached(element, 'ready');
      const facts = () => [...(element.shadowRoot?.querySelectorAll('.facts:first-of-type > div') ?? [])];
      await until(() => facts().length > 2, 'registration');
      await new Promise(requestAnimationFrame);
      const boxes = facts().map((each) => each.getBoundingClientRect());
      expect(new Set(boxes.map(({left}) => Math.round(left))).size).to.equal(2);
      for (const [at, {left, top}] of boxes.entries()) {
        const above = boxes[at - 1];
        const end = facts()[at - 1]?.lastElementChild?.getBoundingClientRect().bottom ?? 0;
        if (above?.left === left) expect(top - end).to.be.below(24);
      }
    });

  for (const [email, width] of [
    ['kabyldama@kyzyl-suu.example.kg', 240],
    ['jarandardardy.kabyl.aluu@municipality.portal.example.kg', 280],
  ] as const)
    it(`mykty-contact-block breaks ${email} before its domain and at its dots at ${width} px`, async () => {
      const item = {id: 'a', title: 'A', _mykty: {contacts: [{id: 'c', name: 'C', emails: [email]}]}};
      const data = {version: 'https://jsonfeed.org/version/1.1', items: [item]};
      const element = mount('mykty-contact-block', {attributes: {lang: 'ky'}, properties: {data}, width});
      await reached(element, 'ready');
      const link = element.shadowRoot?.querySelector<HTMLElement>('[part=email]');
      expect(link?.innerText).to.equal(email);
      expect(link?.offsetHeight).to.be.above(30);
      expect(cutWords(link?.querySelector('.nw') as Element)).to.deep.equal([]);
    });

  it('mykty-practice-gallery has the buttons that save its list in the middle, as the one above them', async () => {
    const attributes = {lang: 'ky', 'page-size': '3'};
    const element = mount('mykty-practice-gallery', {attributes, properties: {data: portal}, width: 640});
    await reached(element, 'ready');
    const middle = (selector: string) => {
      const boxes = [...(element.shadowRoot?.querySelectorAll(selector) ?? [])].map((each) =>
        each.getBoundingClientRect(),
      );
      return (Math.min(...boxes.map(({left}) => left)) + Math.max(...boxes.map(({right}) => right))) / 2;
    };
    expect(middle('.files .btn')).to.be.closeTo(middle('.next'), 1);
  });

  it('mykty-release-card keeps the numbers of a list within its text', async () => {
    const attributes = {lang: 'ky', view: 'full', item: 'release'};
    const element = mount('mykty-release-card', {attributes, properties: {data: harsh}, width: 320});
    await reached(element, 'ready');
    const firsts = () => [...(element.shadowRoot?.querySelectorAll('.prose ol > li:first-child') ?? [])];
    await until(() => firsts().length === 3, 'the lists');
    const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
    for (const [at, number] of ['12. ', '98. ', '1. '].entries()) {
      const {font, marginInlineStart, paddingInlineStart} = getComputedStyle(firsts()[at] as Element);
      pen.font = font;
      const room = parseFloat(marginInlineStart) + parseFloat(paddingInlineStart);
      expect(room, number).to.be.at.least(pen.measureText(number).width);
    }
  });

  it('mykty-release-card begins no line with the mark of a note, nor with the stop after it', async () => {
    const content_html = '<p>Тургундардын тажрыйбасын үйрөнүшөт<a href="#fn-1">1</a>. Максат башка.</p>';
    const item = {id: 'a', title: 'A', content_html, _mykty: {footnotes: [{id: '1', text: 'A'}]}};
    const data = {version: 'https://jsonfeed.org/version/1.1', items: [item]};
    const attributes = {lang: 'ky', view: 'full'};
    const element = mount('mykty-release-card', {attributes, properties: {data}, width: 240});
    const mark = () => element.shadowRoot?.querySelector('.prose .fnref');
    await until(mark, 'the mark');
    const character = (text: Node | null | undefined, at: number): DOMRect => {
      const range = document.createRange();
      range.setStart(text as Node, at);
      range.setEnd(text as Node, at + 1);
      return range.getBoundingClientRect();
    };
    const {previousSibling, nextSibling} = mark() as Element;
    const word = previousSibling?.textContent === '\u2060' ? previousSibling.previousSibling : previousSibling;
    for (let width = 200; width < 500; width += 6) {
      (element.parentElement as HTMLElement).style.inlineSize = `${width}px`;
      const last = character(word, (word?.textContent ?? '').replace(/\u2060$/, '').length - 1);
      const {left, right} = (mark() as Element).getBoundingClientRect();
      expect(left, `${width} px`).to.be.within(last.right - 1, last.right + 8);
      expect(character(nextSibling, 0).left, `${width} px`).to.be.within(right - 1, right + 4);
    }
  });

  for (const tag of ['mykty-release-card', 'mykty-event-countdown', 'mykty-contact-block', 'mykty-practice-gallery'])
    for (const width of [240, 320, 960])
      it(`${tag} shows each bar of its skeleton at ${width} px`, async () => {
        const element = mount(tag, {attributes: {lang: 'ky', feed: new Fault('hang').url}, width});
        const bars = () => [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.sk') ?? [])];
        await until(() => bars().length, 'the skeleton');
        await new Promise(requestAnimationFrame);
        expect(overflowing(element)).to.deep.equal([]);
        for (const bar of bars()) expect(bar.offsetWidth, bar.className).to.be.above(15);
      });

  /** What stands in a root, by the tops of its rows. */
  const rows = (root: ParentNode | null, selector: string): number[] => [
    ...new Set(
      [...(root?.querySelectorAll(selector) ?? [])].map((each) => Math.round(each.getBoundingClientRect().top)),
    ),
  ];

  it('mykty-release-card sets four actions in two rows of two where they have no room in one', async () => {
    const attributes = {lang: 'ru', view: 'full', item: 'conference-2022'};
    const element = mount('mykty-release-card', {attributes, properties: {data: portal}, width: 560});
    await reached(element, 'ready');
    const actions = element.shadowRoot?.querySelector('[part~=actions].fill') as Element;
    if (actions.children.length !== 4) return;
    expect(rows(actions, '.btn').length).to.equal(2);
    const tops = [...actions.children].map((each) => Math.round(each.getBoundingClientRect().top));
    expect(tops[0]).to.equal(tops[1]);
    expect(tops[2]).to.equal(tops[3]);
  });

  for (const width of [320, 560])
    it(`mykty-release-card has the signs of its actions under each other at ${width} px`, async () => {
      const attributes = {lang: 'en', view: 'full', item: 'conference-2022'};
      const element = mount('mykty-release-card', {attributes, properties: {data: portal}, width});
      await reached(element, 'ready');
      const signs = [...(element.shadowRoot?.querySelectorAll('[part~=actions].fill .i') ?? [])].map((each) =>
        Math.round(each.getBoundingClientRect().left),
      );
      if (signs.length !== 4) return;
      expect(new Set(signs).size).to.equal(2);
    });

  for (const width of [700, 768])
    it(`mykty-event-countdown gives its facts as much room beside its panel as without it at ${width} px`, async () => {
      const attributes = {lang: 'ky', item: 'budget-hearing'};
      const element = mount('mykty-event-countdown', {attributes, properties: {data: portal}, width});
      await reached(element, 'ready');
      const facts = [...(element.shadowRoot?.querySelectorAll('.facts:first-of-type > div') ?? [])];
      expect(facts.length).to.be.above(1);
      for (const fact of facts) expect(fact.getBoundingClientRect().width).to.be.above(280);
    });

  it('mykty-practice-gallery sets its order beside the count where there is nothing else to choose', async () => {
    const attributes = {lang: 'ky', facets: 'topic'};
    const element = mount('mykty-practice-gallery', {attributes, properties: {data: portal}, width: 700});
    await reached(element, 'ready');
    const box = (selector: string) => element.shadowRoot?.querySelector(selector)?.getBoundingClientRect() as DOMRect;
    const [sort, line, count, grid] = ['.sort', '.resline', '.count', '.grid'].map(box) as [
      DOMRect,
      DOMRect,
      DOMRect,
      DOMRect,
    ];
    // Firefox before 121 has no :has, and sets it above.
    if (!CSS.supports('selector(:has(a))')) return;
    expect(Math.abs((sort.top + sort.bottom) / 2 - (count.top + count.bottom) / 2)).to.be.below(2);
    expect(line.right).to.be.at.most(sort.left);
    expect(grid.top).to.be.above(sort.bottom);
  });

  it('mykty-event-countdown breaks no time of a programme in a page whose letters stand apart', async () => {
    const attributes = {lang: 'ky', item: 'budget-hearing'};
    const element = mount('mykty-event-countdown', {attributes, properties: {data: portal}, width: 560});
    element.style.letterSpacing = '0.1em';
    await reached(element, 'ready');
    await until(() => element.shadowRoot?.querySelector('.agenda .t'), 'the programme');
    for (const time of element.shadowRoot?.querySelectorAll('.agenda .t') ?? [])
      expect(cutWords(time), time.textContent).to.deep.equal([]);
    const button = element.shadowRoot?.querySelector('button.btn') as Element;
    expect(getComputedStyle(button).letterSpacing).to.equal(getComputedStyle(element).letterSpacing);
  });

  it('mykty-release-card moves no bar of its skeleton when the styles of a whole release come', async () => {
    const attributes = {lang: 'ky', view: 'full', feed: new Fault('hang').url};
    const element = mount('mykty-release-card', {attributes, width: 640});
    const root = element.shadowRoot as ShadowRoot;
    await until(() => root.querySelector('.sk'), 'the skeleton');
    const places = () => [...root.querySelectorAll('.sk')].map((bar) => Math.round(bar.getBoundingClientRect().top));
    const before = places();
    for (const sheet of sheets) adopt(root, sheet);
    expect(places()).to.deep.equal(before);
  });

  // Where no font of the three engines makes the difference of a row.
  for (const width of [480, 800, 960, 1120])
    it(`mykty-practice-gallery sets its cards where its skeleton had them at ${width} px`, async () => {
      const places = async (more: object, state: string): Promise<readonly [top: number, height: number]> => {
        const element = mount('mykty-practice-gallery', {attributes: {lang: 'ky'}, width, ...more});
        await reached(element, state);
        const card = () => element.shadowRoot?.querySelector('.pc');
        // Until the first frame is drawn a card has the size that `contain-intrinsic-block-size` guesses, though Chromium may
        // say before that it is to be seen; what asks for a frame is called before that one is drawn.
        await until(() => card()?.firstElementChild?.checkVisibility({contentVisibilityAuto: true}), 'a card in sight');
        for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
        const {top, height} = card()?.getBoundingClientRect() ?? new DOMRect();
        return [top - element.getBoundingClientRect().top, height];
      };
      const skeleton = await places({attributes: {lang: 'ky', feed: new Fault('hang').url}}, 'loading');
      unmountAll();
      const shown = await places({properties: {data: portal}}, 'ready');
      expect(shown[0]).to.be.closeTo(skeleton[0], 3);
      expect(shown[1]).to.be.closeTo(skeleton[1], 60);
    });

  for (const lang of ['ky', 'ru', 'en'])
    it(`mykty-event-countdown in ${lang} cuts no word of the way to an event, however wide`, async () => {
      for (const item of ['budget-hearing', 'practice-forum', 'kenesh-session'])
        for (const width of [240, 400, 560, 660, 680, 760, 820, 840, 960]) {
          const attributes = {lang, item};
          const element = mount('mykty-event-countdown', {attributes, properties: {data: portal}, width});
          await reached(element, 'ready');
          await new Promise(requestAnimationFrame);
          const way = element.shadowRoot?.querySelector('[part~=way]');
          expect(way ? cutWords(way) : [], `${item} at ${width} px`).to.deep.equal([]);
          unmountAll();
        }
    });
});
