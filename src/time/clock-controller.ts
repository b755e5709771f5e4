import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {clock, type Granularity} from './clock.js';

/**
 * Lends a host the page's clock: subscribed while the host is connected, not a moment longer. Without `onTick` each
 * tick asks the host for an update; with it the host decides what a tick is worth.
 */
export class ClockController implements ReactiveController {
  readonly #onTick: (now: number) => void;
  #every: Granularity | 'never';
  #at: number | undefined = undefined;
  #unsubscribe: (() => void) | undefined;
  #connected = false;

  constructor(host: ReactiveControllerHost, every: Granularity | 'never', onTick?: (now: number) => void) {
    this.#every = every;
    this.#onTick = onTick ?? (() => host.requestUpdate());
    host.addController(this);
  }

  /** The time now, ms since 1970-01-01 UTC. */
  get now(): number {
    return clock.now();
  }

  /** Changes how often the host is told, and the instant at which what it shows changes next. */
  schedule(every: Granularity | 'never', at?: number): void {
    if (every === this.#every && at === this.#at) return;
    this.#every = every;
    this.#at = at;
    this.#stop();
    if (this.#connected) this.#start();
  }

  hostConnected(): void {
    this.#connected = true;
    this.#start();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#stop();
  }

  #start(): void {
    if (this.#unsubscribe || this.#every === 'never') return;
    this.#unsubscribe = clock.subscribe(this.#onTick, {every: this.#every, at: this.#at});
  }

  #stop(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }
}
