import {expect} from '@open-wc/testing';
import {parseFeed} from '../../src/feed/index.js';
import type {Item} from '../../src/feed/index.js';

const VERSION = 'https://jsonfeed.org/version/1.1';
const url = 'https://example.kg/feeds/feed.json';
const wrap = (item: unknown) => ({version: VERSION, title: 'Feed', items: [item]});
const codes = (json: unknown) => parseFeed(json, {url}).problems.map(({code, pointer}) => `${code} ${pointer}`);

function only(item: unknown): Item {
  const [first] = parseFeed(wrap(item), {url}).feed?.items ?? [];
  if (!first) throw new Error('The item was dropped');
  return first;
}

describe('parseFeed', () => {
  describe('tells what is no feed', () => {
    const cases: readonly [string, unknown, string][] = [
      ['nothing', undefined, 'not-a-feed'],
      ['null', null, 'not-a-feed'],
      ['a number', 7, 'not-a-feed'],
      ['a list', [], 'not-a-feed'],
      ['another object', {items: 3}, 'not-a-feed'],
      ['a list of other things', {items: [{sku: 4}]}, 'not-a-feed'],
      ['empty text', '  \n', 'empty'],
      ['a web page', '\n<!doctype html><title>404</title>', 'html'],
      ['broken JSON', '{"version": ', 'not-json'],
      ['RSS in JSON', {rss: {channel: {item: []}}}, 'rss-in-json'],
      ['Atom in JSON', {feed: {entry: []}}, 'rss-in-json'],
      ['a channel', {channel: {}, items: []}, 'rss-in-json'],
    ];
    for (const [name, json, code] of cases) {
      it(`${name}: ${code}`, () => {
        const {feed, problems} = parseFeed(json, {url});
        expect(feed).to.equal(undefined);
        expect(problems.at(-1)?.code).to.equal(code);
        expect(problems.at(-1)?.pointer).to.equal('');
        expect(problems.at(-1)?.severity).to.equal('error');
      });
    }

    it('an object whose members throw', () => {
      const json = {
        get version(): string {
          throw new Error('no');
        },
      };
      expect(parseFeed(json).problems[0]?.code).to.equal('not-a-feed');
    });
  });

  describe('takes any JSON Feed', () => {
    it('an empty one', () => {
      const {feed, problems} = parseFeed({version: VERSION, title: 'T', items: []}, {url});
      expect(feed?.items).to.have.length(0);
      expect(problems.map(({code}) => code)).to.deep.equal(['no-items']);
      expect(feed?.timeZone).to.equal('Asia/Bishkek');
    });

    it('a text with a byte-order mark', () => {
      const {feed} = parseFeed('\ufeff' + JSON.stringify(wrap({id: '1', title: 'A'})), {url});
      expect(feed?.items[0]?.title).to.equal('A');
    });

    it('version 1.0: numeric ids, one author', () => {
      const json = {
        version: 'https://jsonfeed.org/version/1',
        title: 'Blog',
        author: {name: 'A &amp; B'},
        items: [{id: 42, content_html: '<p>x</p>', author: 'C'}],
      };
      const {feed, problems} = parseFeed(json, {url});
      expect(problems).to.deep.equal([]);
      expect(feed?.authors[0]?.name).to.equal('A & B');
      expect(feed?.items[0]).to.include({id: '42', type: 'news', content_html: '<p>x</p>'});
      expect(feed?.items[0]?.authors[0]?.name).to.equal('C');
    });

    it('several authors under either name, whatever is wrong with one', () => {
      const people = [{url: 'javascript:1'}, 'A', {name: 'B', avatar: 7}, 3, null];
      const names = (members: object): unknown => only({id: '1', title: 'T', ...members}).authors.map(({name}) => name);
      for (const key of ['author', 'authors']) {
        expect(names({[key]: people}), key).to.deep.equal(['A', 'B', '3']);
        expect(codes(wrap({id: '1', title: 'T', [key]: people})), key).to.deep.equal([
          `bad-url /items/0/${key}/0/url`,
          `empty-entry /items/0/${key}/0`,
          `wrong-type /items/0/${key}/2/avatar`,
          `loose-type /items/0/${key}/3`,
        ]);
      }
    });

    it('one without version, as long as something of it shows', () => {
      expect(codes({items: [{id: 1, title: 'A'}]})).to.include('no-version /version');
      expect(parseFeed({title: 'T', items: []}, {url}).feed?.title).to.equal('T');
    });

    it('gives every list, and nothing for what is missing', () => {
      const item = only({id: 'a', title: 'A'});
      for (const key of ['authors', 'tags', 'attachments', 'images', 'events', 'contacts', 'links', 'quotes'] as const)
        expect(item[key], key).to.deep.equal([]);
      expect(item.practice).to.equal(undefined);
      expect(item.content_html).to.equal(undefined);
    });
  });

  describe('items', () => {
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
      expect(parseFeed({version: VERSION, title: 'F', items: {id: 1, title: 'A'}}, {url}).feed?.items).to.have.length(
        1,
      );
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
      expect(parseFeed(wrap(item), {url}).problems.map(({values}) => values['type'])).to.deep.equal([
        'object',
        'array',
      ]);
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

  describe('plain text', () => {
    const cases: readonly [string, string][] = [
      ['Tom &amp; Jerry', 'Tom & Jerry'],
      ['&laquo;ЖӨБ&raquo; &#8212; 2030&#x2026;', '«ЖӨБ» — 2030…'],
      ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
      ['AT&T &nosuch; &#x110000; &#0;', 'AT&T &nosuch; &#x110000;'],
      ['2010&#150;2015, 20&deg;C, &sect; 5', '2010–2015, 20°C, § 5'],
      ['&#147;a&#148; &#145;b&#146; 1&#151;2 &#14;&#160;.', '“a” ‘b’ 1—2 \u00a0.'],
      ['&copy; 2026, 2&times;3, а&middot;б', '© 2026, 2×3, а·б'],
      ['&aquo; &am; &ampamp;', '&aquo; &am; &ampamp;'],
      ['&constructor; &__proto__; &toString;', '&constructor; &__proto__; &toString;'],
      ['  a\u202eb\u2066c\u200ed\ufeff\u0000e\u0085  ', 'abcde'],
      ['half \ud83d, whole \ud83d\ude00', 'half , whole 😀'],
      ['&#x202e;evil', 'evil'],
      [`a${'\u0301'.repeat(30)}b`, `a${'\u0301'.repeat(8)}b`],
    ];
    for (const [given, shown] of cases)
      it(JSON.stringify(given), () => expect(only({id: '1', url: 'a', title: given}).title).to.equal(shown));

    it('is cut at its limit', () => {
      const long = 'а'.repeat(3_000);
      expect(only({id: '1', title: long}).title).to.have.length(2_000);
      expect(codes(wrap({id: '1', title: long}))).to.deep.equal(['too-long /items/0/title']);
    });
  });

  it('cuts what turns between right-to-left and left-to-right without an end', () => {
    const endless = 'مa1 '.repeat(20_000);
    expect(only({id: '1', content_text: endless}).content_text?.length).to.be.within(7_900, 8_100);
    expect(codes(wrap({id: '1', content_text: endless}))).to.deep.equal(['too-long /items/0/content_text']);
    const article = `${'سلام دنیا '.repeat(300)}${'قرغیزستان Kyrgyzstan '.repeat(500)}`;
    expect(only({id: '1', content_text: article}).content_text).to.equal(article.trim());
  });

  it('caps lists', () => {
    const item = {id: '1', title: 'A', tags: Array.from({length: 1_500}, (_, index) => `t${index}`)};
    expect(only(item).tags).to.have.length(1_000);
    expect(codes(wrap(item))).to.deep.equal(['too-many /items/0/tags']);
  });

  it('lists no more than a thousand problems, and says how many more', () => {
    const items = Array.from({length: 1_200}, () => 5);
    const {problems} = parseFeed({version: VERSION, title: 'F', items}, {url});
    expect(problems).to.have.length(1_001);
    expect(problems.at(-1)?.code).to.equal('more-problems');
    expect(problems.at(-1)?.message).to.equal('There are 201 more problems.');
  });

  it('words each problem with its values', () => {
    const [problem] = parseFeed(
      wrap({id: '1', title: 'A', _mykty: {events: [{name: 'E', start: '30.05.2016'}]}}),
    ).problems;
    expect(problem).to.deep.equal({
      pointer: '/items/0/_mykty/events/0/start',
      code: 'bad-date',
      severity: 'error',
      message: '"30.05.2016" is not a date that the feed knows.',
      hint: 'Write YYYY, YYYY-MM, YYYY-MM-DD, YYYY-MM-DDTHH:MM, or RFC 3339 with an offset.',
      values: {value: '30.05.2016'},
    });
  });

  describe('polluted and hostile members', () => {
    it('`__proto__` in the feed does nothing', () => {
      const text = `{"version":"${VERSION}","title":"F","__proto__":{"expired":true},"items":[{"id":"1","title":"A","__proto__":{"summary":"evil"},"constructor":{"prototype":{"x":1}}}]}`;
      const {feed} = parseFeed(text, {url});
      expect(feed?.items[0]?.summary).to.equal(undefined);
      expect(({} as {x?: number}).x).to.equal(undefined);
    });

    it("a page's members on Object.prototype are not the feed's", () => {
      const prototype = Object.prototype as Record<string, unknown>;
      Object.assign(prototype, {summary: 'evil', events: [{name: 'evil'}], _mykty: {kicker: 'evil'}});
      try {
        const item = only({id: '1', title: 'A'});
        expect(item.summary).to.equal(undefined);
        expect(item.events).to.deep.equal([]);
        expect(item.kicker).to.equal(undefined);
      } finally {
        for (const key of ['summary', 'events', '_mykty']) Reflect.deleteProperty(prototype, key);
      }
    });
  });
});
