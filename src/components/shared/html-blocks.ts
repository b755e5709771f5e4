/**
 * HTML of a feed for a widget: loads the sink when there is some to show, cleans each text once, and keeps the result,
 * so that an update of the widget doesn't clean it again or lose a reader's selection.
 */
import {type ReactiveControllerHost, isServer} from 'lit';
import {type UntrustedHtml} from '../../model/feed.js';
import {type HtmlContext} from './html-context.js';
import {textFragment} from './html-text.js';
import {prerender} from './prerender.js';

let clean: ((html: UntrustedHtml, context: HtmlContext) => DocumentFragment) | undefined;
let loading: Promise<void> | undefined;
/** Once its file couldn't be had, text is shown, and the next visit tries again. */
let failed = false;

const loadSink = (): Promise<void> =>
  (loading ??= import('./safe-html.js').then(
    async (module) => {
      // Cleaning takes a task of its own, after the one that the files are read in.
      await new Promise((done) => setTimeout(done));
      clean = module.safeHtml;
    },
    () => {
      failed = true;
    },
  ));

interface Block {
  readonly html: UntrustedHtml;
  readonly version: string;
  readonly element: HTMLElement;
}

export class HtmlBlocks {
  readonly #host: ReactiveControllerHost;
  readonly #blocks = new Map<string, Block>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** False while the sink is on its way, which this sets out on; the host is updated when it's here. */
  isReady(): boolean {
    const here = clean !== undefined || failed || isServer;
    if (!here) void loadSink().then(() => this.#host.requestUpdate());
    return here;
  }

  /**
   * The cleaned HTML in a box of its own; `undefined` while the sink is on its way, and in a prerendering.
   * `key` names the place in the widget, which keeps one text at a time: a screen in a hall shows new ones for weeks. With
   * another `version`, of the item or of the labels in `context`, the same HTML is another text.
   */
  get(key: string, html: UntrustedHtml, version: string, context: () => HtmlContext): HTMLElement | undefined {
    if (prerender.on) return undefined;
    const held = this.#blocks.get(key);
    if (held && held.html === html && held.version === version) return held.element;
    if (!this.isReady()) return undefined;
    const {language: lang, ...rest} = context();
    const element = document.createElement('div');
    element.className = 'prose';
    if (lang) element.lang = lang;
    element.append(clean ? clean(html, {language: lang, ...rest}) : textFragment(html));
    // Before, each child would make the browser look for the direction anew: quadratic in their number.
    element.dir = 'auto';
    this.#blocks.set(key, {html, version, element});
    return element;
  }
}
