/** FNV-1a over UTF-16 units: 32 bits, unsigned. A hash of what came before as `seed` goes on from there. */
export function fnv1a(text: string, seed = 0): number {
  let hash = seed ^ 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
