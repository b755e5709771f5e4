import {expect} from '@open-wc/testing';
import {breakable, keepTogether} from '../../src/i18n/joining.js';
import {plain} from '../../src/i18n/plain.js';

/** `·` stands for a no-break space, `+` for a word joiner. */
const CASES: readonly string[] = [
  '2027-+жылга',
  '2016-+жылдын 31-+майында',
  '2022-+жылдын 28-+февралы·– 3-+марты',
  '2022-+жылдын 1–+3-+марты, саат·10:00–+13:00',
  '21·ноября 2026·г.',
  'с·28·февраля по·3·марта 2022·года',
  'до·18·июля, 18:00',
  'саат·18ге чейин',
  'Саат·18:30да',
  '21·November 2026, 12:33',
  '5·мүнөттөн кийин',
  '1·234·567,5·сом',
  '30·% суу',
  '0312 62-+07-+60',
  'Токтогул көчөсү,·26',
  'Чүй проспектиси·106а, 3-+кабат',
  '№·5',
  'жергиликтүү өз алдынча башкаруу·– бүгүн',
  'Жети-Өгүз району',
  'ГОСТ',
  '',
];

describe('i18n/joining', () => {
  for (const marked of CASES) {
    const joined = marked.replaceAll('·', '\u00a0').replaceAll('+', '\u2060');
    const text = plain(joined);
    it(marked || 'nothing', () => {
      expect(keepTogether(text)).to.equal(
        joined.replace('башкаруу –', 'башкаруу\u00a0–').replace('567,5·сом', '567,5\u00a0сом'),
      );
      expect(keepTogether(keepTogether(text)), 'twice').to.equal(keepTogether(text));
      expect(plain(keepTogether(text)), 'copied').to.equal(text);
    });
  }

  it('takes narrow no-break spaces out too', () => {
    expect(plain('1\u202f000\u00a0сом\u2060')).to.equal('1 000 сом');
  });

  const ENDLESS: readonly [name: string, text: string][] = [
    ['one word', 'сөз'.repeat(1000)],
    ['no-break spaces', 'суу\u00a0'.repeat(700)],
    ['numbers that belong together', '5 сом '.repeat(500)],
    ['pairs of surrogates', '𝒳'.repeat(700)],
    ['letters under marks', 'а\u0301\u0302'.repeat(300)],
  ];
  for (const [name, text] of ENDLESS) {
    it(`allows breaks in what never ends: ${name}`, () => {
      const shown = keepTogether(text);
      expect(Math.max(...shown.split(/[ \u200b]/).map(({length}) => length))).to.be.at.most(200);
      expect(shown.split('\u200b').every((part) => !/^\p{M}|\p{Surrogate}/u.test(part))).to.equal(true);
      expect(plain(shown)).to.equal(plain(text));
      expect(keepTogether(shown)).to.equal(shown);
    });
  }

  it('leaves addresses whole, however long', () => {
    const text = `https://example.kg/${'a'.repeat(450)} сөз`;
    expect(breakable(text)).to.equal(text);
  });
});
