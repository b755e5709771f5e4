/** Answers a request from what is indexed, wherever that came from: items by their numbers. */
import {type Facets} from './facets.js';
import {type Lexicon} from './lexicon.js';
import {type Postings} from './postings.js';
import {readQuery, type Reading, shorterQuery} from './read-query.js';
import {type Ask, findAll, type Found} from './score.js';
import {type SearchRequest, type SearchResult} from './types.js';

type Compare = (a: number, b: number) => number;

export interface Corpus {
  readonly lexicon: Lexicon;
  readonly postings: Postings;
  readonly facets: Facets;
  /** Items, which have the numbers from 0 on. */
  readonly count: number;
  /** Those of them that answer no longer. */
  readonly gone?: ReadonlySet<number>;
  readonly newest: Compare;
  /** Further orders, by name. */
  readonly orderOf: (sort: string) => Compare | undefined;
}

export interface Answer {
  /** Items that answer and pass the facets, in no order. */
  readonly passed: number[];
  readonly scores: Float32Array;
  readonly reading: Reading;
  readonly counts: SearchResult<unknown>['counts'];
  readonly suggestion: string | undefined;
  /** The order that is asked for. */
  readonly compare: Compare;
}

export function answer(corpus: Corpus, request: SearchRequest): Answer {
  const {reading, items, scores} = find(corpus, request.query ?? '');
  const narrowed = corpus.facets.narrow(items, request.facets ?? {});
  const itemsFor = (asked: Reading['asked']): readonly number[] => answering(corpus, asked).items;
  // A query that finds nothing either is no suggestion.
  const suggestion = items.length > 0 ? reading.suggestion : shorterQuery(reading, itemsFor);
  return {...narrowed, scores, reading, suggestion, compare: order(corpus, request, scores)};
}

function find(corpus: Corpus, query: string): Found & {readonly reading: Reading} {
  const reading = readQuery(query, corpus.lexicon, (phrase) => answering(corpus, [phrase]).items.length > 0);
  if (reading.missing.length > 0) return {reading, items: [], scores: new Float32Array(0)};
  return {reading, ...answering(corpus, reading.asked)};
}

function answering({postings, count, gone}: Corpus, asked: readonly Ask[]): Found {
  const found = findAll(asked, postings, count);
  return gone?.size ? {...found, items: found.items.filter((item) => !gone.has(item))} : found;
}

function order({newest, orderOf}: Corpus, {query, sort: wanted}: SearchRequest, scores: Float32Array): Compare {
  const sort = wanted ?? (query?.trim() ? 'relevance' : 'newest');
  if (sort === 'relevance') return (a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || newest(a, b);
  const compare = orderOf(sort);
  return compare ? (a, b) => compare(a, b) || newest(a, b) : newest;
}
