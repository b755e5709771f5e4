import {type DateParts, type Role, split, type Words} from './types.js';

const months = split('January February March April May June July August September October November December');
const weekdays = split('Sunday Monday Tuesday Wednesday Thursday Friday Saturday');
const short = (word: string): string => word.slice(0, 3);

const PREPOSITIONS: Readonly<Record<Role, string>> = {
  label: '',
  short: '',
  sentence: 'on ',
  attributive: 'of ',
  until: 'until ',
  from: 'from ',
  to: 'to ',
};

function date({year, month, day, weekday}: DateParts, role: Role): string {
  const name = month === undefined ? undefined : (months[month - 1] ?? '');
  return (
    (role === 'sentence' && day === undefined ? 'in ' : PREPOSITIONS[role]) +
    [
      weekday === undefined ? undefined : `${weekdays[weekday]},`,
      day,
      role === 'short' && name ? short(name) : name,
      year,
    ]
      .filter((word) => word !== undefined)
      .join(' ')
  );
}

const time = (clock: string, role: Role): string =>
  (role === 'sentence' || role === 'attributive' ? 'at ' : PREPOSITIONS[role]) + clock;

function moment(parts: DateParts, clock: string, role: Role): string {
  if (role === 'from' || role === 'to') return `${time(clock, role)} ${date(parts, 'sentence')}`;
  if (role === 'sentence' || role === 'attributive') return `${date(parts, role)} ${time(clock, role)}`;
  return `${date(parts, role)}, ${clock}`;
}

const near = (noun: string): readonly string[] => [`last ${noun}`, `this ${noun}`, `next ${noun}`];

function ordinal(n: number): string {
  const teen = Math.abs(n) % 100;
  const suffix = teen > 10 && teen < 14 ? undefined : ['th', 'st', 'nd', 'rd'][teen % 10];
  return `${n}${suffix ?? 'th'}`;
}

/** British English: day before month, 24 hours. */
export const words: Words = {
  language: 'en',
  months,
  weekdays,
  weekdaysShort: weekdays.map(short),
  yearFirst: false,
  date,
  time,
  moment,
  years: (from, to, role) => (role === 'label' ? `${from}–${to}` : `from ${from} to ${to}`),
  unit: (unit, category) => (category === 'one' ? unit : `${unit}s`),
  shortUnits: {day: 'd', hour: 'h', minute: 'min', second: 's'},
  past: '# ago',
  future: 'in #',
  near: {
    second: ['', 'now', ''],
    day: ['yesterday', 'today', 'tomorrow'],
    week: near('week'),
    month: near('month'),
    year: near('year'),
  },
  and: 'and',
  or: 'or',
  decimal: '.',
  group: ',',
  ordinal,
  collation: 'en',
  regions: split('Batken Chüy Jalal-Abad Naryn Osh Talas Issyk-Kul Bishkek'),
  oblast: '# Region',
  city: '# city',
};
