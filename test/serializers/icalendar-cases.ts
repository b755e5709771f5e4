/** Events, and what a calendar file says of each. */
import {type FeedEvent} from '../../src/model/event.js';
import {type Item} from '../../src/model/feed.js';
import {contact, url} from './fixtures.js';

const long = 'Жергиликтүү өз алдынча башкаруу: «Элес-2030»; бюджет, суу \\ жол 🏔️'.repeat(6);

export interface Case {
  readonly of: string;
  readonly event: Partial<FeedEvent>;
  readonly item?: Partial<Item>;
  readonly alarm?: number;
  /** Properties of each VEVENT; `undefined` says that one is not there. */
  readonly gives: readonly Record<string, string | undefined>[];
}

export const start = '2026-11-21T10:00';
const at = 'tzid=Asia/Bishkek 2026-11-21T10:00:00';

export const cases: readonly Case[] = [
  {of: 'one day', event: {start: '2026-11-21'}, gives: [{dtstart: 'date 2026-11-21', dtend: 'date 2026-11-22'}]},
  {
    of: 'several days, the end inclusive in the feed',
    event: {start: '2022-02-28', end: '2022-03-03'},
    gives: [{dtstart: 'date 2022-02-28', dtend: 'date 2022-03-04'}],
  },
  {of: 'a leap day', event: {start: '2028-02-29'}, gives: [{dtstart: 'date 2028-02-29', dtend: 'date 2028-03-01'}]},
  {of: 'the end of a year', event: {start: '2026-12-31'}, gives: [{dtend: 'date 2027-01-01'}]},
  {of: 'an end before the start', event: {start: '2026-11-21', end: '2026-11-20'}, gives: [{dtend: 'date 2026-11-22'}]},
  {of: 'an end known to the month', event: {start: '2026-11-21', end: '2026-12'}, gives: [{dtend: 'date 2026-11-22'}]},
  {of: 'a wall clock without an end', event: {start}, gives: [{dtstart: at, dtend: undefined}]},
  {
    of: 'a wall clock with an end',
    event: {start, end: '2026-11-21T18:30'},
    gives: [{dtstart: at, dtend: 'tzid=Asia/Bishkek 2026-11-21T18:30:00'}],
  },
  {of: 'seconds', event: {start: '2026-11-21T10:00:30'}, gives: [{dtstart: 'tzid=Asia/Bishkek 2026-11-21T10:00:30'}]},
  {of: 'an end at the start', event: {start, end: start}, gives: [{dtstart: at, dtend: undefined}]},
  {of: 'a clock, ending on the same day', event: {start, end: '2026-11-21'}, gives: [{dtstart: at, dtend: undefined}]},
  {
    of: 'a clock, ending some days later',
    event: {start, end: '2026-11-23'},
    gives: [{dtstart: at, dtend: 'tzid=Asia/Bishkek 2026-11-24T00:00:00'}],
  },
  {
    of: 'a day, ending at an hour',
    event: {start: '2026-11-21', end: '2026-11-22T18:00'},
    gives: [{dtend: 'date 2026-11-23'}],
  },
  {of: 'an offset', event: {start: '2026-11-21T10:00+06:00'}, gives: [{dtstart: '2026-11-21T04:00:00Z'}]},
  {
    of: 'UTC',
    event: {start: '2026-11-21T10:00:00Z', end: '2026-11-21T11:00:00Z'},
    gives: [{dtstart: '2026-11-21T10:00:00Z', dtend: '2026-11-21T11:00:00Z'}],
  },
  {
    of: 'an offset at one end',
    event: {start, end: '2026-11-21T18:00+06:00'},
    gives: [{dtstart: '2026-11-21T04:00:00Z', dtend: '2026-11-21T12:00:00Z'}],
  },
  {of: 'an offset for a zone', event: {start, timeZone: '+06:00'}, gives: [{dtstart: '2026-11-21T04:00:00Z'}]},
  {of: 'a zone of UTC', event: {start, timeZone: 'UTC'}, gives: [{dtstart: '2026-11-21T10:00:00Z'}]},
  {
    of: 'a zone with summer time',
    event: {start: '2026-07-01T10:00', timeZone: 'Europe/Berlin'},
    gives: [{dtstart: '2026-07-01T08:00:00Z'}],
  },
  {
    of: 'the skipped hour',
    event: {start: '2026-03-29T02:30', timeZone: 'Europe/Berlin'},
    gives: [{dtstart: '2026-03-29T01:30:00Z'}],
  },
  {
    of: 'the hour shown twice',
    event: {start: '2026-10-25T02:30', timeZone: 'Europe/Berlin'},
    gives: [{dtstart: '2026-10-25T00:30:00Z'}],
  },
  {
    of: 'across the end of summer time',
    event: {start: '2026-10-24T22:00', end: '2026-10-25T04:00', timeZone: 'Europe/Berlin'},
    gives: [{dtstart: '2026-10-24T20:00:00Z', dtend: '2026-10-25T03:00:00Z'}],
  },
  {
    of: 'a zone that changed its offset that year',
    event: {start: '2018-05-01T10:00', timeZone: 'Asia/Pyongyang'},
    gives: [{dtstart: '2018-05-01T01:30:00Z'}],
  },
  {
    of: 'a zone of half an hour',
    event: {start, timeZone: 'Asia/Kolkata'},
    gives: [{dtstart: 'tzid=Asia/Kolkata 2026-11-21T10:00:00'}],
  },
  {
    of: 'a zone west of Greenwich',
    event: {start, timeZone: 'America/Caracas'},
    gives: [{dtstart: 'tzid=America/Caracas 2026-11-21T10:00:00'}],
  },
  {of: 'an unknown zone', event: {start, timeZone: 'Asia/Nowhere'}, gives: []},
  {of: 'a month', event: {start: '2026-11'}, gives: []},
  {of: 'a year', event: {start: '2026'}, gives: []},
  {of: 'no date', event: {}, gives: []},
  {of: 'an end that never comes', event: {start, end: '9999-12-31'}, gives: [{dtstart: at, dtend: undefined}]},
  {of: 'days without an end', event: {start: '2026-11-21', end: '9999-12-31'}, gives: [{dtend: 'date 2026-11-22'}]},
  {of: 'a start that never comes', event: {start: '9999-12-31'}, gives: []},
  {of: 'long text', event: {start, name: long}, gives: [{summary: long}]},
  {
    of: 'every kind of line break',
    event: {start, name: 'a\nb\rc\r\nd\u2028e\u2029f\u0085g\vh\fi'},
    gives: [{summary: 'a\nb\nc\nd\ne\nf\ng\nh\ni'}],
  },
  {
    of: 'a text that would be a property',
    event: {start, name: 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nATTACH:file:///etc/passwd'},
    gives: [{summary: 'x\nEND:VEVENT\nBEGIN:VEVENT\nATTACH:file:///etc/passwd', attach: undefined}],
  },
  {
    of: 'controls and half a surrogate',
    event: {start, name: 'a\u0000b\u0007c\u001bd\u007fe\ud800f'},
    gives: [{summary: 'abcdef'}],
  },
  {of: 'punctuation', event: {start, name: 'a,b;c:d\\e\\n"f"'}, gives: [{summary: 'a,b;c:d\\e\\n"f"'}]},
  {
    of: 'a name from its item',
    event: {start},
    item: {title: 'Талкуу', language: 'ky'},
    gives: [{summary: 'language=ky Талкуу'}],
  },
  {of: 'a language that is none', event: {start, name: 'x'}, item: {language: 'ky";X=1\r\n'}, gives: [{summary: 'x'}]},
  {
    of: 'cancelled',
    event: {start, status: 'cancelled', statusReason: 'Карантин', sequence: 3},
    alarm: 30,
    gives: [{status: 'CANCELLED', sequence: '3', comment: 'Карантин', description: 'Карантин'}],
  },
  {of: 'postponed', event: {start, status: 'postponed', sequence: 1}, gives: [{status: 'CANCELLED', sequence: '1'}]},
  {
    of: 'postponed, its date twice',
    event: {start, status: 'postponed', previousStart: start},
    gives: [{status: 'CANCELLED'}],
  },
  {
    of: 'postponed, with a new date after all',
    event: {start, status: 'postponed', previousStart: '2026-10-01'},
    gives: [{status: 'CONFIRMED', dtstart: at}],
  },
  {
    of: 'rescheduled',
    event: {start, status: 'rescheduled', previousStart: '2026-10-01', sequence: 2},
    gives: [{status: 'CONFIRMED', sequence: '2', dtstart: at}],
  },
  {
    of: 'moved online',
    event: {start, status: 'movedOnline', places: [{url: url('https://meet.example.kg/a')}]},
    gives: [{status: 'CONFIRMED', location: 'https://meet.example.kg/a'}],
  },
  {of: 'a sequence that is none', event: {start, sequence: -1.5}, gives: [{sequence: '0'}]},
  {
    of: 'a place with a point',
    event: {
      start,
      places: [
        {name: 'Китепкана', locality: 'Ош', region: 'KG-GO', country: 'KG', latitude: 40.5283, longitude: 72.7985},
      ],
    },
    gives: [{location: 'Китепкана, Ош', geo: '40.5283,72.7985'}],
  },
  {
    of: 'two cities of which the feed says no more',
    event: {
      start: '2022-02-28',
      end: '2022-03-03',
      places: [{locality: 'Ош', latitude: 40, longitude: 72}, {locality: 'Бишкек'}],
    },
    gives: [{location: 'Ош / Бишкек', geo: undefined}],
  },
  {
    of: 'sessions',
    event: {
      name: 'Конференция',
      start: '2022-02-28',
      end: '2022-03-03',
      places: [{locality: 'Ош'}, {locality: 'Бишкек'}],
      sessions: [
        {title: 'Ачылышы', start: '2022-02-28T10:00', end: '2022-02-28T12:00', place: {locality: 'Ош'}},
        {title: 'Күнү белгисиз', start: '2022-03'},
        {start: '2022-03-03'},
      ],
    },
    gives: [
      {summary: 'Конференция: Ачылышы', location: 'Ош', dtstart: 'tzid=Asia/Bishkek 2022-02-28T10:00:00'},
      {summary: 'Конференция', location: 'Ош / Бишкек', dtstart: 'date 2022-03-03', dtend: 'date 2022-03-04'},
    ],
  },
  {
    of: 'an organizer and a contact',
    event: {start, registration: {for: [], contact: 'c2'}},
    item: {
      parties: [{name: 'Институт "ӨСИ" ^ партнёр', role: 'organizer', members: []}],
      contacts: [
        contact({emails: ['media@example.kg']}),
        contact({
          id: 'c2',
          name: 'А. Асанова',
          emails: ['bad', 'press@example.kg'],
          phones: [{number: '0312 00-12-34, 00-12-35'}],
        }),
      ],
    },
    gives: [
      {
        organizer: 'cn=Институт "ӨСИ" ^ партнёр mailto:press@example.kg',
        contact: 'А. Асанова, 0312 00-12-34, 00-12-35, bad, press@example.kg',
      },
    ],
  },
  {
    of: 'a contact without a mailbox',
    event: {start},
    item: {contacts: [contact({purpose: ['registration'], name: 'А. Асанова'})]},
    gives: [{organizer: undefined, contact: 'А. Асанова'}],
  },
  {
    of: 'addresses',
    event: {
      start,
      url: url('https://example.kg/a?b=1;2,3&c=%20'),
      programme: {announced: true, url: url('https://example.kg/п.pdf')},
    },
    gives: [{url: 'https://example.kg/a?b=1;2,3&c=%20', attach: 'https://example.kg/%D0%BF.pdf'}],
  },
  {
    of: 'tags and the day of change',
    event: {start},
    item: {tags: ['суу, жол', 'бюджет'], date_modified: '2026-11-20T12:00:00+06:00', url: url('https://example.kg/1')},
    gives: [{categories: 'суу, жол|бюджет', 'last-modified': '2026-11-20T06:00:00Z', url: 'https://example.kg/1'}],
  },
  {
    of: 'a day of change without a clock',
    event: {start},
    item: {date_modified: '2026-11-20'},
    gives: [{'last-modified': undefined}],
  },
  {
    of: 'notes',
    event: {
      start,
      agenda: [
        {title: 'Каттоо', start: '09:30'},
        {title: 'Баяндама', start: '2026-11-21T10:00', speaker: 'А. Асанова'},
        {title: 'Суроолор'},
      ],
      registration: {for: [], url: url('https://example.kg/r')},
    },
    item: {summary: 'Кыскача', url: url('https://example.kg/1')},
    gives: [
      {
        description:
          'Кыскача\n\n09:30 Каттоо\n10:00 Баяндама – А. Асанова\nСуроолор\n\nhttps://example.kg/r\nhttps://example.kg/1',
      },
    ],
  },
];
