/**
 * What each problem of a feed means and how to mend it, in English. Kept apart from the readers: the widgets read feeds
 * without any of these words. `{name}` stands for one of the problem's values.
 */
import type {Severity} from '../model/feed.js';

export interface ProblemWords {
  readonly message: string;
  readonly hint: string;
}

/** `error`: something of the feed is lost; `warning`: it was guessed or cut; `info`: worth knowing. */
export const SEVERITIES: Readonly<Record<string, Severity>> = {
  'not-json': 'error',
  html: 'error',
  empty: 'error',
  'rss-in-json': 'error',
  'not-a-feed': 'error',
  'wrong-type': 'error',
  missing: 'error',
  'bad-date': 'error',
  'bad-url': 'error',
  'bad-email': 'error',
  'bad-handle': 'error',
  'bad-language': 'error',
  'bad-time-zone': 'error',
  'unknown-value': 'error',
  'out-of-range': 'error',
  'duplicate-id': 'error',
  'empty-item': 'error',
  'end-before-start': 'error',
  'loose-type': 'warning',
  'missing-id': 'warning',
  'no-version': 'warning',
  'too-long': 'warning',
  'too-many': 'warning',
  'html-too-long': 'warning',
  'empty-entry': 'warning',
  'no-items': 'info',
  'more-problems': 'info',
};

export const ENGLISH: Readonly<Record<string, ProblemWords>> = {
  'not-json': {message: 'This is not JSON: {detail}', hint: 'Mend the text at that place, or export the feed again.'},
  html: {
    message: 'This is a web page, not a feed.',
    hint: 'Give the address of the feed itself; a page names it in <link rel="alternate" type="application/feed+json">.',
  },
  empty: {message: 'The file is empty.', hint: 'Export the feed again.'},
  'rss-in-json': {
    message: 'This is RSS or Atom turned into JSON, not a JSON Feed.',
    hint: 'Publish a JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/): most blog software has a plug-in for it.',
  },
  'not-a-feed': {
    message: 'This is JSON, but not a JSON Feed.',
    hint: 'A feed is an object with `version`, `title` and a list of `items`.',
  },
  'wrong-type': {message: 'Expected {expected}, found {type}.', hint: 'Write the value as {expected}.'},
  'loose-type': {
    message: 'Expected {expected}, found {type}; it was understood.',
    hint: 'Write the value as {expected}: other readers may not understand it.',
  },
  missing: {message: 'The member "{member}" is missing.', hint: 'Add it, or leave out the object that needs it.'},
  'bad-date': {
    message: '"{value}" is not a date that the feed knows.',
    hint: 'Write YYYY, YYYY-MM, YYYY-MM-DD, YYYY-MM-DDTHH:MM, or RFC 3339 with an offset.',
  },
  'bad-url': {
    message: '"{value}" is not an address that can be used here.',
    hint: 'Links begin with https:, http:, mailto: (one address) or tel:; pictures and pages with https: or http:.',
  },
  'bad-email': {message: '"{value}" is not one e-mail address.', hint: 'Write a single address like press@example.kg.'},
  'bad-handle': {
    message: '"{value}" is not a name or number of this messenger.',
    hint: 'Telegram: @name or https://t.me/name. WhatsApp: a number with its country code or https://wa.me/…',
  },
  'bad-language': {message: '"{value}" is not a language tag.', hint: 'Write a BCP 47 tag: ky, ru, en, uz-Cyrl …'},
  'bad-time-zone': {message: '"{value}" is not a time zone.', hint: 'Write an IANA name such as Asia/Bishkek.'},
  'unknown-value': {message: '"{value}" is none of the known words.', hint: 'Use one of: {allowed}.'},
  'out-of-range': {message: '{found} is out of range.', hint: 'It must lie between {min} and {max}.'},
  'duplicate-id': {
    message: 'The id "{id}" was used before; only the first item with it is shown.',
    hint: 'Give every item, also every language version, an id of its own.',
  },
  'empty-item': {message: 'Nothing of this item can be shown.', hint: 'Give it at least a title, a text or a URL.'},
  'end-before-start': {message: 'The end {end} lies before the start {start}.', hint: 'Swap or correct the two dates.'},
  'missing-id': {
    message: 'The item has no id; one was made up.',
    hint: 'Add an id that never changes, so that pages can name the item.',
  },
  'no-version': {
    message: 'The feed does not say which version of JSON Feed it is.',
    hint: 'Add "version": "https://jsonfeed.org/version/1.1".',
  },
  'too-long': {message: 'The text has {found} characters; {max} are taken.', hint: 'Shorten it.'},
  'too-many': {
    message: 'The list has {found} entries; {max} are taken.',
    hint: 'Split the list, or page with next_url.',
  },
  'html-too-long': {
    message:
      'The HTML is too long or too deeply nested; the first {max} of {found} characters keep their form, the rest is shown as plain text.',
    hint: 'Shorten it, and close every element.',
  },
  'empty-entry': {message: 'Nothing of this entry can be shown.', hint: 'Fill it in or take it out.'},
  'no-items': {message: 'The feed has no items.', hint: 'Nothing to mend if there is no news yet.'},
  'more-problems': {message: 'There are {count} more problems.', hint: 'Mend these first, then check again.'},
};

/** Puts values into a sentence. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : whole));
