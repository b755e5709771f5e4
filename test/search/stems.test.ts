import {expect} from '@open-wc/testing';
import {stems} from '../../src/search/index.js';

const meet = (a: string, b: string): boolean => {
  const own = new Set(stems(a));
  return stems(b).some((stem) => own.has(stem));
};

describe('stems', () => {
  const together: readonly [lemma: string, ...forms: string[]][] = [
    // Kyrgyz: every case, possessive and plural; softened and dropped sounds; harmony of all four vowels
    ['айыл', 'айылдын', 'айылга', 'айылды', 'айылда', 'айылдан', 'айылдар', 'айылыбыз', 'айылдагы', 'айылдарыбыздагы'],
    ['өкмөт', 'өкмөтү', 'өкмөтүнүн', 'өкмөттөр', 'өкмөткө', 'өкмөттөрүнөн'],
    ['облус', 'облусу', 'облустун', 'облусундагы'],
    ['китеп', 'китеби', 'китептер', 'китебинен'],
    ['этек', 'этеги', 'этегинде'],
    ['убакыт', 'убакты', 'убактыбызда'],
    ['орун', 'орду', 'ордубуздун'],
    ['бала', 'баласы', 'баланын', 'балага'],
    ['үй', 'үйдө', 'үйлөр'],
    ['жергиликтүү', 'жергиликтүүлөр', 'жергиликтүүсүнө'],
    ['депутат', 'депутаттарга', 'депутаттардын'],
    ['автомобиль', 'автомобилдер'],
    // its verbal nouns, with the forms of the verb
    ['тазалоо', 'тазалап', 'тазаланган', 'тазалоосу'],
    ['сугаруу', 'сугарылат', 'сугарбаган', 'сугаруучулар'],
    ['чечүү', 'чечкен', 'чечилди'],
    ['ташуу', 'ташыган', 'ташып', 'ташый'],
    // Russian
    ['вода', 'воды', 'воде', 'водой', 'водам'],
    ['рынок', 'рынка', 'рынки', 'рынками'],
    ['свалка', 'свалок', 'свалками'],
    ['область', 'области', 'областью'],
    ['сельский', 'сельская', 'сельского', 'сельскими'],
    ['депозит', 'депозита', 'депозитов'],
    ['аким', 'акима', 'акимом', 'акимами'],
    ['ремонтировать', 'ремонтируют', 'ремонтировали'],
    ['важный', 'важен', 'важных'],
    ['безопасность', 'безопасности'],
    // English
    ['library', 'libraries'],
    ['repair', 'repairing', 'repaired', 'repairs'],
    ['bus', 'buses'],
    ['stop', 'stopped', 'stops'],
    ['recycle', 'recycling', 'recycled'],
  ];
  for (const [lemma, ...forms] of together)
    it(`${lemma}: ${forms.join(', ')}`, () => expect(forms.filter((form) => !meet(lemma, form))).to.deep.equal([]));

  const apart: readonly [string, string][] = [
    ['суу', 'суук'],
    ['жаз', 'жаш'],
    ['аял', 'аялдама'],
    ['ток', 'токтом'],
    ['кат', 'категория'],
    ['таш', 'ташуу'],
    ['цена', 'центр'],
    ['участок', 'участие'],
    ['стол', 'столица'],
    ['газ', 'газета'],
    ['class', 'clas'],
  ];
  for (const [a, b] of apart) it(`keeps ${a} and ${b} apart`, () => expect(meet(a, b)).to.be.false);

  it('takes a line of base64, which would hold the page up for seconds, as it stands', () => {
    for (const line of ['QmFzZTY0'.repeat(12_500), '1'.repeat(100_000), `${'w'.repeat(60)}ings`])
      expect(stems(line)).to.deep.equal([line.toLowerCase()]);
    expect(stems('pneumonoultramicroscopicsilicovolcanoconioses')[0]).to.match(/oconio$/);
  });
  it('gives folded stems', () => expect(stems('Өкмөтүнүн')).to.include('окмот'));
});
