import {type ReactiveController, type ReactiveElement} from 'lit';
import {type Feed, type Item} from '../../model/feed.js';
import {exactly, publishedText, roughly} from '../../time/published.js';
import {adopt} from '../shared/adopt.js';
import {Part} from '../shared/part.js';
import {type Further, further} from './late.js';
import {type Dates} from './newest-list.js';
import {bareYears} from './practices.js';

interface Host extends ReactiveElement {
  readonly state: string;
}

/** Loads what a gallery needs besides its first cards: when the page is idle, or as soon as something of it is wanted. */
export class FurtherController implements ReactiveController {
  readonly #host: Host;
  readonly #part: Part<Further>;
  #calendar: {readonly timeZone: string; readonly dates: Dates} | undefined;

  /** `next` shows the next page of a list that is scrolled. */
  constructor(host: Host, next: () => void) {
    this.#host = host;
    this.#part = new Part(host, further, ({furtherStyles, keep, EndController}) => {
      for (const sheet of furtherStyles) adopt(host.shadowRoot, sheet);
      keep(host);
      new EndController(host, next);
    });
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#host.state !== 'loading') this.#part.soon();
  }

  /** Here once loaded. */
  get module(): Further | undefined {
    return this.#part.module;
  }

  /** It can't be had. */
  get failed(): boolean {
    return this.#part.failed;
  }

  /** Asks for it; true while it is on its way. */
  pending(): boolean {
    return this.#part.pending();
  }

  /** Asks for it, though it could not be had before. */
  again(): void {
    this.#part.reset();
    this.#host.requestUpdate();
  }

  /**
   * True while it is on its way and these items' dates take a calendar; asks for it then. Not once cards are shown: it
   * comes soon then, and of a large feed each further page would have all of its items looked at.
   */
  isPendingFor(items: readonly Item[]): boolean {
    if (this.module || this.#host.state !== 'loading') return false;
    const known = haveOrder(items) && items.every((item) => bareYears(item) !== undefined);
    return !known && this.pending();
  }

  /** Dates of items by the calendar of the feed's zone; until that is here, as far as their texts tell. */
  datesIn({timeZone}: Feed): Dates {
    const publishedAt = this.module?.publishedAt;
    if (!publishedAt) return roughly;
    if (this.#calendar?.timeZone !== timeZone)
      this.#calendar = {timeZone, dates: (item) => publishedAt(item, timeZone)};
    return this.#calendar.dates;
  }

  /** Puts an open list of options under its button, once they stand in it. */
  async placeList(list: HTMLElement): Promise<void> {
    await this.#part.load();
    await this.#host.updateComplete;
    this.module?.placeList(list);
  }
}

/** A day, a month or a year of whatever zone. */
const BARE = /^\d{4}(-\d\d){0,2}$/;

/** Whether the items' dates order them by their texts alone: all are bare, or all are instants. Mixed, a zone decides. */
function haveOrder(items: readonly Item[]): boolean {
  const dates = items.map(publishedText).filter((text) => text !== undefined);
  const [first = ''] = dates;
  return dates.every(BARE.test(first) ? (text) => BARE.test(text) : (text) => exactly(text) !== undefined);
}
