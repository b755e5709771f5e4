import {expect} from '@open-wc/testing';
import {otherLayout} from '../../src/search/keyboard.js';
import {cyrillic} from '../../src/search/translit.js';
import {allowedErrors, errors} from '../../src/search/typo.js';

describe('otherLayout', () => {
  for (const [typed, meant] of [
    [',.l;tn', 'бюджет'],
    ['Djlf', 'вода'],
    ['vtrntg cee', 'мектеп суу'],
    ['цфеук', 'water'],
    ['2024', '2024'],
    ['<.l;tn', 'бюджет'],
    [':fqsn', 'жайыт'],
    ['{kt,', 'хлеб'],
    ['}', 'ъ'],
    ['>hbcn', 'юрист'],
    ['"hjpbz', 'эрозия'],
    ['~krf', 'ёлка'],
    ['"цфеук"', '"water"'],
  ] as const)
    it(`${typed} is ${meant}`, () => expect(otherLayout(typed)).to.equal(meant));
});

describe('cyrillic', () => {
  for (const [latin, expected] of [
    ['jayyt', 'жайыт'],
    ['byudzhet', 'бюджет'],
    ['tashtandy', 'таштанды'],
    ['jalal', 'джалал'],
    ['shkola', 'школа'],
    ['esepteg', 'эсептег'],
    ['chuy', 'чуй'],
    ['chui', 'чуй'],
    ['aiyl', 'айыл'],
    ['tyup', 'туп'],
    ['jayil', 'жайыл'],
    ['tokoi', 'токой'],
    ['rayon', 'район'],
    ['detskiy', 'детский'],
    ['sovetskaya', 'советская'],
    ['ulitsa', 'улица'],
    ['selo', 'село'],
  ] as const)
    it(`${latin} may be ${expected}`, () => expect(cyrillic(latin)).to.include(expected));
  it('leaves Cyrillic and digits alone', () => expect([cyrillic('суу'), cyrillic('2024')]).to.deep.equal([[], []]));
});

describe('errors', () => {
  for (const [a, b, most, expected] of [
    ['мектеп', 'мектеп', 2, 0],
    ['мектп', 'мектеп', 1, 1],
    ['мекктеп', 'мектеп', 1, 1],
    ['мектоп', 'мектеп', 1, 1],
    ['мекетп', 'мектеп', 1, 1],
    ['библеотеке', 'библиотека', 2, 2],
    ['вода', 'дорога', 1, 2],
    ['абвгде', 'жзиклм', 2, 3],
    ['аб', 'абвгд', 2, 3],
  ] as const)
    it(`${a} and ${b}: ${expected}`, () => expect(errors(a, b, most)).to.equal(expected));
  for (const [a, b, most, expected] of [
    ['мектебтердин', 'мектеп', 1, 1],
    ['мектептердын', 'мектеп', 1, 0],
    ['водопровадами', 'водопровод', 1, 1],
    ['водолазами', 'водопровод', 1, 2],
    ['вода', 'водопровод', 1, 2],
  ] as const)
    it(`${a} as a form of ${b}: ${expected}`, () => expect(errors(a, b, most, true)).to.equal(expected));
  it('allows one from four letters on and two from eight', () =>
    expect([3, 4, 7, 8].map(allowedErrors)).to.deep.equal([0, 1, 1, 2]));
});
