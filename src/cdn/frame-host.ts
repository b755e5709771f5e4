/**
 * On a page with embedded widgets: gives each frame the height that its widget says. A message counts only from a frame
 * of this page that shows the embed page beside this script, and only as a height within bounds.
 */
const MIN = 40;
const MAX = 10_000;

const script = document.currentScript;
const page = script instanceof HTMLScriptElement ? new URL('frame.html', script.src) : undefined;

const embedded = (): HTMLIFrameElement[] =>
  [...document.querySelectorAll('iframe')].filter(({src}) => {
    const {origin, pathname} = new URL(src, document.baseURI);
    return page?.origin === origin && page.pathname === pathname;
  });

addEventListener('message', ({data, origin, source}: MessageEvent<unknown>) => {
  const height = heightIn(data);
  // A sandboxed page has no origin of its own: it says "null", and its window alone tells which it is.
  if (height === undefined || (origin !== 'null' && origin !== page?.origin)) return;
  const frame = embedded().find(({contentWindow}) => contentWindow === source);
  if (frame) frame.height = String(Math.min(MAX, Math.max(MIN, height)));
});

function heightIn(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null || !('mykty' in data) || data.mykty !== 'height') return undefined;
  const height = 'height' in data ? data.height : undefined;
  return typeof height === 'number' && Number.isFinite(height) ? height : undefined;
}

// Some may have told theirs already.
const ask = (): void => embedded().forEach(({contentWindow}) => contentWindow?.postMessage({mykty: 'measure'}, '*'));
ask();
addEventListener('load', ask);

export {};
