/** What practices can be found by, narrowed by and ordered by, in a language; comes with the engine of the search. */
import {type Feed, type Item, type UntrustedHtml} from '../model/feed.js';
import {primaryLanguage} from '../model/language-tag.js';
import {own} from '../model/own.js';
import {parsePartialDate} from '../model/partial-date.js';
import {publishedDate} from '../model/release.js';
import {times} from '../model/times.js';
import {publishedAt} from '../time/order.js';
import {fieldsAt, startOf} from '../time/zone.js';
import {formatIn} from './format-in.js';
import {type Words} from './language.js';
import {type FacetName, placeText, topicName, topicsOf, titleOf} from './practice-texts.js';
import {regionKinds} from './region-kinds.js';
import {regionName} from './regions.js';

/** What a practice is searched in beside itself. */
export interface SearchTexts {
  /** Its versions in other languages: who asks in one of them finds the practice too. */
  readonly others: (item: Item) => readonly Item[];
  /** Those of them that can be shown in its place: who narrows the list to their language gets them. */
  readonly versions?: (item: Item) => readonly Item[];
  readonly plain: (html: UntrustedHtml) => string;
}

const languageOf = ({language}: Item): string => primaryLanguage(language);

/** An instant of these days may be of the year before or after, by the clocks that dates are shown by. */
const EDGE = /^\d{4}-(?:12-31|01-01)\D.*(?:z|[+-]\d\d:?\d*)$/i;

function yearOf(text: string | undefined, timeZone: string): number {
  const date = text !== undefined && EDGE.test(text) ? parsePartialDate(text) : undefined;
  return date ? fieldsAt(startOf(date, timeZone), timeZone).year : Number(text?.slice(0, 4) ?? NaN);
}

/** Every year that a practice ran in; without a period, the year it was published in. */
function yearsOf(item: Item, timeZone: string): readonly string[] {
  const {start, end} = item.practice?.period ?? {};
  const first = yearOf(start ?? end ?? publishedDate(item), timeZone);
  const last = start && end ? Math.min(yearOf(end, timeZone), first + 60) : first;
  return Number.isNaN(first) ? [] : times(last - first + 1, (index) => String(first + index));
}

const facetReaders = (
  timeZone: string,
  versions: (item: Item) => readonly Item[],
): Readonly<Record<FacetName, (item: Item) => string | readonly string[] | undefined>> => ({
  topic: topicsOf,
  region: ({practice}) => practice?.place?.region,
  year: (item) => yearsOf(item, timeZone),
  language: (item) => [item, ...versions(item)].map(languageOf).filter(Boolean),
  district: ({practice}) => practice?.place?.district,
  municipality: ({practice}) => practice?.place?.municipality,
  tag: ({tags}) => tags,
});

const only = (...texts: readonly (string | undefined)[]): string[] => texts.filter((text) => text !== undefined);

const practiceTexts = ({practice}: Item): string[] =>
  only(
    practice?.problem,
    practice?.solution,
    practice?.lessons,
    ...(practice?.results ?? []),
    ...(practice?.indicators ?? []).map(({label}) => label),
  );

const placeNames = ({practice}: Item): string[] =>
  only(practice?.place?.district, practice?.place?.municipality, practice?.place?.locality);

/** What a query is looked for in: the title first, then all that is said of a practice, in every language. */
function searchFields(words: Words, {others, plain}: SearchTexts) {
  const body = ({content_text, content_html}: Item): string | undefined =>
    content_text ?? (content_html && plain(content_html));
  return {
    title: ({title}: Item) => only(title),
    summary: (item: Item) => only(item.summary, body(item)),
    practice: practiceTexts,
    place: (item: Item) => only(placeText(item, words, 'long')),
    region: ({practice}: Item) => regionKinds(practice?.place?.region),
    tags: (item: Item) => [...item.tags, ...topicsOf(item).map((topic) => topicName(words, topic))],
    versions: (item: Item) =>
      others(item).flatMap((other) => [
        ...only(other.title, other.summary, body(other)),
        ...practiceTexts(other),
        ...placeNames(other),
        ...other.tags,
      ]),
  };
}

/** How practices are indexed and ordered. */
export function practiceSearch(
  words: Words,
  {timeZone}: Pick<Feed, 'timeZone'>,
  facets: readonly FacetName[],
  texts: SearchTexts,
) {
  const {compare} = formatIn(words, timeZone);
  const {versions = () => []} = texts;
  const readers = facetReaders(timeZone, versions);
  const region = ({practice}: Item): string => practice?.place?.region ?? '';
  const regions = new Map<string, string>();
  const name = (code: string): string => {
    let known = regions.get(code);
    if (known === undefined) regions.set(code, (known = regionName(words.dateWords, code)));
    return known;
  };
  /** As a card calls it. */
  const byTitle = (a: Item, b: Item): number => compare(titleOf(a), titleOf(b));
  // What has no region comes last, in no row of them.
  const byRegion = (a: string, b: string): number =>
    a && b && a !== b ? compare(name(a), name(b)) : Number(!a) - Number(!b);
  return {
    fields: searchFields(words, texts),
    facets: Object.fromEntries(facets.map((name) => [name, readers[name]])),
    newest: (item: Item) => publishedAt(item, timeZone),
    version: (item: Item, chosen: Readonly<Record<string, readonly string[]>>): Item => {
      const wanted = own(chosen, 'language') ?? [];
      const suits = (each: Item): boolean => wanted.length === 0 || wanted.includes(languageOf(each));
      return suits(item) ? item : (versions(item).find(suits) ?? item);
    },
    sorts: {
      title: byTitle,
      region: (a: Item, b: Item) => byRegion(region(a), region(b)) || byTitle(a, b),
    },
  };
}
