import {type PropertyValues, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {formatIn} from '../../i18n/format-in.js';
import {type Words} from '../../i18n/language.js';
import {type Feed, type Item} from '../../model/feed.js';
import {pill} from '../../styles/pill.js';
import {clock} from '../../time/clock.js';
import {MyktyElement} from '../shared/element.js';
import {itemsJsonLd} from '../shared/items-json-ld.js';
import {type JsonLdSource} from '../shared/json-ld-script.js';
import {Part} from '../shared/part.js';
import {foreignLang, versionsOf} from '../shared/versions.js';
import {type Card, keyOf} from './card.js';
import {Chooser, type Chosen} from './choose.js';
import {type Details} from './details.js';
import {MyktyToggleEvent} from './events.js';
import {details, htmlText, languages, list} from './late.js';
import {skeleton} from './render-skeleton.js';
import {needsHtmlText, summary} from './render-summary.js';
import {styles} from './release-card.styles.js';

/**
 * @summary Press releases and news from a JSON Feed: a list of summaries that open in place, or one release in full.
 *
 * @attr {string} feed - URL of the feed, resolved against the page
 * @attr {string} item - an item's id, its `_mykty.work` or its url; else the newest
 * @attr {'summary' | 'full'} view - what is shown of each; `summary` by default
 * @attr {number} limit - how many of the newest; 1 by default
 * @attr {'ky' | 'ru' | 'en'} lang - the widget's language; else the nearest ancestor's, the page's, the feed's, `ky`
 * @attr {number} refresh - seconds between re-reads while visible, 30 or more; off by default
 * @attr {number} heading-level - 1 to 6; 3 by default
 * @attr {'auto' | 'light' | 'dark' | 'contrast'} appearance - `auto` follows the page
 * @attr {boolean} no-json-ld - leaves schema.org data out of the page
 *
 * @slot - what is shown without JavaScript and on an error, such as a link to the release
 *
 * @csspart card - one release
 * @csspart kind - what kind of text it is
 * @csspart date - when it was published
 * @csspart title - its heading
 * @csspart kicker - the line above the title
 * @csspart lead - the summary
 * @csspart image - a picture with caption and credit
 * @csspart status - says that a release is withdrawn or superseded
 * @csspart body - lead, pictures, text and quotes of a full release
 * @csspart quote - what someone said
 * @csspart footnotes - the notes
 * @csspart parties - organisers, funders, partners
 * @csspart project - the project behind
 * @csspart events - an event of the release
 * @csspart register - the link that leads to the registration for it
 * @csspart calendar - the button that adds an event to a calendar, and its menu
 * @csspart contacts - whom to ask
 * @csspart phone - a number
 * @csspart email - a mailbox
 * @csspart address - a postal address
 * @csspart attachments - files
 * @csspart links - related addresses
 * @csspart actions - copy, share, print
 * @csspart notice - error, empty or stale
 *
 * @fires {MyktyLoadEvent} mykty-load - the card shows what the feed says
 * @fires {MyktyErrorEvent} mykty-error - something the webmaster can mend: `code`, `message`, `url`
 * @fires {MyktyToggleEvent} mykty-toggle - a summary was opened in place or closed: `open`, `item`
 */
export class MyktyReleaseCard extends MyktyElement<Chosen> {
  static override styles = [...MyktyElement.styles, pill, styles];

  /** `summary` (a card in a list) or `full`. */
  @property() view: 'summary' | 'full' = 'summary';
  /** How many of the newest are shown. */
  @property({type: Number}) limit = 1;

  /** Ids of the summaries that are open. */
  @state() private opened: ReadonlySet<string> = new Set();
  /** The id of the language version that a reader has chosen, by work: what it says is what the feed says now. */
  @state() private versions: ReadonlyMap<string, string> = new Map();

  protected readonly kind = 'news';
  readonly #chooser = new Chooser();
  readonly #list = new Part(this, list);
  readonly #htmlText = new Part(this, htmlText);
  readonly #languages = new Part(this, languages);
  /** Once the page speaks another language, what a reader chose before no longer holds. */
  #language: string | undefined;
  readonly #part = new Part(this, details);
  #details: Details | undefined;

  protected override checkAttributes(): void {
    super.checkAttributes();
    this.view = this.oneOf('view', this.view, ['summary', 'full']);
    this.limit = this.inRange('limit', this.limit, 1, 1000, 1);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const {language} = this.languageStream;
    if (changed.has('feed') || changed.has('item') || language !== this.#language) this.versions = new Map();
    this.#language = language;
    if (this.view === 'full') this.#part.pending();
  }

  protected override choose(feed: Feed): Chosen | undefined {
    const {item, limit} = this;
    return this.#chooser.choose(feed, {item, limit, language: this.languageStream.language});
  }

  protected override isPending({items}: Chosen): boolean {
    // All are asked for at once.
    const waits = [
      items.length > 1 && this.#list.pending(),
      items.some(({status}) => status) && this.awaitsNotices(),
      items.some((item) => foreignLang(item, this.languageStream.language)) && this.#languages.pending(),
      this.view === 'full' ? this.#part.pending() : items.some(needsHtmlText) && this.#htmlText.pending(),
    ];
    if (waits.includes(true)) return true;
    if (this.view !== 'full' || this.#part.failed) return false;
    const details = this.#useDetails();
    return !details || !items.every((item) => details.isReady(item));
  }

  protected override renderContent({feed, items}: Chosen, words: Words): unknown {
    const cards = items.map((item, index) => this.#card(feed, item, index, words));
    const render = (card: Card): unknown => this.#render(card);
    return [
      cards.length > 1 && this.#list.module ? this.#list.module.list(cards, render) : cards.map(render),
      this.#part.failed ? this.failureNotice(words, 'network', () => void this.#loadDetails()) : nothing,
    ];
  }

  #render(card: Card): unknown {
    const details = this.#useDetails();
    if (details && this.view === 'full') return details.full(card);
    return summary(card, this.opened.has(keyOf(card.item)) ? details : undefined);
  }

  protected override renderSkeleton(): unknown {
    return skeleton(this.view, this.limit);
  }

  #card(feed: Feed, chosen: Item, index: number, words: Words): Card {
    const versions = versionsOf(feed, chosen);
    const item = versions.find(({id}) => id === this.versions.get(keyOf(chosen))) ?? chosen;
    return {
      item,
      feed,
      words,
      lang: foreignLang(item, words.language),
      level: this.headingLevel,
      prefix: `r${index}-`,
      format: formatIn(words, feed.timeZone),
      versions,
      now: clock.now(),
      htmlParagraphs: this.#htmlText.module?.htmlParagraphs,
      languages: this.#languages.module?.languages ?? this.#part.module?.languages,
      toggle: () => void this.#toggle(item),
      showVersion: ({id}) => {
        this.versions = new Map(this.versions).set(keyOf(chosen), id);
      },
    };
  }

  protected override jsonLd(content: Chosen): JsonLdSource {
    return itemsJsonLd(content, content.items, content.feed);
  }

  #useDetails(): Details | undefined {
    const {module} = this.#part;
    return (this.#details ??= module && new module.Details(this, (text) => this.announce(text)));
  }

  async #loadDetails(): Promise<void> {
    this.#part.reset();
    await this.#part.load();
    this.requestUpdate();
  }

  async #toggle(item: Item): Promise<void> {
    if (!this.#part.module) await this.#loadDetails();
    if (!this.#useDetails()) {
      if (item.url) location.assign(item.url);
      return;
    }
    const key = keyOf(item);
    const opened = new Set(this.opened);
    const open = !opened.delete(key);
    if (open) opened.add(key);
    const held = this.shadowRoot?.activeElement;
    this.opened = opened;
    await this.updateComplete;
    // The button below the text is gone with it.
    if (held && !held.isConnected) this.#focusTitle(item);
    this.dispatchEvent(new MyktyToggleEvent(open, item.id));
  }

  #focusTitle(item: Item): void {
    const index = this.content?.items.findIndex((each) => keyOf(each) === keyOf(item)) ?? 0;
    const article = this.renderRoot.querySelectorAll('article')[index];
    article?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  }
}
