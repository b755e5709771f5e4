import {ENGLISH} from '../../feed/problem-messages.js';
import {habits} from './habits.js';
import {tables} from './tables.js';
import type {CheckWords} from './types.js';

export const en: CheckWords = {
  usage: `Usage: mykty check <file | URL | -> [options]
       mykty from-csv <file | -> [--title TITLE] > feed.json
       mykty index <file | URL> [--out FOLDER] [--lang ky|ru|en] [--url URL]

Says what in a JSON Feed is wrong, where, and how to mend it.

  --lang ky|ru|en   language of the messages; for mykty index, of the gallery too
  --strict          warnings fail the check too
  --json            the result as JSON
  --url URL         where a file will be published, for its relative addresses
  --title TITLE     name of the feed that mykty from-csv makes (the table's own name)
  --out FOLDER      where mykty index writes its files (index)
  -h, --help        this text

Exit code: 0 good, 1 problems, 2 the feed could not be read.
`,
  severities: {error: 'error', warning: 'warning', info: 'note'},
  summary: 'Items: {items}. Errors: {errors}. Warnings: {warnings}.',
  good: 'Nothing to mend.',
  reading: 'Reading {url} … {seconds} s',
  unknownOption: 'Not understood: {detail}',
  unknownLanguage: '--lang {detail}: messages are in ky, ru or en.',
  unknownUrl: '--url {detail}: this is no address that begins with https: or http:.',
  indexed: 'Practices: {items}. Files in {out}: {files} ({kilobytes} kB).',
  nothingToIndex: 'There is nothing to index in {url}; mykty check says why.',
  failures: {
    file: 'The file {url} cannot be read: {detail}',
    'no-file': 'There is no file {url}.',
    folder: '{url} is a folder: name the file in it.',
    write: '{url} cannot be written: {detail}',
    network: 'The address {url} cannot be reached.',
    timeout: 'The address {url} took longer than 10 seconds.',
    http: 'The address {url} answered with {detail}.',
    'too-large': 'The feed {url} is larger than 32 MB, which widgets refuse to read. Split it with next_url.',
  },
  types: {
    string: 'a text in quotation marks',
    number: 'a number',
    boolean: 'true or false',
    array: 'a list […]',
    object: 'an object {…}',
    null: 'null',
  },
  problems: {
    ...ENGLISH,
    'not-json': {
      message: 'This is not JSON from here on: {near}',
      hint: 'Mend the text at that place, or export the feed again. Often there is a comma too few or too many, or quotation marks are not straight (").',
    },
    'cut-off': {
      message: 'The text ends before the JSON is complete.',
      hint: 'Export the feed again, or close what is open: quotation marks, [ and {.',
    },
    'not-utf-8': {
      message: 'The text holds the sign �: letters that are not in UTF-8 were lost.',
      hint: 'Save the file as UTF-8, or export the feed again.',
    },
    'duplicate-member': {
      message: 'The member "{member}" stands twice in this object.',
      hint: 'Only the last one counts: take out the other.',
    },
    ...tables.en,
    'unknown-member': {
      message: 'The member "{member}" is not known, so it is passed over.',
      hint: 'Check its spelling, or take it out.',
    },
    'misspelt-member': {
      message: 'The member "{member}" is not known, so it is passed over.',
      hint: 'Did you mean "{near}"?',
    },
    'no-practice': {
      message: 'Nothing is said of the practice itself, so that no filter finds it.',
      hint: 'Fill in "practice": its "topics", its "place" and more.',
    },
    'no-scheme': {
      message: '"{value}" has no https:// before it: it leads to a page of that name on the feed\'s own site.',
      hint: 'Write the whole address: https://{value}',
    },
    'html-in-text': {
      message: 'The text has HTML in it, which is shown as it stands: {value}',
      hint: 'Leave it out; a text with tags belongs into "content_html".',
    },
    'embargo-future': {
      message: 'The embargo is still on.',
      hint: 'Widgets show the item with a label only: publish it when the embargo has ended.',
    },
    'no-alt': {
      message: 'The picture has no text for those who cannot see it.',
      hint: 'Say in "alt" what it shows, or set "alt": "" where it only decorates.',
    },
    'lonely-version': {
      message: 'Another language version of this item seems to have another work: {other}.',
      hint: 'Language versions find each other by the same "work", letter for letter.',
    },
    'same-version': {
      message: 'Two items of the work "{work}" have the same language ({language}).',
      hint: 'Give each its own "language", or its own "work".',
    },
    'bad-hours': {
      message: 'The opening hours "{value}" can\'t be read: they are shown as they stand, in every language.',
      hint: 'Write them like "Mo-Fr 09:00-13:00,14:00-18:00; Sa 10:00-14:00; Su,PH off" or "24/7"; anything else in words.',
    },
    'unknown-currency': {
      message: '"{value}" is not the code of a currency: it is shown as it stands, in every language.',
      hint: 'Write three capital letters by ISO 4217: KGS for the som, USD, EUR …',
    },
    'leap-second': {
      message: 'No clock shows the second 60 of "{value}"; it is read as 59.',
      hint: 'Write the time without seconds, or with 00 to 59.',
    },
    'odd-character': {
      message: 'The text has a character that is no letter or sign ({value}), behind "{before}".',
      hint: 'Word processors leave such in copied text: write a line break, a space or a usual bullet in its place.',
    },
    ...habits.en,
    'phone-not-dialable': {
      message: '"{value}" cannot be dialled as it stands.',
      hint: 'Write the area code too: 0312 00-00-00 or +996 312 00-00-00.',
    },
    'deadline-after-event': {
      message: 'Registration ends on {deadline}, after the event ({end}).',
      hint: 'Correct one of the dates.',
    },
    'no-start': {
      message: 'The end, {end}, stands without a start, so nobody knows when to come.',
      hint: 'Give "start" too.',
    },
    'session-outside': {
      message: 'The session lies outside of the event ({start} to {end}).',
      hint: 'Correct the dates of one of the two.',
    },
    'unknown-contact': {
      message: 'No contact of this item has the id "{contact}".',
      hint: 'Use the id of one of its "contacts".',
    },
    'no-former-date': {
      message: 'The event was rescheduled, but from when is not said.',
      hint: 'Give the former date as "previousStart".',
    },
    'unknown-region': {message: '"{value}" is no region of Kyrgyzstan in ISO 3166-2.', hint: 'Use one of: {allowed}.'},
    'footnote-unused': {
      message: 'Nothing in the text refers to the footnote "{id}".',
      hint: 'Link to it by <a href="#fn-{id}">, or set "on": "title".',
    },
    'id-twice': {
      message: 'Another entry of this list has the id "{id}" too.',
      hint: 'Give each an id of its own: what refers to it finds the first only.',
    },
    'next-loop': {message: 'next_url leads back to {url}.', hint: 'The last page of a feed has no next_url.'},
    'next-abroad': {
      message: 'next_url leads to another host, {url}, and is not followed.',
      hint: 'Keep all pages on the host of the feed.',
    },
    'too-many-pages': {message: 'The feed has more than {max} pages.', hint: 'Put more items on each.'},
  },
};
