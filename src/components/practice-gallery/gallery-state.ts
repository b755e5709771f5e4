/** What a visitor has chosen in a gallery, and how the page's address says it. */
import {own} from '../../model/own.js';
import {FACETS, type FacetName} from './practices.js';

/** Those that can be asked for. Relevance is what a query has by itself, and goes with it. */
export const SORTS = ['newest', 'title', 'region'] as const;
export type Sort = (typeof SORTS)[number] | 'relevance';

export type Chosen = Readonly<Partial<Record<FacetName, readonly string[]>>>;

export interface GalleryState {
  /** Undefined for what the gallery's `query` attribute asks for. */
  readonly query: string | undefined;
  readonly chosen: Chosen;
  /** Undefined for the gallery's own order. */
  readonly sort: Sort | undefined;
  /** Pages shown so far (`paging="more"`, `scroll"`), or the page shown; from 1. */
  readonly page: number;
  /** Id of the opened practice. */
  readonly opened: string | undefined;
}

export const EMPTY_STATE: GalleryState = {query: undefined, chosen: {}, sort: undefined, page: 1, opened: undefined};

/** True where a visitor has asked for nothing yet. */
export const isUntouched = ({query, opened, page, chosen, sort}: GalleryState): boolean =>
  query === undefined && !opened && page === 1 && !sort && Object.keys(chosen).length === 0;

/** The state with a facet's value added or taken away; back on the first page. */
export function toggled(state: GalleryState, facet: FacetName, value: string): GalleryState {
  const before = own(state.chosen, facet) ?? [];
  const after = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
  return {...state, page: 1, chosen: {...state.chosen, [facet]: after}};
}

/** Every chosen value, in the order of the facets. */
export const choices = (chosen: Chosen): readonly (readonly [facet: FacetName, value: string])[] =>
  FACETS.flatMap((facet) => (own(chosen, facet) ?? []).map((value) => [facet, value] as const));

/** Parameters of one gallery, told from the page's own and from another gallery's by their prefix. */
const names = (prefix: string) => {
  const named = (name: string): string => (prefix ? `${prefix}-${name}` : name);
  return {query: named('q'), sort: named('sort'), page: named('page'), opened: named('open'), facet: named};
};

export function readState(address: string, prefix: string): GalleryState {
  const {searchParams} = new URL(address);
  const name = names(prefix);
  const page = Number(searchParams.get(name.page) ?? 1);
  return {
    query: searchParams.get(name.query) ?? undefined,
    chosen: Object.fromEntries(
      FACETS.map((facet) => [facet, [...new Set(searchParams.getAll(name.facet(facet)))].filter(Boolean)]).filter(
        ([, values]) => values?.length,
      ),
    ),
    sort: SORTS.find((sort) => sort === searchParams.get(name.sort)),
    page: Number.isInteger(page) && page > 0 ? page : 1,
    opened: searchParams.get(name.opened) ?? undefined,
  };
}

/** The address with this state in it; everything else in the address stays. */
export function writeState(address: string, prefix: string, state: GalleryState): string {
  const url = new URL(address);
  const name = names(prefix);
  const set = (parameter: string, ...values: readonly (string | undefined)[]): void => {
    url.searchParams.delete(parameter);
    for (const value of values) if (value !== undefined) url.searchParams.append(parameter, value);
  };
  set(name.query, state.query);
  for (const facet of FACETS) set(name.facet(facet), ...(own(state.chosen, facet) ?? []));
  set(name.sort, state.sort);
  set(name.page, state.page > 1 ? String(state.page) : undefined);
  set(name.opened, state.opened);
  return url.href;
}

/** So many practices stand beside each other in a comparison. */
export const MOST_COMPARED = 3;

/** The ids chosen for a comparison, with one more or one fewer. */
export const picked = (ids: readonly string[], id: string): readonly string[] =>
  ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id].slice(0, MOST_COMPARED);
