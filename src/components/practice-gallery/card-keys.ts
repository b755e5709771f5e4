/** Gives the focus to the card at a place of the list. */
export function focusCardAt(root: ParentNode, place: number): void {
  root.querySelectorAll<HTMLElement>('.grid a[data-id]')[place]?.focus();
}
