/** Where: places as text. */
import {type FeedEvent, type Place} from '../../model/event.js';
import {type DateWords} from '../../i18n/language.js';
import {regionName} from '../../i18n/regions.js';
import {placesOf} from '../../model/places.js';

/** Name, address, town and region, each once; region codes (ISO 3166-2) in the widget's words. */
export function placeText(dateWords: DateWords, place: Place): string {
  // Bishkek and Osh are regions by themselves: «Ош, Ош шаары» says it twice.
  const said = place.locality !== undefined && (place.region === 'KG-GB' || place.region === 'KG-GO');
  const region = place.region === undefined || said ? undefined : regionName(dateWords, place.region);
  const country = place.country !== undefined && /^[A-Z]{2}$/.test(place.country) ? undefined : place.country;
  const parts = [place.name, place.address, place.locality, region, country].filter((part) => part !== undefined);
  return [...new Set(parts)].filter((part, index, all) => !says(all[index - 1] ?? '', part)).join(', ');
}

/** «г. Бишкек» and «Ош шаары» name the town already; «ул. Нарынская», «Нарын көчөсү» and «Ош облустук китепканасы» don't. */
const says = (text: string, name: string): boolean =>
  text.split(',').some((piece) => {
    const [before, after] = ` ${piece.replace('.', '. ')} `.split(` ${name} `);
    return after !== undefined && TOWN.test(`${before}${after}`);
  });
const TOWN = /^\s*(?:(?:г|гор|город|с|село|пос|шаары|айылы|city|town|village)\.?)?\s*$/i;

/** The shortest that still tells towns apart. */
export const placeShort = (words: DateWords, place: Place): string =>
  place.locality ?? place.name ?? place.address ?? placeText(words, place);

/** Where an event is, each place once. */
export function distinctPlaces(event: Pick<FeedEvent, 'places' | 'sessions'>): readonly Place[] {
  const seen = new Set<string>();
  return placesOf(event).filter((place) => {
    const key = JSON.stringify(place);
    return seen.has(key) ? false : seen.add(key);
  });
}
