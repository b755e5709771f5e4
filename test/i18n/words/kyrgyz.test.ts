import {expect} from '@open-wc/testing';
import {decline, ending, lastNumeral, months, ordinal, possessive, units} from '../../../src/i18n/words/kyrgyz.js';

/** Nominative, possessive, possessive locative, ablative, dative, attributive; then the plain four. */
const MONTHS = `
январь январы январында январынан январына январындагы январда январдан январга январдагы
февраль февралы февралында февралынан февралына февралындагы февралда февралдан февралга февралдагы
март марты мартында мартынан мартына мартындагы мартта марттан мартка марттагы
апрель апрели апрелинде апрелинен апрелине апрелиндеги апрелде апрелден апрелге апрелдеги
май майы майында майынан майына майындагы майда майдан майга майдагы
июнь июну июнунда июнунан июнуна июнундагы июнда июндан июнга июндагы
июль июлу июлунда июлунан июлуна июлундагы июлда июлдан июлга июлдагы
август августу августунда августунан августуна августундагы августта августтан августка августтагы
сентябрь сентябры сентябрында сентябрынан сентябрына сентябрындагы сентябрда сентябрдан сентябрга сентябрдагы
октябрь октябры октябрында октябрынан октябрына октябрындагы октябрда октябрдан октябрга октябрдагы
ноябрь ноябры ноябрында ноябрынан ноябрына ноябрындагы ноябрда ноябрдан ноябрга ноябрдагы
декабрь декабры декабрында декабрынан декабрына декабрындагы декабрда декабрдан декабрга декабрдагы
`;
/** Unit, nominative, ablative, dative, locative. */
const UNITS = `
second секунд секунддан секундга секундда
minute мүнөт мүнөттөн мүнөткө мүнөттө
hour саат сааттан саатка саатта
day күн күндөн күнгө күндө
week апта аптадан аптага аптада
month ай айдан айга айда
quarter чейрек чейректен чейрекке чейректе
year жыл жылдан жылга жылда
`;
/** Numeral, its word, then what digits take: ordinal, locative, ablative, dative. */
const NUMERALS = `
0 нөл -чү дө дөн гө
1 бир -чи де ден ге
2 эки -чи де ден ге
3 үч -чү тө төн кө
4 төрт -чү тө төн кө
5 беш -чи те тен ке
6 алты -чы да дан га
7 жети -чи де ден ге
8 сегиз -чи де ден ге
9 тогуз -чу да дан га
10 он -чу до дон го
20 жыйырма -чы да дан га
30 отуз -чу да дан га
40 кырк -чы та тан ка
50 элүү -чү дө дөн гө
60 алтымыш -чы та тан ка
70 жетимиш -чи те тен ке
80 сексен -чи де ден ге
90 токсон -чу до дон го
100 жүз -чү дө дөн гө
1000 миң -чи де ден ге
1000000 миллион -чу до дон го
1000000000 миллиард -чы да дан га
`;
const rows = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' '));

describe('i18n/words/kyrgyz', () => {
  it('declines the months', () => {
    const forms = months.map((month) => {
      const owned = possessive(month);
      return [
        month,
        owned,
        ...(['sentence', 'from', 'until', 'attributive'] as const).map((as) => decline(owned, as, true)),
        ...(['sentence', 'from', 'until', 'attributive'] as const).map((as) => decline(month, as)),
      ];
    });
    expect(forms).to.deep.equal(rows(MONTHS));
  });

  it('declines the units of time', () => {
    const forms = rows(UNITS).map(([name]) => {
      const unit = units[name as keyof typeof units];
      return [name, unit, decline(unit, 'from'), decline(unit, 'until'), decline(unit, 'sentence')];
    });
    expect(forms).to.deep.equal(rows(UNITS));
  });

  it('gives digits the endings of the word that is spoken', () => {
    const forms = rows(NUMERALS).map(([digits, name = '']) => {
      const word = lastNumeral(Number(digits));
      expect(name.endsWith(word), name).to.be.true;
      const endings = (['sentence', 'from', 'until'] as const).map((as) => ending(word, as));
      return [digits, name, ordinal(Number(digits)).slice(String(digits).length), ...endings];
    });
    expect(forms).to.deep.equal(rows(NUMERALS));
  });

  it('hears the last word of long numbers', () => {
    const spoken: readonly (readonly [number, string])[] = [
      [21, 'бир'],
      [110, 'он'],
      [300, 'жүз'],
      [1010, 'он'],
      [2100, 'жүз'],
      [20_000, 'миң'],
      [5_000_000, 'миллион'],
      [7_000_000_000, 'миллиард'],
      [-40, 'кырк'],
    ];
    for (const [n, word] of spoken) expect(word.endsWith(lastNumeral(n)), String(n)).to.be.true;
  });
});
