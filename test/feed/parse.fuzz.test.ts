/** Whatever comes in, `parseFeed` answers, and what it answers is the model. */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {parseFeed, type Feed} from '../../src/feed/index.js';
import {parsePartialDate} from '../../src/model/partial-date.js';
import portal from '../fixtures/portal.json';
import {runs} from '../support/fuzz-runs.js';

const url = 'https://example.kg/feeds/feed.json';
const VERSION = 'https://jsonfeed.org/version/1.1';

const DATES = ['date_published', 'date_modified', 'published', 'embargo', 'previousStart', 'deadline', 'validUntil'];
const URLS = ['url', 'external_url', 'image', 'banner_image', 'next_url', 'feed_url', 'icon', 'avatar', 'logo', 'by'];
const LISTS = [
  'tags',
  'authors',
  'attachments',
  'images',
  'events',
  'contacts',
  'parties',
  'projects',
  'quotes',
  'links',
];
// eslint-disable-next-line no-control-regex -- what no text of the model holds
const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;

/** Walks the model and holds it to its promises. */
function check(value: unknown, key = ''): void {
  if (Array.isArray(value)) return value.forEach((entry) => check(entry, key));
  if (typeof value === 'object' && value !== null) {
    expect(Object.getPrototypeOf(value)).to.equal(Object.prototype);
    for (const [name, member] of Object.entries(value)) check(member, name);
    return undefined;
  }
  if (typeof value === 'number') expect(Number.isFinite(value), key).to.equal(true);
  if (typeof value !== 'string') return undefined;
  if (DATES.includes(key)) expect(parsePartialDate(value), `${key}: ${value}`).not.to.equal(undefined);
  else if (URLS.includes(key)) expect(value, key).to.match(/^(https?:\/\/|mailto:|tel:)/);
  else if (key !== 'content_html' && key !== 'html') expect(CONTROLS.test(value), `${key}: ${value}`).to.equal(false);
  return undefined;
}

function hold(json: unknown): Feed | undefined {
  const {feed, problems} = parseFeed(json, {url});
  if (!feed) expect(problems.at(-1)?.pointer).to.equal('');
  for (const item of feed?.items ?? []) {
    expect(item.id).to.be.a('string').and.not.equal('');
    for (const list of LISTS) expect(item[list as keyof typeof item], list).to.be.an('array');
  }
  check(feed);
  // What was read can be read again, and by then is stable.
  if (feed) expect(() => encodeURIComponent(feed.title)).not.to.throw();
  return feed;
}

const MEMBERS = [
  ...['id', 'url', 'title', 'summary', 'content_html', 'content_text', 'date_published', 'tags', 'authors', '_mykty'],
  ...['type', 'events', 'contacts', 'practice', 'start', 'end', 'name', 'phones', 'emails', 'images', 'status'],
  ...['__proto__', 'constructor', 'toString', 'items', 'places', 'indicators', 'place', 'timeZone', 'language'],
];

/** JSON whose objects often have members that the reader knows. */
const known = fc.letrec<{value: unknown}>((tie) => ({
  value: fc.oneof(
    {maxDepth: 5, depthSize: 'small'},
    fc.constantFrom(
      null,
      '',
      'https://example.kg/',
      '2026-02-30',
      '2026-03-02T10:00+06:00',
      'javascript:1',
      0,
      -1,
      true,
    ),
    fc.string({unit: 'binary'}),
    fc.double(),
    fc.array(tie('value'), {maxLength: 4}),
    fc.dictionary(fc.constantFrom(...MEMBERS), tie('value'), {maxKeys: 6}),
  ),
})).value;

/** Damages one place of a JSON text's value. */
function damage(value: unknown, path: readonly number[], by: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== 'object' || value === null) return by;
  const entries = Object.entries(value);
  const chosen = entries[step % Math.max(entries.length, 1)];
  if (!chosen) return by;
  const [key, member] = chosen;
  const damaged = damage(member, rest, by);
  return Array.isArray(value)
    ? value.map((entry: unknown, index) => (String(index) === key ? damaged : entry))
    : {...value, [key]: damaged};
}

describe('parseFeed, fuzzed', function () {
  this.timeout(600_000);

  it('answers any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => void hold(json)),
      {numRuns: runs},
    );
  });

  it('answers any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({unit: 'binary'}), fc.json()), (text) => void hold(text)),
      {numRuns: runs},
    );
  });

  it('answers any feed of known members', () => {
    fc.assert(
      fc.property(fc.array(known, {maxLength: 5}), (items) => void hold({version: VERSION, title: 'F', items})),
      {numRuns: runs},
    );
  });

  it('loses little of a good feed by one damage', () => {
    const items: readonly object[] = portal.items.slice(0, 12);
    const json = {...portal, items};
    const before = hold(json)?.items.length ?? 0;
    expect(before).to.equal(12);
    fc.assert(
      fc.property(fc.nat(11), fc.array(fc.nat(40), {maxLength: 7}), known, (index, path, by) => {
        const damaged = items.map((item, at) => (at === index ? damage(item, path, by) : item));
        expect(hold({...json, items: damaged})?.items.length).to.be.at.least(before - 1);
      }),
      {numRuns: Math.ceil(runs / 4)},
    );
  });
});
