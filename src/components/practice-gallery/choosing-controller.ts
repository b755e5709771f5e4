import {type ReactiveControllerHost} from 'lit';
import {type FurtherController} from './further-controller.js';
import {type Choosing} from './filters.js';
import {type FacetName} from './practices.js';

/** Keeps what is open to choose from: one facet's list of options, or the sheet that holds all on a small screen. */
export class ChoosingController implements Choosing {
  openFacet: FacetName | undefined = undefined;
  sheetOpen = false;

  readonly #host: ReactiveControllerHost;
  readonly #further: FurtherController;

  constructor(host: ReactiveControllerHost, further: FurtherController) {
    this.#host = host;
    this.#further = further;
  }

  readonly openList = (facet: FacetName, open: boolean, event: Event): void => {
    this.openFacet = open ? facet : undefined;
    this.#host.requestUpdate();
    if (!open) return;
    this.#further.again();
    // An event that is over no longer tells what lies in a shadow root.
    void this.#further.placeList(event.target as HTMLElement);
  };

  readonly openSheet = ({currentTarget}: Event): void => {
    // Safari gives a button that is pressed no focus, and the sheet hands back what it found.
    (currentTarget as HTMLElement).focus();
    this.sheetOpen = true;
    this.#further.again();
  };

  readonly closeSheet = (): void => {
    this.sheetOpen = false;
    this.#host.requestUpdate();
  };
}
