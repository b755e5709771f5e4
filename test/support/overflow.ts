/** What is cut off or runs out of a widget's box, named so that it can be found. */

/** Boxes that may scroll inside themselves, as the design says: wide tables, and the one line of topics on a phone. */
const scrolls = (element: Element): boolean => /auto|scroll/.test(getComputedStyle(element).overflowX);

export function overflowing(host: HTMLElement): string[] {
  const edge = host.getBoundingClientRect().right + 1;
  const all = [...(host.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])];
  const inScroller = (element: Element | null): boolean =>
    element !== null && (scrolls(element) || inScroller(element.parentElement));
  return all
    .filter((element) => element.checkVisibility() && !element.closest('.vh, svg, [popover]') && !inScroller(element))
    .filter((element) => {
      const {overflowX, overflowY} = getComputedStyle(element);
      const cut =
        (overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1) ||
        (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1 && element.tagName !== 'SVG');
      return cut || element.getBoundingClientRect().right > edge;
    })
    .map(
      (element) =>
        `<${element.localName} class="${element.className}"> ${(element.textContent ?? '').trim().slice(0, 50)}`,
    );
}
