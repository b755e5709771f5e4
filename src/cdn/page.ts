import {version} from './version.js';

/** What a page finds under `mykty`. */
export interface Mykty {
  readonly version: string;
  /** Looks for widgets and placeholders below a node, a shadow root say, now and whenever content is added. */
  discover(root: ParentNode & Node): void;
  /** Sets the time that all widgets go by, for a preview; without a time they go by the real one again. */
  setTime(time?: Date | string | number): Promise<void>;
}

interface Page {
  mykty?: Partial<Mykty>;
}

/**
 * Runs the script's work, and gives the page what it returns as its global `mykty`. Where another copy was first, does
 * nothing but say so: two would define the same tags and read each feed twice.
 */
export function claimPage(start: () => Omit<Mykty, 'version'>): void {
  const page = globalThis as Page;
  // An element with the id "mykty" is reached by that name too, so only a version tells.
  const first = page.mykty?.version;
  if (typeof first === 'string') {
    console.warn(`mykty ${first} is on this page already; this copy, ${version}, does nothing. Remove one.`);
    return;
  }
  // In a file into which a plugin has merged us with others, an error would stop those behind us.
  try {
    page.mykty = Object.freeze({version, ...start()});
  } catch (error) {
    console.warn('mykty:', error);
  }
}

/** The script's own tag; for a module, or code moved into another file, the tag that carries our settings. */
export function ownScript(): HTMLScriptElement | undefined {
  const script = document.currentScript;
  if (script instanceof HTMLScriptElement && (script.dataset['myktyBase'] ?? script.dataset['feed'])) return script;
  return (
    document.querySelector<HTMLScriptElement>('script[data-mykty-base],script[data-feed][src*=mykty]') ?? undefined
  );
}

/** Sets the offset of a clock so that it shows a time now, or its own time. */
export function setClock(
  clock: {now(): number; setOffset(offset: number): void},
  time: Date | string | number | undefined,
): void {
  clock.setOffset(0);
  if (time !== undefined) clock.setOffset(new Date(time).getTime() - clock.now());
}
