/** Whole model objects from the few members that a test is about. */
import {type Contact} from '../../src/model/contact.js';
import {type FeedEvent} from '../../src/model/event.js';
import {type Feed, type Item, type SafeUrl} from '../../src/model/feed.js';

export const url = (text: string): SafeUrl => text as SafeUrl;

export const event = (members: Partial<FeedEvent> = {}): FeedEvent => ({
  id: 'e1',
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

export const item = (members: Partial<Item> = {}): Item => ({
  id: 'https://example.kg/1',
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
  ...members,
});

export const contact = (members: Partial<Contact> = {}): Contact => ({
  id: 'c1',
  purpose: [],
  phones: [],
  emails: [],
  ...members,
});

export const feed = (members: Partial<Feed> = {}): Feed => ({
  title: 'Айыл өкмөтү',
  expired: false,
  authors: [],
  timeZone: 'Asia/Bishkek',
  items: [],
  ...members,
});
