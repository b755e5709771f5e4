import {type ReactiveController, type ReactiveControllerHost} from 'lit';
import {type Item} from '../../model/feed.js';
import {AddressController} from './address-controller.js';
import {focusCardAt} from './card-keys.js';
import {MyktyOpenEvent} from './events.js';
import {EMPTY_STATE, type GalleryState, type Sort, SORTS, toggled} from './gallery-state.js';
import {type Paging, shownPart} from './pager.js';
import {type FacetName} from './practices.js';

/** How long the keys must rest before a search has come to rest, in milliseconds. */
const REST = 600;

export interface StateHost extends ReactiveControllerHost, EventTarget {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** `null` where the attribute was taken away. */
  readonly query: string | null;
  readonly sync: string | undefined;
  readonly paging: string;
  readonly sort: string;
  readonly pageSize: number;
}

/** What a visitor has chosen, every way of changing it, and its address. */
export class StateController implements ReactiveController {
  current: GalleryState = EMPTY_STATE;

  readonly #host: StateHost;
  readonly #address: AddressController;
  /** Called when the search has changed and the keys rest. */
  readonly #settled: () => void;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #last = Infinity;
  /** What was shown before the keys that don't rest yet. */
  #before: GalleryState | undefined;

  constructor(host: StateHost, settled: () => void) {
    this.#host = host;
    this.#settled = settled;
    this.#address = new AddressController(host, (state) => this.#restore(state));
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#host.sync !== undefined) this.current = this.#address.read();
  }

  hostDisconnected(): void {
    clearTimeout(this.#rest);
  }

  /** The page that is shown: the one that is asked for, or the last there is. */
  get page(): number {
    return Math.min(this.current.page, this.#last);
  }

  /** Takes note of how many results there are; true where another page is shown for that. */
  fits(total: number): boolean {
    const {page} = this;
    this.#last = Math.ceil(total / this.#host.pageSize) || 1;
    return page !== this.page;
  }

  /** The part of the results that is shown. */
  get part(): {readonly first: number; readonly last: number} {
    return this.#part(this.page);
  }

  #part(page: number): {readonly first: number; readonly last: number} {
    return shownPart(this.#host.paging as Paging, page, this.#host.pageSize);
  }

  readonly hrefOf = (item: Item): string | undefined => this.#address.href({...this.current, opened: item.id});

  /** What is searched for: the attribute's words, until a visitor or the address has others, or an empty field. */
  get query(): string {
    return this.current.query ?? this.#host.query ?? '';
  }

  /** The order asked for, else the one that fits. */
  get sort(): Sort {
    return this.current.sort ?? (this.query.trim() ? 'relevance' : (this.#host.sort as Sort));
  }

  /** `push` for a step that Back should undo. */
  #set(state: GalleryState, how: 'push' | 'replace' = 'push'): void {
    this.#keepQuery();
    this.current = state;
    this.#address.write(state, how);
    this.#host.requestUpdate();
  }

  #search(state: GalleryState): void {
    this.#set({...state, page: 1});
    this.settleSoon();
  }

  /** Once the keys rest, and again where there is no answer by then. */
  settleSoon(): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      this.#keepQuery();
      this.#settled();
    }, REST);
  }

  #restore(state: GalleryState): void {
    const {query, chosen} = this.current;
    this.current = state;
    this.#before = undefined;
    this.#host.requestUpdate();
    // What Back brings is another result, to be told as any other; opening and closing a practice brings none.
    if (query !== state.query || JSON.stringify(chosen) !== JSON.stringify(state.chosen)) this.settleSoon();
  }

  readonly setQuery = (query: string): void => {
    this.#before ??= this.current;
    const own = query === (this.#host.query ?? '') ? undefined : query;
    this.current = {...this.current, query: own, page: 1};
    this.#address.write(this.current, 'replace');
    this.#host.requestUpdate();
    this.settleSoon();
  };

  /**
   * Once the keys rest, to search is a step that Back undoes, and so is to search no longer, or what was found couldn't be
   * had; all else mends. With each key, a letter that is taken back would leave a step that looks like the one before.
   */
  #keepQuery(): void {
    const {current} = this;
    const before = this.#before;
    this.#before = undefined;
    if (!before || !(before.query ?? this.#host.query) === !this.query) return;
    this.#address.write(before, 'replace');
    this.#address.write(current, 'push');
  }

  readonly clearQuery = (): void => {
    this.#keepQuery();
    this.setQuery('');
    this.#keepQuery();
    this.#host.renderRoot.querySelector<HTMLElement>('.field input')?.focus();
  };

  readonly toggle = (facet: FacetName, value: string): void => this.#search(toggled(this.current, facet, value));

  readonly clear = (): void => this.#search({...this.current, chosen: {}});

  readonly order = (wanted: string): void =>
    this.#set({...this.current, sort: SORTS.find((sort) => sort === wanted), page: 1});

  readonly goTo = (page: number, focus: boolean): void => {
    const {paging, pageSize, renderRoot} = this.#host;
    const target = paging === 'pages' ? 0 : (page - 1) * pageSize - this.#part(page).first;
    // Who scrolls takes no steps: Back would bring the end of the list into view, which takes the next one.
    this.#set({...this.current, page}, focus ? 'push' : 'replace');
    if (focus) void this.#host.updateComplete.then(() => focusCardAt(renderRoot, Math.max(0, target)));
  };

  readonly open = (item: Item, event?: Event): void => {
    const pressed = event as MouseEvent | undefined;
    if (pressed && (pressed.ctrlKey || pressed.metaKey || pressed.shiftKey || pressed.button > 0)) return;
    event?.preventDefault();
    this.#set({...this.current, opened: item.id}, this.current.opened === undefined ? 'push' : 'replace');
    this.#host.dispatchEvent(new MyktyOpenEvent(item.id));
  };

  readonly close = (): void => {
    if (this.current.opened === undefined) return;
    if (this.#host.sync !== undefined && this.#address.openedHere) this.#address.back();
    else this.#set({...this.current, opened: undefined}, 'replace');
  };
}
