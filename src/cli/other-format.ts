/** What a text is that is no JSON, where that is plain: it is told so, rather than where its JSON breaks. */
import {isWorkbook} from './decode-table.js';

/** RSS of any version or Atom, after what XML may begin with. */
const XML_FEED = /^(?:\s*<[?!][^>]*>)*\s*<(?:rss|feed|rdf:rdf)[\s>]/i;
/** A file's name inside of a workbook: documents are packed likewise. */
const SHEETS = /\bxl\/|opendocument\.spreadsheet/;

/** Whether a text is a table of practices: its first line, before which the separator may be told, has the column of titles. */
export const isTable = (text: string): boolean => {
  const [head = ''] = text.replace(/^\ufeff?(?:sep=.\s+)?/i, '').split(/[\r\n]/, 1);
  return !/^\s*[{[]/.test(head) && /(^|[,;\t"])\s*title\s*([,;\t"]|$)/im.test(head);
};

/** By the codes of the words. */
export const otherFormat = (text: string): 'rss' | 'table' | undefined =>
  XML_FEED.test(text.trimStart())
    ? 'rss'
    : isTable(text) || (isWorkbook(text) && SHEETS.test(text))
      ? 'table'
      : undefined;
