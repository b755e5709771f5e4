import {type ReactiveController, type ReactiveControllerHost} from 'lit';
import {motifs} from '../shared/ornaments.js';
import {Part} from '../shared/part.js';
import {prerender} from '../shared/prerender.js';

interface Host extends ReactiveControllerHost {
  readonly state: string;
}

/** Has the motifs on felts drawn once the gallery stands and the page is idle; over a server's felts, at once. */
export class MotifsController implements ReactiveController {
  readonly #host: Host;
  readonly #motifs: Part<unknown>;

  constructor(host: Host) {
    this.#host = host;
    this.#motifs = new Part<unknown>(host, motifs);
    host.addController(this);
  }

  /** True while the felts that a server drew can't be drawn alike. */
  get pending(): boolean {
    return prerender.on && this.#motifs.pending();
  }

  hostUpdated(): void {
    if (this.#host.state !== 'loading') this.#motifs.soon();
  }
}
