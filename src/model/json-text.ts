/** A value as JSON, also on a page whose library has given arrays or strings a `toJSON` of its own. */
export const jsonText = (value: unknown): string =>
  JSON.stringify(value, function (this: Record<string, unknown>, key) {
    return this[key];
  });
