/**
 * Asks again for a file of ours that did not load: a line that broke, or a server that was busy for a moment, would else
 * cost a page its widgets for good. The loader brings this only then.
 */

/** Seconds before each try; after these there is one whenever the line is back or the page is shown again. */
const WAITS = [2, 8, 30];
const MOST_TRIES = 6;
/** Milliseconds: what fails sooner was not asked for, but remembered. */
const REMEMBERED = 10;
/** How often, half a second apart, it is looked whether a widget is still on its way. */
const LOOKS = 120;

/** Files that are asked for again now. */
const failed = new Set<string>();

let queue: Promise<unknown> = Promise.resolve();

/** The folder of our files, as it is spelled by now. */
export interface Place {
  folder: string;
}

/** Ends when the file has come, and fails after some tries; then whoever asks next begins anew. */
export async function again(name: string, place: Place): Promise<unknown> {
  failed.add(name);
  try {
    for (let tries = 1; ; tries++) {
      await turn(WAITS[tries - 1]);
      try {
        // One after the other: two at once would spell the folder in two ways.
        const module = await (queue = queue.catch(() => undefined).then(() => load(name, place, tries)));
        // A widget that stands without its words has given up on them.
        for (const widget of ours(':defined')) widget.languageStream?.resolve();
        return module;
      } catch (error) {
        if (tries >= MOST_TRIES) throw error;
      }
    }
  } finally {
    failed.delete(name);
  }
}

const imported = (name: string, {folder}: Place, query = ''): Promise<unknown> =>
  import(`../../${folder}${name}.js${query}`);

/**
 * Firefox, and Safari of old, never ask again for an address that failed, nor for one that such a file imports. So a
 * file then goes by another address. Its imports do so only if their folder is spelled otherwise, and come once more:
 * that is right as long as no widget stands, for beside it there would be a second clock, and a second read of feeds.
 */
async function load(name: string, place: Place, tries: number): Promise<unknown> {
  const since = performance.now();
  try {
    return await imported(name, place);
  } catch (error) {
    if (performance.now() - since > REMEMBERED) throw error;
    for (let looks = 0; looks < LOOKS && ours(':not(:defined)').some(isOnItsWay); looks++) await pause(500);
    if (ours(':defined').length) return imported(name, place, `?${tries}`);
    // One more letter as its code, which a server takes for the same.
    place.folder = place.folder.replace(/(?<!%.?)\w/, (letter) => `%${letter.charCodeAt(0).toString(16)}`);
    return imported(name, place);
  }
}

/** One of ours, as far as it is needed here. */
interface Found extends Element {
  readonly languageStream?: {resolve(): void};
}

const ours = (selector: string): Found[] =>
  [...document.querySelectorAll(selector)].filter(({localName}) => localName.startsWith('mykty-'));

const isOnItsWay = ({localName}: Element): boolean => !failed.has(localName.slice('mykty-'.length));

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/**
 * Ends when it is time for another try: never while the page is hidden or there is no line. A page that comes out of the
 * back/forward cache was hidden too.
 */
const turn = (seconds: number | undefined): Promise<void> =>
  new Promise((done) => {
    const listening = new AbortController();
    const look = (): void => {
      if (document.visibilityState === 'hidden' || !navigator.onLine) return;
      listening.abort();
      done();
    };
    const {signal} = listening;
    for (const name of ['online', 'visibilitychange']) addEventListener(name, look, {signal});
    if (seconds) setTimeout(look, seconds * 1_000 * (0.5 + Math.random()));
  });
