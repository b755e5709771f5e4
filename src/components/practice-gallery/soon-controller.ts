import {type ReactiveController, type ReactiveControllerHost} from 'lit';

/** Cards that a screen can show at once, and a row more. */
const IN_SIGHT = 9;

/** Lets the cards in sight be drawn in the frame of a key, and the others right behind it. */
export class SoonController implements ReactiveController {
  /** How many cards are to be drawn now. */
  cards = Infinity;

  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.cards = Infinity;
  }

  /** The next update is one that somebody waits for. */
  hurry(): void {
    if (document.visibilityState === 'hidden') return;
    this.cards = IN_SIGHT;
  }

  hostUpdated(): void {
    if (this.cards === Infinity) return;
    this.cards = Infinity;
    requestAnimationFrame(() => setTimeout(() => this.#host.requestUpdate()));
  }
}
