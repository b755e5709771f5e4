/** What a gallery tells the page. */

const init: EventInit = {bubbles: true, composed: true};

/** A search has come to rest: its words, and how many practices answer. */
export class MyktySearchEvent extends Event {
  readonly query: string;
  readonly count: number;

  constructor(query: string, count: number) {
    super('mykty-search', init);
    this.query = query;
    this.count = count;
  }
}

/** A practice is opened. */
export class MyktyOpenEvent extends Event {
  /** The item's id. */
  readonly id: string;

  constructor(id: string) {
    super('mykty-open', init);
    this.id = id;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'mykty-search': MyktySearchEvent;
    'mykty-open': MyktyOpenEvent;
  }
}
