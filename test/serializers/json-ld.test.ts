import {expect} from '@open-wc/testing';
import {contactJsonLd, escapeJsonLd, eventJsonLd, itemJsonLd} from '../../src/serializers/json-ld.js';
import {contact, event, feed, item, readJsonLd as read, url} from './fixtures.js';

describe('json-ld', () => {
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
