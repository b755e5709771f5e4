import {beginRead} from '../feed/early-reads.js';
import type * as clockModule from '../time/clock.js';
import {chunks} from './chunks.js';
import {watcher} from './discover.js';
import {ownScript, setClock, setGlobal} from './page.js';
import type * as placeholdersModule from './placeholders.js';
import {tagOf, type Widget} from './tags.js';

const settings = ownScript()?.dataset;
const moved = settings?.['myktyBase'];
// Where we lie: said, or told by our own tag. Of a script from elsewhere that was loaded without CORS, a relative
// import would go by no address at all. Code that was moved into another file has only the relative one.
const own = document.currentScript;
const base = moved
  ? new URL(moved.replace(/\/?$/, '/'), document.baseURI).href
  : own instanceof HTMLScriptElement && own.src
    ? // Of a "data:" or "blob:" address, into which some plugins put scripts, no URL is made: it would throw.
      own.src.replace(/[^/]*([?#].*)?$/, '')
    : './';
const loads = new Map<string, Promise<unknown>>();

const load = (name: string): Promise<unknown> => {
  const file = `${chunks.folder}${name}.js`;
  const started = loads.get(file);
  if (started) return started;
  const load = import(base + file);
  loads.set(file, load);
  load.catch(() => {
    loads.delete(file);
    console.warn(`mykty: ${file} did not load. If the script was moved or merged, name its folder in data-mykty-base.`);
  });
  return load;
};

/** Starts all that a widget will need, side by side. */
const start = (widget: Widget, element: Element): void => {
  // One that is defined has begun by itself.
  if (customElements.get(tagOf(widget))) return;
  const feed =
    element.getAttribute('feed') ??
    element.getAttribute('data-feed') ??
    new URLSearchParams((element as Partial<HTMLAnchorElement>).hash).get('feed');
  try {
    if (feed) beginRead(new URL(feed, document.baseURI).href);
  } catch {
    // The widget itself says what is wrong with its address.
  }
  const language = languageOf(element);
  for (const name of [...chunks.each, ...chunks.widgets[widget]])
    if (language ?? !name.includes('*')) void load(name.replace('?', widget).replace('*', String(language)));
};

const placeholders = (): Promise<typeof placeholdersModule> =>
  load(chunks.placeholders) as Promise<typeof placeholdersModule>;
const discover = watcher(settings?.['feed'], placeholders, start);
discover(document);
setGlobal({
  discover,
  setTime: async (time) => setClock(((await load(chunks.clock)) as typeof clockModule).clock, time),
});

/** The language around an element that we speak, as far as the page tells. */
function languageOf(element: Element): string | undefined {
  for (
    let place: Element | null | undefined = element;
    place;
    place = place.parentElement?.closest('[lang],[data-lang]')
  ) {
    const language = (place.getAttribute('lang') ?? place.getAttribute('data-lang') ?? '').slice(0, 2).toLowerCase();
    if (chunks.languages.includes(language)) return language;
  }
  return undefined;
}
