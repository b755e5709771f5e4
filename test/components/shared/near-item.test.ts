import {expect} from '@open-wc/testing';
import {nearItem} from '../../../src/components/shared/near-item.js';
import {type Feed, type SafeUrl} from '../../../src/model/feed.js';
import {aFeed, anItem} from '../../support/items.js';

const idIn = (feed: Feed, key: string) => nearItem(feed, key)?.id;
const at = (url: string, more: object = {}) => anItem({id: url, url: url as SafeUrl, ...more});

describe('near item', () => {
  const found: [url: string, key: string][] = [
    ['https://portal.kg/ky/%D0%B6%D0%B0', 'https://portal.kg/ky/жа'],
    ['https://portal.kg/ky/%d0%b6%d0%b0', 'https://portal.kg/ky/жа'],
    ['https://portal.kg/ky/%d0%b6%d0%b0', 'https://portal.kg/ky/%D0%B6%D0%B0'],
    ['https://portal.kg/', 'https://portal.kg'],
    [new URL('/ky/release', document.baseURI).href, '/ky/release'],
    ['https://portal.kg/ky/a/', 'https://portal.kg/ky/a'],
    ['https://portal.kg/ky/a', 'https://portal.kg/ky/a/'],
    ['https://portal.kg/ky/a', 'https://portal.kg/ky/a/?utm_source=tg&utm_medium=social'],
    ['https://portal.kg/ky/a', 'https://portal.kg/ky/a?fbclid=IwAR0'],
    ['https://portal.kg/?p=5', 'https://portal.kg/?utm_source=tg&p=5&yclid=1'],
    ['https://portal.kg/ky/a?utm_source=feed', 'https://portal.kg/ky/a'],
    ['http://portal.kg/ky/a', 'https://portal.kg/ky/a'],
    ['https://www.portal.kg/ky/a', 'https://portal.kg/ky/a'],
    ['https://portal.kg/ky/%d0%b6', 'http://www.portal.kg/ky/ж/?gclid=1'],
  ];
  for (const [url, key] of found) {
    it(`finds what is at ${url} as ${key}`, () => {
      const asked = aFeed([anItem(), at('https://portal.kg/%ff'), at('mailto:a@example.kg'), at(url)]);
      expect(idIn(asked, key)).to.equal(url);
    });
  }

  const others: [name: string, url: string, key: string][] = [
    ['another letter', 'https://portal.kg/aB', 'https://portal.kg/Ab'],
    ['another host', 'https://portal.kg/a', 'https://www2.portal.kg/a'],
    ['other steps of a path', 'https://portal.kg/ab', 'https://portal.kg/a/b'],
    ['another port', 'https://portal.kg:8080/a', 'https://portal.kg/a'],
    ['a parameter that is none of these', 'https://portal.kg/?p=5', 'https://portal.kg/?p=6'],
    ['one that only ends so', 'https://portal.kg/?p=5', 'https://portal.kg/?p=5&nofbclid=1'],
    ['a place on the page', 'https://portal.kg/a#two', 'https://portal.kg/a#one'],
    ['the page itself', 'https://portal.kg/a', document.baseURI],
    ['no address', 'https://portal.kg/a', 'http://['],
    ['an escape of nothing', 'https://portal.kg/a', '%'],
    ['no place in the web', 'mailto:b@example.kg', 'mailto:a@example.kg'],
  ];
  for (const [name, url, key] of others) {
    it(`finds nothing for ${name}`, () => {
      expect(idIn(aFeed([anItem(), at(url)]), key)).to.equal(undefined);
    });
  }

  it('finds nothing where several would do, unless they are one work or at one address', () => {
    const urls = ['http://portal.kg/a', 'https://www.portal.kg/a'];
    const key = 'https://portal.kg/a';
    expect(idIn(aFeed(urls.map((url) => at(url))), key)).to.equal(undefined);
    expect(idIn(aFeed(urls.map((url) => at(url, {work: 'a'}))), key)).to.equal(urls[0]);
    expect(idIn(aFeed(urls.map((url) => at(url, {work: url}))), key)).to.equal(undefined);
    expect(idIn(aFeed(['1', '2'].map((id) => at('http://portal.kg/a', {id}))), key)).to.equal('1');
  });
});
