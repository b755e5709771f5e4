/** `mykty index`: an index of a feed's practices as static files, for galleries beyond one browser's reach. */
import {mkdir, writeFile} from 'node:fs/promises';
import {readFeed} from '../feed/read-feed.js';
import {isRecord} from '../feed/read.js';
import {numbered} from '../feed/shape.js';
import {loadWords, uiLanguage} from '../i18n/language.js';
import {practiceSearch} from '../i18n/practice-search.js';
import {FACETS} from '../i18n/practice-texts.js';
import {type Feed, type Item} from '../model/feed.js';
import {primaryLanguage} from '../model/language-tag.js';
import {staticFiles} from '../search/static-files.js';
import {htmlToText} from '../serializers/html-text.js';
import {isUrl, MAX_PAGES} from './check-text.js';
import {asSourceError, readSource} from './read-source.js';

export interface IndexOptions {
  /** Folder to write to, which is made; else `index` beside the feed. */
  readonly out: string | undefined;
  /** Language of the gallery: which version of a practice is taken, and how titles are ordered. */
  readonly language: string | undefined;
  /** Where the feed will be published, for its relative addresses. */
  readonly url: string | undefined;
}

export interface IndexResult {
  readonly out: string;
  readonly items: number;
  readonly files: number;
  readonly bytes: number;
}

type Json = Readonly<Record<string, unknown>>;

/** Of a source without items, be it no feed, nothing is written. @throws {SourceError} where one can't be read */
export async function writeIndex(source: string, {language, url, ...options}: IndexOptions): Promise<IndexResult> {
  const out = options.out ?? (isUrl(source) ? 'index' : source.replace(/[^/\\]*$/, 'index'));
  const {feed, raw, head} = await readAll(source, url);
  const speaks = uiLanguage(language ?? feed.language) ?? 'ky';
  const words = await loadWords(speaks);
  const practices = feed.items.filter(({type, practice}) => type === 'practice' || practice);
  const works = byWork(practices.length > 0 ? practices : feed.items);
  const items = [...works.values()].map((versions) => inLanguage(versions, speaks));
  const searched = practiceSearch(words, feed, FACETS, {
    others: (item) => works.get(workOf(item))?.filter((version) => version !== item) ?? [],
    plain: (html) => htmlToText(html, {links: false}),
  });
  const write = (some: readonly Item[]): string =>
    JSON.stringify({...head, items: some.map((item) => ({...raw.get(item), id: item.id}))});
  if (items.length === 0) return {out, items: 0, files: 0, bytes: 0};
  await written(out, mkdir(out, {recursive: true}));
  let files = 0;
  let bytes = 0;
  // The folder of the files lies beside the feed, unless the address is told.
  const base = url ?? (isUrl(source) ? source : `../${encodeURIComponent(source.split(/[/\\]/).at(-1) ?? '')}`);
  for (const {name, text} of staticFiles(items, searched, {feed: base, write})) {
    await written(`${out}/${name}`, writeFile(`${out}/${name}`, text));
    files++;
    bytes += new TextEncoder().encode(text).length;
  }
  return {out, items: items.length, files, bytes};
}

async function written(path: string, writing: Promise<unknown>): Promise<void> {
  try {
    await writing;
  } catch (error) {
    throw asSourceError(error, path, 'write');
  }
}

/** The feed with the pages that widgets would read, its items as they were written, and what stands around them. */
async function readAll(source: string, url: string | undefined) {
  const raw = new Map<Item, Json>();
  const seen = new Set<string>();
  const items: Item[] = [];
  let first: Feed | undefined;
  let head: Json = {};
  let origin: string | undefined;
  const visited = new Set<string>();
  for (let next: string | undefined = source; next !== undefined && visited.size < MAX_PAGES && !visited.has(next);) {
    visited.add(next);
    const text = await readSource(next);
    const json = parsedJson(text.text);
    const at = text.url ?? url ?? 'https://feed.invalid/';
    let page: Feed | undefined;
    // One by one, since which of them the reader took, and under which id, a whole feed doesn't tell.
    for (const written of listOf(json['items'])) {
      const part = readFeed({...json, items: [written]}, {url: at, seen});
      page ??= part;
      const [item] = part?.items ?? [];
      if (!item) continue;
      raw.set(item, written);
      items.push(item);
    }
    page ??= readFeed({...json, items: []}, {url: at});
    if (!page) break;
    if (!first) {
      first = page;
      origin = new URL(at).origin;
      head = Object.fromEntries(Object.entries(json).filter(([name]) => name !== 'items' && name !== 'next_url'));
    }
    const {next_url: following} = page;
    next = text.url && following && new URL(following).origin === origin ? following : undefined;
  }
  return {feed: {...(first ?? emptyFeed), items}, raw, head};
}

const emptyFeed = readFeed({version: 'https://jsonfeed.org/version/1.1', title: '', items: []}) as Feed;

function parsedJson(text: string): Json {
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as Json;
  } catch {
    return {};
  }
}

/** A list as the reader takes one: also an object with numbered keys, or the one value. */
function listOf(value: unknown): readonly Json[] {
  if (Array.isArray(value)) return value as Json[];
  if (!isRecord(value)) return [];
  return (numbered(value) ? Object.values(value) : [value]) as Json[];
}

const workOf = ({work, id}: Item): string => work ?? `id ${id}`;

function byWork(items: readonly Item[]): ReadonlyMap<string, readonly Item[]> {
  const works = new Map<string, Item[]>();
  for (const item of items) {
    const versions = works.get(workOf(item));
    if (versions) versions.push(item);
    else works.set(workOf(item), [item]);
  }
  return works;
}

/** Of one work's versions that in a language, else the first. */
const inLanguage = (versions: readonly Item[], language: string): Item =>
  versions.find((item) => primaryLanguage(item.language) === language) ?? (versions[0] as Item);
