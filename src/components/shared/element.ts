/**
 * What the four elements share: attributes, states, notices, the fallback, and the three streams (feed, time,
 * language). A widget adds what it chooses from the feed and how that looks.
 */
import {type PropertyValues, html, isServer, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {FeedController} from '../../feed/feed-controller.js';
import {LanguageController} from '../../i18n/language-controller.js';
import {type Words} from '../../i18n/language.js';
import {type Feed} from '../../model/feed.js';
import {base} from '../../styles/base.js';
import {buttons} from '../../styles/controls.js';
import {skeleton} from '../../styles/skeleton.js';
import {tokens} from '../../styles/tokens.js';
import {clock} from '../../time/clock.js';
import {whenIdle} from '../../time/when-idle.js';
import {type JsonLdSource} from './json-ld-script.js';
import {aftercare} from './aftercare-late.js';
import {type BadAttribute, CheckedElement} from './checked-element.js';
import {type Kind} from './empty-texts.js';
import {type ErrorCode, MyktyErrorEvent, MyktyLoadEvent} from './events.js';
import {adoptPageColors, pageColors} from './page-colors.js';
import {Part} from './part.js';
import {prerender} from './prerender.js';
import {findItem} from './versions.js';

export type State = 'loading' | 'ready' | 'stale' | 'empty' | 'error';
export type Appearance = 'auto' | 'light' | 'dark' | 'contrast';

/** Milliseconds that content gets to come before a skeleton is made in its place. */
const SKELETON_AFTER = 50;

/** True for schemes whose sheet comes with the notices. */
const isRareScheme = (appearance: Appearance): boolean =>
  appearance === 'contrast' || (!isServer && matchMedia('(prefers-contrast: more), (forced-colors: active)').matches);

/** Vue, Svelte and Angular write a switch that is off as "false". */
const isOn = (value: string | null): boolean => (value ?? 'false') !== 'false';

/** `Content` is what a widget picks from a feed to show: an item, an event with its item, a list. */
export abstract class MyktyElement<Content> extends CheckedElement {
  static override styles = [tokens, base, buttons, skeleton];

  /** URL of the feed, resolved against the page. */
  @property() feed = '';
  /** A feed object in place of `feed`. */
  @property({attribute: false}) data: unknown;
  /** An item's id, its `_mykty.work` or its url; else the widget chooses. */
  @property() item = '';
  /** Seconds between re-reads while visible, 30 or more; off by default. */
  @property({type: Number}) refresh = 0;
  /** Level of the widget's topmost heading, 1 to 6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;
  /** `auto` follows the page's color-scheme, contrast preference and forced colours. */
  @property({reflect: true}) appearance: Appearance = 'auto';
  /** Leaves schema.org data out of the page. */
  @property({attribute: 'no-json-ld', converter: isOn}) noJsonLd = false;
  /** `loading`, `ready`, `stale`, `empty` or `error`; reflected, to be read only. */
  @property({reflect: true}) state: State = 'loading';

  protected readonly feedStream = new FeedController(this);
  protected readonly languageStream = new LanguageController(this);
  /** What was chosen from the feed at the last update. */
  protected content: Content | undefined = undefined;
  /** Said once by screen readers when it changes. */
  #announcement = '';
  #code: ErrorCode | undefined;
  /** What was wrong at the last update. */
  #fault: unknown;
  /** What the last `mykty-load` told of. */
  #told: Content | undefined;
  #pending = false;
  #early = false;
  #shown: () => void = () => undefined;
  /**
   * Ends when it first stands: what can wait, waits for that.
   * @internal
   */
  readonly shows = new Promise<void>((done) => (this.#shown = done));
  readonly #complaints = new Set<string>();
  readonly #aftercare = new Part(this, aftercare, ({equip}) => {
    if (!isServer) equip(this, () => this.content && this.jsonLd(this.content));
  });

  /** What it shows. */
  protected abstract readonly kind: Kind;
  /** Picks what to show; `undefined` where the feed has nothing for this widget. */
  protected abstract choose(feed: Feed): Content | undefined;
  protected abstract renderContent(content: Content, words: Words): unknown;
  protected abstract renderSkeleton(): unknown;

  /** True while more has to be loaded before the content can first be shown; until then the skeleton stays. */
  protected isPending(_content: Content): boolean {
    return false;
  }

  /** schema.org data of the content; none by default. */
  protected jsonLd(_content: Content): JsonLdSource | undefined {
    return undefined;
  }

  /** The language's words, once loaded. */
  protected get words(): Words | undefined {
    return this.languageStream.words;
  }

  override connectedCallback(): void {
    const colors = pageColors(this);
    super.connectedCallback();
    adoptPageColors(this.shadowRoot, colors);
    this.requestUpdate();
    void this.shows.then(() => whenIdle(() => void this.#aftercare.load()));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.state !== 'loading') this.#shown();
  }

  /**
   * Ends when all that it has once it stands is here, its look on paper too.
   * @internal
   */
  equipped(): Promise<void> {
    return this.#aftercare.load();
  }

  /** True until notices can be shown; false too where they can't be had. */
  protected awaitsNotices(): boolean {
    return this.#aftercare.pending();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const stream = this.feedStream;
    // Nothing is connected on a server.
    if (isServer) this.languageStream.resolve();
    this.checkAttributes();
    this.languageStream.useFeedLanguage(stream.feed?.language);
    this.content = stream.feed && this.choose(stream.feed);
    const waits = this.content !== undefined && this.isPending(this.content);
    const lacksScheme = this.#told === undefined && isRareScheme(this.appearance) && this.awaitsNotices();
    this.#pending = lacksScheme || (waits && this.#told === undefined);
    // An item that is there, without anything for this widget, is no error.
    this.#code =
      stream.error?.code ??
      (this.content || !stream.feed || !this.item || findItem(stream.feed, this.item, '') ? undefined : 'no-item');
    this.state = this.#nextState();
    if (stream.state === 'loading') this.setAttribute('aria-busy', 'true');
    else this.removeAttribute('aria-busy');
    super.willUpdate(changed);
    if (this.state === 'ready' && this.content !== this.#told) {
      this.#told = this.content;
      this.#afterUpdate(new MyktyLoadEvent(this.languageStream.language));
    }
    // Webmasters hear of a feed that can't be had though a saved copy stands, and of its further pages.
    // What fails at once waits for the words to tell of it.
    const fault = (this.words && stream.error) || this.state === 'error';
    if (fault) void this.complain(this.#code, this.words ? '' : `language ${this.languageStream.language}`);
    // What comes again after all was well is told again.
    else if (this.#fault) this.#complaints.clear();
    this.#fault = fault;
  }

  #nextState(): State {
    const next = this.#foundState();
    // What a notice goes with is told together with it.
    const wordless = next === 'loading' ? !this.feedStream.slow : next === 'ready';
    return wordless || !this.awaitsNotices() ? next : 'loading';
  }

  #foundState(): State {
    const {state, complete, error} = this.feedStream;
    if (!this.words && this.languageStream.failed) return 'error';
    if (!this.words || this.#pending || state === 'loading') return 'loading';
    if (this.content) return state === 'stale' ? 'stale' : 'ready';
    // What is missing so far may stand on a page that is still on its way.
    if (!complete) return 'loading';
    return error || this.#code ? 'error' : 'empty';
  }

  /** Checks what has a fixed set of values; widgets add their own. */
  protected checkAttributes(): void {
    this.appearance = this.oneOf('appearance', this.appearance, ['auto', 'light', 'dark', 'contrast']);
    this.headingLevel = this.inRange('heading-level', this.headingLevel, 1, 6, 3);
    this.refresh = this.inRange('refresh', this.refresh, 30, Infinity, 0);
  }

  /** Fires `mykty-error` once per trouble, and tells the webmaster in the console. */
  protected override async complain(code: ErrorCode = 'network', detail: BadAttribute | string = ''): Promise<void> {
    const url = this.feedStream.error?.url ?? this.feed;
    const key = `${code} ${detail || url} ${this.item}`;
    if (this.#complaints.has(key)) return;
    this.#complaints.add(key);
    // A bad attribute is found, and gives way to its default, before there are words to tell of it.
    await this.shows;
    await this.#aftercare.load();
    const {words} = this;
    const message =
      (words &&
        this.#aftercare.module?.webmasterMessage(words, code, detail, {
          url,
          item: this.item,
          feed: this.feedStream.feed,
        })) ??
      `${code}: ${detail || url}`;
    console.warn(`<${this.localName}> ${message}`);
    this.#afterUpdate(new MyktyErrorEvent(code, message, url));
  }

  #afterUpdate(event: Event): void {
    void this.updateComplete.then(() => this.dispatchEvent(event));
  }

  /** Lets screen readers say a text politely. */
  protected announce(text: string): void {
    // The same once more is heard only if it differs.
    this.#announcement = text && text === this.#announcement ? `${text}\xa0` : text;
    this.requestUpdate();
  }

  protected readonly retry = (): void => {
    this.#complaints.clear();
    this.#aftercare.reset();
    this.languageStream.resolve();
    this.feedStream.retry();
  };

  protected override render(): unknown {
    return html`${this.#body()}
      <div class="vh" role="status">${this.#announcement}</div>`;
  }

  #body(): unknown {
    const {words, content} = this;
    const stream = this.feedStream;
    if (this.state === 'error')
      return html`<slot></slot>${this.failureNotice(words, this.#code ?? 'network', this.retry)}`;
    if (!words || this.#pending) return this.#waiting(nothing);
    const notices = this.#aftercare.module;
    if (content) {
      const stale = this.state === 'stale' && stream.savedAt !== undefined && notices;
      return [
        this.renderContent(content, words),
        stale ? stale.staleNotice(words, stale.ago(words, stream.savedAt ?? 0, clock.now()), this.retry) : nothing,
      ];
    }
    if (this.state === 'empty') return html`<slot></slot>${notices?.emptyNotice(words, this.kind)}`;
    return this.#waiting((stream.slow && notices?.slowNotice(words)) || nothing);
  }

  /** What went wrong, and a way on: in few words where not even the notices can be loaded, by a sign without any. */
  protected failureNotice(words: Words | undefined, code: ErrorCode, retry: () => void): unknown {
    if (this.awaitsNotices()) return nothing;
    const text = words ? words.msg('Try again', {id: 'state.retry', desc: 'Button: reads the feed again'}) : '↻';
    return (
      (words && this.#aftercare.module?.errorNotice(words, code, retry)) ??
      html`<button class="btn" part="notice" type="button" @click=${retry}>${text}</button>`
    );
  }

  /** While loading, a fallback with content stands in place of the skeleton, which what comes at once never needs. */
  #waiting(note: unknown): unknown {
    const {words} = this;
    const hasFallback = !prerender.on && (this.firstElementChild ?? this.textContent.trim());
    if (hasFallback) return html`<slot></slot>${note}`;
    if (!prerender.on && this.#isEarly()) return nothing;
    const loading = words ? words.msg('Loading…', {id: 'state.loading', desc: 'For screen readers'}) : '';
    const skeleton = html`<div class="waiting" aria-hidden="true">${this.renderSkeleton()}</div>`;
    const status = html`<span class="vh" role="status">${loading}</span>`;
    // A server doesn't know what stands inside.
    return html`${prerender.on ? html`<slot>${skeleton}</slot>` : skeleton}${status}${note}`;
  }

  /** True for a moment after the first update. */
  #isEarly(): boolean {
    if (!this.hasUpdated) {
      this.#early = true;
      setTimeout(() => {
        this.#early = false;
        if (this.state === 'loading') this.requestUpdate();
      }, SKELETON_AFTER);
    }
    return this.#early;
  }
}
