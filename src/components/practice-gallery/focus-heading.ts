/** A heading isn't reached by Tab, but reading goes on from it. */
export function focusHeading(root: ParentNode, selector: string): void {
  const heading = root.querySelector<HTMLElement>(selector);
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({preventScroll: selector === '#practice-title'});
}
