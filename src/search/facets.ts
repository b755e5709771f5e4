import {type Reader} from './types.js';

const list = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined || value === '' ? [] : typeof value === 'string' ? [value] : value;

/** One facet: its values, numbered, and which of them each item has. */
class Facet<T> {
  readonly values: string[] = [];
  readonly ofItem: (readonly number[])[] = [];
  readonly #read: Reader<T>;
  readonly #ids = new Map<string, number>();

  constructor(read: Reader<T>) {
    this.#read = read;
  }

  add(item: T): void {
    this.ofItem.push([...new Set(list(this.#read(item)))].map((value) => this.id(value)));
  }

  id(value: string): number {
    let id = this.#ids.get(value);
    if (id === undefined) {
      id = this.values.push(value) - 1;
      this.#ids.set(value, id);
    }
    return id;
  }
}

/** Facets of all items: any value within one facet, something of every facet. */
export class Facets<T> {
  readonly #facets: ReadonlyMap<string, Facet<T>>;

  constructor(readers: Readonly<Record<string, Reader<T>>>) {
    this.#facets = new Map(Object.entries(readers).map(([name, read]) => [name, new Facet(read)]));
  }

  add(item: T): void {
    for (const facet of this.#facets.values()) facet.add(item);
  }

  /** Of the items, those that pass every facet; and for each value, how many there would be with it. */
  narrow(
    items: Iterable<number>,
    chosen: Readonly<Record<string, readonly string[]>>,
  ): {readonly passed: number[]; readonly counts: Record<string, Record<string, number>>} {
    const facets = [...this.#facets].map(([name, facet]) => {
      const wanted = chosen[name] ?? [];
      return {
        name,
        facet,
        wanted: wanted.length > 0 ? new Set(wanted.map((value) => facet.id(value))) : undefined,
        tally: new Uint32Array(facet.values.length),
      };
    });
    const passed: number[] = [];
    for (const item of items) {
      // An item that only one facet keeps out still counts there: its values are what choosing them would bring.
      let failing: (typeof facets)[number] | undefined;
      let failures = 0;
      for (const entry of facets)
        if (entry.wanted && !anyOf(entry.facet.ofItem[item], entry.wanted)) {
          failing = entry;
          if (++failures > 1) break;
        }
      if (failures > 1) continue;
      if (!failing) passed.push(item);
      for (const {facet, tally} of failing ? [failing] : facets)
        for (const value of facet.ofItem[item] ?? []) tally[value] = (tally[value] ?? 0) + 1;
    }
    const counts = Object.fromEntries(
      facets.map(({name, facet, tally}) => [
        name,
        Object.fromEntries(facet.values.map((value, id) => [value, tally[id] ?? 0])),
      ]),
    );
    return {passed, counts};
  }
}

function anyOf(values: readonly number[] | undefined, wanted: ReadonlySet<number>): boolean {
  for (const value of values ?? []) if (wanted.has(value)) return true;
  return false;
}
