import {type Sentences} from './sentences.js';

/** What an event says before its day, over summer time, leap days and years. Read by an editor of each language; the code follows this table. */
export const upcomingCalendar: Sentences = {
  'hours over the start of summer time': {
    '2027-03-13T10:00:00-05:00': ['Башталышына 23 саат калды', 'До начала 23 часа', 'Starts in 23 hours'],
  },
  'days over the start of summer time': {
    '2027-03-13T00:00:00-05:00': ['Башталышына 2 күн калды', 'До начала 2 дня', 'Starts in 2 days'],
    '2027-03-13T23:59:59-05:00': ['Башталышына 2 күн калды', 'До начала 2 дня', 'Starts in 2 days'],
    '2027-03-14T00:00:00-05:00': ['Башталышына 1 күн калды', 'До начала 1 день', 'Starts in 1 day'],
    '2027-03-14T23:59:59-04:00': ['Башталышына 1 күн калды', 'До начала 1 день', 'Starts in 1 day'],
  },
  'hours over the end of summer time': {
    '2027-11-06T10:00:00-04:00': ['Башталышына 1 күн 1 саат калды', 'До начала 1 день 1 час', 'Starts in 1 day 1 hour'],
  },
  'days over the end of summer time': {
    '2027-11-05T12:00:00-04:00': ['Башталышына 1 күн калды', 'До начала 1 день', 'Starts in 1 day'],
  },
  'a day that begins at one in the morning': {
    '2027-09-04T23:59:59-04:00': ['Башталышына 1 күн калды', 'До начала 1 день', 'Starts in 1 day'],
  },
  'summer time of half an hour': {
    '2027-10-02T12:00:00+10:30': [
      'Башталышына 23 саат 30 мүнөт калды',
      'До начала 23 часа 30 минут',
      'Starts in 23 hours 30 minutes',
    ],
  },
  'a quarter of an hour off': {
    '2027-04-13T18:14:59Z': ['Башталышына 1 күн калды', 'До начала 1 день', 'Starts in 1 day'],
  },
  'where days begin first': {
    '2026-12-31T09:59:59Z': ['Башталышына 1 күн калды', 'До начала 1 день', 'Starts in 1 day'],
  },
  'over the day that Samoa skipped': {
    '2011-12-29T12:00:00-10:00': ['Башталышына 2 күн калды', 'До начала 2 дня', 'Starts in 2 days'],
  },
  'a leap day': {
    '2027-03-01T12:00:00+06:00': ['Башталышына 365 күн калды', 'До начала 365 дней', 'Starts in 365 days'],
    '2028-02-28T12:00:00+06:00': ['Башталышына 1 күн калды', 'До начала 1 день', 'Starts in 1 day'],
  },
  'hours over a leap day': {
    '2028-02-28T09:00:00+06:00': ['Башталышына 2 күн калды', 'До начала 2 дня', 'Starts in 2 days'],
    '2028-02-29T09:00:00+06:00': ['Башталышына 1 күн калды', 'До начала 1 день', 'Starts in 1 day'],
  },
  'over New Year': {
    '2026-12-30T23:59:59+06:00': ['Башталышына 1 күн калды', 'До начала 1 день', 'Starts in 1 day'],
  },
  'years away': {
    '1970-01-01T00:00:00Z': [
      'Башталышына 47 481 күн 17 саат калды',
      'До начала 47 481 день 17 часов',
      'Starts in 47,481 days 17 hours',
    ],
    '2026-11-21T12:00:00+06:00': [
      'Башталышына 26 703 күн 11 саат калды',
      'До начала 26 703 дня 11 часов',
      'Starts in 26,703 days 11 hours',
    ],
  },
  'long ago': {
    '1969-12-31T12:00:00+06:00': ['Башталышына 1 күн калды', 'До начала 1 день', 'Starts in 1 day'],
  },
  'on a clock that stands at 1970': {
    '1970-01-01T00:00:00Z': ['Башталышына 20 792 күн калды', 'До начала 20 792 дня', 'Starts in 20,792 days'],
  },
  'when Bishkek still had summer time': {
    '2005-03-26T10:00:00+05:00': ['Башталышына 23 саат калды', 'До начала 23 часа', 'Starts in 23 hours'],
  },
  'a year of days': {
    '2026-12-31T12:00:00+06:00': ['Башталышына 1 күн калды', 'До начала 1 день', 'Starts in 1 day'],
  },
};
