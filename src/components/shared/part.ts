/**
 * A part of a widget that is loaded when it is first needed: what few pages show at first sight. Should it not load,
 * the widget does without.
 */
import {type ReactiveControllerHost} from 'lit';
import {whenIdle} from '../../time/when-idle.js';
import {type Late} from './late.js';

export class Part<Module> {
  /** `undefined` until it is here, and where it can't be had. */
  module: Module | undefined = undefined;

  readonly #host: ReactiveControllerHost;
  readonly #late: Late<Module>;
  readonly #use: ((module: Module) => void) | undefined;
  #loading: Promise<void> | undefined;
  #settled = false;
  /** The host waits for it. */
  #awaited = false;

  /** `use` is told once, when it has come. */
  constructor(host: ReactiveControllerHost, part: Late<Module>, use?: (module: Module) => void) {
    this.#host = host;
    this.#late = part;
    this.#use = use;
  }

  /** Loads it, once. Never fails. */
  load(): Promise<void> {
    return (this.#loading ??= this.#settle());
  }

  /** Starts to load it; true while it is on its way. The host is updated when it has come, or failed to. */
  pending(): boolean {
    if (!this.#settled && this.#late.now) this.#take(this.#late.now);
    if (this.#settled) return false;
    this.#awaited = true;
    void this.load();
    return true;
  }

  /** Loads it when the page is idle, and has the host updated then. */
  soon(): void {
    if (this.#loading ?? this.module) return;
    this.#loading = new Promise<void>((begin) => whenIdle(begin)).then(() => this.#settle());
    this.#awaited = true;
  }

  /** It can't be had. */
  get failed(): boolean {
    return this.#settled && !this.module;
  }

  /** After a failure the next call tries again. */
  reset(): void {
    if (!this.failed) return;
    this.#settled = false;
    this.#loading = undefined;
  }

  #take(module: Module): void {
    this.module = module;
    this.#settled = true;
    this.#use?.(module);
  }

  async #settle(): Promise<void> {
    try {
      const module = await this.#late.load();
      if (!this.module) this.#take(module);
    } catch {
      // Offline, or a page that lacks the file: what it would have shown is left out.
    }
    this.#settled = true;
    if (this.#awaited) this.#host.requestUpdate();
  }
}
