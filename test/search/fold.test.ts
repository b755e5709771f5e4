import {expect} from '@open-wc/testing';
import {fold, words} from '../../src/search/fold.js';

describe('fold', () => {
  const cases: readonly [text: string, folded: string, why: string][] = [
    ['Жети-Өгүз', 'жети огуз', 'Kyrgyz letters, and a hyphen is a space'],
    ['мѳѳнѳткѳ', 'мооноткo'.replace('o', 'о'), 'fita for ө'],
    ['Ёжик', 'ежик', 'ё'],
    ['район', 'район', 'й stays'],
    ['раи\u0306он', 'район', 'й from и and a breve'],
    ['Jeti-Ögüz', 'jeti oguz', 'Latin letters with marks'],
    ['«Айыл»  “өкмөтү”', 'айыл окмоту', 'quotation marks and spaces'],
    ['citizens’', 'citizens', 'apostrophe'],
    ['cуу', 'суу', 'a Latin letter among Cyrillic ones'],
    ['сlean', 'clean', 'a Cyrillic letter among Latin ones'],
    ['pdfдин wifiны', 'pdfдин wifiны', 'a word that needs both alphabets'],
    ['благо\u00adустройство', 'благоустройство', 'a soft hyphen'],
    ['с\u200bу\u2060у', 'суу', 'breaks that may be or may not'],
    ['за́мок', 'замок', 'a stress'],
    ['с\u00adуу\u00adнy', 'сууну', 'a Latin letter behind a soft hyphen'],
    ['l’еau', 'leau', 'a Cyrillic letter behind an apostrophe'],
    ['', '', 'nothing'],
  ];
  for (const [text, folded, why] of cases) it(`${why}: ${text}`, () => expect(fold(text)).to.equal(folded));

  it('takes a word with soft hyphens for one', () => {
    expect(words('Су\u00adуну үнөм\u00adдөө')).to.deep.equal([
      {word: 'сууну', start: 0, end: 6},
      {word: 'уномдоо', start: 7, end: 15},
    ]);
  });

  it('tells the words of a text and where they stand', () => {
    expect(words('Ак-Суу, 2024: don’t!')).to.deep.equal([
      {word: 'ак', start: 0, end: 2},
      {word: 'суу', start: 3, end: 6},
      {word: '2024', start: 8, end: 12},
      {word: 'dont', start: 14, end: 19},
    ]);
  });
});
