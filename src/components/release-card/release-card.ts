import {type PropertyValues, html} from 'lit';
import {property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {type Words} from '../../i18n/language.js';
import {str} from '../../i18n/strings.js';
import {type Feed, type Item, type UntrustedHtml} from '../../model/feed.js';
import {languageSwitch} from '../../styles/controls.js';
import {leaf} from '../../styles/leaf.js';
import {pill} from '../../styles/pill.js';
import {clock} from '../../time/clock.js';
import {copyText, saveFile} from '../shared/clipboard.js';
import {type EmptyText, MyktyElement} from '../shared/element.js';
import {HtmlBlocks} from '../shared/html-blocks.js';
import {type HtmlContext} from '../shared/html-context.js';
import {fileIcon} from '../shared/icons.js';
import {foreignLang, versionsOf} from '../shared/versions.js';
import {type Card, type CardActions} from './card.js';
import {Chooser, type Chosen} from './choose.js';
import {MyktyToggleEvent} from './events.js';
import {full} from './render-full.js';
import {noteLabel, notesOf} from './render-notes.js';
import {skeleton} from './render-skeleton.js';
import {summary} from './render-summary.js';
import {styles} from './release-card.styles.js';

/**
 * @summary Press releases and news from a JSON Feed: a list of summaries that open in place, or one release in full.
 *
 * @attr {URL} feed - URL of the feed, resolved against the page
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
 * @csspart contacts - whom to ask
 * @csspart attachments - files
 * @csspart links - related addresses
 * @csspart actions - copy, share, print
 * @csspart notice - error, empty or stale
 *
 * @cssprop [--mykty-accent=#1f5f7d] - the one accent; kept legible whatever it is
 * @cssprop [--mykty-radius=10px] - roundness of boxes
 * @cssprop [--mykty-density=1] - factor on all spaces
 * @cssprop [--mykty-title-weight=650] - weight of headings
 *
 * @fires {MyktyLoadEvent} mykty-load - the card shows what the feed says
 * @fires {MyktyErrorEvent} mykty-error - something the webmaster can mend: `code`, `message`, `url`
 * @fires {MyktyToggleEvent} mykty-toggle - a summary was opened in place or closed: `open`, `item`
 */
export class MyktyReleaseCard extends MyktyElement<Chosen> {
  static override styles = [...MyktyElement.styles, languageSwitch, leaf, pill, ...styles];

  /** `summary` (a card in a list) or `full`. */
  @property() view: 'summary' | 'full' = 'summary';
  /** How many of the newest are shown. */
  @property({type: Number}) limit = 1;

  /** Ids of the summaries that are open. */
  @state() private opened: ReadonlySet<string> = new Set();
  /** The language version that a reader has chosen, by work. */
  @state() private versions: ReadonlyMap<string, Item> = new Map();

  readonly #chooser = new Chooser();
  readonly #html = new HtmlBlocks(this);
  readonly #actions: CardActions = {
    toggle: (item) => this.#toggle(item),
    showVersion: (item) => this.#showVersion(item),
    follow: (event) => this.#follow(event),
    copyRelease: (item) => void this.#copyRelease(item),
    copyLink: (item) => void this.#copy(item.url ?? item.external_url ?? ''),
    copyQuote: (text) => void this.#copy(text),
    share: (item) => void this.#share(item),
    print: (item) => void this.#print(item),
    addToCalendar: (item, index) => void this.#addToCalendar(item, index),
  };

  protected override checkAttributes(): void {
    super.checkAttributes();
    this.view = this.oneOf('view', this.view, ['summary', 'full']);
    this.limit = Math.floor(this.inRange('limit', this.limit, 1, 1000, 1));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('feed') || changed.has('item')) this.versions = new Map();
  }

  protected override choose(feed: Feed): Chosen | undefined {
    const {item, limit} = this;
    return this.#chooser.choose(feed, {item, limit, language: this.languageStream.language});
  }

  protected override renderContent({feed, items}: Chosen, words: Words): unknown {
    const cards = items.map((item, index) => this.#card(feed, item, index, words));
    const template = (card: Card) => (this.view === 'full' ? full(card) : summary(card, this.#isOpen(card.item)));
    const [only] = cards;
    if (only && cards.length === 1) return template(only);
    return html`<ul class="rc-list" role="list">
      ${repeat(
        cards,
        ({item}) => item.work ?? item.id,
        (card) => html`<li>${template(card)}</li>`,
      )}
    </ul>`;
  }

  protected override renderSkeleton(): unknown {
    return skeleton(this.view, this.limit);
  }

  protected override emptyText({msg}: Words): EmptyText {
    return {icon: fileIcon, title: msg('No news yet', {id: 'release.none'})};
  }

  #card(feed: Feed, chosen: Item, index: number, words: Words): Card {
    const item = this.versions.get(chosen.work ?? '') ?? chosen;
    const lang = foreignLang(item, words.language);
    const level = this.headingLevel;
    const prefix = `r${index}-`;
    const whole = this.view === 'full' || this.#isOpen(item);
    const card = {
      item,
      feed,
      words,
      lang,
      level,
      prefix,
      format: words.formatIn(feed.timeZone),
      versions: versionsOf(feed, item),
      now: clock.now(),
      actions: this.#actions,
    };
    const html = (key: string, text: UntrustedHtml | undefined) =>
      text !== undefined && whole
        ? this.#html.get(`${key} ${prefix}${item.id}`, text, words.language, () => htmlContext(card))
        : undefined;
    return {
      ...card,
      body: html('body', item.content_html),
      notes: notesOf(item).map((note, number) =>
        note.text === undefined ? html(`note ${number}`, note.html) : undefined,
      ),
    };
  }

  #isOpen(item: Item): boolean {
    return this.opened.has(item.work ?? item.id);
  }

  #toggle(item: Item): void {
    const key = item.work ?? item.id;
    const opened = new Set(this.opened);
    const open = !opened.delete(key);
    if (open) opened.add(key);
    this.opened = opened;
    void this.updateComplete.then(() => this.dispatchEvent(new MyktyToggleEvent(open, item.id)));
  }

  #showVersion(item: Item): void {
    this.versions = new Map(this.versions).set(item.work ?? '', item);
    // The switch that had the focus is gone; its successor marks the language now shown.
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.langs a, .langs button')?.focus());
  }

  /** Links inside the text lead to places in this shadow root, where the browser doesn't look for them. */
  #follow(event: Event): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const name = link?.getAttribute('href') ?? '';
    if (!name.startsWith('#')) return;
    event.preventDefault();
    const target = (this.renderRoot as ShadowRoot).getElementById(name.slice(1));
    target?.focus();
    target?.scrollIntoView({block: 'nearest'});
  }

  async #copy(text: string): Promise<void> {
    const words = this.words;
    const done = await copyText(text, this.renderRoot.firstElementChild ?? this);
    if (done && words) this.announce(words.msg('Copied', {id: 'action.copied'}));
  }

  async #copyRelease(item: Item): Promise<void> {
    const {words, content} = this;
    if (!words || !content) return;
    const {releaseText} = await import('./release-text.js');
    await this.#copy(releaseText(item, content.feed, words));
  }

  async #share({title, url, external_url}: Item): Promise<void> {
    try {
      await navigator.share({...(title ? {title} : {}), url: url ?? external_url ?? location.href});
    } catch {
      // The reader has closed the dialog.
    }
  }

  async #print(item: Item): Promise<void> {
    const {printAlone} = await import('../shared/print-alone.js');
    this.renderRoot.querySelectorAll('.rc-list > li').forEach((entry, index) => {
      entry.classList.toggle('unprinted', this.content?.items[index] !== item);
    });
    printAlone(this);
  }

  async #addToCalendar(item: Item, index: number): Promise<void> {
    const event = item.events[index];
    if (!event) return;
    const {toICalendar} = await import('../../serializers/calendar.js');
    saveFile(toICalendar(event, {now: clock.now(), item}), `${event.id}.ics`, 'text/calendar');
  }
}

function htmlContext(card: Pick<Card, 'item' | 'feed' | 'words' | 'level' | 'prefix'>): HtmlContext {
  const {item, feed, words, level, prefix} = card;
  const {msg} = words;
  return {
    base: item.url ?? feed.feed_url,
    headingLevel: level + 1,
    language: item.language ?? feed.language,
    idPrefix: prefix,
    footnotes: notesOf(item).map(({id}) => id),
    said: [item.title, item.summary].flatMap((text) => text ?? []),
    footnoteLabel: (number) => noteLabel({words}, number),
    embedLabel: (host) => msg(str`Open on ${host}`, {id: 'release.embed', desc: '{0}: a host such as video.example'}),
    tableLabel: msg('Table', {id: 'release.table'}),
  };
}
