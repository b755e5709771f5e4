/**
 * Keeps what is typed into the gallery's fields from shortcuts of the page: seen from there it isn't typed into a field, for
 * an event that leaves a shadow root has its host as target. What leads on from a field and what is pressed with a
 * modifier stays the page's.
 */
export function keepKeys(root: Node): void {
  for (const type of ['keydown', 'keypress', 'keyup'])
    root.addEventListener(type, (event) => {
      const {target, key, ctrlKey, altKey, metaKey} = event as KeyboardEvent;
      if (ctrlKey || altKey || metaKey || key === 'Escape' || key === 'Tab') return;
      if ((target as Element).matches('input, select')) event.stopPropagation();
    });
}
