import {expect} from '@open-wc/testing';
import {parseFeed, type Item} from '../../src/feed/index.js';

const url = 'https://example.kg/feeds/feed.json';

function read(extension: object, more: object = {}): {item: Item; problems: string[]} {
  const json = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'F',
    items: [{id: '1', title: 'A', ...more, _mykty: extension}],
  };
  const {feed, problems} = parseFeed(json, {url});
  const item = feed?.items[0];
  if (!item) throw new Error('The item was dropped');
  return {item, problems: problems.map(({code, pointer}) => `${code} ${pointer.replace('/items/0/_mykty', '')}`)};
}

describe('parseFeed, _mykty', () => {
  describe('contacts', () => {
    const contact = (members: object) => {
      const {item, problems} = read({contacts: [members]});
      return {contact: item.contacts[0], problems};
    };

    for (const [hours, taken, ...problems] of [
      ['Mo-Fr 09:00-18:00', 'Mo-Fr 09:00-18:00'],
      [['Mo-Fr 09:00-18:00', 'Sa 10:00-14:00'], 'Mo-Fr 09:00-18:00; Sa 10:00-14:00'],
      [['Mo-Fr 09:00-18:00', {}], 'Mo-Fr 09:00-18:00', 'wrong-type /contacts/0/hours/1'],
      [{}, undefined, 'wrong-type /contacts/0/hours'],
    ])
      it(`take ${JSON.stringify(hours)} for ${taken ? 'hours' : 'none'}`, () => {
        const {contact: made, problems: found} = contact({name: 'A', hours});
        expect([made?.hours, ...found]).to.deep.equal([taken, ...problems]);
      });

    it('keep phones as written, as text, number or object', () => {
      const {contact: made} = contact({
        phones: ['0312 62-07-60/61', 312620760, {number: '+996 312 00-00-00', label: 'факс', kind: 'FAX'}, {}, null],
      });
      expect(made?.phones.map(({number, kind}) => `${number} ${kind}`)).to.deep.equal([
        '0312 62-07-60/61 undefined',
        '312620760 undefined',
        '+996 312 00-00-00 fax',
      ]);
    });

    it('take e-mail addresses as text or object, and none that is more than one', () => {
      const {contact: made, problems} = contact({
        name: 'N',
        emails: [
          'a@example.kg',
          {email: 'mailto:b@example.kg'},
          'c@example.kg, d@example.kg',
          'x?bcc=y@example.kg',
          'no',
          {},
        ],
      });
      expect(made?.emails).to.deep.equal(['a@example.kg', 'b@example.kg']);
      expect(problems.filter((each) => each.startsWith('bad-email'))).to.have.length(3);
    });

    it('get an id by their place, and may be a bare name', () => {
      const {item} = read({contacts: [{id: 7, name: 'A'}, 'Б. кызматы', {name: 'C'}]});
      expect(item.contacts.map(({id, name}) => `${id} ${name}`)).to.deep.equal(['7 A', 'c2 Б. кызматы', 'c3 C']);
    });

    it('with nothing but an id are dropped', () => {
      expect(read({contacts: [{id: 'x', purpose: ['media']}]}).item.contacts).to.deep.equal([]);
    });
  });

  it('keeps an empty alternative text, which says that a picture only adorns', () => {
    const {item} = read({images: [{url: '/a.png', alt: '', caption: 'c'}, {url: '/b.png', alt: ' '}, '/c.png']});
    expect(item.images.map(({alt}) => alt)).to.deep.equal(['', undefined, undefined]);
  });

  describe('events', () => {
    const event = (members: object) => {
      const {item, problems} = read({events: [{start: '2026-05-12', ...members}]});
      return {event: item.events[0], problems};
    };

    it('have their defaults', () => {
      const {event: made} = event({});
      expect(made).to.include({id: 'e1', timeZone: 'Asia/Bishkek', status: 'scheduled', sequence: 0});
      for (const key of ['places', 'sessions', 'agenda', 'speakers', 'audience'] as const)
        expect(made?.[key]).to.deep.equal([]);
    });

    const ends: readonly [string, string, boolean][] = [
      ['2026-05-12', '2026-05-12', true],
      ['2026-05', '2026-05-12', true],
      ['2026-05-12', '2026-05', true],
      ['2026-05-12T18:00', '2026-05-12', true],
      ['2026-05-12', '2026-05-11', false],
      ['2026-05', '2026-04-30', false],
      ['2026-05-12T01:00+06:00', '2026-05-11T23:00Z', true],
      ['2026-05-12T01:00+12:00', '2026-05-11T21:00', true],
    ];
    for (const [start, end, kept] of ends) {
      it(`${kept ? 'keep' : 'drop'} an end ${end} of a start ${start}`, () => {
        const {event: made, problems} = event({start, end});
        expect(made?.end).to.equal(kept ? end : undefined);
        expect(problems).to.deep.equal(kept ? [] : ['end-before-start /events/0']);
      });
    }

    it('take clocks and dates in an agenda, and text alone', () => {
      const {event: made} = event({
        agenda: ['Ачылышы', {title: 'Баяндама', start: '9:30', end: '25:00'}, {start: '10:00'}],
      });
      expect(made?.agenda.map(({title, start, end}) => [title, start, end])).to.deep.equal([
        ['Ачылышы', undefined, undefined],
        ['Баяндама', '09:30', undefined],
      ]);
    });

    it('take a place by its name, and only whole positions in range', () => {
      const {event: made} = event({
        places: ['Маданият үйү', {name: 'B', latitude: 42.8, longitude: '74.6'}, {latitude: 91}],
      });
      expect(made?.places.map(({name, latitude, longitude}) => [name, latitude, longitude])).to.deep.equal([
        ['Маданият үйү', undefined, undefined],
        ['B', 42.8, 74.6],
      ]);
    });

    it('take the zone of the feed where their own is none', () => {
      expect(event({timeZone: 'Mars/Olympus'}).problems).to.deep.equal(['bad-time-zone /events/0/timeZone']);
      expect(event({timeZone: 'Europe/Zurich'}).event?.timeZone).to.equal('Europe/Zurich');
    });

    for (const [status, taken] of [
      ['cancelled', 'cancelled'],
      ['Cancelled', 'cancelled'],
      ['canceled', 'cancelled'],
      ['CANCELED', 'cancelled'],
      ['EventCancelled', 'cancelled'],
      ['https://schema.org/EventCancelled', 'cancelled'],
      ['http://schema.org/EventPostponed', 'postponed'],
      ['schema:EventMovedOnline', 'movedOnline'],
      ['EventScheduled', 'scheduled'],
    ])
      it(`takes the status ${status} for ${taken}`, () => {
        const {item, problems} = read({events: [{id: 'e', start: '2026-05-12', status}]});
        expect(item.events[0]?.status).to.equal(taken);
        expect(problems).to.deep.equal([]);
      });

    it('names a status that is none', () => {
      const {item, problems} = read({events: [{id: 'e', start: '2026-05-12', status: 'Eventual'}]});
      expect([item.events[0]?.status, ...problems]).to.deep.equal(['scheduled', 'unknown-value /events/0/status']);
    });

    it('without anything to show are dropped', () => {
      expect(read({events: [{id: 'e', status: 'scheduled'}, {places: [{}]}]}).item.events).to.deep.equal([]);
      const parted = {sessions: [{start: '2026-12-05', place: {locality: 'Osh'}}]};
      expect(read({events: [parted]}).problems).to.deep.equal([]);
    });
  });

  describe('practices', () => {
    it('without topics take the tags', () => {
      const {item} = read({type: 'practice'}, {tags: ['water', 'суу']});
      expect(item.practice?.topics).to.deep.equal(['water', 'суу']);
      expect(item.practice?.indicators).to.deep.equal([]);
    });

    for (const [extension, more, told] of [
      [{type: 'practice'}, {}, []],
      [{type: 'practice', practice: {}}, {}, ['empty-entry /practice']],
      [{type: 'practice'}, {tags: ['water']}, []],
      [{type: 'practice', practice: {problem: 'p'}}, {}, []],
    ] as const)
      it(`of ${JSON.stringify({...more, ...extension})} tell ${told.join() || 'nothing'}`, () => {
        expect(read(extension, more).problems).to.deep.equal(told);
      });

    it('keep what they have, in the right types', () => {
      const {item, problems} = read({
        type: 'practice',
        practice: {
          topics: ['budget'],
          place: 'Кызыл-Суу',
          period: 2018,
          indicators: [{label: 'L', before: '10', after: 12.5, year: 2019}, {before: 1}],
          cost: 5000,
          results: 'One result',
        },
      });
      expect(item.practice).to.deep.include({
        topics: ['budget'],
        results: ['One result'],
        cost: {amount: 5000, currency: undefined},
        period: {start: '2018', end: undefined},
      });
      expect(item.practice?.place?.locality).to.equal('Кызыл-Суу');
      expect(item.practice?.indicators).to.deep.equal([
        {label: 'L', before: 10, after: 12.5, unit: undefined, year: '2019'},
      ]);
      expect(problems).to.include('missing /practice/indicators/1');
    });
  });

  for (const [written, taken, found] of [
    [' 5 ', 5, ['loose-type /practice/cost/amount']],
    ['+41.5', 41.5, ['loose-type /practice/cost/amount']],
    ['1e3', undefined, ['wrong-type /practice/cost/amount']],
    ['0x10', undefined, ['wrong-type /practice/cost/amount']],
    ['0b11', undefined, ['wrong-type /practice/cost/amount']],
    ['1 200', undefined, ['wrong-type /practice/cost/amount']],
    ['41,5', undefined, ['wrong-type /practice/cost/amount']],
    [1e3, 1000, []],
    ['', undefined, ['wrong-type /practice/cost/amount']],
    [' ', undefined, ['wrong-type /practice/cost/amount']],
    ['\n\t', undefined, ['wrong-type /practice/cost/amount']],
    ['5 сом', undefined, ['wrong-type /practice/cost/amount']],
    ['Infinity', undefined, ['wrong-type /practice/cost/amount']],
  ] as const)
    it(`reads ${JSON.stringify(written)} as the number ${taken}`, () => {
      const {item, problems} = read({practice: {topics: ['x'], cost: {amount: written}}});
      expect(item.practice?.cost?.amount).to.equal(taken);
      expect(problems.filter((each) => each.includes('amount'))).to.deep.equal(found);
    });

  it('reads quotes of no kind where none is told, parties by name, footnotes with a text', () => {
    const {item} = read({
      quotes: ['a', {text: 'b', kind: 'direct'}],
      parties: ['P', {name: 'Q', role: 'Funder', members: ['m']}, {}],
      footnotes: ['f', {id: 'x'}, {html: '<p>h</p>', on: 'title'}],
      projects: [{name: 'R', parties: ['S']}],
      links: ['/l', {url: 'javascript:1'}],
      status: 'withdrawn',
    });
    expect(item.quotes.map(({text, kind}) => `${text} ${kind}`)).to.deep.equal(['a undefined', 'b direct']);
    expect(item.parties.map(({name, role}) => `${name} ${role}`)).to.deep.equal(['P undefined', 'Q funder']);
    expect(item.footnotes.map(({id, text, html, on}) => [id, text, html, on])).to.deep.equal([
      ['1', 'f', undefined, undefined],
      ['3', undefined, '<p>h</p>', 'title'],
    ]);
    expect(item.projects[0]?.parties[0]?.name).to.equal('S');
    expect(item.links.map((each) => each.url)).to.deep.equal(['https://example.kg/l']);
    expect(item.status?.kind).to.equal('withdrawn');
  });

  it('reads the language of an attachment, and dates of any precision', () => {
    const attachments = [{url: 'a.pdf', _mykty: {language: 'ru'}}, {url: 'b.pdf'}];
    const {item} = read({published: 2016, embargo: '2016-02-29T10:00:00.5+06:00'}, {attachments});
    expect(item.attachments.map(({language}) => language)).to.deep.equal(['ru', undefined]);
    expect(item.attachments[0]).not.to.have.property('_mykty');
    expect([item.published, item.embargo]).to.deep.equal(['2016', '2016-02-29T10:00:00.5+06:00']);
  });
});
