import {type LitElement, type TemplateResult} from 'lit';
import {type Item} from '../../model/feed.js';
import {adopt} from '../shared/adopt.js';
import {type CompareModel} from './compare.js';
import {focusHeading} from './focus-heading.js';
import {picked} from './gallery-state.js';
import {type Comparing} from './gallery-view.js';

/** Keeps which practices are picked for comparing, and loads what draws the comparison. */
export class CompareController implements Comparing {
  /** Ids of the picked practices. */
  ids: readonly string[] = [];
  table: ((model: CompareModel) => TemplateResult) | undefined = undefined;

  readonly #host: LitElement;
  readonly #listed: (id: string) => Item | undefined;

  /** `listed` gives the version of a practice that stands in the list. */
  constructor(host: LitElement, listed: (id: string) => Item | undefined) {
    this.#host = host;
    this.#listed = listed;
  }

  /** Of those picked, what is still to be had, in the language in which it stands now. */
  get items(): readonly Item[] {
    return this.ids.flatMap((id) => this.#listed(id) ?? []);
  }

  readonly pick = ({id}: Item): void => {
    this.ids = picked(
      this.items.map((item) => item.id),
      id,
    );
    this.#host.requestUpdate();
  };

  readonly clear = (): void => {
    this.ids = [];
    this.#host.requestUpdate();
  };

  /** Shows the comparison or goes back to the list; the focus follows, for what had it is gone. */
  readonly show = async (show: boolean): Promise<void> => {
    if (show) {
      const {compareTable, compareStyles} = await import('./compare.js');
      adopt(this.#host.shadowRoot, compareStyles);
      this.table = compareTable;
    } else this.table = undefined;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const root = this.#host.renderRoot;
    if (show) focusHeading(root, '#comparison');
    else root.querySelector<HTMLElement>('.tray .solid')?.focus();
  };
}
