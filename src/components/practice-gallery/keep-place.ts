import {type ReactiveElement} from 'lit';

interface Host extends ReactiveElement {
  readonly paging?: string;
}

/**
 * Keeps a scrolled list where its reader is, and the focus on its card. As the next page comes the first one leaves and the
 * cards move up into its elements: what stands in the window would be other practices, and the list's end would come into
 * view at once, again and again.
 */
export function keepPlace(host: Host): void {
  let before: readonly (string | undefined)[] = [];
  /** How far from the list's top its last card was. */
  let end = 0;
  const cards = (): HTMLElement[] =>
    host.paging === 'scroll' ? [...host.renderRoot.querySelectorAll<HTMLElement>('.grid li')] : [];
  host.addController({
    hostUpdate() {
      const shown = cards();
      before = shown.map(idOf);
      end = topOf(shown.at(-1));
    },
    hostUpdated() {
      const shown = cards();
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
      const {activeElement} = host.renderRoot as ShadowRoot;
      const held = shown.findIndex((card) => card.contains(activeElement));
      if (activeElement && held >= 0)
        shown[held - left]?.querySelector<HTMLElement>(activeElement.localName)?.focus({preventScroll: true});
    },
  });
}

const idOf = (card: HTMLElement | undefined) => card?.querySelector('a')?.dataset['id'];

/** From the list's own top: what comes or goes above it is the browser's to make up for, and would be twice. */
const topOf = (card: HTMLElement | undefined): number =>
  card ? card.offsetTop - (card.parentElement?.offsetTop ?? 0) : 0;
