import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import ICAL from 'ical.js';
import {type FeedEvent} from '../../src/model/event.js';
import {type Feed, type Item} from '../../src/model/feed.js';
import {toICalendar} from '../../src/serializers/calendar.js';
import {contact, event, feed, item, url} from './fixtures.js';
import {cases, start} from './icalendar-cases.js';

const NOW = Date.UTC(2026, 10, 21, 4, 5, 6);

/** Every value of an event that came back, by property: parameters in front where there are some. */
function read(component: ICAL.Component): Record<string, string> {
  const values: Record<string, string> = {};
  for (const property of component.getAllProperties()) {
    const [name, parameters, type] = property.jCal as [string, Record<string, string>, string];
    const shown = Object.entries(parameters).map(([key, value]) => `${key}=${value}`);
    if (type === 'date') shown.push('date');
    values[name] = [...shown, property.getValues().join('|')].join(' ');
  }
  return values;
}

function parse(text: string): ICAL.Component {
  for (const line of text.split('\r\n')) {
    expect(new TextEncoder().encode(line).length, line).to.be.at.most(75);
    expect(line, 'a bare break').not.to.match(/[\r\n\v\f\u0085\u2028\u2029]/);
  }
  expect(text).to.match(/\r\n$/);
  return new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]]);
}

const events = (text: string): Record<string, string>[] => parse(text).getAllSubcomponents('vevent').map(read);

const plain = (text: string): string =>
  text.replace(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/g, '\n').replace(/[^\n\t\P{Cc}]|\p{Surrogate}/gu, '');

describe('icalendar', () => {
  for (const {of, event: members, item: around, alarm, gives} of cases) {
    it(of, () => {
      const text = toICalendar(event(members), {now: NOW, item: item(around), ...(alarm === undefined ? {} : {alarm})});
      if (!gives.length) {
        expect(text).to.equal('');
        return;
      }
      const found = events(text);
      expect(found.length).to.equal(gives.length);
      gives.forEach((expected, index) => {
        for (const [name, value] of Object.entries(expected)) expect(found[index]?.[name], name).to.equal(value);
      });
      for (const each of found) {
        expect(each['dtstamp']).to.equal('2026-11-21T04:05:06Z');
        expect(each['uid']).to.match(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}@mykty$/);
      }
      expect(text.includes('VALARM')).to.equal(false);
    });
  }

  it('states a zone that keeps its offset, once', () => {
    const calendar = parse(
      toICalendar(item({events: [event({start}), event({id: 'e2', start: '2027-01-01T09:00'})]}), {now: NOW}),
    );
    const zones = calendar.getAllSubcomponents('vtimezone');
    expect(zones.map((zone) => zone.getFirstPropertyValue('tzid'))).to.deep.equal(['Asia/Bishkek']);
    const first = calendar.getFirstSubcomponent('vevent');
    const time = first && new ICAL.Event(first).startDate;
    expect(time?.toUnixTime()).to.equal(Date.UTC(2026, 10, 21, 4) / 1000);
    expect(toICalendar(event({start: '2026-11-21'}), {now: NOW})).not.to.include('VTIMEZONE');
    for (const [timeZone, offset] of [
      ['America/Caracas', '-0400'],
      ['Asia/Kolkata', '+0530'],
      ['Asia/Kathmandu', '+0545'],
      ['Pacific/Marquesas', '-0930'],
      ['Africa/Abidjan', '+0000'],
    ] as const)
      for (const property of ['TZOFFSETFROM', 'TZOFFSETTO'])
        expect(toICalendar(event({start, timeZone}), {now: NOW})).to.include(`\r\n${property}:${offset}\r\n`);
  });

  it('states no zone that had another offset at any of the events', () => {
    const then = event({id: 'then', start: '2003-11-21T10:00'});
    for (const all of [
      [then, event({start})],
      [event({start}), then],
      [event({start: '2003-11-21T10:00', end: '2026-11-21T12:00'})],
    ]) {
      const text = toICalendar(item({events: all}), {now: NOW});
      expect(text).not.to.include('VTIMEZONE');
      expect(text).to.include('DTSTART:20031121T050000Z');
    }
  });

  it('names a session by its event once', () => {
    const sessions = [
      {title: 'Форум', start: '2026-11-21'},
      {title: 'Ош', start: '2026-11-22'},
    ];
    const found = events(toICalendar(event({name: 'Форум', sessions}), {now: NOW}));
    expect(found.map(({summary}) => summary)).to.deep.equal(['Форум', 'Форум: Ош']);
  });

  it('keeps its identity over downloads, languages, dates and names, and no two events share one', () => {
    const uids = (source: Item | FeedEvent | Feed, around?: Item) =>
      events(toICalendar(source, {now: NOW, ...(around && {item: around})})).map((each) => each['uid']);
    const moved = event({start: '2026-12-01', name: 'New', sequence: 1});
    const ky = item({work: 'w', language: 'ky', events: [event({start})]});
    const ru = item({id: '2', work: 'w', language: 'ru', events: [moved]});
    const [uid] = uids(ky);
    expect(uids(ru)).to.deep.equal([uid]);
    expect(uids(moved, ru)).to.deep.equal([uid]);
    expect(uids(feed({items: [ky, ru]}))).to.deep.equal([uid]);
    const days = [{start: '2026-11-21'}, {start: '2026-11-22'}];
    const many = Array.from({length: 500}, (_, index) =>
      item({id: String(index), events: [event({sessions: days}), event({id: 'e2', start})]}),
    );
    expect(new Set(uids(feed({items: many}))).size).to.equal(1500);
  });

  it('keeps its identity over versions of this project, lest calendars hold an event twice', () => {
    const hearing = event({id: 'hearing', start, sessions: [{start}, {start: '2026-11-22'}]});
    const around = item({id: 'budget-hearing', url: url('https://osh.example.kg/1')});
    expect(events(toICalendar(hearing, {now: NOW, item: around})).map(({uid}) => uid)).to.deep.equal([
      '6630fba2-a798-8055-a4bb-c82fceac9bdd@mykty',
      'ee1aceab-dcee-8aed-ab86-a428bbefa319@mykty',
    ]);
  });

  it('shares no identity with the same words elsewhere', () => {
    const uidOf = (one: FeedEvent, around?: Partial<Item>) =>
      events(toICalendar(one, {now: NOW, ...(around && {item: item(around)})}))[0]?.['uid'];
    const hearing = event({id: 'hearing', start});
    const at = (address: string) => uidOf(hearing, {id: 'budget-hearing', url: url(address)});
    expect(at('https://osh.example.kg/1')).not.to.equal(at('https://naryn.example.kg/9'));
    for (const same of ['https://ru.osh.kg/1', 'https://www.osh.kg/2'])
      expect(at(same)).to.equal(at('https://osh.kg/1'));
    expect(at('mailto:a@osh.kg')).to.be.a('string');
    const alone = (members: Partial<FeedEvent>) => uidOf(event({id: '', start, name: 'А', ...members}));
    expect(alone({name: 'Б'})).not.to.equal(alone({}));
    expect(alone({start: '2026-11-22T10:00'})).not.to.equal(alone({}));
    expect(alone({start: '2026-11-22T10:00', previousStart: start})).to.equal(alone({}));
  });

  for (const now of [NaN, new Date(NaN), undefined as unknown as number])
    it(`refuses ${String(now)} for the time at which a file is made`, () =>
      expect(() => toICalendar(event({start: '2026-11-21'}), {now})).to.throw(RangeError));

  it("makes one file of a feed, in the reader's language where it can", () => {
    const version = (language: string, work: string) =>
      item({id: `${language}-${work}`, language, work, events: [event({start, name: `${language}-${work}`})]});
    const whole = feed({
      language: 'ky',
      title: 'Иш-чаралар; баары',
      items: [version('ru', 'a'), version('ky', 'a'), version('ru', 'b')],
    });
    const titles = (language?: string) =>
      events(toICalendar(whole, {now: NOW, ...(language && {language})})).map((each) => each['summary']?.split(' ')[1]);
    expect(titles()).to.deep.equal(['ky-a', 'ru-b']);
    expect(titles('ru-KG')).to.deep.equal(['ru-a', 'ru-b']);
    const calendar = parse(toICalendar(whole, {now: new Date(NOW)}));
    // ical.js doesn't know NAME (RFC 7986) yet, and gives its value as it stands in the file.
    expect(calendar.getFirstPropertyValue('name')).to.equal('Иш-чаралар\\; баары');
    expect(calendar.getFirstPropertyValue('method')).to.equal(null);
    expect(toICalendar(feed(), {now: NOW})).to.equal('');
  });

  it('takes a feed of a hundred thousand events', () => {
    const events = Array.from({length: 100_000}, (_, index) => event({id: String(index), start}));
    expect(toICalendar(item({events}), {now: NOW}).split('BEGIN:VEVENT').length).to.equal(100_001);
  }).timeout(20_000);

  it('publishes only what has an organizer', () => {
    const known = item({contacts: [contact({emails: ['press@example.kg']})], events: [event({start})]});
    expect(toICalendar(known, {now: NOW}))
      .to.include('METHOD:PUBLISH')
      .and.include('ORGANIZER:mailto');
    const mixed = feed({items: [known, item({id: '2', events: [event({start})]})]});
    expect(toICalendar(mixed, {now: NOW}))
      .not.to.include('METHOD')
      .and.not.include('ORGANIZER');
  });

  it('reminds when asked', () => {
    const alarm = parse(toICalendar(event({start, name: 'A, b'}), {now: NOW, alarm: 90}))
      .getFirstSubcomponent('vevent')
      ?.getFirstSubcomponent('valarm');
    expect(alarm && read(alarm)).to.deep.equal({action: 'DISPLAY', description: 'A, b', trigger: '-PT90M'});
    expect(toICalendar(event({start}), {now: NOW, alarm: -10})).to.include('TRIGGER:PT10M');
  });

  it('gives back any text as it was, breaks apart', () => {
    fc.assert(
      fc.property(
        fc.string({unit: 'grapheme', maxLength: 200}),
        fc.string({unit: 'binary', maxLength: 200}),
        (name, reason) => {
          const [found] = events(toICalendar(event({start, name, statusReason: reason}), {now: NOW}));
          expect(found?.['summary'] ?? '').to.equal(plain(name));
          expect(found?.['comment'] ?? '').to.equal(plain(reason));
        },
      ),
      {numRuns: 500, seed: 20261121},
    );
  });
});
