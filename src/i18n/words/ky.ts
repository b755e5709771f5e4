import {abbreviate, decline, ending, lastNumeral, months, ordinal, possessive, units, weekdays} from './kyrgyz.js';
import {type DateParts, type Role, split, type Words} from './types.js';

const till = (text: string, role: Role): string => (role === 'until' || role === 'to' ? `${text} чейин` : text);

function date({year, month, day, weekday, yearSaid}: DateParts, role: Role): string {
  if (month === undefined) {
    const noun = role === 'short' ? 'ж.' : role === 'sentence' ? 'жылы' : decline('жыл', role);
    return till(`${year}-${noun}`, role);
  }
  const name = months[month - 1] ?? '';
  const governed = year !== undefined || yearSaid === true;
  const noun = role === 'short' ? abbreviate(name) : decline(governed ? possessive(name) : name, role, governed);
  const text =
    (year === undefined ? '' : `${year}-${role === 'short' ? 'ж.' : 'жылдын'} `) +
    (day === undefined ? '' : `${day}-`) +
    noun +
    (weekday === undefined ? '' : `, ${weekdays[weekday]}`);
  return till(text, role);
}

/** A full hour is read without its minutes only before чейин: саат 18ге чейин, but саат 18:00дө. Nobody writes 0гө. */
function spoken(clock: string, role: Role): string {
  const [hour, minute] = clock.split(':').map(Number);
  const bare = role === 'until' && !minute && hour;
  return till(`${bare || clock}${ending(lastNumeral(bare || minute || 0), role)}`, role);
}

const time = (clock: string, role: Role): string =>
  role === 'label' || role === 'short' ? clock : `${role === 'to' ? '' : 'саат '}${spoken(clock, role)}`;

function moment(parts: DateParts, clock: string, role: Role): string {
  if (role === 'sentence' || role === 'attributive') return `${date(parts, 'sentence')} ${time(clock, role)}`;
  return `${date(parts, 'label')}, саат ${role === 'label' ? clock : spoken(clock, role)}`;
}

/** Kyrgyz: one form for every number, the case on the last word. */
export const words: Words = {
  language: 'ky',
  months,
  weekdays,
  weekdaysShort: split('жш дш шш шр бш жм иш'),
  yearFirst: true,
  date,
  time,
  moment,
  years: (from, to, role) => `${from}–${to}-${role === 'label' ? 'жж.' : 'жылдарга'}`,
  unit: (unit, _category, tensed) => decline(units[unit], tensed === 'future' ? 'from' : 'label'),
  shortUnits: {minute: 'мүн.', second: 'сек.'},
  past: '# мурун',
  future: '# кийин',
  near: {
    second: ['', 'азыр', ''],
    day: ['мурдагы күнү', 'кечээ', 'бүгүн', 'эртең', 'бүрсүгүнү'],
    week: ['өткөн аптада', 'ушул аптада', 'келерки аптада'],
    month: ['өткөн айда', 'бул айда', 'эмдиги айда'],
    year: ['былтыр', 'быйыл', 'эмдиги жылы'],
  },
  and: 'жана',
  or: 'же',
  decimal: ',',
  group: ' ',
  ordinal,
  // Every browser has Russian, whose order holds ң ө ү in their Kyrgyz places. Only ё needs help: it is a letter of its
  // own, after all that begins with е, and U+FFFF sorts after every letter (CLDR).
  collation: 'ru',
  sortKey: (text) => (/ё/i.test(text) ? text.replace(/ё/g, 'е\uffff').replace(/Ё/g, 'Е\uffff') : text),
  regions: split('Баткен Чүй Жалал-Абад Нарын Ош Талас Ысык-Көл Бишкек'),
  oblast: '# облусу',
  city: '# шаары',
};
