/** What is said of attachments, and which links an item has. */
import {html} from 'lit';
import {str} from '../../i18n/strings.js';
import {type Attachment, type Item, type Link} from '../../model/feed.js';
import {decoded} from '../shared/decode-uri.js';
import {languageName} from '../shared/language-names.js';
import {type Card} from './card.js';

/** By its title, else as its address has it. */
export const fileName = ({title, url}: Attachment): string =>
  title ?? (decoded(new URL(url).pathname.split('/').at(-1) ?? '') || url);

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
function fileSize({words: {msg}, format}: Pick<Card, 'words' | 'format'>, bytes: number): string {
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

/** Of what kind a file is, how large, how long and in which language. */
export function fileFacts(card: Pick<Card, 'words' | 'format'>, attachment: Attachment): unknown[] {
  const {size_in_bytes, duration_in_seconds, language} = attachment;
  const seconds = Math.round(duration_in_seconds ?? 0);
  return [
    fileType(attachment),
    size_in_bytes ? fileSize(card, size_in_bytes) : '',
    seconds
      ? card.format.duration({
          hours: Math.floor(seconds / 3600),
          minutes: Math.floor(seconds / 60) % 60,
          seconds: seconds < 60 ? seconds : 0,
        })
      : '',
    language && html`<span lang=${language}>${languageName(language)}</span>`,
  ]
    .filter(Boolean)
    .map((fact, index) => [index ? ', ' : '', fact]);
}

/** Its subject, where the item is about another page, and what it names. */
export const linksOf = ({external_url, url, links: named}: Item): readonly Link[] => [
  ...(external_url && external_url !== url ? [{url: external_url}] : []),
  ...named,
];
