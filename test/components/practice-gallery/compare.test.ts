import {expect} from '@open-wc/testing';
import {render} from 'lit';
import {compareTable} from '../../../src/components/practice-gallery/compare.js';
import {loadWords} from '../../../src/i18n/language.js';
import {accessible, all, clearPage, gallery, one, press} from '../../support/gallery.js';
import {anItem} from '../../support/items.js';
import {plainText, until} from '../../support/mount.js';

describe('mykty-practice-gallery: comparison', () => {
  afterEach(clearPage);

  it('greys the boxes of all others where three are chosen', async () => {
    const element = await gallery({lang: 'ru', 'page-size': '6'}, {}, 640);
    const labels = all<HTMLElement>(element, '.cmp');
    const opacity = () => labels.map((label) => getComputedStyle(label).opacity);
    expect(new Set(opacity())).to.deep.equal(new Set(['1']));
    for (const label of labels.slice(0, 3)) label.click();
    await until(() => opacity()[3] === '0.5', 'the fourth greyed');
    expect(opacity().slice(0, 3)).to.deep.equal(['1', '1', '1']);
  });

  it('has each word under the language it stands in', async () => {
    const practice = {
      topics: ['water'],
      period: {start: '2019-05', end: '2022-06'},
      cost: {amount: 12_000, currency: 'KGS'},
      indicators: [{label: 'Дома с водой', before: 20, after: 80, unit: 'домов'}],
      solution: 'Проложили трубы',
      results: [],
    };
    const items = ['a', 'b'].map((id) => anItem({id, language: 'ru', type: 'practice', title: 'Вода', practice}));
    const box = document.createElement('div');
    box.lang = 'en';
    const model = {
      items,
      words: await loadWords('en'),
      timeZone: 'Asia/Bishkek',
      headingLevel: 3,
      back: () => undefined,
    };
    render(compareTable(model), box);
    const told = [...box.querySelectorAll('td, th, .vh, .k, .u, .title')]
      .filter(({childElementCount, textContent}) => !childElementCount && /\p{L}/u.test(textContent))
      .map((each) => [each.textContent.trim(), each.closest<HTMLElement>('[lang]')?.lang]);
    expect(told.length).to.be.greaterThan(10);
    const wrong = told.filter(([text = '', lang]) => lang !== (/\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en'));
    expect(wrong).to.deep.equal([]);
  });

  it('names each practice as its card does', async () => {
    const practice = {topics: [], results: [], indicators: []};
    const items = [
      anItem({id: 'a', type: 'practice', title: 'Вода', summary: 'Кратко', practice}),
      anItem({id: 'b', type: 'practice', summary: 'Без названия', practice}),
      anItem({id: 'c', type: 'practice', practice}),
    ];
    const box = document.createElement('div');
    render(
      compareTable({
        items,
        words: await loadWords('ru'),
        timeZone: 'Asia/Bishkek',
        headingLevel: 3,
        back: () => undefined,
      }),
      box,
    );
    const heads = [...box.querySelectorAll('thead .title')].map(({textContent}) => textContent);
    expect(heads).to.deep.equal(['Вода', 'Без названия', 'c']);
  });

  it('says how many are chosen for a comparison', async () => {
    const element = await gallery();
    await until(() => all(element, '.pg [role=status]').length, 'the region, which is heard where it was there before');
    const region = one(element, '.pg [role=status]');
    expect(plainText(region)).to.equal('');
    await press(element, '.cbx');
    await until(() => all(element, '.tray').length, 'the tray');
    expect(one(element, '.tray [role=status]')).to.equal(region);
    expect(plainText(region)).to.match(/^Тандалды: 1 тажрыйба/);
  });

  /** Two are picked, and the tray stands. */
  async function picked(attributes: Readonly<Record<string, string>>, width: number) {
    const element = await gallery(attributes, {}, width);
    await press(element, '.cmp input', 0);
    await press(element, '.cmp input', 1);
    await until(() => getComputedStyle(one(element, '.tray')).position === 'sticky', 'the tray');
    return element;
  }

  it('keeps each practice over its own column on a phone', async () => {
    const element = await picked({}, 340);
    await press(element, '.tray .solid');
    await until(() => all(element, '.ctable tbody td').length, 'the table');
    await until(() => getComputedStyle(one(element, '.ctable tr')).display === 'grid', 'its look');
    // What isn't rendered is no cell to screen readers, and the heads would stand a column before theirs.
    const rows = all<HTMLTableRowElement>(element, '.ctable tr').map(
      ({cells}) => [...cells].filter((cell) => getComputedStyle(cell).display !== 'none').length,
    );
    expect(new Set(rows)).to.deep.equal(new Set([3]));
    expect(one(element, '.ctable thead td').getBoundingClientRect().height).to.be.below(2);
  });

  for (const [lang, width] of [
    ['ky', 300],
    ['ru', 640],
  ] as const)
    it(`hides nothing that has the focus under the tray, in ${lang} and ${width} px`, async () => {
      const element = await picked({lang, 'page-size': '12'}, width);
      element.style.marginBlock = '100vh';
      const outside = '.tp, .phone, .facet > .btn, .sort select, .grid a, .cbx';
      const stops = all(element, `${outside}, .field input`).filter((each) => each.getClientRects().length);
      expect(stops.length).to.be.above(20);
      const hidden = [];
      for (const stop of stops) {
        (element.shadowRoot?.activeElement as HTMLElement | null)?.blur();
        // At the foot of the window, where the tray is.
        scrollBy(0, stop.getBoundingClientRect().bottom - innerHeight + 4);
        stop.focus();
        // WebKit under test has no window in front: it tells of no focus, and shows that of a field alone.
        if (!document.hasFocus()) stop.dispatchEvent(new FocusEvent('focusin', {bubbles: true, composed: true}));
        if (!stop.matches(':focus-visible')) continue;
        const {bottom, top} = stop.getBoundingClientRect();
        const tray = one(element, '.tray').getBoundingClientRect();
        if (bottom > tray.top && top < tray.bottom) hidden.push(`${stop.className} ${plainText(stop)}`);
      }
      expect(hidden).to.deep.equal([]);
    });

  it('compares two or three practices', async () => {
    const element = await gallery();
    await press(element, '.cmp input', 0);
    expect(one<HTMLButtonElement>(element, '.tray .solid').disabled).to.be.true;
    await press(element, '.cmp input', 1);
    await press(element, '.cmp input', 2);
    expect(all<HTMLInputElement>(element, '.cmp input')[3]?.disabled).to.be.true;
    await press(element, '.tray .solid');
    await until(() => all(element, '.ctable').length > 0, 'the table');
    await until(() => element.shadowRoot?.activeElement?.id === 'comparison', 'the focus');
    expect(all(element, '.ctable thead th')).to.have.length(3);
    // No practice was opened before, whose styles it could borrow.
    expect(getComputedStyle(one(element, '.inds1')).display).to.equal('grid');
    expect(getComputedStyle(one(element, '.chipset')).display).to.equal('flex');
    await accessible(element);
    await press(element, '.back');
    await until(() => element.shadowRoot?.activeElement === one(element, '.tray .solid'), 'the focus again');
    await press(element, '.tray .ghost');
    expect(all(element, '.tray')).to.have.length(0);
  });
});
