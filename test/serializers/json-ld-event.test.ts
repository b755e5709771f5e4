import {expect} from '@open-wc/testing';
import {type FeedEvent} from '../../src/model/event.js';
import {eventJsonLd} from '../../src/serializers/json-ld.js';
import {event, item, readJsonLd as read, url} from './fixtures.js';

describe('json-ld, an event', () => {
  it('states an event, as precisely as the feed', () => {
    const data = read(
      eventJsonLd(
        event({
          name: 'Талкуу',
          start: '2026-11-21T10:00',
          end: '2026-11-21T18:00+05:00',
          status: 'rescheduled',
          previousStart: '2026-10',
          attendance: 'mixed',
          places: [
            {name: 'Китепкана', locality: 'Ош', region: 'KG-GO', country: 'KG', latitude: 40.5, longitude: 72.8},
            {name: 'Zoom', url: url('https://meet.example.kg/a')},
          ],
          sessions: [{title: 'Ачылышы', start: '2026-11-21', place: {locality: 'Ош'}}],
          speakers: [{name: 'А. Асанова', role: 'серепчи'}],
          audience: ['ЖӨБ органдары'],
        }),
        item({
          language: 'ky',
          summary: 'Кыскача',
          url: url('https://example.kg/1'),
          parties: [
            {name: 'ӨСИ', role: 'organizer', members: ['А', 'Б']},
            {name: 'Союз', role: 'coOrganizer', members: []},
            {name: 'Фонд', role: 'funder', via: 'SDC', members: []},
            {name: 'Өнөктөш', role: 'partner', members: []},
          ],
        }),
      ),
    );
    expect(data).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: 'Талкуу',
      description: 'Кыскача',
      inLanguage: 'ky',
      url: 'https://example.kg/1',
      startDate: '2026-11-21T10:00+06:00',
      endDate: '2026-11-21T18:00+05:00',
      previousStartDate: '2026-10',
      eventStatus: 'https://schema.org/EventRescheduled',
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: [
        {
          '@type': 'Place',
          name: 'Китепкана',
          address: {'@type': 'PostalAddress', addressLocality: 'Ош', addressRegion: 'KG-GO', addressCountry: 'KG'},
          geo: {'@type': 'GeoCoordinates', latitude: 40.5, longitude: 72.8},
        },
        {'@type': 'VirtualLocation', name: 'Zoom', url: 'https://meet.example.kg/a'},
      ],
      organizer: [
        {
          '@type': 'Organization',
          name: 'ӨСИ',
          member: [
            {'@type': 'Organization', name: 'А'},
            {'@type': 'Organization', name: 'Б'},
          ],
        },
        {'@type': 'Organization', name: 'Союз'},
      ],
      funder: [{'@type': 'Organization', name: 'Фонд'}],
      funding: [
        {
          '@type': 'Grant',
          funder: {'@type': 'Organization', name: 'Фонд'},
          sponsor: {'@type': 'Organization', name: 'SDC'},
        },
      ],
      performer: [{'@type': 'Person', name: 'А. Асанова', jobTitle: 'серепчи'}],
      audience: [{'@type': 'Audience', audienceType: 'ЖӨБ органдары'}],
      subEvent: [
        {
          '@type': 'Event',
          name: 'Ачылышы',
          startDate: '2026-11-21',
          location: {'@type': 'Place', name: 'Ош', address: {'@type': 'PostalAddress', addressLocality: 'Ош'}},
        },
      ],
    });
  });

  it('states dates and places that only the sessions have', () => {
    const data = read(
      eventJsonLd(
        event({
          sessions: [
            {title: 'B', start: '2027-04-15', place: {locality: 'Бишкек'}},
            {title: 'A', start: '2027-04-01', place: {locality: 'Ош'}},
          ],
        }),
      ),
    );
    expect([data['startDate'], data['endDate']]).to.deep.equal(['2027-04-01', '2027-04-15']);
    expect((data['location'] as {name: string}[]).map(({name}) => name)).to.deep.equal(['Бишкек', 'Ош']);
  });

  it('states an end that is known alone, and none that comes before the start', () => {
    const dates = (members: Partial<FeedEvent>) => {
      const {startDate, endDate} = read(eventJsonLd(event(members)));
      return [startDate, endDate];
    };
    expect(dates({end: '2027-06-12'})).to.deep.equal([undefined, '2027-06-12']);
    expect(dates({start: '2027-06-12', end: '2027-06-01'})).to.deep.equal(['2027-06-12', undefined]);
    expect(dates({sessions: [{start: '2027-06-12'}], end: '2027-06-01'})).to.deep.equal(['2027-06-12', undefined]);
  });

  for (const [status, previousStart, stated] of [
    ['scheduled', '2026-12-05', 'EventRescheduled'],
    ['postponed', '2026-12-05', 'EventRescheduled'],
    ['postponed', '2026-12-12', 'EventPostponed'],
    ['postponed', '2026-12', 'EventPostponed'],
    ['cancelled', '2026-12-05', 'EventCancelled'],
    ['scheduled', '2026-12-12', 'EventScheduled'],
  ] as const)
    it(`takes ${status} from ${previousStart} to 2026-12-12 for ${stated}`, () => {
      const data = read(eventJsonLd(event({status, previousStart, start: '2026-12-12'})));
      expect(data['eventStatus']).to.equal(`https://schema.org/${stated}`);
    });

  for (const half of [{latitude: 40.5}, {longitude: 72.8}]) {
    it(`states no point of a ${Object.keys(half).join()} alone`, () => {
      const data = read(eventJsonLd(event({places: [{name: 'Китепкана', ...half}]})));
      expect(JSON.stringify(data)).to.contain('Китепкана').and.not.to.contain('GeoCoordinates');
    });
  }

  for (const [status, attendance, stated, mode] of [
    ['scheduled', undefined, 'EventScheduled', undefined],
    ['cancelled', 'offline', 'EventCancelled', 'OfflineEventAttendanceMode'],
    ['postponed', 'online', 'EventPostponed', 'OnlineEventAttendanceMode'],
    ['movedOnline', undefined, 'EventMovedOnline', 'OnlineEventAttendanceMode'],
  ] as const) {
    it(`states ${status}, ${attendance ?? 'no attendance'}`, () => {
      const data = read(eventJsonLd(event({status, ...(attendance && {attendance})})));
      expect(data['eventStatus']).to.equal(`https://schema.org/${stated}`);
      expect(data['eventAttendanceMode']).to.equal(mode && `https://schema.org/${mode}`);
      expect(data).not.to.have.any.keys('startDate', 'location', 'organizer', 'subEvent');
    });
  }

  for (const [start, zone, expected] of [
    ['2016', 'Asia/Bishkek', '2016'],
    ['2016-06', 'Asia/Bishkek', '2016-06'],
    ['2016-06-10', 'Asia/Bishkek', '2016-06-10'],
    ['2026-07-01T10:00', 'America/St_Johns', '2026-07-01T10:00-02:30'],
    ['2026-07-01T10:00:30', 'Europe/Berlin', '2026-07-01T10:00:30+02:00'],
    // The clock skips it: the instant that the countdown counts to, half an hour past three in summer time.
    ['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T02:30+01:00'],
    ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T02:30+02:00'],
    ['2026-07-01T10:00', 'Asia/Nowhere', '2026-07-01T10:00'],
    ['2026-06-10 10:00', 'Asia/Bishkek', '2026-06-10T10:00+06:00'],
    ['2026-06-10t10:00:05,5z', 'Asia/Bishkek', '2026-06-10T10:00:05Z'],
    ['2026-06-10 10:00+0530', 'Asia/Bishkek', '2026-06-10T10:00+05:30'],
    ['2026-06-10 10:00', 'Asia/Nowhere', '2026-06-10T10:00'],
    ['some day', 'Asia/Bishkek', undefined],
  ] as const) {
    it(`${start} in ${zone}`, () => {
      expect(read(eventJsonLd(event({start, timeZone: zone})))['startDate']).to.equal(expected);
    });
  }

  for (const [start, end, expected] of [
    ['2026-06-10T10:00', '2026-06-10T09:00', undefined],
    ['2026-06-10T10:00', '2026-06-10T10:00', undefined],
    ['2026-06-10', '2026-06-09', undefined],
    ['2026-06-10', '2026-06-10', '2026-06-10'],
    ['2026-06-10T10:00', '2026-06-10T12:00', '2026-06-10T12:00+06:00'],
  ] as const)
    it(`states ${expected ?? 'no end'} for ${start} to ${end}`, () => {
      const data = read(eventJsonLd(event({start, end, sessions: [{start, end}]})));
      const [session] = data['subEvent'] as {endDate?: string}[];
      expect([data['endDate'], session?.endDate]).to.deep.equal([expected, expected]);
    });

  for (const [members, type] of [
    [{}, 'Place'],
    [{attendance: 'offline'}, 'Place'],
    [{attendance: 'online'}, 'VirtualLocation'],
    [{attendance: 'mixed'}, 'VirtualLocation'],
    [{status: 'movedOnline'}, 'VirtualLocation'],
    [{places: [{url: url('https://example.kg/')}]}, 'VirtualLocation'],
    [{attendance: 'online', places: [{name: 'Китепкана', locality: 'Ош', url: url('https://example.kg/')}]}, 'Place'],
  ] as const)
    it(`states a ${type} for ${JSON.stringify(members)}`, () => {
      const places = [{name: 'Улуттук китепкана', url: url('https://example.kg/')}];
      const [place] = read(eventJsonLd(event({places, ...members})))['location'] as {'@type': string}[];
      expect(place?.['@type']).to.equal(type);
    });

  for (const [of, places, place, expected] of [
    ['the only place of the event', ['Ош'], undefined, ['Ош']],
    ['its own place', ['Ош'], 'Өзгөн', ['Өзгөн']],
    ['no place, where the event has several', ['Ош', 'Бишкек'], undefined, []],
    ['no place, where there is none', [], undefined, []],
  ] as const)
    it(`gives a part ${of}`, () => {
      const whole = event({
        start: '2026-11-21',
        places: places.map((name) => ({name})),
        sessions: [{start: '2026-11-21', ...(place ? {place: {name: place}} : {})}],
      });
      const [part] = read(eventJsonLd(whole))['subEvent'] as {location?: {name: string} | {name: string}[]}[];
      expect([part?.location ?? []].flat().map(({name}) => name)).to.deep.equal(expected);
    });
});
