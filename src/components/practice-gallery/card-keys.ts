/**
 * Gives the focus back to the card of a practice. Where that has none, a dialog that closed has given it back to the card
 * that was pressed; else the first takes it.
 */
export function focusCard(root: HTMLElement | DocumentFragment, id = ''): void {
  const card = root.querySelector(`.grid [data-id="${CSS.escape(id)}"]`);
  const other = (root as ShadowRoot).activeElement ?? root.querySelector('.grid a');
  ((card ?? other) as HTMLElement | null)?.focus();
}

/** Gives the focus to the card at a place of the list. */
export function focusCardAt(root: ParentNode, place: number): void {
  root.querySelectorAll<HTMLElement>('.grid a[data-id]')[place]?.focus();
}
