import {expect} from '@open-wc/testing';
import {contactJsonLd, escapeJsonLd, eventJsonLd, itemJsonLd} from '../../src/serializers/json-ld.js';
import {type FeedEvent} from '../../src/model/event.js';
import {contact, event, feed, item, url} from './fixtures.js';

/** As a search engine reads it. */
const read = (data: Parameters<typeof escapeJsonLd>[0]) => JSON.parse(escapeJsonLd(data)) as Record<string, unknown>;

describe('json-ld', () => {
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

  for (const [hours, expected] of [
    ['Mo-Fr 09:00-18:00', 'Mo-Fr 09:00-18:00'],
    ['алдын ала жазылуу менен', undefined],
  ] as const)
    it(`states ${expected ?? 'no opening hours'} for ${hours}`, () => {
      const data = read(contactJsonLd(contact({organization: 'О', address: 'Ош', hours})));
      expect((data['location'] as {openingHours?: string}).openingHours).to.equal(expected);
    });

  it('states when a text was published as it is shown, and by whom of the feed', () => {
    const old = item({type: 'news', published: '2016-06', date_published: '2026-01-01T00:00:00Z'});
    const by = (one: Parameters<typeof item>[0]) =>
      read(itemJsonLd(item({type: 'news', ...one}), feed({authors: [{name: 'Б'}]})))['author'];
    expect(read(itemJsonLd(old))['datePublished']).to.equal('2016-06');
    expect(by({})).to.deep.equal([{'@type': 'Person', name: 'Б'}]);
    expect(by({authors: [{name: 'А'}]})).to.deep.equal([{'@type': 'Person', name: 'А'}]);
  });

  it('states an article and its publisher', () => {
    const one = item({
      type: 'release',
      title: 'Т',
      date_published: '2016-05-30T12:33',
      url: url('https://example.kg/1'),
      authors: [{name: 'А'}],
      tags: ['суу'],
      image: url('https://example.kg/a.jpg'),
      status: {kind: 'withdrawn'},
    });
    expect(read(itemJsonLd(one, feed({home_page_url: url('https://example.kg/')})))).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Т',
      '@id': 'https://example.kg/1',
      url: 'https://example.kg/1',
      datePublished: '2016-05-30T12:33+06:00',
      image: ['https://example.kg/a.jpg'],
      keywords: ['суу'],
      author: [{'@type': 'Person', name: 'А'}],
      publisher: {'@type': 'Organization', name: 'Айыл өкмөтү', url: 'https://example.kg/'},
      creativeWorkStatus: 'Withdrawn',
    });
    const published = item({type: 'news', parties: [{name: 'Портал', role: 'publisher', members: []}]});
    expect(read(itemJsonLd(published))['publisher']).to.deep.equal([{'@type': 'Organization', name: 'Портал'}]);
  });

  it('states a practice', () => {
    const practice = {
      topics: ['water'],
      place: {locality: 'Кызыл-Суу', region: 'KG-Y'},
      period: {start: '2014', end: '2016'},
      solution: 'Ч',
      results: [],
      indicators: [],
    };
    expect(read(itemJsonLd(item({type: 'practice', title: 'Т', practice})))).to.deep.include({
      '@type': 'CreativeWork',
      name: 'Т',
      about: ['water'],
      abstract: 'Ч',
      temporalCoverage: '2014/2016',
      locationCreated: {
        '@type': 'Place',
        name: 'Кызыл-Суу',
        address: {'@type': 'PostalAddress', addressLocality: 'Кызыл-Суу', addressRegion: 'KG-Y'},
      },
    });
    expect(
      read(itemJsonLd(item({type: 'practice', practice: {...practice, period: {start: '2014'}}})))['temporalCoverage'],
    ).to.equal('2014/..');
    expect(read(itemJsonLd(item({type: 'practice'})))['@type']).to.equal('CreativeWork');
  });

  it('states whom to turn to, faxes apart', () => {
    const person = contact({
      name: 'А',
      role: 'Р',
      organization: 'О',
      purpose: ['media'],
      emails: ['press@example.kg'],
      phones: [
        {number: '0312 00-12-34, 66-26-7'},
        {number: '0312 00-12-35', kind: 'fax'},
        {number: '0312 00-12-36', label: 'Факс'},
      ],
    });
    expect(read(contactJsonLd(person))).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'Person',
      name: 'А',
      jobTitle: 'Р',
      worksFor: {'@type': 'Organization', name: 'О'},
      contactPoint: {
        '@type': 'ContactPoint',
        contactType: 'media',
        telephone: ['+996312001234'],
        faxNumber: ['+996312001235', '+996312001236'],
        email: ['press@example.kg'],
      },
    });
    const office = contact({
      organization: 'О',
      address: 'Көчө, 1',
      hours: 'Mo-Fr 09:00-18:00',
      url: url('https://example.kg/'),
    });
    expect(read([contactJsonLd(office)])).to.deep.equal({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'Organization',
          name: 'О',
          url: 'https://example.kg/',
          location: {'@type': 'CivicStructure', address: 'Көчө, 1', openingHours: 'Mo-Fr 09:00-18:00'},
          contactPoint: {'@type': 'ContactPoint'},
        },
      ],
    });
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

  it('knows an office with a name from a person', () => {
    const office = contact({name: 'Кабылдама', organization: 'Айыл өкмөтү', address: 'Көчө, 1'});
    expect(read(contactJsonLd(office))).to.deep.include({
      '@type': 'Organization',
      name: 'Кабылдама',
      parentOrganization: {'@type': 'Organization', name: 'Айыл өкмөтү'},
    });
  });

  for (const [name, data, expected] of [
    ['an event by its item, where it has no name', eventJsonLd(event({}), item({title: 'Т'})), {name: 'Т'}],
    [
      "an event's own page before its item's",
      eventJsonLd(event({url: url('https://example.kg/e')}), item({url: url('https://example.kg/1')})),
      {url: 'https://example.kg/e'},
    ],
    [
      'a session by its event, or by the item of that',
      [eventJsonLd(event({name: 'Ө', sessions: [{}]})), eventJsonLd(event({sessions: [{}]}), item({title: 'Т'}))].map(
        ({subEvent}) => (subEvent as {name: string}[])[0]?.name,
      ),
      ['Ө', 'Т'],
    ],
    [
      'money that came by way of another, and no other party',
      eventJsonLd(
        event({}),
        item({
          parties: [
            {name: 'А', role: 'funder', members: []},
            {name: 'Б', role: 'partner', via: 'В', members: []},
          ],
        }),
      ),
      {funder: [{'@type': 'Organization', name: 'А'}], funding: undefined},
    ],
    [
      'pictures once each',
      itemJsonLd(
        item({
          type: 'news',
          image: url('https://example.kg/a'),
          images: ['a', 'b'].map((path) => ({url: url(`https://example.kg/${path}`)})),
        }),
      ),
      {image: ['https://example.kg/a', 'https://example.kg/b']},
    ],
    [
      "an event's pictures",
      eventJsonLd(event({}), item({images: [{url: url('https://example.kg/a')}]})),
      {image: ['https://example.kg/a']},
    ],
    [
      'a place by its municipality, and no time where a practice has none',
      itemJsonLd(
        item({practice: {topics: [], results: [], indicators: [], place: {locality: 'Л', municipality: 'М'}}}),
      ),
      {
        temporalCoverage: undefined,
        locationCreated: {'@type': 'Place', name: 'М', address: {'@type': 'PostalAddress', addressLocality: 'Л'}},
      },
    ],
    [
      "a person's page with the ways to them, and no office that isn't told",
      contactJsonLd(contact({name: 'А', role: 'Р', url: url('https://example.kg/a')})),
      {worksFor: undefined, contactPoint: {'@type': 'ContactPoint', url: 'https://example.kg/a'}},
    ],
  ] as const)
    it(`states ${name}`, () => {
      const found = JSON.parse(JSON.stringify(data)) as Record<string, unknown>;
      for (const [member, value] of Object.entries(expected)) expect(found[member], member).to.deep.equal(value);
    });

  it('lets nothing out of its script', () => {
    const text = escapeJsonLd(itemJsonLd(item({title: '</script><script>alert(1)</script><!-- & \u2028 ]]>'})));
    expect(text).not.to.match(/[<>&\u2028\u2029]/);
    expect(JSON.parse(text)).to.have.property('headline', '</script><script>alert(1)</script><!-- & \u2028 ]]>');
  });
});
