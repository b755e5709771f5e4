/**
 * On a page with embedded widgets: gives each frame the height that its widget says. A message counts only from a frame
 * of this page that shows the embed page beside this script, and only as a height within bounds.
 */
const MIN = 40;
const MAX = 50_000;

/** The address of the embed page, which tells its frames from others. */
const page = besideScript();

function besideScript(): string | undefined {
  // A module has no current script, and one that was moved inline or merged with others has no address of its own.
  const script = document.currentScript ?? document.querySelector('script[data-mykty-base],script[src*="frame-host"]');
  const moved = script?.getAttribute('data-mykty-base')?.replace(/\/?$/, '/');
  const base = moved ?? script?.getAttribute('src');
  try {
    return base ? new URL('frame.html', new URL(base, document.baseURI)).href : undefined;
  } catch {
    return undefined;
  }
}

if (!page) console.warn('mykty: frame-host.js was moved or merged; name its folder in data-mykty-base.');

const embedded = (): HTMLIFrameElement[] =>
  [...document.querySelectorAll('iframe')].filter(({src}) => src.replace(/[?#].*/, '') === page);

addEventListener('message', ({data, origin, source}: MessageEvent<unknown>) => {
  const height = heightIn(data);
  // A sandboxed page has no origin of its own: it says "null", and its window alone tells which it is.
  if (height === undefined || !page || (origin !== 'null' && origin !== new URL(page).origin)) return;
  const frame = embedded().find(({contentWindow}) => contentWindow === source);
  if (frame) resize(frame, Math.min(MAX, Math.max(MIN, height)));
});

function resize(frame: HTMLIFrameElement, height: number): void {
  frame.height = String(height);
  // A page's rule for all frames (`height: auto`, `100%`) goes before an attribute; and where boxes are counted with
  // their borders, a frame has one unless told otherwise, and its padding counts too.
  const {boxSizing, paddingTop, paddingBottom} = getComputedStyle(frame);
  const borders = frame.offsetHeight - frame.clientHeight;
  const around = boxSizing === 'border-box' ? borders + parseFloat(paddingTop) + parseFloat(paddingBottom) : 0;
  frame.style.height = `${height + around}px`;
}

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
