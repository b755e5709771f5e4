import {expect, fixture, html} from '@open-wc/testing';
import {leaf} from '../../../src/components/shared/leaf.js';
import {type DateText} from '../../../src/model/partial-date.js';
import {loadWords} from '../../../src/i18n/language.js';
import {plainText} from '../../support/mount.js';

const timeZone = 'Asia/Bishkek';

/** start, end, language, what the page shows */
const pages: [start: string, end: string | undefined, language: 'ky' | 'ru' | 'en', page: string[]][] = [
  ['2026-12-05T10:00', '2026-12-05T13:00', 'ky', ['дек.', '5', 'ишемби']],
  ['2026-12-05', undefined, 'ru', ['декабрь', '5', 'суббота']],
  ['2026-12-05', undefined, 'en', ['Dec', '5', 'Saturday']],
  ['2026-12-04T20:00Z', undefined, 'ky', ['дек.', '5', 'ишемби']],
  ['2022-02-28', '2022-03-03', 'ru', ['февр. – мар.', '28–3', '2022']],
  ['2022-02-28', '2022-03-03', 'ky', ['фев. – мар.', '28–3', '2022']],
  ['2022-04-30', '2022-05-02', 'ru', ['апр. – май', '30–2', '2022']],
  ['2022-05-03', '2022-05-05', 'en', ['May', '3–5', '2022']],
  ['2022-12-30', '2023-01-02', 'ky', ['дек. – янв.', '30–2', '2022–2023']],
  ['2027-01', undefined, 'ky', ['январь', '2027']],
  ['2027', undefined, 'ru', ['2027']],
];

describe('leaf', () => {
  for (const [start, end, language, page] of pages) {
    it(`shows ${start}${end ? ` to ${end}` : ''} in ${language} as ${page.join(' ')}`, async () => {
      const words = await loadWords(language);
      const dates = {start: start as DateText, end: end as DateText | undefined, timeZone};
      const box = await fixture(html`<div>${leaf(words, dates)}</div>`);
      const shown = [...(box.querySelector('.leaf')?.children ?? [])].map(plainText);
      expect(shown).to.deep.equal(page);
      expect(box.querySelector('.leaf')?.getAttribute('aria-hidden')).to.equal('true');
    });
  }

  it('strikes a date that no longer holds, and shows nothing without one', async () => {
    const words = await loadWords('ky');
    const off = await fixture(html`<div>${leaf(words, {start: '2026-12-05' as DateText, timeZone, off: true})}</div>`);
    expect(off.querySelector('.leaf.off')).to.not.equal(null);
    const none = await fixture(html`<div>${leaf(words, {timeZone})}</div>`);
    expect(none.querySelector('.leaf')).to.equal(null);
  });
});
