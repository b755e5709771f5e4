/**
 * Prints one widget without the page around it. The page's own elements are hidden by a constructed sheet, which a
 * strict CSP allows, and which goes when the print dialog closes.
 */
const MARK = 'data-mykty-print';
const RULES = `@media print {
  :not([${MARK}]) { display: none !important; }
  [${MARK}] { display: block !important; position: static !important; float: none !important; inline-size: auto !important;
    max-inline-size: none !important; margin: 0 !important; padding: 0 !important; border: 0 !important;
    transform: none !important; overflow: visible !important; block-size: auto !important; max-block-size: none !important; }
  head, head * { display: none !important; }
}`;

/** The element, its ancestors, and the roots they stand in. */
function* path(element: Element): Generator<Element> {
  for (let node: Node | null = element; node;) {
    if (node instanceof Element) yield node;
    node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
  }
}

export function printAlone(host: Element): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(RULES);
  const marked = [...path(host)];
  const roots = new Set(marked.map((element) => element.getRootNode() as Document | ShadowRoot));
  marked.forEach((element) => element.setAttribute(MARK, ''));
  roots.forEach((root) => (root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]));
  const restore = () => {
    marked.forEach((element) => element.removeAttribute(MARK));
    roots.forEach((root) => (root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet)));
  };
  addEventListener('afterprint', restore, {once: true});
  print();
}
