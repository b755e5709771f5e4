/** Has a root wear copies of sheets: a constructed one belongs to the document that it was made in. */
export function dress(root: ShadowRoot, sheets: Iterable<CSSStyleSheet>): void {
  const window = root.ownerDocument.defaultView;
  // A document that isn't shown has none.
  if (!window) return;
  root.adoptedStyleSheets = [...sheets].map(({cssRules}) => {
    const copy = new window.CSSStyleSheet();
    copy.replaceSync([...cssRules].map(({cssText}) => cssText).join(''));
    return copy;
  });
}
