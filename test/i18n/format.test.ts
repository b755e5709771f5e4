import {expect} from '@open-wc/testing';
import {createFormatter, makeFormatter} from '../../src/i18n/format.js';
import type {Formatter} from '../../src/i18n/formatter-api.js';
import {regionName} from '../../src/i18n/regions.js';
import {words as en} from '../../src/i18n/words/en.js';
import {words as ky} from '../../src/i18n/words/ky.js';
import {words as ru} from '../../src/i18n/words/ru.js';
import type {Unit} from '../../src/i18n/words/types.js';

const zone = {timeZone: 'Asia/Bishkek'};
const formats = [ky, ru, en].map((words) => makeFormatter(words, zone));
const inAll = (say: (format: Formatter) => string): readonly string[] => formats.map(say);
const inKyrgyz = (timeZone: string): Formatter => makeFormatter(ky, {timeZone});

describe('i18n/format', () => {
  it('takes a language by its primary subtag', async () => {
    for (const [tag, expected] of [
      ['ky', '2016-жыл'],
      ['ky-KG', '2016-жыл'],
      ['ru-KG', '2016 год'],
      ['RU', '2016 год'],
      ['en_GB', '2016'],
    ] as const)
      expect((await createFormatter(tag)).date('2016'), tag).to.equal(expected);
  });

  it('refuses other languages and unknown zones', async () => {
    for (const [locale, timeZone] of [
      ['kk', 'Asia/Almaty'],
      ['', 'UTC'],
      ['constructor', 'UTC'],
      ['ky', 'Asia/Bishkok'],
    ] as const) {
      const error = await createFormatter(locale, {timeZone}).catch((reason: unknown) => reason);
      expect(error, `${locale} ${timeZone}`).to.be.instanceOf(RangeError);
    }
  });

  it('refuses what is no date', () => {
    for (const text of ['', 'эртең', '2016-13', '2016-02-30', '31.05.2016', '2016-05-30T25:00'])
      for (const format of formats) {
        expect(() => format.date(text), text).to.throw(RangeError);
        expect(() => format.time(text), text).to.throw(RangeError);
        expect(() => format.range('2016', text), text).to.throw(RangeError);
      }
    for (const instant of [NaN, Date.UTC(0, 0) - 1e15, -62_135_596_800_001])
      expect(() => inKyrgyz('UTC').date(instant), String(instant)).to.throw(RangeError);
    expect(inKyrgyz('UTC').date(-62_135_596_800_000)).to.equal('1-жылдын 1-январы');
  });

  it('shows instants and offsets in its own zone, wall clocks as they stand', () => {
    const cases: readonly (readonly [string, string | number, string])[] = [
      ['Asia/Bishkek', '2026-12-05T10:00', '05.12.2026 10:00'],
      ['America/New_York', '2026-12-05T10:00', '05.12.2026 10:00'],
      ['Asia/Bishkek', '2026-12-05T10:00:00+06:00', '05.12.2026 10:00'],
      ['America/New_York', '2026-12-05T10:00:00+06:00', '04.12.2026 23:00'],
      ['America/New_York', '2026-07-05T10:00:00+06:00', '05.07.2026 00:00'],
      ['Pacific/Apia', '2026-12-31T12:00:00Z', '01.01.2027 01:00'],
      ['Pacific/Apia', '2011-12-30T09:59:00Z', '29.12.2011 23:59'],
      ['Pacific/Apia', '2011-12-30T10:00:00Z', '31.12.2011 00:00'],
      ['America/New_York', '2026-03-08T06:59:00Z', '08.03.2026 01:59'],
      ['America/New_York', '2026-03-08T07:00:00Z', '08.03.2026 03:00'],
      ['America/New_York', '2026-11-01T05:30:00Z', '01.11.2026 01:30'],
      ['America/New_York', '2026-11-01T06:30:00Z', '01.11.2026 01:30'],
      ['Asia/Kathmandu', '2026-12-05T00:00:00Z', '05.12.2026 05:45'],
      ['UTC', '2016-05-30T12:33:59-09:30', '30.05.2016 22:03'],
      ['Asia/Bishkek', 0, '01.01.1970 06:00'],
      ['America/New_York', 0, '31.12.1969 19:00'],
    ];
    for (const [timeZone, value, expected] of cases)
      expect(inKyrgyz(timeZone).date(value, {style: 'numeric', time: true}), `${timeZone} ${value}`).to.equal(expected);
  });

  it('takes the weekday from the day that its zone has', () => {
    expect(inKyrgyz('Asia/Bishkek').date('2026-11-21T20:00:00Z', {style: 'weekday'})).to.equal('жекшемби');
    expect(inKyrgyz('America/New_York').date('2026-11-21T20:00:00Z', {style: 'weekday'})).to.equal('ишемби');
    expect(inKyrgyz('UTC').date('0002-01-01', {style: 'weekday'})).to.equal('шейшемби');
  });

  it('spans a day of its own zone, not of the text', () => {
    const [start, end] = ['2026-12-05T20:00:00Z', '2026-12-06T04:00:00Z'];
    expect(inKyrgyz('Asia/Bishkek').range(start, end, {time: true})).to.equal(
      '2026-жылдын 6-декабры, саат 02:00–10:00',
    );
    expect(inKyrgyz('Asia/Bishkek').range(start, end)).to.equal('2026-жылдын 6-декабры');
    expect(inKyrgyz('UTC').range(start, end)).to.equal('2026-жылдын 5–6-декабры');
  });

  it('has words for the nearest times', () => {
    const cases: readonly (readonly [number, Unit, string, string, string])[] = [
      [-2, 'day', 'мурдагы күнү', 'позавчера', '2 days ago'],
      [-1, 'day', 'кечээ', 'вчера', 'yesterday'],
      [0, 'day', 'бүгүн', 'сегодня', 'today'],
      [1, 'day', 'эртең', 'завтра', 'tomorrow'],
      [2, 'day', 'бүрсүгүнү', 'послезавтра', 'in 2 days'],
      [3, 'day', '3 күндөн кийин', 'через 3 дня', 'in 3 days'],
      [-3, 'day', '3 күн мурун', '3 дня назад', '3 days ago'],
      [0, 'second', 'азыр', 'сейчас', 'now'],
      [1, 'second', '1 секунддан кийин', 'через 1 секунду', 'in 1 second'],
      [-1, 'week', 'өткөн аптада', 'на прошлой неделе', 'last week'],
      [0, 'week', 'ушул аптада', 'на этой неделе', 'this week'],
      [1, 'month', 'эмдиги айда', 'в следующем месяце', 'next month'],
      [-1, 'year', 'былтыр', 'в прошлом году', 'last year'],
      [0, 'year', 'быйыл', 'в этом году', 'this year'],
      [1, 'year', 'эмдиги жылы', 'в следующем году', 'next year'],
      [0, 'minute', 'азыр', 'сейчас', 'now'],
      [0, 'hour', 'азыр', 'сейчас', 'now'],
      [-0, 'quarter', 'азыр', 'сейчас', 'now'],
      [1, 'hour', '1 сааттан кийин', 'через 1 час', 'in 1 hour'],
      [-1, 'minute', '1 мүнөт мурун', '1 минуту назад', '1 minute ago'],
      [0.5, 'day', '0,5 күндөн кийин', 'через 0,5 дня', 'in 0.5 days'],
      [1, 'week', 'келерки аптада', 'на следующей неделе', 'next week'],
      [-1, 'month', 'өткөн айда', 'в прошлом месяце', 'last month'],
      [0, 'month', 'бул айда', 'в этом месяце', 'this month'],
    ];
    for (const [n, unit, ...expected] of cases)
      expect(
        inAll((format) => format.relative(n, unit, {numeric: 'auto'})),
        `${n} ${unit}`,
      ).to.deep.equal(expected);
    expect(inAll((format) => format.relative(1, 'day'))).to.deep.equal(['1 күндөн кийин', 'через 1 день', 'in 1 day']);
  });

  it('says long and empty durations', () => {
    expect(inAll((format) => format.duration({years: 1, months: 2, weeks: 3}))).to.deep.equal([
      '1 жыл 2 ай 3 апта',
      '1 год 2 месяца 3 недели',
      '1 year 2 months 3 weeks',
    ]);
    expect(inAll((format) => format.duration({}))).to.deep.equal(['0 секунд', '0 секунд', '0 seconds']);
    expect(inAll((format) => format.duration({days: 0, hours: 0}))).to.deep.equal(['0 саат', '0 часов', '0 hours']);
    expect(inAll((format) => format.duration({hours: 100, minutes: 1}, {style: 'digital'}))).to.deep.equal([
      '100:01:00',
      '100:01:00',
      '100:01:00',
    ]);
  });

  it('lists', () => {
    const cities = ['Ош', 'Талас', 'Нарын'];
    expect(inAll((format) => format.list(cities))).to.deep.equal([
      'Ош, Талас жана Нарын',
      'Ош, Талас и Нарын',
      'Ош, Талас and Нарын',
    ]);
    expect(inAll((format) => format.list(cities.slice(1), {type: 'disjunction'}))).to.deep.equal([
      'Талас же Нарын',
      'Талас или Нарын',
      'Талас or Нарын',
    ]);
    expect(inAll((format) => format.list(['Ош']))).to.deep.equal(['Ош', 'Ош', 'Ош']);
    expect(inAll((format) => format.list([]))).to.deep.equal(['', '', '']);
  });

  it('writes numbers', () => {
    const cases: readonly (readonly [number, string, string])[] = [
      [0, '0', '0'],
      [-0, '0', '0'],
      [7, '7', '7'],
      [-40, '-40', '-40'],
      [999, '999', '999'],
      [1000, '1 000', '1,000'],
      [-12_345, '-12 345', '-12,345'],
      [1_234_567.891, '1 234 567,891', '1,234,567.891'],
      [0.5, '0,5', '0.5'],
      [0.1 + 0.2, '0,3', '0.3'],
      [2 / 3, '0,667', '0.667'],
      [1e9, '1 000 000 000', '1,000,000,000'],
      [0.0005, '0,001', '0.001'],
      [-0.0005, '-0,001', '-0.001'],
      [-2.0625, '-2,063', '-2.063'],
      [-0.0004, '0', '0'],
      [617_461_800_575_256, '617 461 800 575 256', '617,461,800,575,256'],
      [Infinity, 'Infinity', 'Infinity'],
    ];
    for (const [n, spaced, commas] of cases)
      expect(inAll((format) => format.number(n))).to.deep.equal([spaced, spaced, commas]);
  });

  it('chooses plural forms, and other where a form is missing', () => {
    const forms = {one: 'файл', few: 'файла', many: 'файлов', other: 'файла'};
    expect([0, 1, 2, 5, 11, 21, 22, 111, 1.5].map((n) => formats[1]?.plural(n, forms))).to.deep.equal(
      'файлов файл файла файлов файлов файл файла файлов файла'.split(' '),
    );
    expect(inAll((format) => format.plural(5, {one: 'a', other: 'b'}))).to.deep.equal(['b', 'b', 'b']);
    expect(inAll((format) => format.plural(1, {one: 'a', other: 'b'}))).to.deep.equal(['a', 'a', 'a']);
  });

  it('names weekdays', () => {
    expect([0, 1, 5].map((day) => inAll((format) => format.weekday(day)))).to.deep.equal([
      ['жекшемби', 'воскресенье', 'Sunday'],
      ['дүйшөмбү', 'понедельник', 'Monday'],
      ['жума', 'пятница', 'Friday'],
    ]);
    expect(inAll((format) => format.weekday(1, {style: 'short'}))).to.deep.equal(['дш', 'пн', 'Mon']);
    expect(inAll((format) => format.weekday(7))).to.deep.equal(['', '', '']);
  });
});

describe('i18n/format compare', () => {
  const ALPHABET = 'а б в г д е ё ж з и й к л м н ң о ө п р с т у ү ф х ц ч ш щ ъ ы ь э ю я'.split(' ');
  const shuffled = (words: readonly string[]): string[] =>
    [...words].sort((a, b) => (a > b ? 1 : -1) * (a.length % 2 || -1));

  it('follows the Kyrgyz alphabet', () => {
    const letters = [...ALPHABET].reverse();
    expect(letters.sort((a, b) => inKyrgyz('UTC').compare(a, b))).to.deep.equal(ALPHABET);
    const words =
      'Ак-Суу ель Ель ельник Ёж ёлка Жети-Өгүз Көк Кулак мана Манас Ноң Ноокат Ноокен Ож Он Оө Ош Өзгөн Өр Пик Узген Уя Үзүр Ысык-Көл'.split(
        ' ',
      );
    expect(shuffled(words).sort((a, b) => inKyrgyz('UTC').compare(a, b))).to.deep.equal(words);
  });

  it('orders the regions as the Kyrgyz list has them', () => {
    const names = ['KG-GB', 'KG-Y', 'KG-C', 'KG-O', 'KG-GO', 'KG-B', 'KG-T', 'KG-N', 'KG-J'].map((code) =>
      regionName(ky, code),
    );
    expect(names.sort((a, b) => inKyrgyz('UTC').compare(a, b))).to.deep.equal([
      'Баткен облусу',
      'Бишкек шаары',
      'Жалал-Абад облусу',
      'Нарын облусу',
      'Ош облусу',
      'Ош шаары',
      'Талас облусу',
      'Чүй облусу',
      'Ысык-Көл облусу',
    ]);
  });

  it('takes numbers by their value, and ё in Russian as a kind of е', () => {
    for (const format of formats)
      expect(['10-мектеп', '9-мектеп', '100-мектеп'].sort(format.compare)).to.deep.equal([
        '9-мектеп',
        '10-мектеп',
        '100-мектеп',
      ]);
    expect(['ёлка', 'ель', 'ежи'].sort(formats[1]?.compare)).to.deep.equal(['ежи', 'ёлка', 'ель']);
    expect(['Ош', 'Osh', 'Талас', 'Talas'].sort(formats[0]?.compare)).to.deep.equal(['Ош', 'Талас', 'Osh', 'Talas']);
    expect(['Ош', 'Osh', 'Талас', 'Talas'].sort(formats[2]?.compare)).to.deep.equal(['Osh', 'Talas', 'Ош', 'Талас']);
  });
});

describe('i18n/regions', () => {
  const REGIONS = `
KG-B | Баткен облусу | Баткен | Баткенская область | Баткен | Batken Region | Batken
KG-C | Чүй облусу | Чүй | Чуйская область | Чуй | Chüy Region | Chüy
KG-J | Жалал-Абад облусу | Жалал-Абад | Джалал-Абадская область | Джалал-Абад | Jalal-Abad Region | Jalal-Abad
KG-N | Нарын облусу | Нарын | Нарынская область | Нарын | Naryn Region | Naryn
KG-O | Ош облусу | Ош облусу | Ошская область | Ошская область | Osh Region | Osh Region
KG-T | Талас облусу | Талас | Таласская область | Талас | Talas Region | Talas
KG-Y | Ысык-Көл облусу | Ысык-Көл | Иссык-Кульская область | Иссык-Куль | Issyk-Kul Region | Issyk-Kul
KG-GB | Бишкек шаары | Бишкек | город Бишкек | Бишкек | Bishkek city | Bishkek
KG-GO | Ош шаары | Ош шаары | город Ош | город Ош | Osh city | Osh city`;

  for (const row of REGIONS.trim().split('\n')) {
    const [code = '', ...names] = row.split(' | ');
    it(code, () => {
      const said = [ky, ru, en].flatMap((words) => [
        regionName(words, code),
        regionName(words, code, {style: 'short'}),
      ]);
      expect(said).to.deep.equal(names);
    });
  }

  it('leaves other text as it is', () => {
    expect(regionName(ky, 'KZ-ALA')).to.equal('KZ-ALA');
  });
});
