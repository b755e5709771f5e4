import {type ReactiveController, type ReactiveControllerHost} from 'lit';

/** How far ahead of the list's end the next cards are fetched, so that scrolling doesn't stop. */
const AHEAD = '300px';

/** Tells when the end of the list comes into view. */
export class EndController implements ReactiveController {
  readonly #reached: () => void;
  #observer: IntersectionObserver | undefined;

  constructor(host: ReactiveControllerHost, reached: () => void) {
    this.#reached = reached;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** Begins anew with each page: an end that is still in view is told again. */
  watch(end: Element | null): void {
    this.hostDisconnected();
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
