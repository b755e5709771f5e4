import {type ReactiveController, type ReactiveElement} from 'lit';

/** How far ahead of the list's end the next cards are fetched, so that scrolling doesn't stop. */
const AHEAD = '300px';

interface Host extends ReactiveElement {
  readonly paging?: string;
}

/** Tells when the end of a list that is scrolled comes into view. */
export class EndController implements ReactiveController {
  readonly #host: Host;
  readonly #reached: () => void;
  #observer: IntersectionObserver | undefined;

  constructor(host: Host, reached: () => void) {
    this.#host = host;
    this.#reached = reached;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** Begins anew with each page: an end that is still in view is told again. */
  hostUpdated(): void {
    this.hostDisconnected();
    const {paging, renderRoot} = this.#host;
    const end = paging === 'scroll' ? renderRoot.querySelector('.more.next') : null;
    if (!end) return;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({isIntersecting}) => isIntersecting)) this.#reached();
      },
      {rootMargin: AHEAD},
    );
    this.#observer.observe(end);
  }
}
