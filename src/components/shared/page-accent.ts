/**
 * Where the page sets no accent, the widget takes the colour of the page's own links, read from the fallback link
 * inside the element. It comes as a constructed sheet, since a `style` attribute would break a strict CSP.
 */
const sheets = new Map<string, CSSStyleSheet>();
/** What browsers give a link that no page has styled: says nothing about the page. */
const UNSTYLED = new Set(['rgb(0, 0, 238)', 'rgb(158, 158, 255)', 'rgb(85, 26, 139)', 'rgb(0, 0, 0)']);

export function adoptPageAccent(host: HTMLElement): void {
  const root = host.shadowRoot;
  const link = host.querySelector('a[href]');
  if (!root || !link || !('adoptedStyleSheets' in root)) return;
  const {color} = getComputedStyle(link);
  const own = getComputedStyle(host);
  if (!color || UNSTYLED.has(color) || color === own.color || own.getPropertyValue('--mykty-accent')) return;
  let sheet = sheets.get(color);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(`:host{--_page-accent:${color}}`);
    sheets.set(color, sheet);
  }
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
