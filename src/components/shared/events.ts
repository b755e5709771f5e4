/** Events of all widgets: they bubble, cross shadow roots, and carry their members on the event itself. */

const init: EventInit = {bubbles: true, composed: true};

/** A widget shows what the feed says: first content, and each change of it. */
export class MyktyLoadEvent extends Event {
  constructor() {
    super('mykty-load', init);
  }
}

export type ErrorCode =
  'network' | 'timeout' | 'http' | 'too-large' | 'not-json' | 'not-a-feed' | 'no-item' | 'bad-attribute';

/** Something the webmaster can mend; `message` says how, in the widget's language. */
export class MyktyErrorEvent extends Event {
  readonly code: ErrorCode;
  readonly message: string;
  /** The feed's address, where the trouble is with it. */
  readonly url: string;

  constructor(code: ErrorCode, message: string, url: string) {
    super('mykty-error', init);
    this.code = code;
    this.message = message;
    this.url = url;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'mykty-load': MyktyLoadEvent;
    'mykty-error': MyktyErrorEvent;
  }
}
