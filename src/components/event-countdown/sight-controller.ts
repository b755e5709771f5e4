import {type ReactiveController, type ReactiveElement} from 'lit';

const told = new Map<Element, (seen: boolean) => void>();
let observer: IntersectionObserver | undefined;

/** One observer for the page; a little ahead of the window's edge, so that nothing is caught out of date. */
function watch(element: Element, tell: (seen: boolean) => void): void {
  observer ??= new IntersectionObserver(
    (entries) => entries.forEach(({target, isIntersecting}) => told.get(target)?.(isIntersecting)),
    {rootMargin: '25%'},
  );
  told.set(element, tell);
  observer.observe(element);
}

function unwatch(element: Element): void {
  told.delete(element);
  observer?.unobserve(element);
  if (!told.size) observer = undefined;
}

/** Knows whether its host is in or near the window: what nobody can see needn't change each second. */
export class SightController implements ReactiveController {
  /** True until the browser has said otherwise. */
  seen = true;
  readonly #host: ReactiveElement;
  readonly #onChange: () => void;

  constructor(host: ReactiveElement, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostConnected(): void {
    watch(this.#host, (seen) => {
      if (seen === this.seen) return;
      this.seen = seen;
      this.#onChange();
    });
  }

  hostDisconnected(): void {
    unwatch(this.#host);
    this.seen = true;
  }
}
