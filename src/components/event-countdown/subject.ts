/** Which event a countdown shows, and how it stands now. */
import {formatIn} from '../../i18n/format-in.js';
import {type Formatter, type Words} from '../../i18n/language.js';
import {type FeedEvent} from '../../model/event.js';
import {type Feed, type Item} from '../../model/feed.js';
import {standingAt, type Standing} from '../../time/phase.js';
import {remainingTo, type Remaining} from '../../time/remaining.js';
import {selectEvent} from '../../time/select.js';
import {spanOf, type Span} from '../../time/span.js';
import {findItem, foreignLang, oneVersionEach, versionsOf} from '../shared/versions.js';

/** What a countdown picks from a feed. */
export interface Subject {
  readonly item: Item;
  readonly event: FeedEvent;
  /** All language versions with this event, the item among them. */
  readonly versions: readonly Item[];
}

export interface Wish {
  /** The `item` attribute; empty where the widget chooses. */
  readonly item: string;
  /** The `event` attribute; empty where the widget chooses. */
  readonly event: string;
  /** BCP 47 tag. */
  readonly language: string;
}

/** The subject, and the instant (ms) from which another may take its place. */
export interface Choice extends Subject {
  readonly until: number;
}

/** Picks from the item that is named, or from all; `undefined` where there is no event. */
export function chooseEvent(feed: Feed, {item: key, event: id, language}: Wish, now: number): Choice | undefined {
  const named = key ? findItem(feed, key, language) : undefined;
  const items = key ? (named ? [named] : []) : oneVersionEach(feed.items, language);
  for (const item of id ? items : []) {
    const event = item.events.find((each) => each.id === id);
    if (event) return {item, event, versions: versionsWith(feed, item, event), until: Infinity};
  }
  const found = selectEvent(items, now);
  return found && {...found, versions: versionsWith(feed, found.item, found.event)};
}

const versionsWith = (feed: Feed, item: Item, {id}: FeedEvent): readonly Item[] =>
  versionsOf(feed, item).filter(({events}) => events.some((event) => event.id === id));

/** All that the render functions need to show an event at one instant. */
export interface View extends Subject {
  readonly words: Words;
  /** Speaks the widget's language in the event's zone. */
  readonly format: Formatter;
  readonly now: number;
  readonly standing: Standing;
  readonly whole: Span | undefined;
  /** What remains to what is counted to. */
  readonly remaining: Remaining | undefined;
  readonly name: string;
  /** The `lang` of the item's own text, where it isn't the widget's. */
  readonly lang: string | undefined;
  readonly headingLevel: number;
}

export function viewOf({item, event, versions}: Subject, words: Words, now: number, headingLevel: number): View {
  const standing = standingAt(event, now);
  return {
    item,
    event,
    versions,
    words,
    format: formatIn(words, event.timeZone),
    now,
    standing,
    whole: spanOf(event).whole,
    remaining: standing.count && remainingTo(standing.count, now, standing.today),
    name: event.name ?? item.title ?? '',
    lang: foreignLang(item, words.language),
    headingLevel,
  };
}
