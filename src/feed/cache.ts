/**
 * The last good copy of each feed: in Cache Storage, or in memory where that is missing, blocked or full. What comes
 * out is as untrusted as the network: whoever loads a copy reads it as a feed again.
 */
import {CACHE, keyOf} from './cache-key.js';

export interface Copy {
  readonly text: string;
  /** Where it was read from, after redirects. */
  readonly url: string;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly savedAt: number;
}

const MAX_COPIES = 100;
/** Longer texts are not kept, so that one feed can't take the page's storage. */
const MAX_LENGTH = 8_000_000;
/** Copies that storage would not take, so that those in it are older. */
const memory = new Map<string, Copy>();

export async function loadCopy(url: string): Promise<Copy | undefined> {
  const kept = memory.get(url);
  if (kept) return kept;
  try {
    const response = await (await caches.open(CACHE)).match(keyOf(url));
    if (response) {
      const {headers} = response;
      const copy = {
        text: await response.text(),
        url: headers.get('x-url') ?? url,
        savedAt: Number(headers.get('x-saved-at')),
      };
      if (copy.savedAt > 0) return copy;
    }
  } catch {
    // Storage is blocked or broken, and there is none in memory.
  }
  return undefined;
}

/** Letters that are made bytes in one task. */
const PIECE = 2 ** 18;
const FIRST_OF_TWO = /[\ud800-\udbff]$/;

/** The text as bytes, a piece a task: megabytes at once would keep the page from answering for a tenth of a second. */
async function bytesOf(text: string): Promise<Blob> {
  const encoder = new TextEncoder();
  const parts: BlobPart[] = [];
  for (let at = 0; at < text.length;) {
    if (at > 0) await new Promise((rest) => setTimeout(rest));
    let piece = text.slice(at, at + PIECE);
    // A letter of two units stays whole, if there is more of it.
    if (piece.length === PIECE) piece = piece.replace(FIRST_OF_TWO, '');
    parts.push(encoder.encode(piece));
    at += piece.length;
  }
  return new Blob(parts);
}

export async function saveCopy(url: string, copy: Copy): Promise<void> {
  if (copy.text.length > MAX_LENGTH) return;
  try {
    const cache = await caches.open(CACHE);
    const headers = {'content-type': 'application/json', 'x-url': copy.url, 'x-saved-at': String(copy.savedAt)};
    await cache.put(keyOf(url), new Response(await bytesOf(copy.text), {headers}));
    memory.delete(url);
    const keys = await cache.keys();
    for (const key of keys.slice(0, -MAX_COPIES)) await cache.delete(key);
  } catch {
    if (memory.size >= MAX_COPIES) memory.clear();
    memory.set(url, copy);
  }
}
