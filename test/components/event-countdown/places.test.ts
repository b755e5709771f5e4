import {expect} from '@open-wc/testing';
import {mapLinks} from '../../../src/model/maps.js';
import {isOnScreen} from '../../../src/model/on-screen.js';
import {distinctPlaces, placeShort, placeText} from '../../../src/components/event-countdown/places.js';
import {loadWords} from '../../../src/i18n/language.js';
import {type Place} from '../../../src/model/event.js';
import {type SafeUrl} from '../../../src/model/feed.js';

const url = 'https://example.kg/live' as SafeUrl;

describe('mykty-event-countdown: places', () => {
  const cases: readonly (readonly [Place, string, string])[] = [
    [{locality: 'Ош'}, 'Ош', 'Ош'],
    [
      {name: 'Маданият үйү', address: 'Ленин көчөсү, 26', locality: 'Кызыл-Суу'},
      'Маданият үйү, Ленин көчөсү, 26, Кызыл-Суу',
      'Кызыл-Суу',
    ],
    [{name: 'Library', locality: 'Osh', region: 'KG-GO', country: 'KG'}, 'Library, Osh', 'Osh'],
    [{name: 'Hall', region: 'Pamir', country: 'Tajikistan'}, 'Hall, Pamir, Tajikistan', 'Hall'],
    [{name: 'Osh', locality: 'Osh'}, 'Osh', 'Osh'],
    [
      {name: 'Дом культуры', address: 'ул. Нарынская, 7', locality: 'Нарын'},
      'Дом культуры, ул. Нарынская, 7, Нарын',
      'Нарын',
    ],
    [{name: 'Ош облустук китепканасы', locality: 'Ош'}, 'Ош облустук китепканасы, Ош', 'Ош'],
    [{address: 'г.Бишкек, ул. Киевская, 77', locality: 'Бишкек'}, 'г.Бишкек, ул. Киевская, 77', 'Бишкек'],
    [{address: 'Кызыл-Суу айылы, Ленин, 1', locality: 'Кызыл-Суу'}, 'Кызыл-Суу айылы, Ленин, 1', 'Кызыл-Суу'],
    [{address: 'Нарын көчөсү, 7', locality: 'Нарын'}, 'Нарын көчөсү, 7, Нарын', 'Нарын'],
    [{address: 'Ош шаары, Ленин көчөсү', locality: 'Ош'}, 'Ош шаары, Ленин көчөсү', 'Ош'],
    [{address: 'Osh 7', locality: 'Osh'}, 'Osh 7, Osh', 'Osh'],
    [{address: 'Osh, Lenin street', locality: 'Osh'}, 'Osh, Lenin street', 'Osh'],
    [{name: 'Library', region: 'KG-GO'}, 'Library, Ош шаары', 'Library'],
    [{region: 'KG-Y'}, 'Ысык-Көл облусу', 'Ысык-Көл облусу'],
    [{url}, '', ''],
  ];
  for (const [place, text, short] of cases)
    it(`${text || 'only an address on the web'}`, async () => {
      const {dateWords} = await loadWords('ky');
      expect([placeText(dateWords, place), placeShort(dateWords, place)]).to.deep.equal([text, short]);
    });

  it('finds a place by its coordinates, else by its address, else not at all', () => {
    expect(mapLinks({latitude: 42.8746, longitude: 74.5698, address: 'x'})).to.deep.equal({
      openStreetMap: 'https://www.openstreetmap.org/?mlat=42.8746&mlon=74.5698#map=17/42.8746/74.5698',
      twoGis: 'https://2gis.kg/geo/74.5698,42.8746',
    });
    expect(mapLinks({address: 'A & B #1', locality: 'Osh'})?.twoGis).to.equal(
      'https://2gis.kg/search/Osh%2C%20A%20%26%20B%20%231',
    );
    expect(mapLinks({name: 'Hall', locality: 'Osh'})?.twoGis).to.equal('https://2gis.kg/search/Osh%2C%20Hall');
    for (const place of [{locality: 'Osh'}, {name: 'Hall'}, {region: 'KG-Y'}, {url}])
      expect(mapLinks(place)).to.equal(undefined);
  });

  it('tells a screen from a house', () => {
    expect(
      [{url}, {name: 'Video', url}, {address: 'x', url}, {locality: 'Osh', url}, {name: 'Hall'}].map(isOnScreen),
    ).to.deep.equal([true, true, false, false, false]);
  });

  it("takes the event's own places, else its sessions', each once", () => {
    const osh = {locality: 'Osh'};
    const sessions = [{place: osh}, {place: {locality: 'Osh'}}, {place: {locality: 'Bishkek'}}, {title: 'nowhere'}];
    expect(distinctPlaces({places: [], sessions})).to.deep.equal([osh, {locality: 'Bishkek'}]);
    expect(distinctPlaces({places: [osh], sessions})).to.deep.equal([osh]);
  });
});
