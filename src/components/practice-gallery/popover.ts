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
}

/** Browsers before 2024 lack popovers: there, a class shows the list in place. */
export const hasPopover = typeof HTMLElement !== 'undefined' && 'popover' in HTMLElement.prototype;
