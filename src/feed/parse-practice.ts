/** Best practices. */
import type {Cost, Indicator, Period, Practice, PracticePlace} from '../model/practice.js';
import {date, idOf, longText, nested, number, objects, required, text, texts, type Raw, type Reader} from './read.js';

/** A practice without topics of its own takes the item's `tags`. */
export function readPractice(reader: Reader, object: Raw, tags: readonly string[]): Practice {
  const topics = texts(reader, object, 'topics');
  return {
    topics: topics.length ? topics : tags,
    place: nested(reader, object, 'place', readPlace, 'locality'),
    period: nested(reader, object, 'period', readPeriod, 'start'),
    problem: longText(reader, object, 'problem'),
    solution: longText(reader, object, 'solution'),
    results: texts(reader, object, 'results'),
    indicators: objects(reader, object, 'indicators', readIndicator),
    cost: nested(reader, object, 'cost', readCost),
    lessons: longText(reader, object, 'lessons'),
  };
}

const readPlace = (reader: Reader, object: Raw): PracticePlace => ({
  locality: text(reader, object, 'locality'),
  municipality: text(reader, object, 'municipality'),
  district: text(reader, object, 'district'),
  region: text(reader, object, 'region'),
  country: text(reader, object, 'country'),
});

const readPeriod = (reader: Reader, object: Raw): Period => ({
  start: date(reader, object, 'start'),
  end: date(reader, object, 'end'),
});

function readIndicator(reader: Reader, object: Raw): Indicator | undefined {
  const label = text(reader, object, 'label');
  if (!required(reader, label, 'label')) return undefined;
  return {
    label,
    before: number(reader, object, 'before'),
    after: number(reader, object, 'after'),
    unit: text(reader, object, 'unit'),
    year: idOf(reader, object, 'year'),
  };
}

function readCost(reader: Reader, object: Raw): Cost | undefined {
  const amount = number(reader, object, 'amount', 0);
  return required(reader, amount, 'amount') ? {amount, currency: text(reader, object, 'currency')} : undefined;
}
