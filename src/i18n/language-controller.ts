/**
 * The language stream: resolves a widget's language from the nearest `lang`, follows every change of it at once, and
 * hands on the words. One observer a document or shadow root serves all widgets in it.
 */
import {type ReactiveController, type ReactiveControllerHost, isServer} from 'lit';
import {type UiLanguage, type Words, loadWords, uiLanguage, wordsNow} from './language.js';

type Host = ReactiveControllerHost & HTMLElement;

/** One MutationObserver a root, shared by all that listen in it; it ends with the last. */
const watched = new Map<Node, {observer: MutationObserver; listeners: Set<() => void>}>();

function watchLang(root: Node, listener: () => void): () => void {
  let entry = watched.get(root);
  if (!entry) {
    const listeners = new Set<() => void>();
    const observer = new MutationObserver(() => listeners.forEach((each) => each()));
    observer.observe(root, {attributes: true, attributeFilter: ['lang'], subtree: true});
    watched.set(root, (entry = {observer, listeners}));
  }
  const {observer, listeners} = entry;
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size) return;
    observer.disconnect();
    watched.delete(root);
  };
}

/** The element's parent, out through shadow roots and slots' hosts. */
const parentOf = (node: Node): Node | null => node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);

export class LanguageController implements ReactiveController {
  /** The language the page asks for; `words` follow as soon as they are loaded. */
  language: UiLanguage = 'ky';
  words: Words | undefined = undefined;
  /** They can't be had for now. */
  failed = false;
  /** Language of the version that a reader chose in place of what is shown by itself. */
  #chosen: string | undefined;

  readonly #host: Host;
  #feedLanguage: string | undefined;
  readonly #stops: (() => void)[] = [];

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    for (let root: Node | null = this.#host; root; root = root instanceof ShadowRoot ? root.host : null) {
      root = root.getRootNode();
      this.#stops.push(watchLang(root, this.resolve));
    }
    this.resolve();
  }

  hostDisconnected(): void {
    this.#stops.splice(0).forEach((stop) => stop());
  }

  /** The feed's own language counts where the page names none of ours. */
  useFeedLanguage(tag: string | undefined): void {
    if (tag === this.#feedLanguage) return;
    this.#feedLanguage = tag;
    this.resolve();
  }

  /** BCP 47 tag of the texts to show: the widget's language, or what its reader chose. */
  get contentLanguage(): string {
    return this.#chosen ?? this.language;
  }

  /** Shows texts in the language of a version, until the page speaks another. */
  readonly showVersion = ({language}: {readonly language?: string | undefined}): void => {
    this.#chosen = language;
    this.#host.requestUpdate();
  };

  /** Loads what it needs, after a failure too. */
  readonly resolve = (): void => {
    const language = this.#nearest() ?? uiLanguage(this.#feedLanguage) ?? 'ky';
    if (language !== this.language) this.#chosen = undefined;
    this.language = language;
    if (this.words?.language === language) return;
    const {localName} = this.#host;
    const here = wordsNow(language, localName);
    if (here) return this.#use(here);
    loadWords(language, localName).then(
      (words) => {
        if (words.language === this.language) this.#use(words);
      },
      () => {
        this.failed = true;
        this.#host.requestUpdate();
        addEventListener('online', this.resolve, {once: true});
      },
    );
  };

  #use(words: Words): void {
    this.words = words;
    this.#host.requestUpdate();
  }

  #nearest(): UiLanguage | undefined {
    // A server sees the element alone.
    if (isServer) return uiLanguage(this.#host.getAttribute('lang'));
    for (let node: Node | null = this.#host; node; node = parentOf(node)) {
      const found = node instanceof Element ? uiLanguage(node.getAttribute('lang')) : undefined;
      if (found) return found;
    }
    return undefined;
  }
}
