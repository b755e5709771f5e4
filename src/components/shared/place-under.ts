/**
 * Places for what a button opens in the top layer, where nothing of the page can clip it. All is counted in pixels of
 * the window: a page may scroll in a box of its own, and may be enlarged by `zoom`, as in versions for low vision.
 */

const GAP = 6;
/** Enough of a list to choose from. */
const FEW = 200;

/** Under the button, or over it where there is no room, or upon it where there is none either; inside the window. */
function place(popover: HTMLElement, button: Element, isList: boolean): void {
  const {style} = popover;
  const {left, top, bottom} = button.getBoundingClientRect();
  // Lengths of an enlarged element are enlarged with it, but in browsers that count its whole box before that.
  const zoom = 'currentCSSZoom' in popover ? popover.currentCSSZoom : 1;
  const room = innerHeight - bottom - 2 * GAP;
  // The object model sets styles where a CSP forbids attributes.
  if (isList) style.maxHeight = `min(26em, ${(room < FEW ? Math.max(FEW, top - 2 * GAP) : room) / zoom}px)`;
  const {width, height} = popover.getBoundingClientRect();
  const [over, last] = [top - GAP - height, innerHeight - GAP - height];
  const right = document.documentElement.clientWidth - width - GAP;
  style.left = `${Math.max(GAP, Math.min(left, right)) / zoom}px`;
  style.top = `${(height <= room ? bottom + GAP : over >= GAP ? over : Math.max(GAP, last)) / zoom}px`;
}

/**
 * Places an open popover, and again whenever something scrolls or the window changes, until it closes. A list, whose
 * options scroll, is made lower rather than moved, as long as a few of them can be seen.
 */
export function placeUnder(popover: HTMLElement, button: Element, isList = false): void {
  const stop = new AbortController();
  const {signal} = stop;
  const again = (): void => {
    // One that is taken from the page closes without an event.
    if (popover.isConnected) place(popover, button, isList);
    else stop.abort();
  };
  again();
  for (const type of ['scroll', 'resize']) addEventListener(type, again, {capture: true, passive: true, signal});
  popover.addEventListener('beforetoggle', () => stop.abort(), {signal});
}
