/** What a page finds under `mykty`. */
export interface Mykty {
  readonly version: string;
  /** Looks for widgets and placeholders below a node, a shadow root say, now and whenever content is added. */
  discover(root: ParentNode & Node): void;
  /** Sets the time that all widgets go by, for a preview; without a time they go by the real one again. */
  setTime(time?: Date | string | number): Promise<void>;
}

interface Page {
  mykty?: Mykty | undefined;
}

/** Where a page finds it. The build sees to it that no second copy comes this far. */
export const page = globalThis as Page;

const current = document.currentScript;
/** Our own tag: none for a module, and another file's where our code was moved. A page may name anything `currentScript`. */
export const script = current instanceof HTMLScriptElement ? current : undefined;

/** What our own tag says; for a module, or code moved into another file, the tag that carries our settings. */
export const settings = (
  script?.matches('[data-mykty-base],[data-feed]')
    ? script
    : document.querySelector<HTMLScriptElement>('script[data-mykty-base],script[data-feed][src*=mykty]')
)?.dataset;

/** Sets the offset of a clock so that it shows a time now, or its own time. */
export function setClock(
  clock: {now(): number; setOffset(offset: number): void},
  time: Date | string | number | undefined,
): void {
  clock.setOffset(0);
  if (time !== undefined) clock.setOffset(new Date(time).getTime() - clock.now());
}
