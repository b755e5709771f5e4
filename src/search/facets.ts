import {own} from '../model/own.js';

/** One facet: its values, numbered, and which of them each item has. */
class Facet {
  readonly values: string[] = [];
  /** The values of all items one after the other, and where each item's begin. */
  readonly ids: number[] = [];
  readonly starts: number[] = [0];
  readonly #ids = new Map<string, number>();

  add(values: readonly string[]): void {
    for (const value of new Set(values)) this.ids.push(this.id(value));
    this.starts.push(this.ids.length);
  }

  id(value: string): number {
    let id = this.#ids.get(value);
    if (id === undefined) {
      id = this.values.push(value) - 1;
      this.#ids.set(value, id);
    }
    return id;
  }

  has(item: number, wanted: Uint8Array): boolean {
    const end = this.starts[item + 1] ?? 0;
    for (let at = this.starts[item] ?? end; at < end; at++) if (wanted[this.ids[at] ?? 0]) return true;
    return false;
  }

  /** How many of the items have each value; one facet after the other, for that is several times as fast as item by item. */
  tally(lists: readonly (readonly number[])[], chosen: readonly string[] = []): Record<string, number> {
    const {starts, ids, values} = this;
    const counts = new Uint32Array(values.length);
    for (const items of lists)
      for (const item of items) {
        const end = starts[item + 1] ?? 0;
        for (let at = starts[item] ?? end; at < end; at++) {
          const id = ids[at] ?? 0;
          counts[id] = (counts[id] ?? 0) + 1;
        }
      }
    return Object.fromEntries([...new Set([...values, ...chosen])].map((value, id) => [value, counts[id] ?? 0]));
  }

  /** A mark for each wanted value; undefined where none is. */
  wanted(values: readonly string[] = []): Uint8Array | undefined {
    if (values.length === 0) return undefined;
    // What no item has is chosen in vain, and not learnt: later counts would have it too.
    const marks = new Uint8Array(this.values.length);
    for (const value of values) marks[this.#ids.get(value) ?? -1] = 1;
    return marks;
  }
}

/** Facets of all items: any value within one facet, something of every facet. */
export class Facets {
  readonly #facets: ReadonlyMap<string, Facet>;

  constructor(names: readonly string[]) {
    this.#facets = new Map(names.map((name) => [name, new Facet()]));
  }

  /** Takes the next item's values, a list for each facet. */
  add(values: readonly (readonly string[])[]): void {
    let at = 0;
    for (const facet of this.#facets.values()) facet.add(values[at++] ?? []);
  }

  /**
   * Of the items, those that pass every facet; and for each value, how many there would be with it. A facet is counted
   * when its counts are first looked at: most lists stay closed while somebody types.
   */
  narrow(
    items: number[],
    chosen: Readonly<Record<string, readonly string[]>>,
  ): {readonly passed: number[]; readonly counts: Record<string, Record<string, number>>} {
    const facets = [...this.#facets].map(([name, facet]) => ({
      name,
      facet,
      wanted: facet.wanted(own(chosen, name)),
      /** Items that only this facet keeps out: they count here, for choosing their values would bring them. */
      alone: [] as number[],
    }));
    const choosing = facets.filter(({wanted}) => wanted);
    const passed: number[] = choosing.length > 0 ? [] : items;
    for (const item of choosing.length > 0 ? items : []) {
      let failing: (typeof facets)[number] | undefined;
      let failures = 0;
      for (const entry of choosing)
        if (entry.wanted && !entry.facet.has(item, entry.wanted)) {
          failing = entry;
          if (++failures > 1) break;
        }
      if (failures === 0) passed.push(item);
      else if (failures === 1) failing?.alone.push(item);
    }
    const counts: Record<string, Record<string, number>> = {};
    for (const {name, facet, alone} of facets) {
      let known: Record<string, number> | undefined;
      // Without a prototype, since a page may have given every object a member of such a name as `value`.
      Object.defineProperty(counts, name, {
        __proto__: null,
        enumerable: true,
        get: () => (known ??= facet.tally([passed, alone], own(chosen, name))),
      } as PropertyDescriptor);
    }
    return {passed, counts};
  }
}
