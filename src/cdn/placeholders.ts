/** Puts widgets into placeholders: markup that survives a content manager's filter. */
import {attributes, tagOf, type Widget, widgetNamed, widgets} from './tags.js';

const feedLink = 'link[rel~=alternate][type="application/feed+json"]';
/** Names that were complained of. */
const unknown = new Set<string>();

/** The widget that is meant; a slip of the pen would else be silent. */
function meant(name: string | null): Widget | undefined {
  const widget = widgetNamed(name);
  // A link to a part of the page that is called so asks for nothing.
  if (name !== null && !widget && !unknown.has(`${name}`))
    console.warn(`mykty: no widget is called "${name}"; there are ${widgets.join(', ')}.`);
  unknown.add(`${name}`);
  return widget;
}

/**
 * Puts the widget that a placeholder asks for into it (`div data-mykty`) or around it (a link). What stood there becomes
 * the widget's fallback. Returns nothing where there is nothing to do: an unknown name, a link without a feed, or a
 * placeholder that has its widget, as a copy made by a framework has.
 *
 * @param defaultFeed the feed of links that name none
 */
export function fill(holder: Element, defaultFeed: string | undefined): HTMLElement | undefined {
  feedOfLinks = defaultFeed;
  // What is edited here is to be saved as it is.
  if ((holder as HTMLElement).isContentEditable) return undefined;
  return holder instanceof HTMLAnchorElement && !holder.dataset['mykty']
    ? fillAround(holder, defaultFeed)
    : fillInside(holder);
}

let feedOfLinks: string | undefined;

// Turbo's morphing would take each widget out, and with it the focus, the place and all that was typed, since the server
// writes a placeholder without: what the page is compared with gets its widgets first.
addEventListener('turbo:before-render', (event) => {
  const {newBody, renderMethod} = (event as CustomEvent<{newBody: Element; renderMethod: string}>).detail;
  if (renderMethod === 'morph')
    newBody.querySelectorAll('[data-mykty],a[href*=\\#mykty]').forEach((holder) => {
      try {
        // Whether it is edited, only an element of the page itself knows.
        if (!holder.closest('[contenteditable]')) fill(holder, feedOfLinks);
      } catch {
        // It was complained of on the page.
      }
    });
});

/** What was put into a placeholder, which may ask for another widget later. */
const filled = new WeakMap<Element, HTMLElement>();

function fillInside(holder: Element): HTMLElement | undefined {
  const widget = meant(holder.getAttribute('data-mykty'));
  if (!widget || holder.querySelector(`:scope>${tagOf(widget)}`)) return undefined;
  const former = filled.get(holder);
  if (former?.parentNode === holder) former.replaceWith(...former.childNodes);
  const element = holder.ownerDocument.createElement(tagOf(widget));
  filled.set(holder, element);
  for (const name of attributes) {
    const value = holder.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  // What an editor puts where it finds nothing is no fallback, in whose place a skeleton stands.
  if (!holder.textContent?.trim() && !holder.querySelector(':not(p,br,div,span)')) holder.textContent = '';
  element.append(...holder.childNodes);
  holder.appendChild(element);
  return element;
}

/** Some content managers encode what follows the hash sign, or escape its ampersands twice. */
function optionsOf({hash}: HTMLAnchorElement): URLSearchParams {
  const text = /^#mykty%3d/i.test(hash) ? decodeURIComponent(hash) : hash;
  return new URLSearchParams(text.slice(1).replace(/&(amp|#0?38);/g, '&'));
}

function fillAround(link: HTMLAnchorElement, defaultFeed: string | undefined): HTMLElement | undefined {
  const options = optionsOf(link);
  const widget = meant(options.get('mykty') || null);
  const feed = options.get('feed') ?? defaultFeed ?? link.ownerDocument.querySelector<HTMLLinkElement>(feedLink)?.href;
  if (!widget || !feed || !link.parentNode) return undefined;
  // The link goes on as the fallback, without its options: they would be found again.
  link.hash = '';
  const item = link.href.replace(/#$/, '');
  link.href = item;
  const parent = link.parentElement;
  // One that a framework has drawn again stands where it took the former from: in its widget.
  const isInside = parent?.localName === tagOf(widget);
  const element = isInside ? parent : link.ownerDocument.createElement(tagOf(widget));
  for (const name of attributes) {
    const value = options.get(name) ?? {item, feed}[name as string];
    if (value !== undefined) element.setAttribute(name, value);
  }
  if (!isInside) {
    link.parentNode.insertBefore(element, link);
    element.appendChild(link);
    // A framework that removes its link knows nothing of the widget around it.
    new MutationObserver(() => element.firstChild ?? element.remove()).observe(element, {childList: true});
  }
  return element;
}
