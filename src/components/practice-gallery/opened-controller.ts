import {type LitElement, type ReactiveController, type TemplateResult} from 'lit';
import {type Words} from '../../i18n/language.js';
import {type Feed, type Item} from '../../model/feed.js';
import {adopt} from '../shared/adopt.js';
import {type CopyController} from '../shared/copying.js';
import {type CompareModel} from './compare.js';
import {type PracticeModel} from './practice-view.js';

/** Loads what an opened practice and a comparison need, and keeps the native dialogs in step with the state. */
export class OpenedController implements ReactiveController {
  /** Draw an opened practice and a comparison, once their code is loaded. */
  practice: ((model: PracticeModel) => TemplateResult) | undefined = undefined;
  comparison: ((model: CompareModel) => TemplateResult) | undefined = undefined;
  /** Of an opened practice's copy buttons; comes with what draws it. */
  copying: CopyController | undefined = undefined;

  readonly #host: LitElement;
  readonly #announce: (text: string) => void;
  #body: {readonly item: Item; readonly node: Node | undefined} | undefined;

  constructor(host: LitElement, announce: (text: string) => void) {
    this.#host = host;
    this.#announce = announce;
    host.addController(this);
  }

  hostConnected(): void {
    // Nothing to start: modules are loaded when a practice is opened.
  }

  /** The practice's body as clean nodes, once they are made. */
  body(item: Item): Node | undefined {
    return this.#body?.item === item ? this.#body.node : undefined;
  }

  /** A module that can't be loaded is tried again with the next practice. */
  async load(item: Item, feed: Feed, words: Words, headingLevel: number): Promise<void> {
    if (!this.practice) {
      const {practiceView, practiceStyles, CopyController} = await import('./practice-view.js');
      adopt(this.#host.shadowRoot, practiceStyles);
      this.copying = new CopyController(this.#host, this.#announce);
      this.practice = practiceView;
      this.#host.requestUpdate();
    }
    if (!item.content_html || this.#body?.item === item) return;
    this.#body = {item, node: undefined};
    const {practiceBody} = await import('./practice-body.js');
    const node = practiceBody(item, feed, words, headingLevel);
    this.#body = {item, node};
    this.#host.requestUpdate();
  }

  async loadComparison(): Promise<void> {
    if (!this.comparison) {
      const {compareTable, compareStyles} = await import('./compare.js');
      adopt(this.#host.shadowRoot, compareStyles);
      this.comparison = compareTable;
    }
    this.#host.requestUpdate();
  }

  /** A dialog is modal while it is open, so that the rest of the page waits and Escape closes it. */
  showDialog(selector: string, open: boolean): void {
    const dialog = this.#host.renderRoot.querySelector<HTMLDialogElement>(selector);
    if (!dialog || dialog.open === open) return;
    if (open) dialog.showModal();
    else dialog.close();
  }
}
