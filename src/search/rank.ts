/** The first `count` of the items behind `offset`, in order, without sorting the rest: most results are never looked at. */
export function top(
  items: readonly number[],
  compare: (a: number, b: number) => number,
  offset: number,
  count: number,
): number[] {
  const wanted = offset + count;
  if (wanted >= items.length / 4) return [...items].sort(compare).slice(offset, wanted);
  const best: number[] = [];
  for (const item of items) {
    const last = best[wanted - 1];
    if (last !== undefined && compare(item, last) >= 0) continue;
    let low = 0;
    let high = best.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(item, best[middle] ?? item) < 0) high = middle;
      else low = middle + 1;
    }
    best.splice(low, 0, item);
    if (best.length > wanted) best.pop();
  }
  return best.slice(offset);
}
