/**
 * A part of a widget that is loaded when it is first needed: what few pages show at first sight. Should it not load,
 * the widget does without.
 */
import {type ReactiveControllerHost} from 'lit';

export class Part<Module> {
  /** `undefined` until it is here, and where it can't be had. */
  module: Module | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #import: () => Promise<Module>;
  #loading: Promise<void> | undefined;
  #settled = false;
  /** The host waits for it. */
  #awaited = false;

  constructor(host: ReactiveControllerHost, load: () => Promise<Module>) {
    this.#host = host;
    this.#import = load;
  }

  /** Loads it, once. Never fails. */
  load(): Promise<void> {
    return (this.#loading ??= this.#settle());
  }

  /** Starts to load it; true while it is on its way. The host is updated when it has come, or failed to. */
  pending(): boolean {
    if (this.#settled) return false;
    this.#awaited = true;
    void this.load();
    return true;
  }

  /** After a failure the next call tries again. */
  reset(): void {
    if (!this.#settled || this.module) return;
    this.#settled = false;
    this.#loading = undefined;
  }

  async #settle(): Promise<void> {
    try {
      this.module = await this.#import();
    } catch {
      // Offline, or a page that lacks the file: what it would have shown is left out.
    }
    this.#settled = true;
    if (this.#awaited) this.#host.requestUpdate();
  }
}
