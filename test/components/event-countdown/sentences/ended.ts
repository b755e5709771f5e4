import {type Sentences} from './sentences.js';

/** What an event says when it is over: how long ago by the calendar. Read by an editor of each language; the code follows this table. */
export const ended: Sentences = {
  'hours on one day, with a deadline': {
    '2026-12-05T13:00:00+06:00': ['Бүгүн аяктады', 'Завершено сегодня', 'Ended today'],
    '2026-12-06T00:00:00+06:00': ['Кечээ аяктады', 'Завершено вчера', 'Ended yesterday'],
  },
  'four whole days': {
    '2022-03-04T00:00:00+06:00': ['Кечээ аяктады', 'Завершено вчера', 'Ended yesterday'],
    '2026-11-21T12:00:00+06:00': ['4 жыл мурун аяктады', 'Завершено 4 года назад', 'Ended 4 years ago'],
  },
  'one whole day': {
    '2016-06-01T00:00:00+06:00': ['Кечээ аяктады', 'Завершено вчера', 'Ended yesterday'],
  },
  'one whole day, its end given': {
    '2016-06-01T00:00:00+06:00': ['Кечээ аяктады', 'Завершено вчера', 'Ended yesterday'],
  },
  'a whole day whose end has an hour': {
    '2027-04-02T17:00:00+06:00': ['Бүгүн аяктады', 'Завершено сегодня', 'Ended today'],
  },
  'a month': {
    '2016-07-01T00:00:00+06:00': ['Аяктады', 'Завершено', 'Ended'],
  },
  'two months': {
    '2027-06-01T00:00:00+06:00': ['Аяктады', 'Завершено', 'Ended'],
  },
  'a month to a day': {
    '2027-04-11T00:00:00+06:00': ['Кечээ аяктады', 'Завершено вчера', 'Ended yesterday'],
  },
  'a year': {
    '2031-01-01T00:00:00+06:00': ['Аяктады', 'Завершено', 'Ended'],
    '2031-06-05T00:00:00+06:00': ['Аяктады', 'Завершено', 'Ended'],
    '2031-12-31T00:00:00+06:00': ['1 жыл мурун аяктады', 'Завершено 1 год назад', 'Ended 1 year ago'],
  },
  'an hour without an end': {
    '2027-05-06T00:00:00+06:00': ['Кечээ аяктады', 'Завершено вчера', 'Ended yesterday'],
  },
  'a night': {
    '2027-03-21T02:00:00+06:00': ['Бүгүн аяктады', 'Завершено сегодня', 'Ended today'],
  },
  'three days from an hour to an hour': {
    '2027-09-08T17:30:00+06:00': ['Бүгүн аяктады', 'Завершено сегодня', 'Ended today'],
  },
  'from an hour to a day': {
    '2027-09-09T00:00:00+06:00': ['Кечээ аяктады', 'Завершено вчера', 'Ended yesterday'],
  },
  'to the second': {
    '2027-01-01T00:01:15+06:00': ['Бүгүн аяктады', 'Завершено сегодня', 'Ended today'],
  },
  'an offset of its own, which wins over the zone': {
    '2027-03-10T14:00:00+06:00': ['Бүгүн аяктады', 'Завершено сегодня', 'Ended today'],
  },
  'in UTC by its text, next day in Bishkek': {
    '2027-03-12T00:00:00+06:00': ['Кечээ аяктады', 'Завершено вчера', 'Ended yesterday'],
  },
  'an end before its start, which counts as none': {
    '2027-05-06T00:00:00+06:00': ['Кечээ аяктады', 'Завершено вчера', 'Ended yesterday'],
  },
  'an end at its start, which counts as none': {
    '2027-05-06T00:00:00+06:00': ['Кечээ аяктады', 'Завершено вчера', 'Ended yesterday'],
  },
  'a deadline of a whole day': {
    '2011-07-20T00:00:00+06:00': ['Кечээ аяктады', 'Завершено вчера', 'Ended yesterday'],
  },
  'a media deadline the evening before': {
    '2026-11-21T00:00:00+06:00': ['15 жыл мурун аяктады', 'Завершено 15 лет назад', 'Ended 15 years ago'],
  },
  'sessions, of the last of which only the month is known': {
    '2027-07-01T00:00:00+06:00': ['Аяктады', 'Завершено', 'Ended'],
  },
  'registration without a deadline': {
    '2027-07-20T00:00:00+06:00': ['Кечээ аяктады', 'Завершено вчера', 'Ended yesterday'],
  },
  'postponed, with a new date after all': {
    '2026-12-13T00:00:00+06:00': ['Кечээ аяктады', 'Завершено вчера', 'Ended yesterday'],
  },
  rescheduled: {
    '2026-12-13T00:00:00+06:00': ['Кечээ аяктады', 'Завершено вчера', 'Ended yesterday'],
  },
  'moved online': {
    '2026-12-12T12:00:00+06:00': ['Бүгүн аяктады', 'Завершено сегодня', 'Ended today'],
  },
  'sessions of a day in two cities': {
    '2027-04-16T00:00:00+06:00': ['Кечээ аяктады', 'Завершено вчера', 'Ended yesterday'],
  },
  'sessions of hours in two cities, no dates of the whole': {
    '2027-04-03T16:00:00+06:00': ['Бүгүн аяктады', 'Завершено сегодня', 'Ended today'],
  },
  'sessions out of order': {
    '2027-04-04T00:00:00+06:00': ['Кечээ аяктады', 'Завершено вчера', 'Ended yesterday'],
  },
  'a day whose session names its hour': {
    '2027-04-02T00:00:00+06:00': ['Кечээ аяктады', 'Завершено вчера', 'Ended yesterday'],
  },
  'an opening before the first session': {
    '2027-04-01T18:00:00+06:00': ['Бүгүн аяктады', 'Завершено сегодня', 'Ended today'],
  },
  'cities without days of their own': {
    '2022-03-04T00:00:00+06:00': ['Кечээ аяктады', 'Завершено вчера', 'Ended yesterday'],
  },
  'days over the end of summer time': {
    '2027-11-09T00:00:00-05:00': ['Кечээ аяктады', 'Завершено вчера', 'Ended yesterday'],
  },
  'a day that begins at one in the morning': {
    '2027-09-06T00:00:00-03:00': ['Кечээ аяктады', 'Завершено вчера', 'Ended yesterday'],
  },
  'a quarter of an hour off': {
    '2027-04-14T18:15:00Z': ['Кечээ аяктады', 'Завершено вчера', 'Ended yesterday'],
  },
  'where days begin first': {
    '2027-01-01T10:00:00Z': ['Кечээ аяктады', 'Завершено вчера', 'Ended yesterday'],
  },
  'over the day that Samoa skipped': {
    '2012-01-01T00:00:00+14:00': ['Кечээ аяктады', 'Завершено вчера', 'Ended yesterday'],
  },
  'a leap day': {
    '2028-03-01T00:00:00+06:00': ['Кечээ аяктады', 'Завершено вчера', 'Ended yesterday'],
  },
  'over New Year': {
    '2027-01-03T00:00:00+06:00': ['Кечээ аяктады', 'Завершено вчера', 'Ended yesterday'],
  },
  'long ago': {
    '2099-12-31T23:59:59Z': ['129 жыл мурун аяктады', 'Завершено 129 лет назад', 'Ended 129 years ago'],
  },
  'a year of days': {
    '2028-01-01T00:00:00+06:00': ['Кечээ аяктады', 'Завершено вчера', 'Ended yesterday'],
  },
  'one session of hours, no dates of the whole': {
    '2027-04-01T12:00:00+06:00': ['Бүгүн аяктады', 'Завершено сегодня', 'Ended today'],
  },
  'a start without an end, and sessions beyond its day': {
    '2027-04-04T00:00:00+06:00': ['Кечээ аяктады', 'Завершено вчера', 'Ended yesterday'],
  },
  'an end without a start': {
    '2027-06-13T00:00:00+06:00': ['Аяктады', 'Завершено', 'Ended'],
  },
  'an hour of the end without a start': {
    '2027-06-12T18:00:00+06:00': ['Аяктады', 'Завершено', 'Ended'],
  },
  'a session that outlasts one that begins later': {
    '2027-04-11T00:00:00+06:00': ['Кечээ аяктады', 'Завершено вчера', 'Ended yesterday'],
  },
};
