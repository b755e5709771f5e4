import {type ReactiveElement} from 'lit';

interface Host extends ReactiveElement {
  readonly paging?: string;
}

/**
 * Keeps the focus on its practice, and a scrolled list where its reader is. Cards are elements that a list fills anew: as a
 * feed is read again, an index is ready or the first page leaves, they show other practices. Of a list that is scrolled
 * other ones would stand in the window, and its end would come into view at once, again and again.
 */
export function keepPlace(host: Host): void {
  const root = host.renderRoot as ShadowRoot;
  let before: readonly (string | undefined)[] = [];
  /** How far from the list's top its last card was. */
  let end = 0;
  /** What has the focus, and the practice of its card. */
  let focused: Element | null = null;
  let held: string | undefined;
  const cards = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('.grid li')];
  host.addController({
    hostUpdate() {
      focused = root.activeElement;
      held = idOf(focused?.closest('.grid li'));
      if (host.paging !== 'scroll') return;
      const shown = cards();
      before = shown.map(idOf);
      end = topOf(shown.at(-1));
    },
    hostUpdated() {
      if (host.paging === 'scroll') scroll(cards());
      const card = held && cards().find((each) => idOf(each) === held);
      if (focused && card && !card.contains(root.activeElement))
        card.querySelector<HTMLElement>(focused.localName)?.focus({preventScroll: true});
    },
  });

  function scroll(shown: readonly HTMLElement[]): void {
    const left = before.indexOf(idOf(shown[0]));
    const last = shown[before.length - 1 - left];
    // Another list has another practice there.
    if (left < 1 || idOf(last) !== before.at(-1)) return;
    let way = topOf(last) - end;
    // Whatever the list scrolls in; what can't go up stays.
    for (let box: Element | null = host; box; box = box.parentElement ?? (box.getRootNode() as ShadowRoot).host) {
      const {scrollTop} = box;
      box.scrollBy({top: way, behavior: 'instant'});
      way -= box.scrollTop - scrollTop;
    }
  }
}

const idOf = (card: Element | null | undefined) => card?.querySelector('a')?.dataset['id'];

/** From the list's own top: what comes or goes above it is the browser's to make up for, and would be twice. */
const topOf = (card: HTMLElement | undefined): number =>
  card ? card.offsetTop - (card.parentElement?.offsetTop ?? 0) : 0;
