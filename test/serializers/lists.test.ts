import {expect} from '@open-wc/testing';
import {parseFeed} from '../../src/feed/index.js';
import {toCsv} from '../../src/serializers/csv.js';
import {toJsonFeed} from '../../src/serializers/json-feed.js';
import portal from '../fixtures/portal.json' with {type: 'json'};

describe('toCsv', () => {
  const line = (value: string | number | undefined): string => toCsv([[value]]).slice(1, -2);
  const cases: readonly [value: string | number | undefined, cell: string][] = [
    ['Таза суу', 'Таза суу'],
    ['a,b', '"a,b"'],
    ['a;b', '"a;b"'],
    ['«a» "b"', '"«a» ""b"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['+cmd', "'+cmd"],
    ['-2+3', "'-2+3"],
    [' =1', "' =1"],
    ['\t=1', '"\'\t=1"'],
    ['＝1', "'＝1"],
    ['-12,5', '"-12,5"'],
    ['+996', '+996'],
    [-3, '-3'],
    [undefined, ''],
  ];
  for (const [value, cell] of cases) it(`writes ${JSON.stringify(value)}`, () => expect(line(value)).to.equal(cell));

  it('begins with a byte order mark and ends lines as RFC 4180 wants', () =>
    expect(toCsv([['a', 'b'], [1]])).to.equal('\ufeffa,b\r\n1\r\n'));
});

describe('toJsonFeed', () => {
  it('gives back the items that were read', () => {
    const {feed} = parseFeed(portal, {url: 'https://example.kg/feed.json'});
    if (!feed) throw new Error('the fixture does not parse');
    const again = parseFeed(JSON.parse(toJsonFeed(feed, feed.items)), {url: 'https://example.kg/feed.json'});
    expect(again.problems.filter(({severity}) => severity === 'error')).to.deep.equal([]);
    expect(again.feed?.items).to.deep.equal(feed.items);
  });

  it('keeps what the feed says of itself and of those who publish it', () => {
    const publisher = {description: 'D', authors: [{name: 'Press office', url: 'https://example.kg/press'}]};
    const json = {version: 'https://jsonfeed.org/version/1.1', title: 'F', items: [{id: '1', title: 'T'}]};
    const url = 'https://example.kg/';
    const {feed} = parseFeed({...json, ...publisher, _mykty: {about: 'A'}}, {url});
    const again = parseFeed(JSON.parse(feed ? toJsonFeed(feed, feed.items) : ''), {url});
    const {title, description, authors, about} = feed ?? {};
    expect(again.feed).to.deep.include({title, description, authors, about});
    expect([authors?.[0]?.name, description, about]).to.deep.equal(['Press office', 'D', 'A']);
  });

  it('gives an attachment its language where the reader finds it', () => {
    const attachments = [{url: 'https://example.kg/p.pdf', mime_type: 'application/pdf', _mykty: {language: 'ru'}}];
    const json = {version: 'https://jsonfeed.org/version/1.1', title: 'F', items: [{id: '1', title: 'T', attachments}]};
    const {feed} = parseFeed(json, {url: 'https://example.kg/'});
    const written = JSON.parse(feed ? toJsonFeed(feed, feed.items) : '');
    expect(written.items[0].attachments).to.deep.equal(attachments);
  });

  it('leaves out what says nothing, and is written for people too', () => {
    const json = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'F',
      items: [{id: '1', content_html: '<p>T</p>'}],
    };
    const {feed} = parseFeed(json, {url: 'https://example.kg/'});
    expect(feed && toJsonFeed(feed, feed.items)).to.equal(
      `${JSON.stringify({version: json.version, title: 'F', _mykty: {timeZone: 'Asia/Bishkek'}, items: [{...json.items[0], _mykty: {type: 'news'}}]}, null, 2)}\n`,
    );
  });

  it('gives every item a text', () => {
    const {feed} = parseFeed(
      {version: 'https://jsonfeed.org/version/1.1', title: 'F', items: [{id: '1', title: 'T', content_text: ''}]},
      {url: 'https://example.kg/'},
    );
    if (!feed) throw new Error('the feed does not parse');
    expect(JSON.parse(toJsonFeed(feed, feed.items)).items[0].content_text).to.be.a('string');
  });
});
