import {focusHeading} from './focus-heading.js';

/**
 * Begins a practice at its title: one that takes another's place, whose end is in sight and has the focus, and one that
 * opens in the page, below what that keeps at its top for a header that stays. A dialog that opens does so by itself.
 */
export function beginPractice(root: ParentNode, opens: boolean): void {
  const inline = root.querySelector<HTMLElement>('.inline');
  if (inline) {
    const {scrollPaddingTop} = getComputedStyle(document.documentElement);
    const kept = parseFloat(scrollPaddingTop) || 0;
    inline.style.setProperty('--_kept', `${kept}px`);
    const {top} = inline.getBoundingClientRect();
    if (top < kept || top > innerHeight / 2) inline.scrollIntoView();
  } else if (opens) return;
  root.querySelector('.dlg')?.scrollTo(0, 0);
  focusHeading(root, '#practice-title');
}
