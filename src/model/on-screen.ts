import {type Place} from './event.js';

/** True for a place that has an address on the web, and none on the ground. */
export const isOnScreen = (place: Partial<Place>): boolean =>
  place.url !== undefined &&
  place.address === undefined &&
  place.locality === undefined &&
  place.latitude === undefined;
