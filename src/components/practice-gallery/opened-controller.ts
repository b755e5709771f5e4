import {type TemplateResult} from 'lit';
import {type Words} from '../../i18n/language.js';
import {type Feed, type Item} from '../../model/feed.js';
import {adopt} from '../shared/adopt.js';
import {type CopyController} from '../shared/copying.js';
import {type Host} from './keep-card.js';
import type * as practiceViewModule from './practice-view.js';
import {type PracticeModel} from './practice-view.js';
import {type SearchController} from './search-controller.js';
import {type StateController} from './state-controller.js';

type Opened = Pick<PracticeModel, 'item' | 'feed' | 'items' | 'words' | 'headingLevel'>;

/** Loads what an opened practice needs, and keeps the native dialogs in step with the state. */
export class OpenedController {
  /** Draws an opened practice, once its code is loaded. */
  practice: ((model: PracticeModel) => TemplateResult) | undefined = undefined;
  /** Of an opened practice's copy buttons; comes with what draws it. */
  copying: CopyController | undefined = undefined;

  readonly #host: Host;
  readonly #announce: (text: string) => void;
  /** The text of the practice with this id. */
  #body: PracticeModel['body'];
  #bodyOf: string | undefined;
  #begun: string | undefined;
  #beginPractice: typeof practiceViewModule.beginPractice | undefined;
  readonly #view: StateController;
  readonly #search: SearchController;

  constructor(host: Host, view: StateController, search: SearchController, announce: (text: string) => void) {
    this.#host = host;
    this.#view = view;
    this.#search = search;
    this.#announce = announce;
  }

  /** Draws an opened practice, once its code is loaded. */
  draw(opened: Opened): TemplateResult | undefined {
    const {practice, copying} = this;
    if (!practice || !copying) return undefined;
    const {item} = opened;
    const {hrefOf, open} = this.#view;
    return practice({
      ...opened,
      address: hrefOf(item) ?? item.url ?? location.href,
      copying,
      // A feed that is read again brings another item; until its text is here, the former stays before its reader.
      body: this.#bodyOf === item.id ? this.#body : undefined,
      hrefOf,
      open,
      beside: (version) => this.#search.beside(version),
    });
  }

  /** A module that can't be loaded is tried again with the next practice. */
  async load(item: Item, feed: Feed, words: Words, headingLevel: number): Promise<void> {
    if (!this.practice) this.#take(await import('./practice-view.js'));
    const body =
      (item.content_html ?? item.footnotes[0])
        ? (await import('./practice-body.js')).practiceBody(this.#host.renderRoot, item, feed, words, headingLevel)
        : undefined;
    this.#bodyOf = item.id;
    if (body === this.#body) return;
    this.#body = body;
    this.#host.requestUpdate();
  }

  /** Every update asks for it until it is here: who comes first gives it to all. */
  #take({practiceView, practiceStyles, beginPractice, keepCard, CopyController}: typeof practiceViewModule): void {
    if (this.practice) return;
    adopt(this.#host.shadowRoot, practiceStyles);
    this.copying = new CopyController(this.#host, this.#announce);
    this.practice = practiceView;
    this.#beginPractice = beginPractice;
    keepCard(this.#host, this.#view, this.#search);
    this.#host.requestUpdate();
  }

  /** Begins a practice, once: another language of it is read on where one was, and so is what a feed brings anew. */
  begin(item: Item | undefined): void {
    const before = this.#begun;
    this.#begun = this.practice && item && (item.work ?? item.id);
    if (this.#begun && this.#begun !== before) this.#beginPractice?.(this.#host.renderRoot, !before);
  }

  /** A dialog is modal while it is open, so that the rest of the page waits and Escape closes it. */
  showDialog(selector: string, open: boolean): void {
    const dialog = this.#host.renderRoot.querySelector<HTMLDialogElement>(selector);
    if (!dialog?.isConnected || (open ? dialog.matches(':modal') : !dialog.open)) return;
    if (!open) return dialog.close();
    // Moved in the page, it is open and no longer modal.
    dialog.open = false;
    dialog.showModal();
  }
}
