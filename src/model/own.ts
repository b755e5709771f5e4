/** A record's own member: a page's script may have put members of the same name on every object. */
export const own = <Value>(record: Readonly<Partial<Record<string, Value>>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
