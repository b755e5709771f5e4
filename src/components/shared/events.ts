/** Events of all widgets: they bubble, cross shadow roots, and carry their members on the event itself. */
import {type UiLanguage} from '../../model/feed.js';

const init: EventInit = {bubbles: true, composed: true};

/** A widget shows what the feed says: first content, and each change of it. */
export class MyktyLoadEvent extends Event {
  /** What the widget speaks. */
  readonly language: UiLanguage;

  constructor(language: UiLanguage) {
    super('mykty-load', init);
    this.language = language;
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
