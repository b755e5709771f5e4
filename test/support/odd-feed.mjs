/** What a rewrite would lose: unknown members, digits, escapes, names that count as indices, names written twice. */
export const ODD =
  '\uFEFF{\n\t"version": "https://jsonfeed.org/version/1.1", "title": "T", "10": 1, "2": 2, "big": 12345678901234567890, "f": 1.0,\n\t"own": {"items": [1, [2], {"items": []}]}, "items": ["an older list"],\n\t"items": [\n\t\t{"id": "a", "title": "\\u041a", "_other": {"n": 1e3, "big": 12345678901234567890, "b": 1, "a": 2, "b": 3}},\n\t\t{"id": "b", "items": [{"x": "]}"}], "title": "Two", "z": [], "_mykty": {"unknown": null}}\n\t],\n\t"after": "}"\n}\n';
