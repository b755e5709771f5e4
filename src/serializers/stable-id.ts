import {jsonText} from '../model/json-text.js';

/** A UUID (RFC 9562, version 8) that depends on nothing but its parts, so that each download of an event has the same. */
export function stableId(...parts: readonly string[]): string {
  const key = jsonText(parts);
  const hex = [1, 2, 3, 4].map((seed) => hash(key, seed).toString(16).padStart(8, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** MurmurHash3's mixing over UTF-16 code units: 32 bits, well spread, not a secret. */
function hash(text: string, seed: number): number {
  let state = seed;
  for (let index = 0; index < text.length; index++) {
    const mixed = Math.imul(text.charCodeAt(index), 0xcc9e2d51);
    state ^= Math.imul((mixed << 15) | (mixed >>> 17), 0x1b873593);
    state = (Math.imul((state << 13) | (state >>> 19), 5) + 0xe6546b64) | 0;
  }
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}
