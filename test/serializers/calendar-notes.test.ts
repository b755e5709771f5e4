import {expect} from '@open-wc/testing';
import ICAL from 'ical.js';
import {type FeedEvent} from '../../src/model/event.js';
import {type Item} from '../../src/model/feed.js';
import {calendarLinks, toICalendar} from '../../src/serializers/calendar.js';
import {event, item, url} from './fixtures.js';

const start = '2026-11-21T10:00';

/** The notes of each entry, as a calendar reads them. */
const notes = (members: Partial<FeedEvent>, around: Partial<Item> = {}): string[] => {
  const text = toICalendar(event({start, ...members}), {now: 0, item: item(around)});
  return new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]])
    .getAllSubcomponents('vevent')
    .map((each) => String(each.getFirstPropertyValue('description') ?? ''));
};

const zoom = {name: 'Zoom', url: url('https://zoom.us/j/1')};
const hall = {name: 'Китепкана', locality: 'Ош', url: url('https://library.example.kg/')};
const page = url('https://example.kg/1');

describe('where an online event is joined', () => {
  for (const [of, members, expected, conference] of [
    ['moved online', {status: 'movedOnline', places: [zoom]}, 'https://zoom.us/j/1\nhttps://example.kg/1', true],
    ['online', {attendance: 'online', places: [zoom]}, 'https://zoom.us/j/1\nhttps://example.kg/1', true],
    [
      'of both kinds',
      {attendance: 'mixed', places: [hall, zoom]},
      'https://zoom.us/j/1\nhttps://example.kg/1\nhttps://library.example.kg/',
      true,
    ],
    ['in a hall with a page', {places: [hall]}, 'https://example.kg/1\nhttps://library.example.kg/', false],
    [
      'with a place that is an address alone',
      {places: [{url: zoom.url}]},
      'https://zoom.us/j/1\nhttps://example.kg/1',
      true,
    ],
    [
      'with a session online',
      {attendance: 'mixed', places: [hall], sessions: [{start, place: zoom}]},
      'https://zoom.us/j/1\nhttps://example.kg/1',
      true,
    ],
  ] as const) {
    it(of, () => {
      expect(notes(members, {url: page})).to.deep.equal([expected]);
      const text = toICalendar(event({start, ...members}), {now: 0}).replaceAll('\r\n ', '');
      expect(/CONFERENCE;VALUE=URI.*:https:\/\/zoom\.us\/j\/1\r\n/.test(text)).to.equal(conference);
      for (const link of Object.values(calendarLinks(event({start, ...members})) ?? {}))
        expect(decodeURIComponent(link).includes('https://zoom.us/j/1')).to.equal(conference);
    });
  }

  it('says what the address is called', () => {
    const text = toICalendar(event({start, attendance: 'online', places: [zoom]}), {
      now: 0,
      item: item({language: 'ky'}),
    });
    expect(text).to.include('CONFERENCE;VALUE=URI;LABEL="Zoom":https://zoom.us/j/1\r\n');
  });
});

describe('an agenda in the notes', () => {
  const day = '2026-11-21';
  for (const [of, members, expected] of [
    ['bare clocks', {agenda: [{title: 'A', start: '09:30', end: '10:00'}, {title: 'B'}]}, '09:30–10:00 A\nB'],
    ['an offset', {agenda: [{title: 'A', start: `${day}T04:00Z`, end: `${day}T05:30Z`}]}, '10:00–11:30 A'],
    ['a space for the T', {agenda: [{title: 'A', start: `${day} 11:00`, speaker: 'B'}]}, '11:00 A – B'],
    [
      'another day too',
      {
        agenda: [
          {title: 'A', start: `${day}T04:00Z`},
          {title: 'B', start: '2026-11-22T09:00', end: '2026-11-22T12:00'},
        ],
      },
      '2026-11-21 10:00 A\n2026-11-22 09:00–12:00 B',
    ],
    ['a day alone', {agenda: [{title: 'A', start: '2026-11-22'}]}, '2026-11-22 A'],
    ["the event's own day", {agenda: [{title: 'A', start: day, end: day}]}, 'A'],
    ['a night', {agenda: [{title: 'A', start: `${day}T22:00`, end: '2026-11-22T02:00'}]}, '22:00–2026-11-22 02:00 A'],
    ['an end alone', {agenda: [{title: 'A', end: `${day}T12:00`}]}, 'A'],
    ['a month', {agenda: [{title: 'A', start: '2026-11'}]}, 'A'],
    [
      'one day of an event of several',
      {start: day, end: '2026-11-23', agenda: [{title: 'A', start: `${day}T09:00`}]},
      '2026-11-21 09:00 A',
    ],
    [
      'an event that ends at midnight',
      {start: `${day}T09:00`, end: '2026-11-22T00:00', agenda: [{title: 'A', start: `${day}T10:00`}]},
      '10:00 A',
    ],
    [
      'a clock elsewhere',
      {timeZone: 'America/New_York', start: '2026-06-10T09:00', agenda: [{title: 'A', start: '2026-06-10T13:00Z'}]},
      '09:00 A',
    ],
  ] as const)
    it(of, () => expect(notes(members)).to.deep.equal([expected]));

  it('names its day for the sessions on others', () => {
    const sessions = [{start: '2026-11-21T10:00'}, {start: '2026-11-22T10:00'}];
    expect(notes({sessions, agenda: [{title: 'A', start: '2026-11-22T10:30'}]})).to.deep.equal([
      '2026-11-22 10:30 A',
      '10:30 A',
    ]);
  });
});
