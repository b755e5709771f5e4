import {expect} from '@open-wc/testing';
import {isOnline, mapLinks, placeShort, placeText, placesOf} from '../../../src/components/event-countdown/places.js';
import {loadWords} from '../../../src/i18n/language.js';
import {type Place} from '../../../src/model/event.js';
import {type SafeUrl} from '../../../src/model/feed.js';
import {anEvent} from '../../support/items.js';

const url = 'https://example.kg/live' as SafeUrl;

const texts: [place: Place, language: 'ky' | 'ru' | 'en', text: string][] = [
  [{locality: 'Ош', region: 'KG-GO'}, 'ky', 'Ош'],
  [{locality: 'Бишкек', region: 'KG-GB', country: 'KG'}, 'ru', 'Бишкек'],
  [{region: 'KG-GB'}, 'en', 'Bishkek city'],
  [{locality: 'Ош', region: 'KG-O'}, 'ky', 'Ош, Ош облусу'],
  [
    {name: 'Китепкана', address: 'Ленин көчөсү, 5', locality: 'Ош', region: 'KG-GO'},
    'ky',
    'Китепкана, Ленин көчөсү, 5, Ош',
  ],
  [{locality: 'Жети-Өгүз району', region: 'KG-Y'}, 'ky', 'Жети-Өгүз району, Ысык-Көл облусу'],
  [{name: 'Зал', address: 'Ош, Зал', locality: 'Ош'}, 'ru', 'Зал, Ош, Зал'],
  [{locality: 'Алматы', country: 'Казахстан'}, 'ru', 'Алматы, Казахстан'],
];

describe('event-countdown places', () => {
  for (const [place, language, text] of texts) {
    it(`says ${text}`, async () => {
      const {dateWords} = await loadWords(language);
      expect(placeText(dateWords, place)).to.equal(text);
    });
  }

  it('tells towns apart by their shortest name', async () => {
    const {dateWords} = await loadWords('en');
    expect(placeShort(dateWords, {name: 'Hall', locality: 'Osh'})).to.equal('Osh');
    expect(placeShort(dateWords, {region: 'KG-N'})).to.equal('Naryn Region');
  });

  it('knows an address on a screen from one on the ground', () => {
    expect(isOnline({url})).to.equal(true);
    expect(isOnline({url, locality: 'Osh'})).to.equal(false);
    expect(isOnline({locality: 'Osh'})).to.equal(false);
  });

  it('links to maps by coordinates or by an address, and to none for a town alone', () => {
    expect(mapLinks({latitude: 42.87, longitude: 74.6})?.openStreetMap).to.contain('mlat=42.87&mlon=74.6');
    expect(mapLinks({locality: 'Ош', name: 'Зал'})?.twoGis).to.equal(
      `https://2gis.kg/search/${encodeURIComponent('Ош, Зал')}`,
    );
    expect(mapLinks({locality: 'Ош'})).to.equal(undefined);
  });

  it('takes the places of sessions where the event names none, each once', () => {
    const place = {locality: 'Ош'};
    const sessions = [{place}, {place: {locality: 'Ош'}}, {title: 'x'}];
    expect(placesOf(anEvent({sessions}))).to.deep.equal([place]);
    expect(placesOf(anEvent({places: [{locality: 'Талас'}], sessions}))).to.deep.equal([{locality: 'Талас'}]);
  });
});
