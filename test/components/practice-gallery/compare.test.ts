import {expect} from '@open-wc/testing';
import {render} from 'lit';
import {compareTable} from '../../../src/components/practice-gallery/compare.js';
import {loadWords} from '../../../src/i18n/language.js';
import {anItem} from '../../support/items.js';

describe('mykty-practice-gallery: comparison', () => {
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
});
