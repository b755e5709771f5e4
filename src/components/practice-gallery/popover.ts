/** Gives the focus to its button as a list that has it closes: the options leave with it, and the focus would be nowhere. */
export function handBackFocus({currentTarget, newState}: ToggleEvent): void {
  const popover = currentTarget as HTMLElement;
  const {activeElement} = popover.getRootNode() as ShadowRoot;
  if (newState === 'closed' && popover.contains(activeElement))
    (popover.previousElementSibling as HTMLElement | null)?.focus();
}

/** Browsers before 2024 lack popovers: there, a class shows the list in place. */
export const hasPopover = typeof HTMLElement !== 'undefined' && 'popover' in HTMLElement.prototype;
