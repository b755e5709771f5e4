import {type ReactiveElement} from 'lit';

const TAKES_FOCUS = 'a[href],button:enabled,input:enabled,select,summary';

/**
 * What has the focus may go with an update: a filter that is taken away, a notice whose button was pressed. The focus then
 * goes on to what stands before it, else to the widget's heading, as soon as there is one; unless it is elsewhere by then.
 */
export function keepFocus(host: ReactiveElement): void {
  const root = host.renderRoot as ShadowRoot;
  /** What could have the focus, down to what has it. */
  let row: HTMLElement[] = [];
  let ringed = false;
  host.addController({
    hostUpdate() {
      const {activeElement} = root;
      // Left by its reader, not lost.
      if (!activeElement && row.at(-1)?.isConnected) row = [];
      if (!activeElement) return;
      const all = [...root.querySelectorAll<HTMLElement>(TAKES_FOCUS)];
      row = all.slice(0, all.indexOf(activeElement as HTMLElement) + 1);
      ringed = activeElement.matches(':focus-visible');
    },
    hostUpdated() {
      // Those that know better where it belongs come first.
      if (row.at(-1)?.isConnected === false) setTimeout(settle);
    },
  });

  function settle(): void {
    const next =
      row.filter((each) => each.isConnected && each.getClientRects().length).at(-1) ??
      root.querySelector<HTMLElement>('h1,h2,h3,h4,h5,h6') ??
      root.querySelector<HTMLElement>(TAKES_FOCUS);
    if (document.activeElement !== document.body) row = [];
    else if (next) {
      row = [];
      if (!next.matches(TAKES_FOCUS)) next.tabIndex = -1;
      // Who points sees nothing move.
      next.focus({preventScroll: !ringed});
    }
  }
}
