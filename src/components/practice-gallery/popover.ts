/** Gives the focus to its button as a list that has it closes: the options leave with it, and the focus would be nowhere. */
export function handBackFocus({currentTarget, newState}: ToggleEvent): void {
  const popover = currentTarget as HTMLElement;
  const {activeElement} = popover.getRootNode() as ShadowRoot;
  if (newState === 'closed' && popover.contains(activeElement))
    (popover.previousElementSibling as HTMLElement | null)?.focus();
}

/** Closes a list that the focus has left for what it may lie over; its own button opens and closes it by itself. */
export function closeBehindFocus({currentTarget, relatedTarget}: FocusEvent): void {
  const popover = currentTarget as HTMLElement;
  const next = relatedTarget as Node | null;
  if (hasPopover && next && !popover.contains(next) && next !== popover.previousElementSibling) popover.hidePopover();
}

/** Browsers before 2024 lack popovers: there, a class shows the list in place. */
export const hasPopover = typeof HTMLElement !== 'undefined' && 'popover' in HTMLElement.prototype;
