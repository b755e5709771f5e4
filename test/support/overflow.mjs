/**
 * What is cut off or runs out of a widget's box, named so that it can be found. Needs nothing from outside of itself,
 * so that a test can also send it to a page. Boxes may scroll inside themselves where the design says so: wide tables,
 * and the one line of topics on a phone; a select shows its words whole when it is opened.
 */
export function overflowing(host) {
  const scrolls = (element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
  const inScroller = (element) => element !== null && (scrolls(element) || inScroller(element.parentElement));
  const edge = host.getBoundingClientRect().right + 1;
  return (
    [...(host.shadowRoot?.querySelectorAll('*') ?? [])]
      // What is only said has a box of a pixel.
      .filter((element) => getComputedStyle(element).clipPath === 'none')
      .filter(
        (element) =>
          element.checkVisibility() && !element.closest('.vh, svg, select, [popover]') && !inScroller(element),
      )
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
      )
  );
}
