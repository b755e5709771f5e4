import {type LitElement} from 'lit';
import {type SearchController} from './search-controller.js';
import {type StateController} from './state-controller.js';

export interface Host extends LitElement {
  readonly open: string;
  readonly pageSize: number;
}

/**
 * A practice that is closed gives the focus to the card of the last one that was read. One that opens in the page has
 * taken the list's place, and gives it back to the part of the list that has that card; where the list hasn't it, to the
 * card that was pressed. A dialog that closes has given the focus back itself.
 */
export function keepCard(host: Host, view: StateController, search: SearchController): void {
  let pressed: string | undefined;
  let last: string | undefined;
  const back = async (read: string, from: string | undefined): Promise<void> => {
    const {work = read} = search.find(read) ?? {};
    const list = search.whole.list();
    const at = list?.findIndex((item) => item.id === read || item.work === work) ?? -1;
    const id = (list ? list[at] : search.listed(read))?.id ?? from ?? '';
    const root = host.renderRoot as ShadowRoot;
    const card = () => root.querySelector<HTMLElement>(`.grid [data-id="${CSS.escape(id)}"]`);
    await host.updateComplete;
    if (at >= 0 && !card() && host.open === 'inline') view.goTo(Math.floor(at / host.pageSize) + 1, false);
    await host.updateComplete;
    (card() ?? (root.activeElement as HTMLElement | null) ?? root.querySelector<HTMLElement>('.grid a'))?.focus();
    // Only then does a browser that went back scroll to where its page was.
    requestAnimationFrame(() => root.activeElement?.scrollIntoView({block: 'nearest'}));
  };
  host.addController({
    hostUpdated() {
      const {opened} = view.current;
      if (!opened && last) void back(last, pressed);
      pressed = opened && (pressed ?? opened);
      last = opened;
    },
  });
}
