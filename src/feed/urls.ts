/**
 * The one allow-list of URLs: only what passes here becomes a {@link SafeUrl}. Parsing is the browser's own (WHATWG
 * URL), since a link opens by that and nothing else.
 */
import type {SafeUrl} from '../model/feed.js';

/** `link` may also be `mailto:` or `tel:`; `resource` (pictures, feeds, pages) is fetched, so `http:` or `https:` only. */
export type UrlKind = 'link' | 'resource';

// Plain addresses, by far the most, are safe and absolute as written; parsing them would cost more than all the rest.
const PLAIN = /^https?:\/\/(?:[a-z\d]+(?:-[a-z\d]+)*\.)+[a-z]+\/[\w/.~%?=&#+,;:!-]*$/;
// One addressee and at most a subject: no hidden copies, no written letters. Digits only: no `tel:*06#` service codes.
const MAIL = /^mailto:[^\s?,;&%<>"]+@[^\s?,;&%<>"@]+(?:\?subject=[^&#]*)?$/;
const PHONE = /^tel:\+?\d[\d().-]*(?:;ext=\d+)?$/;

/** The absolute form of an allowed URL; `undefined` for any other. Names and passwords before the host are left out. */
export function safeUrl(text: string, base: string | undefined, kind: UrlKind = 'link'): SafeUrl | undefined {
  if (PLAIN.test(text)) return text as SafeUrl;
  const url = parseUrl(text, base);
  if (!url) return undefined;
  const {protocol, href} = url;
  if (protocol === 'https:' || protocol === 'http:') {
    if (!url.username && !url.password) return href as SafeUrl;
    url.username = url.password = '';
    return url.href as SafeUrl;
  }
  return kind === 'link' && (MAIL.test(href) || PHONE.test(href)) ? (href as SafeUrl) : undefined;
}

/** An absolute URL, or `undefined` where the text is none. */
export function parseUrl(text: string, base: string | undefined): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
