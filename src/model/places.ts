import {type FeedEvent, type Place} from './event.js';

/** Where an event is: its own places, else its sessions'. */
export const placesOf = ({places, sessions}: Pick<FeedEvent, 'places' | 'sessions'>): readonly Place[] =>
  places.length ? places : sessions.flatMap(({place}) => (place ? [place] : []));
