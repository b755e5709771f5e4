/**
 * What the page's own colours tell a widget. Where the page sets no accent, that is the colour of its links, read from
 * the fallback link inside the element; where its text is light although it has not declared a dark scheme, the widget
 * takes its dark one. Both come as a constructed sheet, since a `style` attribute would break a strict CSP.
 */
import {adopt} from './adopt.js';
import {schemeOf} from './page-scheme.js';

const sheets = new Map<string, CSSStyleSheet>();
/** What browsers give a link that no page has styled: says nothing about the page. */
const UNSTYLED = new Set(['rgb(0, 0, 238)', 'rgb(158, 158, 255)', 'rgb(85, 26, 139)', 'rgb(0, 0, 0)']);

/** What this task found of elements that have no root yet. */
const found = new Map<Element, string>();

/**
 * Rules for the widget's shadow root, where the page's colours say something. Only before that root hides the fallback.
 * All elements of a kind are looked at in one go: a root that is attached in between has the page laid out once more.
 */
export function pageColors(host: HTMLElement): string {
  if (host.shadowRoot) return '';
  if (!found.has(host)) {
    queueMicrotask(() => found.clear());
    const root = host.getRootNode() as ParentNode;
    for (const each of [host, ...root.querySelectorAll(host.localName)])
      if (!each.shadowRoot) found.set(each, rulesFor(each));
  }
  return found.get(host) ?? '';
}

function rulesFor(host: Element): string {
  const own = getComputedStyle(host);
  return schemeOf(own) + accentOf(host, own);
}

function accentOf(host: Element, own: CSSStyleDeclaration): string {
  const link = host.querySelector('a[href]');
  const color = link && getComputedStyle(link).color;
  if (!color || UNSTYLED.has(color) || color === own.color || own.getPropertyValue('--mykty-accent')) return '';
  return `:host{--_page-accent:${color}}`;
}

/** Gives the shadow root the rules that {@link pageColors} found, and what it wore before. */
export function adoptPageColors(root: ShadowRoot | null, rules: string): void {
  let sheet = sheets.get(rules);
  if (rules && !sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    sheets.set(rules, sheet);
  }
  adopt(root, {styleSheet: sheet});
}
