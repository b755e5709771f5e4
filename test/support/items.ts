/** Items and feeds of the model with every list empty, for tests that need one member or two. */
import {type Contact} from '../../src/model/contact.js';
import {type FeedEvent} from '../../src/model/event.js';
import {type Feed, type Item} from '../../src/model/feed.js';

export const anItem = (members: Partial<Item> = {}): Item => ({
  id: 'item-1',
  type: 'news',
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
  ...members,
});

export const anEvent = (members: Partial<FeedEvent> = {}): FeedEvent => ({
  id: 'event-1',
  timeZone: 'Asia/Bishkek',
  status: 'scheduled',
  sequence: 0,
  places: [],
  sessions: [],
  agenda: [],
  speakers: [],
  audience: [],
  ...members,
});

export const aContact = (members: Partial<Contact> = {}): Contact => ({
  id: 'contact-1',
  purpose: [],
  phones: [],
  emails: [],
  ...members,
});

export const aFeed = (items: readonly Item[] = [], members: Partial<Feed> = {}): Feed => ({
  title: 'Feed',
  expired: false,
  authors: [],
  timeZone: 'Asia/Bishkek',
  items,
  ...members,
});
