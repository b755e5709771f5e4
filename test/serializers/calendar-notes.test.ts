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
