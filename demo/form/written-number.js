/** A number as people here write it, `1 200,5`; other text as it is, for the check to complain of; of none, nothing. */
export function asNumber(text) {
  const plain = text.replace(/\s/g, '').replace(',', '.').replace('−', '-');
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text.trim() || undefined;
}
