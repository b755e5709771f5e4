import {expect} from '@open-wc/testing';
import {parseFeed} from '../../src/feed/index.js';
import {codes, only, url, VERSION, wrap} from '../support/parsed.js';

describe('parseFeed, items', () => {
  it('without an id get the same one each time', () => {
    const first = parseFeed({...wrap({title: 'A'})}, {url}).feed?.items[0]?.id;
    expect(first)
      .to.be.a('string')
      .and.equal(parseFeed(wrap({title: 'A'}), {url}).feed?.items[0]?.id);
    expect(first).not.to.equal(parseFeed(wrap({title: 'B'}), {url}).feed?.items[0]?.id);
    expect(only({url: 'https://example.kg/a', title: 'A'}).id).to.equal('https://example.kg/a');
  });

  it('with an id used before are dropped', () => {
    const json = {
      version: VERSION,
      title: 'F',
      items: [
        {id: '1', title: 'A'},
        {id: 1, title: 'B'},
      ],
    };
    expect(parseFeed(json, {url}).feed?.items.map(({title}) => title)).to.deep.equal(['A']);
    expect(codes(json)).to.deep.equal(['duplicate-id /items/1/id']);
  });

  it('without ids that lead to one page are told apart, but once each', () => {
    const at = 'https://example.kg/notices';
    const items = ['A', 'B', 'A'].map((title) => ({url: at, title}));
    const read = parseFeed({version: VERSION, title: 'F', items}, {url}).feed?.items ?? [];
    expect(read.map(({title}) => title)).to.deep.equal(['A', 'B']);
    expect(read[0]?.id).to.equal(at);
    expect(codes({version: VERSION, title: 'F', items})).to.include(`duplicate-id /items/2/id`);
  });

  it('and lists may be the objects that PHP makes of lists with gaps', () => {
    const json = {
      version: VERSION,
      title: 'F',
      items: {1: {id: 1, title: 'A', tags: {0: 'water', 2: 'roads'}}, 4: {id: 4, title: {}}, 5: {id: 5, title: 'B'}},
    };
    const items = parseFeed(json, {url}).feed?.items ?? [];
    expect(items.map(({title, tags}) => [title, tags])).to.deep.equal([
      ['A', ['water', 'roads']],
      ['B', []],
    ]);
    expect(codes(json)).to.deep.equal([
      'loose-type /items',
      'loose-type /items/1/tags',
      'wrong-type /items/4/title',
      'empty-item /items/4',
    ]);
    expect(parseFeed({version: VERSION, title: 'F', items: {}}, {url}).feed?.items).to.deep.equal([]);
    expect(parseFeed({version: VERSION, title: 'F', items: {id: 1, title: 'A'}}, {url}).feed?.items).to.have.length(1);
  });

  it('are dropped only where nothing shows', () => {
    const items = [null, 'text', 3, [], {id: 'x'}, {id: 'u', url: 'a.html'}, {id: 's', summary: 's'}];
    const {feed} = parseFeed({version: VERSION, title: 'F', items}, {url});
    expect(feed?.items.map(({id}) => id)).to.deep.equal(['u', 's']);
  });

  it('show where a member other than the text is all they have', () => {
    const shows: readonly object[] = [
      {image: 'a.png'},
      {attachments: [{url: 'a.pdf'}]},
      {_mykty: {images: ['a.png']}},
      {_mykty: {events: [{start: '2026-01-01'}]}},
      {_mykty: {contacts: [{phones: '0312 00 00 00'}]}},
      {_mykty: {quotes: ['said']}},
      {_mykty: {links: ['a.html']}},
      {_mykty: {kicker: 'k'}},
      {_mykty: {practice: {results: ['r']}}},
    ];
    for (const item of shows) expect(only({id: '1', ...item}).id, JSON.stringify(item)).to.equal('1');
  });

  it('lose only the member of a wrong type', () => {
    const item = {
      id: {},
      title: ['no'],
      content_text: 'text',
      content_html: 3,
      url: 7,
      tags: 'one',
      date_published: {},
      authors: 3,
      attachments: [{url: 'javascript:1'}, {title: 't'}, true],
      image: 'data:image/png;base64,AA==',
      language: 'not a language!',
      _mykty: {type: 'other', events: 'x', contacts: [true, {}], practice: 3, embargo: 'soon', status: {kind: 'x'}},
    };
    const read = only(item);
    expect(read).to.include({content_text: 'text', title: undefined, url: undefined, image: undefined, type: 'news'});
    expect(read.tags).to.deep.equal(['one']);
    expect(read.events).to.deep.equal([]);
    const found = codes(wrap(item));
    for (const expected of [
      'wrong-type /items/0/title',
      'wrong-type /items/0/content_html',
      'wrong-type /items/0/url',
      'loose-type /items/0/tags',
      'wrong-type /items/0/date_published',
      'bad-url /items/0/attachments/0/url',
      'missing /items/0/attachments/1',
      'wrong-type /items/0/attachments/2',
      'bad-url /items/0/image',
      'bad-language /items/0/language',
      'unknown-value /items/0/_mykty/type',
      'wrong-type /items/0/_mykty/events',
      'wrong-type /items/0/_mykty/contacts/0',
      'empty-entry /items/0/_mykty/contacts/1',
      'bad-date /items/0/_mykty/embargo',
      'unknown-value /items/0/_mykty/status/kind',
    ])
      expect(found, expected).to.include(expected);
  });

  it('tell a note without text, and an extension that is none', () => {
    const json = {
      ...wrap({id: '1', title: 'A', _mykty: {footnotes: [{id: '1'}, {id: '2', text: 'n'}, {}]}}),
      _mykty: 'x',
    };
    expect(codes(json)).to.deep.equal([
      'wrong-type /_mykty',
      'empty-entry /items/0/_mykty/footnotes/0',
      'empty-entry /items/0/_mykty/footnotes/2',
    ]);
  });

  it('are no losses where PHP writes an empty list for an object of which nothing is left', () => {
    const items = [
      {id: '1', title: 'A', _mykty: []},
      {id: '2', title: 'B', _mykty: {practice: []}},
    ];
    expect(codes({...wrap({}), items, _mykty: []})).to.deep.equal([
      'loose-type /_mykty',
      'loose-type /items/0/_mykty',
      'loose-type /items/1/_mykty/practice',
    ]);
    expect(codes({...wrap({}), items: [items[0], []]})).to.include('wrong-type /items/1');
    expect(codes(wrap({id: '1', title: 'A', _mykty: ['x']}))).to.deep.equal(['wrong-type /items/0/_mykty']);
  });

  it('are pointed at where they stand, also what stands for a list or an object', () => {
    const item = {
      id: '1',
      title: 'A',
      author: {name: 'N', url: 'javascript:1'},
      attachments: 'javascript:1',
      _mykty: {
        contacts: {name: 'N', emails: 'x', phones: {number: {}, label: 'L'}},
        events: [{start: '2026-01-01', end: 'x', places: {name: 'P', latitude: 100}}],
        images: ['javascript:1'],
      },
    };
    expect(codes(wrap(item)).filter((found) => !found.startsWith('loose-type'))).to.have.members([
      'bad-url /items/0/author/url',
      'bad-url /items/0/attachments',
      'missing /items/0/attachments',
      'bad-email /items/0/_mykty/contacts/emails',
      'wrong-type /items/0/_mykty/contacts/phones/number',
      'missing /items/0/_mykty/contacts/phones',
      'bad-date /items/0/_mykty/events/0/end',
      'out-of-range /items/0/_mykty/events/0/places/latitude',
      'bad-url /items/0/_mykty/images/0',
      'missing /items/0/_mykty/images/0',
    ]);
  });

  it('say what stands where a mailbox should', () => {
    const item = {id: '1', title: 'A', _mykty: {contacts: [{name: 'N', emails: [{mail: 'a@example.kg'}, ['a']]}]}};
    expect(parseFeed(wrap(item), {url}).problems.map(({values}) => values['type'])).to.deep.equal(['object', 'array']);
  });

  it('have no date where Hugo writes the first day of the year 1 for none', () => {
    const {date_published, date_modified} = only({
      id: '1',
      title: 'A',
      date_published: '0001-01-01T00:00:00Z',
      date_modified: '2026-02-28',
    });
    expect([date_published, date_modified]).to.deep.equal([undefined, '2026-02-28']);
  });

  it('resolve relative URLs against the feed, and drop them without one', () => {
    expect(only({id: '1', url: '../news/1?a=b#c'}).url).to.equal('https://example.kg/news/1?a=b#c');
    expect(parseFeed(wrap({id: '1', title: 'A', url: 'b'})).feed?.items[0]?.url).to.equal(undefined);
  });

  it('take their language from the feed, with underscores mended', () => {
    const json = {...wrap({id: '1', title: 'A'}), language: 'ru_KG'};
    expect(parseFeed(json, {url}).feed?.items[0]?.language).to.equal('ru-KG');
    expect(only({id: '1', title: 'A', language: 'uz-Cyrl'}).language).to.equal('uz-Cyrl');
  });
});
