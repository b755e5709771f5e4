import {type FeedEvent} from '../../src/model/event.js';
import {type Item} from '../../src/model/feed.js';

/** An event as the reader would give it, with only what a case says of it. */
export const anEvent = (given: Partial<FeedEvent> = {}): FeedEvent => ({
  id: 'event',
  timeZone: 'Asia/Bishkek',
  status: 'scheduled',
  sequence: 0,
  places: [],
  sessions: [],
  agenda: [],
  speakers: [],
  audience: [],
  ...given,
});

/** An item as the reader would give it, with only what a case says of it. */
export const anItem = (given: Partial<Item> = {}): Item => ({
  id: 'item',
  type: 'event',
  authors: [],
  tags: [],
  attachments: [],
  images: [],
  events: [],
  contacts: [],
  parties: [],
  projects: [],
  quotes: [],
  footnotes: [],
  links: [],
  ...given,
});
