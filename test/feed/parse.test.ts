import {expect} from '@open-wc/testing';
import {parseFeed} from '../../src/feed/index.js';
import {codes, only, url, VERSION, wrap} from '../support/parsed.js';

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
