/** Links, pictures and embedded media of cleaned HTML: checked addresses, honest labels, nothing fetched too early. */
import {parseUrl, safeUrl} from '../../feed/urls.js';
import {decoded} from './decode-uri.js';
import {type HtmlContext, markLabel} from './html-context.js';
import {type Targets, finishReference} from './html-notes.js';
import {unwrap} from './unwrap.js';

/** As people write it: without scheme, `www.` and the last slash. */
const bareAddress = (text: string): string => text.trim().replace(/^(?:https?:\/\/)?(?:www\.)?|\/$/g, '');

/** A word that looks like an address: with a scheme, with `www.`, or a dotted name ending in letters. */
const SHOWN_HOST = /(?:^|[\s(«"@/])((?:[\p{L}\p{N}][\p{L}\p{N}-]{0,62}\.){1,6}\p{L}{2,24})(?=$|[\s/:?#),.»"])/u;
/** «report.pdf» names a file, not a place. */
const FILE_NAME = /\.(?:pdf|docx?|xlsx?|pptx?|odt|jpe?g|png|gif|zip|rar|mp[34]|txt|html?)$/i;

const bare = (host: string): string => host.replace(/^www\./, '');

/** The host that a link really leads to, where its text seems to name another; else `undefined`. */
function realHost(text: string, url: URL): string | undefined {
  const shown = SHOWN_HOST.exec(text)?.[1];
  if (shown === undefined || FILE_NAME.test(shown)) return undefined;
  const real = url.protocol === 'mailto:' ? (url.pathname.split('@')[1] ?? '') : url.hostname;
  const named = parseUrl(`https://${shown}`, undefined)?.hostname;
  if (named === undefined || !real || bare(named) === bare(real) || bare(real).endsWith(`.${bare(named)}`)) {
    return undefined;
  }
  return real;
}

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

/** Puts a labelled link before media that would run another site's code or load its files; the media itself is dropped. */
export function linkToEmbed(media: Element, context: HtmlContext): void {
  const source =
    media.getAttribute('src') ?? media.getAttribute('data') ?? media.querySelector('source')?.getAttribute('src');
  const url = source ? safeUrl(source, context.base, 'resource') : undefined;
  if (!url) return;
  const paragraph = media.ownerDocument.createElement('div');
  const link = media.ownerDocument.createElement('a');
  link.href = url;
  const title = media.getAttribute('title')?.trim();
  link.textContent = title || context.embedLabel(bare(new URL(url).hostname));
  if (!title) markLabel(link, context);
  paragraph.append(link);
  media.before(paragraph);
}
