/** Outcome of reading a text: JSON, or why it's none. */
export type JsonText =
  {readonly json: unknown} | {readonly code: 'empty' | 'html' | 'not-json'; readonly detail: string};

/** Reads a text as JSON; a byte-order mark is fine. */
export function readJson(source: string): JsonText {
  const body = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source;
  try {
    return {json: JSON.parse(body) as unknown};
  } catch (error) {
    const start = body.slice(0, 1_000).trimStart();
    const code = start === '' ? 'empty' : start.startsWith('<') ? 'html' : 'not-json';
    return {code, detail: String(error).slice(0, 200)};
  }
}
