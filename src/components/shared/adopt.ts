/** What each root wears: a document that a widget passes through on its way takes all of it away. */
const worn = new WeakMap<ShadowRoot, ReadonlySet<CSSStyleSheet>>();

/**
 * Gives a widget's root one more sheet: styles of what is loaded later. They follow the widget's own. Without a sheet,
 * gives back what was taken. A server has no root.
 */
export function adopt(
  root: ShadowRoot | null,
  {styleSheet}: {readonly styleSheet?: CSSStyleSheet | undefined} = {},
): void {
  if (!root) return;
  const {length} = root.adoptedStyleSheets;
  const sheets = new Set(length ? root.adoptedStyleSheets : worn.get(root));
  if (styleSheet) sheets.add(styleSheet);
  worn.set(root, sheets);
  // Another document would refuse them.
  if (sheets.size > length && root.ownerDocument === document) root.adoptedStyleSheets = [...sheets];
}
