import {expect} from '@open-wc/testing';
import {quotedText} from '../../src/model/quotes-and-notes.js';

describe('the marks of a quote', () => {
  for (const [text, shown, language = 'ru'] of [
    ['Аймак сам решил', '«Аймак сам решил»'],
    ['We decided', '“We decided”', 'en'],
    ['«Аймак сам решил»', '«Аймак сам решил»'],
    ['«Проект «Голос» нам помог».', '«Проект «Голос» нам помог».'],
    ['«Это важно», – сказал он.', '«Это важно», – сказал он.'],
    ['«Ура!» – сказал он.', '«Ура!» – сказал он.'],
    ['«Голос» сменил «Эхо»', '«Голос» сменил «Эхо»'],
    ['«Успешный аймак» дал нам многое', '««Успешный аймак» дал нам многое»'],
    ['«Голос граждан» – наш общий проект.', '««Голос граждан» – наш общий проект.»'],
    ['"Голос" нам помог', '«"Голос" нам помог»'],
    ['“Voice” helped us', '““Voice” helped us”', 'en'],
  ] as const) {
    it(`are set round all that is said: ${text}`, () => {
      expect(quotedText({text, kind: 'direct'}, language)).to.equal(shown);
      expect(quotedText({text, kind: 'reported'}, language)).to.equal(text);
      expect(quotedText({text}, language)).to.equal(text);
    });
  }
});
