import {hasPopover} from './popover.js';

/** Puts an open popover under the button before it; it lies in the top layer, so nothing of the page can clip it. */
export function placeUnder(popover: HTMLElement): void {
  const button = popover.previousElementSibling;
  if (!button || !hasPopover) return;
  const box = button.getBoundingClientRect();
  const margin = 8;
  const left = Math.max(
    margin,
    Math.min(box.left, document.documentElement.clientWidth - popover.offsetWidth - margin),
  );
  // Document coordinates, so that it scrolls with the page. The object model sets styles where a CSP forbids attributes.
  popover.style.setProperty('left', `${left + scrollX}px`);
  popover.style.setProperty('top', `${box.bottom + scrollY + 6}px`);
  // Its last options shouldn't lie below the window; a few can always be seen.
  const room = innerHeight - box.bottom - 6 - margin;
  popover.style.setProperty('max-height', room < 200 ? '' : `min(26em, ${Math.floor(room)}px)`);
}
