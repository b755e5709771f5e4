import {nothing, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {type Words} from '../../i18n/language.js';
import {type Feed, type Item} from '../../model/feed.js';
import {type SearchResult, type SearchSource} from '../../search/types.js';
import {felt} from '../../styles/felt.js';
import {MyktyElement} from '../shared/element.js';
import {itemsJsonLd} from '../shared/items-json-ld.js';
import {type JsonLdSource} from '../shared/json-ld-script.js';
import {cardStyles} from './card.styles.js';
import {ChoosingController} from './choosing-controller.js';
import {CompareController} from './compare-controller.js';
import {practiceCount} from './counts.js';
import {MyktySearchEvent} from './events.js';
import {FilesController} from './files-controller.js';
import {topicsToShow} from './filters.js';
import {filterStyles} from './filters.styles.js';
import {FurtherController} from './further-controller.js';
import {isUntouched} from './gallery-state.js';
import {gallerySkeleton, galleryView} from './gallery-view.js';
import {MotifsController} from './motifs-controller.js';
import {OpenedController} from './opened-controller.js';
import {MOST_CARDS, type Paging} from './pager.js';
import {type Gallery, PracticeList} from './practice-list.js';
import {FACETS, facetNames} from './practices.js';
import {SearchController} from './search-controller.js';
import {SoonController} from './soon-controller.js';
import {StateController} from './state-controller.js';

const USUAL_FACETS = 'topic region year language';

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
 * @fires {MyktySearchEvent} mykty-search - A visitor's search has come to rest: `query`, `count`; a `query` that the page sets fires none.
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
 * @csspart notice - Error, empty or stale.
 *
 * @cssprop [--mykty-wool=light-dark(oklch(0.955 0.012 85), oklch(0.27 0.012 75))] - Ground of the felts that stand where there is no picture.
 * @cssprop --mykty-topic-1 - Colour of the topic `water`.
 * @cssprop --mykty-topic-2 - Colour of the topic `budget`.
 * @cssprop --mykty-topic-3 - Colour of the topic `participation`.
 * @cssprop --mykty-topic-4 - Colour of the topic `waste`.
 * @cssprop --mykty-topic-5 - Colour of the topic `roads`.
 * @cssprop --mykty-topic-6 - Colour of the topic `care`.
 * @cssprop --mykty-topic-7 - Colour of the topic `property`.
 * @cssprop --mykty-topic-8 - Colour of the topic `learning`.
 */
export class MyktyPracticeGallery extends MyktyElement<Gallery> {
  static override styles = [...MyktyElement.styles, felt, filterStyles, cardStyles];

  /** @default 'topic region year language' */
  @property() facets = USUAL_FACETS;
  @property() sort = 'newest';
  @property({type: Number, attribute: 'page-size'}) pageSize = 24;
  @property() paging = 'more';
  @property() open = 'dialog';
  @property() query = '';
  @property() sync: string | undefined;
  /** Answers searches in place of the index in memory: a server, an index in static files. */
  @property({attribute: false}) source: SearchSource<Item> | undefined;

  protected readonly kind = 'practices';
  readonly #list = new PracticeList();
  readonly #search = new SearchController(this);
  readonly #view = new StateController(this, () => this.#settled());
  readonly #soon = new SoonController(this);
  readonly #shown = new OpenedController(this, this.#view, this.#search, (text) => this.announce(text));
  readonly #files = new FilesController(this, this.#search, (text) => this.announce(text));
  readonly #further = new FurtherController(this, () => this.#view.goTo(this.#view.current.page + 1, false));
  readonly #choosing = new ChoosingController(this, this.#further);
  readonly #comparing = new CompareController(this, (id) => this.#search.listed(id, this.content?.feed));
  readonly #motifs = new MotifsController(this);
  #topics: readonly string[] = [];

  /**
   * Of a large feed, what the first cards need: the newest, in up to three languages. All, where the rest decides.
   * @internal
   */
  get firstItems(): number {
    return this.sort === 'newest' && !this.item && this.#isUntouched ? 3 * this.pageSize : 0;
  }

  /** Neither the page nor a visitor asks for anything. */
  get #isUntouched(): boolean {
    return !this.query && isUntouched(this.#view.current);
  }

  protected override choose(feed: Feed): Gallery | undefined {
    const gallery = this.#list.gallery(feed, this.languageStream.language, this.item);
    return gallery.items.length > 0 ? gallery : undefined;
  }

  protected override isPending({items}: Gallery): boolean {
    const further = this.#further;
    return this.#motifs.pending || (this.#wantsFurther ? further.pending() : further.isPendingFor(items));
  }

  /** More than the first cards is asked for. */
  get #wantsFurther(): boolean {
    const {openFacet, sheetOpen} = this.#choosing;
    return (
      this.paging === 'pages' ||
      openFacet !== undefined ||
      sheetOpen ||
      this.#comparing.ids.length > 0 ||
      !this.#isUntouched
    );
  }

  protected override checkAttributes(): void {
    super.checkAttributes();
    this.sort = this.oneOf('sort', this.sort, ['newest', 'title', 'region']);
    this.paging = this.oneOf('paging', this.paging, ['more', 'scroll', 'pages']);
    this.open = this.oneOf('open', this.open, ['dialog', 'inline']);
    this.pageSize = this.inRange('page-size', this.pageSize, 1, MOST_CARDS, 24);
    this.sync ??= undefined;
    const facets = `${(this.facets as string | number | null) ?? USUAL_FACETS}`;
    for (const name of facets.split(/\s+/)) this.oneOf('facets', name, FACETS);
    // An empty list asks for none; one without any that is known, for nothing that can be had.
    this.facets = facetNames(facets).join(' ') || (facets && USUAL_FACETS);
  }

  protected override willUpdate(changed: PropertyValues): void {
    // Asked for with the feed, not after it.
    if (this.#wantsFurther) this.#further.pending();
    super.willUpdate(changed);
    if (changed.has('sync')) this.#view.hostConnected();
    const {words, content} = this;
    if (words && content) this.#ask(words, content);
  }

  #ask(words: Words, content: Gallery): void {
    const {items, feed} = content;
    const facets = facetNames(this.facets);
    const {generation, amended, others} = this.#list;
    const key = `${words.language} ${facets.join(' ')} ${generation}`;
    this.#search.take(items, key, {words, feed, facets, others}, amended);
    const view = this.#view;
    const {query, current, part} = view;
    const {first, last} = part;
    const request = {
      query,
      facets: current.chosen as Record<string, readonly string[]>,
      sort: view.sort,
      offset: first,
      limit: last - first,
    };
    if (this.#search.asks(request, this.source, items, words)) this.#soon.hurry();
    const {result} = this.#search;
    if (result && view.fits(result.total)) return this.#ask(words, content);
    this.#topics = topicsToShow(this.#result(content), this.#topics);
  }

  #result({items, feed}: Gallery): SearchResult<Item> {
    return this.#search.shown(items, this.#further.datesIn(feed), this.#view.part);
  }

  /** Says the number of hits, and what was probably meant, and tells the page. */
  #settled(): void {
    const {words, content} = this;
    if (!words || !content) return;
    if (this.#search.isAsking) return this.#view.settleSoon();
    const {total, suggestion} = this.#result(content);
    this.announce(practiceCount(words, total) + (this.#further.module?.alsoSaid(words, suggestion) ?? ''));
    this.dispatchEvent(new MyktySearchEvent(this.#view.query, total));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const opened = this.#openedItem;
    if (opened && this.words && this.content)
      void this.#shown.load(opened, this.content.feed, this.words, this.headingLevel);
    this.#shown.showDialog('.dlg', opened !== undefined && this.#shown.practice !== undefined);
    this.#shown.begin(opened);
    this.#shown.showDialog('.sheet', this.#choosing.sheetOpen && this.#further.module !== undefined);
  }

  get #openedItem(): Item | undefined {
    const {opened} = this.#view.current;
    return opened === undefined ? undefined : this.#search.find(opened, this.content?.feed);
  }

  /** Nothing more is on its way that could have the practice of an address. */
  get #allKnown(): boolean {
    const {complete, error} = this.feedStream;
    return complete && !error && (!this.source || this.#search.result !== undefined);
  }

  /** Of the opened practice, else of the cards; an answer to what a visitor asks for isn't what the page is about. */
  protected override jsonLd(content: Gallery): JsonLdSource | undefined {
    const {query, current} = this.#view;
    const opened = this.#openedItem;
    if (!opened && (query || Object.keys(current.chosen).length > 0)) return undefined;
    const shown = opened ? [opened] : this.#result(content).hits.map(({item}) => item);
    return shown.length > 0 ? itemsJsonLd(content, shown, content.feed) : undefined;
  }

  protected override renderSkeleton(): unknown {
    return gallerySkeleton(this.pageSize);
  }

  protected override renderContent(content: Gallery, words: Words): unknown {
    const view = this.#view;
    const result = this.#result(content);
    const opened = this.#openedItem;
    return galleryView({
      words,
      feed: content.feed,
      facets: facetNames(this.facets),
      choosing: this.#choosing,
      further: this.#further.module,
      view,
      topics: this.#topics,
      result,
      complete: this.feedStream.complete && (!this.#search.busy || this.#isUntouched),
      soon: this.#soon.cards,
      paging: this.paging as Paging,
      pageSize: this.pageSize,
      headingLevel: this.headingLevel,
      compared: this.#comparing.items,
      comparing: this.#comparing,
      opened: opened && this.#shown.draw({item: opened, ...content, words, headingLevel: this.headingLevel}),
      missing: view.current.opened !== undefined && !opened && this.#allKnown,
      inline: this.open === 'inline',
      busy: this.#search.busy,
      failure: this.#failure(words),
      takeAway: (kind) => this.#files.save(kind, content.feed, words, () => this.feedStream.complete),
      taking: this.#files.notice(words, (retry) => this.failureNotice(words, 'network', retry)),
    });
  }

  /** What couldn't be had of what is asked for, and a way on. */
  #failure(words: Words): unknown {
    const lacks = this.#wantsFurther && this.#further.failed;
    // A saved copy says so itself; else what is missing is a further page.
    const partial = this.state === 'ready' && this.feedStream.error;
    if (!lacks && !this.#search.failed && !partial) return nothing;
    const {code = 'network'} = partial || {};
    return this.failureNotice(words, code, () => {
      if (partial) this.retry();
      this.#search.retry();
      this.#further.again();
    });
  }
}
