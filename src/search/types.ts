/** What the search takes and gives; a source over a network speaks the same. */

/** Reads one field of an item: a text or a number, or several. */
export type Reader<T> = (item: T) => string | number | readonly (string | number)[] | null | undefined;

/** Fields by name: their own member names, or a reader for each. */
export type Readers<T> = readonly (keyof T & string)[] | Readonly<Record<string, Reader<T>>>;

export interface SearchOptions<T> {
  /** What is searched. The first is the title: a hit there ranks before one in the others. */
  readonly fields: Readers<T>;
  /** What the results can be narrowed by. */
  readonly facets?: Readers<T>;
  /** Age of an item as any number that grows with time, for ties and for `sort: 'newest'`. */
  readonly newest?: (item: T) => number | undefined;
  /** Further orders, by name. */
  readonly sorts?: Readonly<Record<string, (a: T, b: T) => number>>;
  /** Which version of an item answers what is chosen, where there are several: results have it in the item's place. */
  readonly version?: (item: T, chosen: NonNullable<SearchRequest['facets']>) => T;
}

export interface SearchRequest {
  /** Words that must all occur, in any form; phrases in quotes. */
  readonly query?: string;
  /** Chosen values: any of one facet's, and something of each facet. */
  readonly facets?: Readonly<Record<string, readonly string[]>>;
  /** `relevance` (the default while there is a query), `newest`, or the name of one of `sorts`. */
  readonly sort?: string;
  /** Hits to return and how many to leave out before them; all when not given. */
  readonly limit?: number;
  readonly offset?: number;
  /** Fields of which the hits' `matches` are wanted; all when not given. */
  readonly marked?: readonly string[];
}

/** Where a field answers the query: from, until (exclusive), in UTF-16 units; a list reads as joined by `, `. */
export interface Match {
  readonly field: string;
  readonly ranges: readonly (readonly [start: number, end: number])[];
}

export interface Hit<T> {
  readonly item: T;
  readonly score: number;
  readonly matches: readonly Match[];
}

export interface SearchResult<T> {
  /** How many items answer, of which `hits` are the wanted part. */
  readonly total: number;
  readonly hits: readonly Hit<T>[];
  /** For each facet and value, how many items there would be with that value chosen in it and the others as they are. */
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** A query that is probably meant (hits are its already), or, with no hits, the nearest one that has some. */
  readonly suggestion?: string;
}

/**
 * Whatever can answer a search: the index in memory, a server, an index in static files. The gallery asks this only, so
 * that one source can take another's place.
 */
export interface SearchSource<T> {
  /** Rejects with the signal's reason when aborted, or with an error when the source can't be reached. */
  search(request: SearchRequest, signal?: AbortSignal): Promise<SearchResult<T>>;
}
