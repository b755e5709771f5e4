/**
 * HTML as plain text, for a clipboard or a wire service: blocks on lines of their own, list items with a dash or their
 * number, links with their address. It reads tags, it doesn't clean them: its output is text and must be shown as text only.
 */
import {decodeEntities} from '../model/entities.js';
import {type UntrustedHtml} from '../model/feed.js';

/** What Windows-1252 has from 128 on, which HTML takes such numbers for. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
/** Names that are rare in titles, whose table every page loads; each before its character. */
const MORE =
  ';reg®trade™bull•minus−sup2²sup3³plusmn±frac14¼frac12½frac34¾le≤ge≥ne≠asymp≈permil‰prime′Prime″larr←rarr→sbquo‚acute´ensp\u2002emsp\u2003thinsp\u2009aumläoumlöuumlüAumlÄOumlÖUumlÜszligßeacuteéccedilç';
/** What isn't shown, and what is struck out, which without its stroke would hold. */
const HIDDEN = /<(script|style|template|noscript|head|title|textarea|iframe|del|s|strike)\b[^]*?(?:<\/\1\s*>|$)/gi;
const TAG = /<!--[^]*?(?:-->|$)|<[!?][^>]*>?|<\/?([a-z][a-z\d]*)\b((?:"[^"]*"|'[^']*'|[^>"'])*)>?/gi;
/** What a widget shows as a link; here its address says where it is. */
const EMBED = /<(audio|iframe|object|video)\b[^]*?(?:<\/\1\s*>|$)|<embed\b[^<>]*>/gi;
/** `www.example.kg (https://www.example.kg/)` */
const SAID_TWICE = /(?<=^|\s)((?:https?:\/\/)?(?:www\.)?([^\s()]{3,200}?)\/?) \(https?:\/\/(?:www\.)?\2\/?\)/g;
/** The mark of a note, and the arrow back from it: a link within the text round a number or a sign. */
const NOTE_LINK =
  /<a\b[^<>]{0,300}?\bhref\s*=\s*["']?#[^<>]{0,300}>((?:\s|<[^<>]{0,300}>){0,8})[[(]?(\d{1,3}|\*{1,3}|[↩↑^]\ufe0e?)[\])]?(?:\s|<[^<>]{0,300}>){0,8}<\/a\s*>/gi;
const PARAGRAPH = /^(?:p|div|h[1-6]|ul|ol|table|d[dlt]|blockquote|section|article|figure|figcaption|pre|hr)$/;

export interface TextOptions {
  /** `false` leaves the addresses of links out. */
  readonly links?: boolean;
}

export function htmlToText(html: UntrustedHtml, {links: addresses = true}: TextOptions = {}): string {
  const links: string[] = [];
  /** The lists around a tag: the number of the last item where they are numbered. */
  const lists: (number | undefined)[] = [];
  const text = (addresses ? html.replace(EMBED, (media) => linkTo(media) + media) : html)
    .replace(HIDDEN, '')
    .replace(/\s+/g, ' ')
    .replace(NOTE_LINK, (_, inside: string, mark: string) => inside + (/[\d*]/.test(mark) ? `[${mark}]` : ''))
    // 20 000<sup>1</sup> is no 20 0001.
    .replace(/<sup[^<>]*>(?=\d)/gi, '^')
    .replace(TAG, (tag: string, name?: string, attributes = '') => {
      const element = name?.toLowerCase() ?? '';
      const own = /\s(?:start|value)\s*=\s*["']?(\d{1,6})/i.exec(attributes)?.[1];
      const closing = tag.startsWith('</');
      if (element === 'br') return '\n';
      if (element === 'tr') return closing ? '' : '\n';
      if (element === 'li') return closing ? '' : `\n${itemMark(lists, own)} `;
      if (closing && /^[ou]l$/.test(element)) lists.pop();
      else if (element === 'ol') lists.push(Number(own ?? 1) - 1);
      else if (element === 'ul') lists.push(undefined);
      if (element === 'td' || element === 'th') return closing ? '\t' : '';
      if (element === 'q') return '"';
      if (PARAGRAPH.test(element)) return '\n\n';
      if (element !== 'a' || !addresses) return '';
      if (!closing) links.push(/\bhref\s*=\s*["']?(https?:[^"'\s>]+)/i.exec(attributes)?.[1] ?? '');
      const address = closing ? links.pop() : '';
      return address ? ` (${address})` : '';
    });
  return tidy(decode(text)).replace(SAID_TWICE, '$1');
}

function linkTo(media: string): string {
  const url = /\s(?:src|data)\s*=\s*["']?(https?:[^"'\s<>]+)/i.exec(media)?.[1];
  return url ? `<p>${url}</p>` : '';
}

/** `own`: the number that the item itself has. */
function itemMark(lists: (number | undefined)[], own: string | undefined): string {
  const last = lists.at(-1);
  if (last === undefined) return '–';
  const number = Number(own ?? last + 1);
  lists[lists.length - 1] = number;
  return `${number}.`;
}

/** Without what the references in a text may name and no text may hold, and without places for hyphens. */
const decode = (text: string): string =>
  decodeEntities(
    text.replace(
      /&(?:#(\d{3})|#x([89][\da-f])|([a-z]{2,6}\d{0,2}));/gi,
      (whole, decimal: string, hex: string, name: string) =>
        (name ? RegExp(`\\W${name}(\\W)`).exec(MORE)?.[1] : WINDOWS[Number(decimal ?? `0x${hex}`) - 128]) ?? whole,
    ),
  ).replace(/[^\P{Cc}\t\n]|\p{Surrogate}|\u00ad/gu, '');

/** At most one empty line between paragraphs, and no spaces at the ends of lines. */
export const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/[ \u00a0]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
