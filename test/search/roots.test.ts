import {expect} from '@open-wc/testing';
import {fold} from '../../src/search/fold.js';
import {roots} from '../../src/search/roots.js';
import {stems} from '../../src/search/stems.js';

/** What search holds against each other: stems and roots of one word, roots of the other. */
const kin = (a: string, b: string): boolean => {
  const [one, other] = [a, b].map((word) => ({own: stems(word), roots: roots(fold(word), stems(word))}));
  if (!one || !other) return false;
  return (
    one.roots.some((root) => other.own.includes(root) || other.roots.includes(root)) ||
    one.own.some((stem) => other.roots.includes(stem))
  );
};

describe('roots', () => {
  for (const [a, b] of [
    ['мусорный', 'мусора'],
    ['школьный', 'школа'],
    ['дорожного', 'дорога'],
    ['уличное', 'улица'],
    ['молочный', 'молоко'],
    ['городской', 'города'],
    ['туристический', 'туристы'],
    ['школьники', 'школа'],
    ['информационный', 'информация'],
    ['канализационных', 'канализации'],
    ['пенсионный', 'пенсия'],
    ['налоговый', 'налоги'],
    ['световая', 'свет'],
    ['трудового', 'труд'],
    ['правовой', 'право'],
    ['водного', 'воды'],
    ['сельский', 'село'],
    ['земельных', 'земля'],
    ['семейный', 'семьи'],
    ['детский', 'дети'],
    ['женский', 'женщины'],
    // participles, with the verb's last consonant as it was
    ['построенная', 'построить'],
    ['выделенных', 'выделить'],
    ['посажены', 'посадить'],
    ['вывоженный', 'вывозить'],
    ['оплаченного', 'оплатить'],
    ['очищенная', 'очистить'],
    ['украшенный', 'украсить'],
    ['освещённые', 'осветить'],
    ['айылдык', 'айылдар'],
    ['сугатчылар', 'сугаттын'],
    ['мугалимчилик', 'мугалим'],
    ['руководство', 'руководить'],
    // of nouns of three letters
    ['газовый', 'газ'],
    ['газовое', 'газа'],
    ['домовой', 'дома'],
    ['садовые', 'сад'],
    ['часовая', 'час'],
    ['солнечные', 'солнце'],
    ['туристический', 'туризм'],
    ['спортивная', 'спорт'],
    // what is done together, and its noun
    ['тазалашты', 'тазалоо'],
    ['тазаланышты', 'тазаланган'],
    ['түзүшүп', 'түзүү'],
    ['жасашкан', 'жасалган'],
    ['талкуулашат', 'талкуулоо'],
    ['курулуш', 'куруу'],
    ['курулуштун', 'курулду'],
    ['accessible', 'accessibility'],
    ['disabled', 'disabilities'],
    ['chlorination', 'chlorine'],
    ['participatory', 'participation'],
    ['municipal', 'municipality'],
  ] as const)
    it(`${a} and ${b} are kin`, () => expect(kin(a, b)).to.be.true);

  for (const [a, b] of [
    ['закон', 'законсыз'],
    ['стан', 'станция'],
    ['капитан', 'капитал'],
    ['суу', 'суук'],
    ['кыр', 'кыркын'],
    ['water', 'wall'],
    ['регион', 'рег'],
    ['водный', 'водка'],
    ['катышуу', 'катуу'],
    ['катыштык', 'каткан'],
    ['головой', 'гол'],
    ['коровы', 'кора'],
    ['таш', 'таз'],
  ] as const)
    it(`${a} and ${b} are not`, () => expect(kin(a, b)).to.be.false);

  it('are of four letters at least, and none is a stem of the word', () => {
    for (const word of ['ценный', 'очень', 'местный', 'семена', 'ability', 'nation', 'union', 'fully', 'айлык']) {
      const own = stems(word);
      const found = roots(fold(word), own);
      expect(
        found.filter((root) => root.length < 4 || own.includes(root)),
        word,
      ).to.deep.equal([]);
    }
  });
});
