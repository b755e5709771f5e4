/** A summary was opened in place, or closed. Bubbles and crosses shadow roots. */
export class MyktyToggleEvent extends Event {
  readonly open: boolean;
  /** Id of the item. */
  readonly item: string;

  constructor(open: boolean, item: string) {
    super('mykty-toggle', {bubbles: true, composed: true});
    this.open = open;
    this.item = item;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'mykty-toggle': MyktyToggleEvent;
  }
}
