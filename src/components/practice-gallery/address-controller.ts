import {type ReactiveController, type ReactiveControllerHost} from 'lit';
import {prerender} from '../shared/prerender.js';
import {EMPTY_STATE, type GalleryState, readState, writeState} from './gallery-state.js';

export interface AddressHost extends ReactiveControllerHost {
  /** Prefix of the gallery's parameters; `undefined` where the address is left alone. */
  readonly sync: string | undefined;
}

/** Keeps a gallery's state in the page's address, so that it can be shared, reloaded, and left by one press of Back. */
export class AddressController implements ReactiveController {
  readonly #host: AddressHost;
  readonly #restored: (state: GalleryState) => void;
  #leaving = false;

  constructor(host: AddressHost, restored: (state: GalleryState) => void) {
    this.#host = host;
    this.#restored = restored;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#restore);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#restore);
  }

  /** Undoes our own last step. Asked twice before the browser has answered, it must not leave the page. */
  back(): void {
    if (this.#leaving) return;
    this.#leaving = true;
    history.back();
  }

  readonly #restore = (): void => {
    this.#leaving = false;
    if (this.#host.sync !== undefined) this.#restored(this.read());
  };

  /** The state that the address asks for. */
  read(): GalleryState {
    return this.#host.sync === undefined ? EMPTY_STATE : readState(location.href, this.#host.sync);
  }

  /** The address of a state, for links. */
  href(state: GalleryState): string | undefined {
    return this.#host.sync === undefined || prerender.on
      ? undefined
      : writeState(location.href, this.#host.sync, state);
  }

  /** `push` makes a step that Back undoes; `replace` mends the current one. Pages without a history work without. */
  write(state: GalleryState, how: 'push' | 'replace'): void {
    const href = this.href(state);
    if (href === undefined || href === location.href) return;
    try {
      const mykty = (how === 'push' ? state.opened !== undefined : this.openedHere) && this.#host.sync;
      history[`${how}State`]({...(history.state as object | null), mykty}, '', href);
    } catch {
      // A sandboxed page, or too many changes in a short time: the gallery goes on, the address stays.
    }
  }

  /** Whether the page's last step opened a practice of this gallery, so that Back closes it, and no other one's. */
  get openedHere(): boolean {
    return (history.state as {mykty?: unknown} | null)?.mykty === this.#host.sync;
  }
}
