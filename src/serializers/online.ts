/** Where an event is joined, told from where it takes place. */
import {type FeedEvent, type Place} from '../model/event.js';
import {isOnScreen} from '../model/on-screen.js';

/**
 * True where a place's address is what one joins at: it is of an event that is online or went there, or nothing but an
 * address is given. Else it is the venue's own page.
 */
export const isOnline = (place: Partial<Place>, {attendance, status}: FeedEvent): boolean =>
  isOnScreen(place) &&
  (place.name === undefined || status === 'movedOnline' || attendance === 'online' || attendance === 'mixed');
