/** What each root wears: a document that a widget passes through on its way takes all of it away. */
const worn = new WeakMap<ShadowRoot, ReadonlySet<CSSStyleSheet>>();

type Dress = (root: ShadowRoot, sheets: Iterable<CSSStyleSheet>) => void;

/** Has a root wear copies in a document that refuses ours; comes once a widget stands. */
export const abroad: {dress?: Dress} = {};

/**
 * Gives a widget's root one more sheet: styles of what is loaded later. They follow the widget's own. Without a sheet,
 * gives back what was taken. A server has no root.
 */
export function adopt(
  root: ShadowRoot | null,
  {styleSheet}: {readonly styleSheet?: CSSStyleSheet | undefined} = {},
): void {
  if (!root) return;
  const {adoptedStyleSheets, ownerDocument} = root;
  const home = ownerDocument === document;
  const sheets = new Set(home && adoptedStyleSheets.length ? adoptedStyleSheets : worn.get(root));
  if (styleSheet) sheets.add(styleSheet);
  worn.set(root, sheets);
  if (sheets.size === adoptedStyleSheets.length) return;
  if (home) root.adoptedStyleSheets = [...sheets];
  else abroad.dress?.(root, sheets);
}
