/** Links, pictures and embedded media of cleaned HTML: checked addresses, honest labels, nothing fetched too early. */
import {parseUrl, safeUrl} from '../../feed/urls.js';
import {decoded} from './decode-uri.js';
import {type HtmlContext} from './html-context.js';

/** As people write it: without scheme, `www.` and the last slash. */
const bareAddress = (text: string): string => text.trim().replace(/^(?:https?:\/\/)?(?:www\.)?|\/$/g, '');

/** A word that looks like an address: with a scheme, with `www.`, or a dotted name ending in letters. */
const SHOWN_HOST = /(?:^|[\s(«"@/])((?:[\p{L}\p{N}][\p{L}\p{N}-]{0,62}\.){1,6}\p{L}{2,24})(?=$|[\s/:?#),.»"])/u;
/** «report.pdf» names a file, not a place. */
const FILE_NAME = /\.(?:pdf|docx?|xlsx?|pptx?|odt|jpe?g|png|gif|zip|rar|mp[34]|txt|html?)$/i;

const bare = (host: string): string => host.replace(/^www\./, '');

/** The host that a link really leads to, where its text seems to name another; else `undefined`. */
export function realHost(text: string, url: URL): string | undefined {
  const shown = SHOWN_HOST.exec(text)?.[1];
  if (shown === undefined || FILE_NAME.test(shown)) return undefined;
  const real = url.protocol === 'mailto:' ? (url.pathname.split('@')[1] ?? '') : url.hostname;
  const named = parseUrl(`https://${shown}`, undefined)?.hostname;
  if (named === undefined || !real || bare(named) === bare(real) || bare(real).endsWith(`.${bare(named)}`)) {
    return undefined;
  }
  return real;
}

/** Keeps what a link encloses, without the link. */
export const unwrap = (element: Element): void => element.replaceWith(...element.childNodes);

/** Ids inside the fragment by the names that its links use. */
export type Targets = ReadonlyMap<string, Element>;

export function finishLink(link: HTMLAnchorElement, context: HtmlContext, targets: Targets): void {
  const href = link.getAttribute('href') ?? '';
  if (href.startsWith('#')) return finishReference(link, decoded(href.slice(1)), context, targets);
  const url = href ? safeUrl(href, context.base) : undefined;
  if (!url) return unwrap(link);
  link.setAttribute('href', url);
  link.rel = 'noopener noreferrer';
  // On paper an address is written out behind its link, but not behind itself.
  if (bareAddress(link.textContent) === bareAddress(url)) link.className = 'said';
  const real = realHost(link.textContent, new URL(url));
  if (real) link.append(` (${real})`);
}

/** `#fn-ID` becomes the number of a footnote; another name inside the text stays a link to it; a dead one is unwrapped. */
function finishReference(link: HTMLAnchorElement, name: string, context: HtmlContext, targets: Targets): void {
  const {idPrefix, footnotes} = context;
  const number = name.startsWith('fn-') ? footnotes.indexOf(name.slice(3)) + 1 : 0;
  if (number) {
    if (link.parentElement?.localName === 'sup') unwrap(link.parentElement);
    link.className = 'fnref';
    link.href = `#${idPrefix}fn-${number}`;
    link.id = `${idPrefix}ref-${number}`;
    link.setAttribute('role', 'doc-noteref');
    link.setAttribute('aria-label', context.footnoteLabel(number));
    link.textContent = String(number);
    // A line doesn't begin with a mark.
    link.before('\u2060');
    return;
  }
  const target = targets.get(name);
  if (!target) return unwrap(link);
  target.id ||= `${idPrefix}at-${name}`;
  if (!target.matches('a[href]')) target.setAttribute('tabindex', '-1');
  link.href = `#${target.id}`;
}

/** Lazy, without a referrer, in a box whose shape is known before the picture is there; tracking pixels go. */
export function finishImage(image: HTMLImageElement, context: HtmlContext): void {
  const url = safeUrl(image.getAttribute('src') ?? '', context.base, 'resource');
  const [width, height] = ['width', 'height'].map((name) => Number(image.getAttribute(name) ?? NaN));
  if (!url || (width ?? NaN) < 3 || (height ?? NaN) < 3) return image.remove();
  if (!(width && height && Number.isInteger(width) && Number.isInteger(height))) {
    image.removeAttribute('width');
    image.removeAttribute('height');
    image.className = 'boxed';
  }
  image.loading = 'lazy';
  image.decoding = 'async';
  image.referrerPolicy = 'no-referrer';
  image.alt ||= '';
  image.setAttribute('src', url);
}

/** Puts a labelled link before media that would run another site's code or load its files; the media itself is dropped. */
export function linkToEmbed(media: Element, context: HtmlContext): void {
  const source =
    media.getAttribute('src') ?? media.getAttribute('data') ?? media.querySelector('source')?.getAttribute('src');
  const url = source ? safeUrl(source, context.base, 'resource') : undefined;
  if (!url) return;
  const paragraph = media.ownerDocument.createElement('div');
  const link = media.ownerDocument.createElement('a');
  link.href = url;
  link.textContent = media.getAttribute('title')?.trim() || context.embedLabel(bare(new URL(url).hostname));
  paragraph.append(link);
  media.before(paragraph);
}
