import {nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {type Words} from '../../i18n/language.js';
import {type Feed, type Item, type UiLanguage} from '../../model/feed.js';
import {type SearchResult, type SearchSource} from '../../search/types.js';
import {felt} from '../../styles/felt.js';
import {menu} from '../../styles/menu.js';
import {CopyController} from '../shared/copying.js';
import {type EmptyText, MyktyElement} from '../shared/element.js';
import {searchIcon} from '../shared/icons.js';
import {AddressController} from './address-controller.js';
import {focusCard} from './card-keys.js';
import {cardStyles} from './card.styles.js';
import {practiceCount} from './counts.js';
import {EndController} from './end-controller.js';
import {MyktyOpenEvent, MyktySearchEvent} from './events.js';
import {type FilterModel, topicOrder} from './filters.js';
import {filterStyles} from './filters.styles.js';
import {EMPTY_STATE, type GalleryState, isUntouched, picked, type Sort, SORTS, toggled} from './gallery-state.js';
import {gallerySkeleton, galleryView} from './gallery-view.js';
import {OpenedController} from './opened-controller.js';
import {MOST_CARDS, type Paging, shownPart} from './pager.js';
import {placeUnder} from './popover.js';
import {panelStyles} from './panels.styles.js';
import {FACETS, facetNames, type FacetName, practicesOf} from './practices.js';
import {SearchController} from './search-controller.js';
import {searchOptions} from './search-options.js';

/** What the gallery shows of a feed. */
interface Gallery {
  readonly feed: Feed;
  readonly items: readonly Item[];
  readonly language: UiLanguage;
}

/** How long the keys must rest before the number of hits is said and `mykty-search` fired, in milliseconds. */
const REST = 600;

/**
 * @summary Best practices to search, filter, compare and open.
 *
 * @attr {string} facets - What the list can be narrowed by, in order: `topic region year language district municipality tag`.
 * @attr {'newest'|'title'|'region'} sort - Order of the list; while a query is on, `relevance`.
 * @attr {number} page-size - Practices a page, 1 to 48.
 * @attr {'more'|'scroll'|'pages'} paging - A button for more, more as the end comes into view, or numbered pages.
 * @attr {'dialog'|'inline'} open - Where a practice opens.
 * @attr {string} query - What is searched for at first.
 * @attr {string} sync - Keeps the state in the page's address, in parameters with this prefix.
 * @attr {'ky'|'ru'|'en'} lang - The widget's language; else the nearest ancestor's, the page's, the feed's, `ky`.
 *
 * @slot - Fallback: what is shown without JavaScript and on an error.
 *
 * @fires {MyktyLoadEvent} mykty-load - The practices are shown.
 * @fires {MyktyErrorEvent} mykty-error - Something the webmaster can mend: `code`, `message`, `url`.
 * @fires {MyktySearchEvent} mykty-search - A search has come to rest: `query`, `count`.
 * @fires {MyktyOpenEvent} mykty-open - A practice is opened: `id`.
 *
 * @csspart search - The search field.
 * @csspart facet - The topics; a facet's list.
 * @csspart filters - The row of facets.
 * @csspart count - The number of practices.
 * @csspart sort - The choice of an order.
 * @csspart grid - The list of cards.
 * @csspart card - One card.
 * @csspart dialog - The opened practice.
 * @csspart pager - Buttons for more, or the pages.
 *
 * @cssprop --mykty-topic-1 - Colour of the first topic; so up to 8.
 */
export class MyktyPracticeGallery extends MyktyElement<Gallery> {
  static override styles = [...MyktyElement.styles, menu, felt, filterStyles, panelStyles, cardStyles];

  @property() facets = 'topic region year language';
  @property() sort = 'newest';
  @property({type: Number, attribute: 'page-size'}) pageSize = 24;
  @property() paging = 'more';
  @property() open = 'dialog';
  @property() query = '';
  @property() sync: string | undefined;
  /** Answers searches in place of the index in memory: a server, an index in static files. */
  @property({attribute: false}) source: SearchSource<Item> | undefined;

  @state() private view: GalleryState = EMPTY_STATE;
  @state() private compared: readonly string[] = [];
  @state() private comparing = false;
  @state() private openFacet: FacetName | undefined;
  @state() private sheetOpen = false;

  readonly #search = new SearchController(this);
  readonly #address = new AddressController(this, (state) => this.#restore(state));
  readonly #copying = new CopyController(this, (text) => this.announce(text));
  readonly #end = new EndController(this, () => this.#goTo(this.view.page + 1, false));
  readonly #shown = new OpenedController(this);
  #gallery: Gallery | undefined;
  #asked: unknown[] = [];
  #topics: readonly string[] = [];
  #rest: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.sync !== undefined) this.view = this.#address.read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#rest);
  }

  /**
   * Of a large feed, what the first cards need: the newest, in up to three languages. All, where the rest decides.
   * @internal
   */
  get firstItems(): number {
    return this.sort === 'newest' && !this.item && !this.query && isUntouched(this.view) ? 3 * this.pageSize : 0;
  }

  protected override choose(feed: Feed): Gallery | undefined {
    const {language} = this.languageStream;
    const before = this.#gallery;
    if (before?.feed !== feed || before.language !== language) {
      const items = practicesOf(feed, language, this.item);
      this.#gallery = {feed, items, language};
    }
    return this.#gallery?.items.length ? this.#gallery : undefined;
  }

  protected override checkAttributes(): void {
    super.checkAttributes();
    this.sort = this.oneOf('sort', this.sort, ['newest', 'title', 'region']);
    this.paging = this.oneOf('paging', this.paging, ['more', 'scroll', 'pages']);
    this.open = this.oneOf('open', this.open, ['dialog', 'inline']);
    this.pageSize = this.inRange('page-size', this.pageSize, 1, MOST_CARDS, 24);
    for (const name of this.facets.split(/\s+/)) this.oneOf('facets', name, FACETS);
  }

  get #order(): Sort {
    return this.view.sort ?? (this.view.query.trim() ? 'relevance' : (this.sort as Sort));
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('query') && this.query && !this.view.query) this.view = {...this.view, query: this.query};
    super.willUpdate(changed);
    const {words, content} = this;
    if (!words || !content) return;
    const facets = facetNames(this.facets);
    this.#search.take(content.items, `${words.language} ${facets.join(' ')}`, () =>
      searchOptions(words, content.feed, facets),
    );
    const {query, chosen} = this.view;
    const {first, last} = this.#part;
    const asked = [content.items, this.source, query, chosen, this.#order, first, last, words];
    if (asked.some((value, at) => value !== this.#asked[at])) {
      this.#asked = asked;
      this.#search.ask(
        {
          query,
          facets: chosen as Record<string, readonly string[]>,
          sort: this.#order,
          offset: first,
          limit: last - first,
        },
        this.source,
      );
    }
    const topics = topicOrder(this.#search.result?.counts['topic']);
    if (topics.some((topic) => !this.#topics.includes(topic))) this.#topics = topics;
  }

  #result({items, feed}: Gallery): SearchResult<Item> {
    return this.#search.shown(items, feed, this.#part);
  }

  get #part(): {readonly first: number; readonly last: number} {
    return shownPart(this.paging as Paging, this.view.page, this.pageSize);
  }

  /** `push` for a step that Back should undo. */
  #set(state: GalleryState, how: 'push' | 'replace' = 'push'): void {
    this.view = state;
    this.#address.write(state, how);
  }

  #restore(state: GalleryState): void {
    const {opened} = this.view;
    this.view = state;
    if (opened !== undefined && state.opened === undefined)
      void this.updateComplete.then(() => focusCard(this.renderRoot, opened));
  }

  /** After a change of the search: says the number of hits and tells the page, once the keys rest. */
  #settle(): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      const {words, content} = this;
      if (!words || !content) return;
      const {total} = this.#result(content);
      this.announce(practiceCount(words, total));
      this.dispatchEvent(new MyktySearchEvent(this.view.query, total));
    }, REST);
  }

  #setQuery(query: string): void {
    const begins = !this.view.query && query;
    this.#set({...this.view, query, page: 1}, begins ? 'push' : 'replace');
    this.#settle();
  }

  readonly #toggle = (facet: FacetName, value: string): void => {
    this.#set(toggled(this.view, facet, value));
    this.#settle();
  };

  readonly #clear = (): void => {
    this.#set({...this.view, chosen: {}, page: 1});
    this.#settle();
  };

  readonly #clearSearch = (): void => {
    this.#setQuery('');
    this.renderRoot.querySelector<HTMLElement>('.field input')?.focus();
  };

  readonly #openList = (facet: FacetName, open: boolean, event: Event): void => {
    this.openFacet = open ? facet : undefined;
    if (open) void this.updateComplete.then(() => placeUnder(event.target as HTMLElement));
  };

  #goTo(page: number, focus: boolean): void {
    const {first} = shownPart(this.paging as Paging, page, this.pageSize);
    const target = this.paging === 'pages' ? 0 : (page - 1) * this.pageSize - first;
    this.#set({...this.view, page});
    if (focus)
      void this.updateComplete.then(() =>
        this.renderRoot.querySelectorAll<HTMLElement>('a[data-id]')[Math.max(0, target)]?.focus(),
      );
  }

  #show(item: Item, event?: Event): void {
    const pressed = event as MouseEvent | undefined;
    if (pressed && (pressed.ctrlKey || pressed.metaKey || pressed.shiftKey || pressed.button > 0)) return;
    event?.preventDefault();
    this.#set({...this.view, opened: item.id}, this.view.opened === undefined ? 'push' : 'replace');
    this.dispatchEvent(new MyktyOpenEvent(item.id));
  }

  readonly #close = (): void => {
    const {opened} = this.view;
    if (opened === undefined) return;
    if (this.sync !== undefined && this.#address.openedHere) this.#address.back();
    else {
      this.#set({...this.view, opened: undefined}, 'replace');
      void this.updateComplete.then(() => focusCard(this.renderRoot, opened));
    }
  };

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const opened = this.#openedItem;
    if (opened && this.words && this.content)
      void this.#shown.load(opened, this.content.feed, this.words, this.headingLevel + 1);
    this.#shown.showDialog('.dlg', opened !== undefined && this.#shown.practice !== undefined);
    this.#shown.showDialog('.sheet', this.sheetOpen);
    this.#end.watch(this.paging === 'scroll' ? this.renderRoot.querySelector('.more.next') : null);
  }

  get #openedItem(): Item | undefined {
    const {opened} = this.view;
    if (opened === undefined) return undefined;
    const named = ({id}: Item): boolean => id === opened;
    // A reader may have chosen another language version than the one in the list.
    return this.content?.items.find(named) ?? this.content?.feed.items.find(named);
  }

  protected override emptyText({msg}: Words): EmptyText {
    return {icon: searchIcon, title: msg('No practices yet', {id: 'gallery.none'})};
  }

  protected override renderSkeleton(): unknown {
    return gallerySkeleton(this.pageSize);
  }

  protected override renderContent(content: Gallery, words: Words): unknown {
    const {view} = this;
    const result = this.#result(content);
    const opened = this.#openedItem;
    return galleryView({
      words,
      feed: content.feed,
      filters: this.#filterModel(words, result),
      topics: this.#topics,
      result,
      complete: this.feedStream.complete,
      part: this.#part,
      paging: this.paging as Paging,
      page: view.page,
      pageSize: this.pageSize,
      headingLevel: this.headingLevel,
      sheetOpen: this.sheetOpen,
      compared: content.items.filter(({id}) => this.compared.includes(id)),
      comparison: this.comparing ? this.#shown.comparison : undefined,
      opened: opened && this.#practice(content, words, opened),
      inline: this.open === 'inline',
      busy: this.#search.result === undefined && !this.#search.failed,
      failed: this.#search.failed,
      retry: () => this.#search.retry(),
      hrefOf: this.#hrefOf,
      open: (item, event) => this.#show(item, event),
      compare: ({id}) => (this.compared = picked(this.compared, id)),
      clearCompared: () => (this.compared = []),
      showComparison: (show) => {
        this.comparing = show;
        if (show) void this.#shown.loadComparison();
      },
      goTo: (page, focus) => this.#goTo(page, focus),
      useQuery: (query) => this.#setQuery(query),
      takeAway: (kind) => void this.#takeAway(kind, content, words),
      close: this.#close,
      closeSheet: () => (this.sheetOpen = false),
    });
  }

  async #takeAway(kind: 'csv' | 'json', {feed}: Gallery, words: Words): Promise<void> {
    const {takeAway} = await import('./take-away.js');
    takeAway(kind, this.#search.all(), feed, words);
  }

  readonly #hrefOf = (item: Item): string | undefined => this.#address.href({...this.view, opened: item.id});

  #practice({feed, items}: Gallery, words: Words, item: Item): TemplateResult | typeof nothing {
    const {practice} = this.#shown;
    if (!practice) return nothing;
    const beside = (step: 1 | -1): (() => void) | undefined => {
      const list = this.#search.all();
      const at = list.indexOf(item);
      const other = at < 0 ? undefined : list[at + step];
      return other && (() => this.#show(other));
    };
    return practice({
      item,
      feed,
      words,
      headingLevel: this.headingLevel,
      items,
      address: this.#hrefOf(item) ?? item.url ?? location.href,
      copying: this.#copying,
      body: this.#shown.body(item),
      hrefOf: this.#hrefOf,
      open: (other, event) => this.#show(other, event),
      previous: beside(-1),
      next: beside(1),
    });
  }

  #filterModel(words: Words, {counts}: SearchResult<Item>): FilterModel {
    return {
      words,
      counts,
      facets: facetNames(this.facets),
      chosen: this.view.chosen,
      query: this.view.query,
      sort: this.#order,
      openFacet: this.openFacet,
      sheetOpen: this.sheetOpen,
      search: (event) => this.#setQuery((event.target as HTMLInputElement).value),
      clearSearch: this.#clearSearch,
      toggle: this.#toggle,
      clear: this.#clear,
      order: (event) => {
        const {value} = event.target as HTMLSelectElement;
        this.#set({...this.view, sort: SORTS.find((sort) => sort === value), page: 1});
      },
      openList: this.#openList,
      openSheet: () => (this.sheetOpen = true),
    };
  }
}
