/** Headings of cleaned HTML, whatever made them, at the levels that are free for them. */

/** What is longer was made a heading for its looks. */
const LONGEST = 160;
/** A bold paragraph of at most so many letters may be meant as a heading. */
const LONGEST_BOLD = 100;

/** The HTML's own ranks of headings become the levels from `top` on. */
export function relevel(fragment: DocumentFragment, top: number): void {
  for (const block of [...fragment.children]) if (isBoldHeading(block)) renamed(block, 'h6');
  const headings = [...fragment.querySelectorAll('h1,h2,h3,h4,h5,h6')];
  const ranks = [...new Set(headings.map((heading) => heading.localName))].sort();
  for (const heading of headings) {
    const rank = ranks.indexOf(heading.localName);
    const text = heading.textContent.length > LONGEST;
    const made = renamed(heading, text ? 'p' : `h${Math.min(6, top + rank)}`);
    if (rank && !text) made.className = 'sub';
  }
}

/** The same element by another name: its place to lead to, language and direction stay. */
export function renamed(element: Element, tag: string): Element {
  const made = document.createElement(tag);
  for (const {name, value} of element.attributes) made.setAttribute(name, value);
  made.append(...element.childNodes);
  element.replaceWith(made);
  return made;
}

/** Word has paragraphs in bold for headings: short, no sentence, and followed by what is not in bold. */
function isBoldHeading(block: Element): boolean {
  const next = block.nextElementSibling;
  const text = boldText(block);
  return text !== '' && text.length <= LONGEST_BOLD && !/[.,;…]$/.test(text) && next !== null && boldText(next) === '';
}

/** The text of a paragraph that is bold throughout. */
function boldText(block: Element): string {
  const bold = block.nodeName === 'P' ? block.querySelector(':scope > b, :scope > strong') : null;
  const text = bold?.textContent.trim() ?? '';
  return text === block.textContent.trim() ? text : '';
}
