import {type Sentences} from './sentences.js';

/** What an event says on its day, before it begins, or on its only day. Read by an editor of each language; the code follows this table. */
export const today: Sentences = {
  'hours on one day, with a deadline': {
    '2026-12-05T00:00:00+06:00': ['Башталышына 10 саат калды', 'До начала 10 часов', 'Starts in 10 hours'],
    '2026-12-05T09:59:59+06:00': ['Башталышына 1 секунд калды', 'До начала 1 секунда', 'Starts in 1 second'],
    '2026-12-05T09:59:59.999+06:00': ['Башталышына 1 секунд калды', 'До начала 1 секунда', 'Starts in 1 second'],
  },
  'one whole day': {
    '2016-05-31T00:00:00+06:00': ['Бүгүн', 'Сегодня', 'Today'],
    '2016-05-31T23:59:59+06:00': ['Бүгүн', 'Сегодня', 'Today'],
  },
  'one whole day, its end given': {
    '2016-05-31T12:00:00+06:00': ['Бүгүн', 'Сегодня', 'Today'],
  },
  'a whole day whose end has an hour': {
    '2027-04-02T16:59:59+06:00': ['Бүгүн', 'Сегодня', 'Today'],
  },
  'an hour without an end': {
    '2027-05-05T00:00:00+06:00': [
      'Башталышына 14 саат 30 мүнөт калды',
      'До начала 14 часов 30 минут',
      'Starts in 14 hours 30 minutes',
    ],
    '2027-05-05T14:29:00+06:00': ['Башталышына 1 мүнөт калды', 'До начала 1 минута', 'Starts in 1 minute'],
  },
  'a night': {
    '2027-03-20T12:00:00+06:00': ['Башталышына 10 саат калды', 'До начала 10 часов', 'Starts in 10 hours'],
  },
  'three days from an hour to an hour': {
    '2027-09-06T08:59:50+06:00': ['Башталышына 10 секунд калды', 'До начала 10 секунд', 'Starts in 10 seconds'],
  },
  'from an hour to a day': {
    '2027-09-06T08:00:00+06:00': ['Башталышына 1 саат калды', 'До начала 1 час', 'Starts in 1 hour'],
  },
  'to the second': {
    '2027-01-01T00:00:00+06:00': ['Башталышына 30 секунд калды', 'До начала 30 секунд', 'Starts in 30 seconds'],
    '2027-01-01T00:00:29+06:00': ['Башталышына 1 секунд калды', 'До начала 1 секунда', 'Starts in 1 second'],
  },
  'an offset of its own, which wins over the zone': {
    '2027-03-10T00:00:00+06:00': ['Башталышына 12 саат калды', 'До начала 12 часов', 'Starts in 12 hours'],
    '2027-03-10T11:59:59+06:00': ['Башталышына 1 секунд калды', 'До начала 1 секунда', 'Starts in 1 second'],
  },
  'in UTC by its text, next day in Bishkek': {
    '2027-03-11T00:00:00+06:00': ['Башталышына 2 саат калды', 'До начала 2 часа', 'Starts in 2 hours'],
  },
  'an end before its start, which counts as none': {
    '2027-05-05T12:00:00+06:00': ['Бүгүн', 'Сегодня', 'Today'],
  },
  'an end at its start, which counts as none': {
    '2027-05-05T09:00:00+06:00': ['Башталышына 1 саат калды', 'До начала 1 час', 'Starts in 1 hour'],
  },
  'a deadline of a whole day': {
    '2011-07-19T00:00:00+06:00': ['Бүгүн', 'Сегодня', 'Today'],
  },
  'a media deadline the evening before': {
    '2011-07-19T10:00:00+06:00': ['Бүгүн', 'Сегодня', 'Today'],
  },
  'registration without a deadline': {
    '2027-07-19T12:00:00+06:00': ['Бүгүн', 'Сегодня', 'Today'],
  },
  'postponed, with a new date after all': {
    '2026-12-12T12:00:00+06:00': ['Бүгүн', 'Сегодня', 'Today'],
  },
  rescheduled: {
    '2026-12-12T09:00:00+06:00': [
      'Жылдырылды, башталышына 1 саат калды',
      'Дата изменена, до начала 1 час',
      'Rescheduled, starts in 1 hour',
    ],
  },
  'rescheduled, the former date unknown': {
    '2026-12-12T12:00:00+06:00': ['Бүгүн', 'Сегодня', 'Today'],
  },
  'a deadline after its start': {
    '2026-12-05T09:30:00+06:00': ['Башталышына 30 мүнөт калды', 'До начала 30 минут', 'Starts in 30 minutes'],
  },
  'another hour of the same day': {
    '2026-12-05T13:00:00+06:00': [
      'Жылдырылды, башталышына 1 саат калды',
      'Дата изменена, до начала 1 час',
      'Rescheduled, starts in 1 hour',
    ],
  },
  'moved online': {
    '2026-12-12T09:00:00+06:00': ['Башталышына 1 саат калды', 'До начала 1 час', 'Starts in 1 hour'],
  },
  'moved online, to another day': {
    '2026-12-12T12:00:00+06:00': ['Бүгүн', 'Сегодня', 'Today'],
  },
  'sessions of hours in two cities, no dates of the whole': {
    '2027-04-01T09:00:00+06:00': ['Башталышына 1 саат калды', 'До начала 1 час', 'Starts in 1 hour'],
  },
  'a day whose session names its hour': {
    '2027-04-01T08:00:00+06:00': ['Башталышына 2 саат калды', 'До начала 2 часа', 'Starts in 2 hours'],
    '2027-04-01T11:00:00+06:00': ['Бүгүн', 'Сегодня', 'Today'],
    '2027-04-01T13:00:00+06:00': ['Бүгүн', 'Сегодня', 'Today'],
  },
  'a day whose sessions name their hours': {
    '2027-04-01T08:00:00+06:00': ['Башталышына 2 саат калды', 'До начала 2 часа', 'Starts in 2 hours'],
    '2027-04-01T15:00:00+06:00': ['Кийинки бөлүгүнө 3 саат калды', 'До следующей части 3 часа', 'Next part in 3 hours'],
  },
  'an opening before the first session': {
    '2027-04-01T08:00:00+06:00': ['Башталышына 1 саат калды', 'До начала 1 час', 'Starts in 1 hour'],
  },
  'hours over the start of summer time': {
    '2027-03-14T01:59:59-05:00': ['Башталышына 7 саат калды', 'До начала 7 часов', 'Starts in 7 hours'],
    '2027-03-14T03:00:00-04:00': ['Башталышына 7 саат калды', 'До начала 7 часов', 'Starts in 7 hours'],
  },
  'hours that the start of summer time skips': {
    '2027-03-14T01:00:00-05:00': [
      'Башталышына 1 саат 30 мүнөт калды',
      'До начала 1 час 30 минут',
      'Starts in 1 hour 30 minutes',
    ],
    '2027-03-14T01:59:59-05:00': ['Башталышына 30 мүнөт калды', 'До начала 30 минут', 'Starts in 30 minutes'],
  },
  'days over the start of summer time': {
    '2027-03-15T00:00:00-04:00': ['Бүгүн', 'Сегодня', 'Today'],
  },
  'hours over the end of summer time': {
    '2027-11-07T01:30:00-04:00': [
      'Башталышына 9 саат 30 мүнөт калды',
      'До начала 9 часов 30 минут',
      'Starts in 9 hours 30 minutes',
    ],
    '2027-11-07T01:30:00-05:00': [
      'Башталышына 8 саат 30 мүнөт калды',
      'До начала 8 часов 30 минут',
      'Starts in 8 hours 30 minutes',
    ],
  },
  'hours that the end of summer time repeats': {
    '2027-11-07T01:29:59-04:00': ['Башталышына 1 секунд калды', 'До начала 1 секунда', 'Starts in 1 second'],
  },
  'a day that begins at one in the morning': {
    '2027-09-05T01:00:00-03:00': ['Бүгүн', 'Сегодня', 'Today'],
    '2027-09-05T23:59:59-03:00': ['Бүгүн', 'Сегодня', 'Today'],
  },
  'summer time of half an hour': {
    '2027-10-03T11:59:00+11:00': ['Башталышына 1 мүнөт калды', 'До начала 1 минута', 'Starts in 1 minute'],
  },
  'a quarter of an hour off': {
    '2027-04-13T18:15:00Z': ['Бүгүн', 'Сегодня', 'Today'],
    '2027-04-14T18:14:59Z': ['Бүгүн', 'Сегодня', 'Today'],
  },
  'where days begin first': {
    '2026-12-31T10:00:00Z': ['Бүгүн', 'Сегодня', 'Today'],
  },
  'over the day that Samoa skipped': {
    '2011-12-31T00:00:00+14:00': ['Бүгүн', 'Сегодня', 'Today'],
  },
  'a leap day': {
    '2028-02-29T12:00:00+06:00': ['Бүгүн', 'Сегодня', 'Today'],
  },
  'years away': {
    '2099-12-31T22:59:59+06:00': ['Башталышына 1 секунд калды', 'До начала 1 секунда', 'Starts in 1 second'],
  },
};
