import {expect} from '@open-wc/testing';
import {aftercare} from '../../../src/components/shared/aftercare-late.js';
import {type SafeUrl} from '../../../src/model/feed.js';
import {
  findItem,
  foreignLang,
  inLanguage,
  oneVersionEach,
  versionsOf,
} from '../../../src/components/shared/versions.js';
import {aFeed, anItem} from '../../support/items.js';

const ky = anItem({id: 'a-ky', work: 'a', language: 'ky', url: 'https://example.kg/a/ky' as SafeUrl});
const ru = anItem({id: 'a-ru', work: 'a', language: 'ru-KG'});
const plain = anItem({id: 'b'});
const german = anItem({id: 'c', work: 'c', language: 'de'});
const feed = aFeed([ky, ru, plain, german]);

describe('versions', () => {
  const found: [key: string, language: 'ky' | 'ru' | 'en', id: string | undefined][] = [
    ['a-ky', 'ky', 'a-ky'],
    ['a-ky', 'ru', 'a-ru'],
    ['a', 'ru', 'a-ru'],
    ['a', 'en', 'a-ky'],
    ['https://example.kg/a/ky', 'ky', 'a-ky'],
    ['b', 'en', 'b'],
    ['c', 'ky', 'c'],
    ['nothing', 'ky', undefined],
  ];
  for (const [key, language, id] of found) {
    it(`finds ${key} for a widget in ${language}: ${id}`, () => {
      expect(findItem(feed, key, language)?.id).to.equal(id);
    });
  }

  it('finds what is named to the letter before what is nearly so', async () => {
    await aftercare.load();
    const urls = ['http://portal.kg/a', 'https://portal.kg/a', 'https://portal.kg/b/'];
    const asked = aFeed(urls.map((url) => anItem({id: url, url: url as SafeUrl})));
    expect(findItem(asked, 'https://portal.kg/a', 'ky')?.id).to.equal('https://portal.kg/a');
    expect(findItem(asked, 'https://portal.kg/b', 'ky')?.id).to.equal('https://portal.kg/b/');
    expect(findItem(asked, 'https://www.portal.kg/a', 'ky')).to.equal(undefined);
  });

  it('shows each work once, in the widget language where there is one', () => {
    expect(oneVersionEach(feed.items, 'ru').map(({id}) => id)).to.deep.equal(['a-ru', 'b', 'c']);
    expect(oneVersionEach(feed.items, 'en').map(({id}) => id)).to.deep.equal(['a-ky', 'b', 'c']);
  });

  it('keeps items without a work apart', () => {
    expect(versionsOf(feed, plain)).to.deep.equal([plain]);
    expect(versionsOf(feed, ru)).to.deep.equal([ky, ru]);
  });

  it('prefers a version without a language to a foreign one', () => {
    expect(inLanguage([german, plain], 'ky')).to.equal(plain);
    expect(inLanguage([], 'ky')).to.equal(undefined);
  });

  it('labels foreign text only', () => {
    expect(foreignLang(german, 'ky')).to.equal('de');
    expect(foreignLang(ru, 'ru')).to.equal(undefined);
    expect(foreignLang(plain, 'ru')).to.equal(undefined);
  });
});
