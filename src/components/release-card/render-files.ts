/** Attachments and related links. */
import {type TemplateResult, html, nothing} from 'lit';
import {str} from '../../i18n/strings.js';
import {type Attachment, type Link} from '../../model/feed.js';
import {decoded} from '../shared/decode-uri.js';
import {heading} from '../shared/heading.js';
import {downloadIcon, externalIcon, icon} from '../shared/icons.js';
import {languageName} from '../shared/language-names.js';
import {foreignLang, inLanguage, versionsOf} from '../shared/versions.js';
import {type FullCard, shown} from './card.js';
import {kindName} from './render-head.js';

const NBSP = '\u00a0';

/** By the last word of their media type, which people don't know them by. */
const TYPES: Readonly<Record<string, string>> = {
  document: 'docx',
  msword: 'doc',
  sheet: 'xlsx',
  'ms-excel': 'xls',
  presentation: 'pptx',
  'ms-powerpoint': 'ppt',
  text: 'odt',
  spreadsheet: 'ods',
  mpeg: 'mp3',
  plain: 'txt',
  quicktime: 'mov',
  'octet-stream': '',
};

/** `PDF`, `DOCX`: the name's own ending, else what its media type is known by. */
export function fileType({url, mime_type = ''}: Pick<Attachment, 'url' | 'mime_type'>): string {
  const ending = /\.([a-z\d]{2,4})$/i.exec(new URL(url).pathname)?.[1];
  if (ending && !/^(?:php|aspx?|jsp|cgi)$/i.test(ending)) return ending.toUpperCase();
  const [kind, subtype = ''] = mime_type.toLowerCase().split(/[/;]/);
  if (kind === 'video' && subtype === 'mpeg') return 'MPEG';
  const word = subtype.replace(/^x-|.*\.|\+.*/g, '').trim();
  return (TYPES[word] ?? word.slice(0, 5)).toUpperCase();
}

/** Decimal units, as download pages have them. */
function fileSize({words: {msg}, format}: FullCard, bytes: number): string {
  if (bytes < 1_000_000) {
    const size = format.number(Math.max(1, Math.round(bytes / 1000)));
    return msg(str`${size} kB`, {
      id: 'release.fileSizeKb',
      desc: 'After the name of a file; {0}: a number of kilobytes',
    }).replace(' ', NBSP);
  }
  const size = format.number(Math.round(bytes / 100_000) / 10);
  return msg(str`${size} MB`, {
    id: 'release.fileSize',
    desc: 'After the name of a file; {0}: a number of megabytes',
  }).replace(' ', NBSP);
}

function file(card: FullCard, attachment: Attachment): TemplateResult {
  const {format, lang} = card;
  const {url, title, size_in_bytes, duration_in_seconds, language} = attachment;
  const type = fileType(attachment);
  const name = title ?? (decoded(new URL(url).pathname).split('/').at(-1) || url);
  const seconds = Math.round(duration_in_seconds ?? 0);
  const facts = [
    type,
    size_in_bytes ? fileSize(card, size_in_bytes) : '',
    seconds
      ? format.duration({
          hours: Math.floor(seconds / 3600),
          minutes: Math.floor(seconds / 60) % 60,
          seconds: seconds < 60 ? seconds : 0,
        })
      : '',
  ].filter(Boolean);
  return html`<li>
    <a href=${url} download rel="noopener noreferrer">
      <span class="ext" aria-hidden="true">${type}</span>
      <span class="n" lang=${lang ?? nothing} dir="auto">${shown(card, name)}</span>
      <span class="z"
        >${facts.join(', ')}${language ? html`, <span lang=${language}>${languageName(language)}</span>` : nothing}</span
      >
      ${icon(downloadIcon)}
    </a>
  </li>`;
}

export function attachments(card: FullCard): TemplateResult | typeof nothing {
  const {item, words, level} = card;
  if (!item.attachments.length) return nothing;
  const label = words.msg('Attachments', {id: 'release.attachments', desc: 'Heading over files to download'});
  return html`<section class="sect">
    ${heading(level + 1, label, {className: 'h'})}
    <ul class="files" part="attachments" role="list">
      ${item.attachments.map((attachment) => file(card, attachment))}
    </ul>
  </section>`;
}

const host = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

/**
 * A practice or another item of the feed goes by its own title and kind, in the reader's language where there is such a
 * version; anything else by its host.
 */
function link(card: FullCard, {url, label}: Link): TemplateResult {
  const {feed, words} = card;
  const named = feed.items.find((each) => each.url === url);
  const item = named && inLanguage(versionsOf(feed, named), words.language);
  const name = label ?? item?.title;
  const note = item ? kindName(words, item) : host(url);
  const lang = label || !item ? card.lang : foreignLang(item, words.language);
  return html`<li>
    ${icon(externalIcon, 'lead')}<span
      ><a href=${item?.url ?? url} rel="noopener noreferrer" lang=${lang ?? nothing} dir="auto"
        >${shown(item ? {item} : card, name ?? host(url))}</a
      >${name ? html` <span class="muted s">${note}</span>` : nothing}</span
    >
  </li>`;
}

export function links(card: FullCard): TemplateResult | typeof nothing {
  const {item, words, level} = card;
  const external = item.external_url && item.external_url !== item.url ? [{url: item.external_url}] : [];
  const all: readonly Link[] = [...external, ...item.links];
  if (!all.length) return nothing;
  return html`<section class="sect" part="links">
    ${heading(level + 1, words.msg('Links', {id: 'release.links', desc: 'Heading over related addresses'}), {className: 'h'})}
    <ul class="links" role="list">
      ${all.map((each) => link(card, each))}
    </ul>
  </section>`;
}
