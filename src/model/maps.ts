/** Addresses of maps that show a place: OpenStreetMap, and 2GIS, which knows the towns of Kyrgyzstan by the house. */
import {type Place} from './event.js';
import {type MapLinks, mapSearch} from './map-search.js';

/** Maps of the place: by its coordinates, else by its address; `undefined` where it has neither. */
export function mapLinks(place: Place): MapLinks | undefined {
  const {latitude, longitude} = place;
  if (latitude !== undefined && longitude !== undefined)
    return {
      openStreetMap: `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`,
      twoGis: `https://2gis.kg/geo/${longitude},${latitude}`,
    };
  if (place.address === undefined && (place.name === undefined || place.locality === undefined)) return undefined;
  return mapSearch([place.locality, place.address ?? place.name].filter(Boolean).join(', '));
}
