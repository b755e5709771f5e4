/**
 * Where the page sets no accent, the widget takes the colour of the page's own links, read from the fallback link
 * inside the element. It comes as a constructed sheet, since a `style` attribute would break a strict CSP.
 */
const sheets = new Map<string, CSSStyleSheet>();
/** What browsers give a link that no page has styled: says nothing about the page. */
const UNSTYLED = new Set(['rgb(0, 0, 238)', 'rgb(158, 158, 255)', 'rgb(85, 26, 139)', 'rgb(0, 0, 0)']);

/** The colour of the page's links, where it says something. Only before a shadow root hides the fallback from styles. */
export function pageAccent(host: HTMLElement): string | undefined {
  const link = host.shadowRoot ? null : host.querySelector('a[href]');
  if (!link) return undefined;
  const {color} = getComputedStyle(link);
  const own = getComputedStyle(host);
  if (!color || UNSTYLED.has(color) || color === own.color || own.getPropertyValue('--mykty-accent')) return undefined;
  return color;
}

/** Gives the shadow root the accent that {@link pageAccent} found. */
export function adoptPageAccent(root: ShadowRoot, color: string): void {
  let sheet = sheets.get(color);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(`:host{--_page-accent:${color}}`);
    sheets.set(color, sheet);
  }
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
