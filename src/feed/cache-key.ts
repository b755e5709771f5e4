/** Where copies of feeds lie in Cache Storage. */
export const CACHE = 'mykty-feeds';

// Not the feed's own address: a service worker of the page, asking all caches, must not find our copy there.
export const keyOf = (url: string): string => `https://mykty.invalid/?${encodeURIComponent(url)}`;

/** True where a copy of a feed was kept. */
export async function hasCopy(url: string): Promise<boolean> {
  try {
    return (await caches.match(keyOf(url), {cacheName: CACHE})) !== undefined;
  } catch {
    return false;
  }
}
