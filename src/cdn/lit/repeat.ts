import {type Keyed} from './template.js';

/** A list whose entries keep their nodes wherever they move. */
export const repeat = <Item>(
  items: readonly Item[],
  keyOf: (item: Item, at: number) => unknown,
  render: (item: Item, at: number) => unknown,
): Keyed => ({keys: items.map(keyOf), values: items.map(render)});
