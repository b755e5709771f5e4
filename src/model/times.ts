/** A list made by counting, as `Array.from({length: count}, …)` would, whose name older libraries gave another meaning. */
export function times<Value>(count: number, make: (index: number) => Value): Value[] {
  const list: Value[] = [];
  for (let index = 0; index < count; index++) list.push(make(index));
  return list;
}
