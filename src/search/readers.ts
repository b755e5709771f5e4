import {type Reader, type Readers, type SearchRequest} from './types.js';

/** A field or facet by its name, read as a list. */
export type NamedReader<T> = readonly [name: string, read: (item: T) => readonly string[]];

/** Readers by name; the plain names read the members they name. */
export function namedReaders<T>(given: Readers<T> | undefined): readonly NamedReader<T>[] {
  const entries = Array.isArray(given)
    ? (given as readonly (keyof T & string)[]).map((name) => [name, (item: T): unknown => item[name]] as const)
    : Object.entries((given ?? {}) as Readonly<Record<string, Reader<T>>>);
  return entries.map(([name, read]) => [name, (item) => asTexts(read(item))]);
}

/** Those whose matches a request wants. */
export const markedReaders = <T>(
  readers: readonly NamedReader<T>[],
  {marked}: Pick<SearchRequest, 'marked'>,
): readonly NamedReader<T>[] => (marked ? readers.filter(([name]) => marked.includes(name)) : readers);

/** Numbers, such as a year, read as they are written; JSON has null where there is nothing. */
const asTexts = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : value === '' ? [] : [value])
    .filter((text) => typeof text === 'string' || typeof text === 'number')
    .map(String);
