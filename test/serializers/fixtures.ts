/** Model objects with the ids and names that the serializers' expectations spell out; their lists come empty. */
import {type Contact} from '../../src/model/contact.js';
import {type FeedEvent} from '../../src/model/event.js';
import {type Feed, type Item, type SafeUrl} from '../../src/model/feed.js';
import {aContact, aFeed, anEvent, anItem} from '../support/items.js';
import {escapeJsonLd} from '../../src/serializers/json-ld.js';

export const url = (text: string): SafeUrl => text as SafeUrl;

export const event = (members: Partial<FeedEvent> = {}): FeedEvent => anEvent({id: 'e1', ...members});

export const item = (members: Partial<Item> = {}): Item =>
  anItem({id: 'https://example.kg/1', type: 'event', ...members});

export const contact = (members: Partial<Contact> = {}): Contact => aContact({id: 'c1', ...members});

export const feed = (members: Partial<Feed> = {}): Feed => aFeed([], {title: 'Айыл өкмөтү', ...members});

/** JSON-LD as a search engine reads it. */
export const readJsonLd = (data: Parameters<typeof escapeJsonLd>[0]) =>
  JSON.parse(escapeJsonLd(data)) as Record<string, unknown>;
