import {type ReactiveElement} from 'lit';

interface Host extends ReactiveElement {
  readonly state: string;
}

const TAKES_FOCUS = 'a[href],button:enabled,input:enabled,select,summary';

/**
 * What has the focus may go with an update: a filter that is taken away, a notice whose button was pressed. The focus then
 * goes on to what stands before it, else to the widget's heading, as soon as there is one; unless it is elsewhere by then.
 * A notice may be there again once the feed was asked anew: its button has the focus then, as before.
 */
export function keepFocus(host: Host): void {
  const root = host.renderRoot as ShadowRoot;
  /** What could have the focus, down to what has it. */
  let row: HTMLElement[] = [];
  let ringed = false;
  /** The one that had it. */
  const notice = () => row.at(-1)?.closest('[part=notice]');
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
      if (row.at(-1)?.isConnected === false && !(notice() && host.state === 'loading')) setTimeout(settle);
    },
  });

  function settle(): void {
    const next =
      (notice() && root.querySelector<HTMLElement>('[part=notice] button')) ??
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
