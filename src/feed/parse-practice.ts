/** Best practices. */
import type {Cost, Indicator, Period, Practice, PracticePlace} from '../model/practice.js';
import {date, id, label, number, text} from './read.js';
import {list, shape} from './shape.js';

const ANY = -1e15;

const place = shape<PracticePlace>(
  {locality: label, municipality: label, district: label, region: label, country: label},
  'locality',
  true,
);
const period = shape<Period>({start: date, end: date}, 'start', true);
const indicator = shape<Indicator>({label, before: number(ANY), after: number(ANY), unit: label, year: id}, 'label');
const cost = shape<Cost>({amount: number(0), currency: label}, 'amount');

export const practice = shape<Practice>({
  topics: list(label),
  place,
  period,
  problem: text,
  solution: text,
  results: list(label),
  indicators: list(indicator),
  cost,
  lessons: text,
});
