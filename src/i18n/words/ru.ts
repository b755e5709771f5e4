import {type DateParts, type Role, split, type Words} from './types.js';

const months = split('январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь');
const weekdays = split('воскресенье понедельник вторник среда четверг пятница суббота');
const genitive = (month: string): string => (/[ьй]$/.test(month) ? `${month.slice(0, -1)}я` : `${month}а`);
const prepositional = (month: string): string => `${month.replace(/[ьй]$/, '')}е`;
const abbreviated = split('янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.');

/** One, few, many; then the accusative where it differs: «через 1 минуту». */
const units = {
  second: split('секунда секунды секунд секунду'),
  minute: split('минута минуты минут минуту'),
  hour: split('час часа часов'),
  day: split('день дня дней'),
  week: split('неделя недели недель неделю'),
  month: split('месяц месяца месяцев'),
  quarter: split('квартал квартала кварталов'),
  year: split('год года лет'),
};

const isLabel = (role: Role): boolean => role === 'label' || role === 'short';

function preposition(role: Role, day: DateParts['day']): string {
  // «Со 2 марта»: the word that is spoken, второго, begins with two consonants.
  if (role === 'from') return day === 2 ? 'со ' : 'с ';
  return role === 'until' ? 'до ' : role === 'to' ? 'по ' : '';
}

function yearAlone(year: number | undefined, role: Role): string {
  if (role === 'short') return `${year} г.`;
  if (role === 'sentence') return `в ${year} году`;
  return `${preposition(role, undefined)}${year} ${role === 'label' || role === 'to' ? 'год' : 'года'}`;
}

function monthWord(month: number, role: Role, day: DateParts['day']): string {
  const name = months[month - 1] ?? '';
  if (day !== undefined) return role === 'short' ? (abbreviated[month - 1] ?? '') : genitive(name);
  if (isLabel(role) || role === 'to') return name;
  return role === 'sentence' ? `в ${prepositional(name)}` : genitive(name);
}

function date({year, month, day, weekday}: DateParts, role: Role): string {
  if (month === undefined && day === undefined) return yearAlone(year, role);
  return (
    preposition(role, day) +
    [
      weekday === undefined ? undefined : `${weekdays[weekday]},`,
      day,
      month === undefined ? undefined : monthWord(month, role, day),
      year === undefined ? undefined : `${year} ${isLabel(role) || role === 'until' ? 'г.' : 'года'}`,
    ]
      .filter((word) => word !== undefined)
      .join(' ')
  );
}

const BEFORE_CLOCK: Readonly<Record<Role, string>> = {
  label: '',
  short: '',
  sentence: 'в ',
  attributive: 'в ',
  until: 'до ',
  from: 'с ',
  to: 'до ',
};
const time = (clock: string, role: Role): string => BEFORE_CLOCK[role] + clock;

function moment(parts: DateParts, clock: string, role: Role): string {
  if (role === 'from' || role === 'to') return `${time(clock, role)} ${date(parts, 'attributive')}`;
  if (role === 'sentence' || role === 'attributive') return `${date(parts, role)} ${time(clock, role)}`;
  return `${date(parts, role)}, ${clock}`;
}

/** Russian: months in the genitive after a day, prepositions, three plural forms. */
export const words: Words = {
  language: 'ru',
  months,
  weekdays,
  weekdaysShort: split('вс пн вт ср чт пт сб'),
  yearFirst: false,
  date,
  time,
  moment,
  years: (from, to, role) => (role === 'label' ? `${from}–${to} гг.` : `с ${from} по ${to} год`),
  unit(unit, category, tensed) {
    const [one = '', few = '', many = '', accusative = one] = units[unit];
    // The form for fractions (1,5 дня) is that of few.
    return category === 'one' ? (tensed ? accusative : one) : category === 'many' ? many : few;
  },
  shortUnits: {day: 'дн.', hour: 'ч', minute: 'мин', second: 'с'},
  past: '# назад',
  future: 'через #',
  near: {
    second: ['', 'сейчас', ''],
    day: ['позавчера', 'вчера', 'сегодня', 'завтра', 'послезавтра'],
    week: ['на прошлой неделе', 'на этой неделе', 'на следующей неделе'],
    month: ['в прошлом месяце', 'в этом месяце', 'в следующем месяце'],
    year: ['в прошлом году', 'в этом году', 'в следующем году'],
  },
  and: 'и',
  or: 'или',
  decimal: ',',
  group: ' ',
  ordinal: (n) => `${n}-й`,
  collation: 'ru',
  regions: split('Баткен Чуй Джалал-Абад Нарын Ош Талас Иссык-Куль Бишкек'),
  oblast: '#ская область',
  city: 'город #',
};
