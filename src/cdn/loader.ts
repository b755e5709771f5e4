import {beginRead} from '../feed/early-reads.js';
import type * as againModule from './again.js';
import {chunks, own} from './chunks.js';
import {watcher} from './discover.js';
import {type Mykty, page, script, settings} from './page.js';
import type * as placeholdersModule from './placeholders.js';
import type * as setTimeModule from './set-time.js';
import {tagOf, type Widget} from './tags.js';
import {version} from './version.js';

const moved = settings?.['myktyBase'];
// Where we lie: said, or told by our own tag, or by what was asked for, as where jQuery has read us and run our text. Of a
// script from elsewhere that was loaded without CORS, a relative import would go by no address at all. A module, and code
// that was moved into another file, have only the relative one.
const asked = (): string | undefined => performance.getEntries().find((entry) => entry.name.match(/mykty.js\b/))?.name;
const base = moved
  ? new URL(moved.replace(/\/?$/, '/'), document.baseURI).href
  : // Of a "data:" or "blob:" address, into which some plugins put scripts, no URL is made: it would throw.
    (script?.src || (script && asked()) || './').replace(/[^/]*([?#].*)?$/, '');
const loads = new Map<string, Promise<unknown>>();
const importFile = (name: string, query = ''): Promise<unknown> => import(`${base}${chunks.folder}${name}.js${query}`);

/** Ends when a file has come, at whatever try. What a widget's own file or its words import is `brought` by those. */
const load = (name: string, brought?: boolean): Promise<unknown> => {
  let loading = loads.get(name);
  if (!loading) {
    loading = importFile(name).catch(async () => {
      if (brought) return;
      console.warn(`mykty: ${name}.js did not load. If moved, set data-mykty-base.`);
      return ((await mend()) as typeof againModule).again(name, chunks);
    });
    loads.set(name, loading);
    loading.catch(() => loads.delete(name));
  }
  return loading;
};

/**
 * What asks again for files. On a line that is broken it doesn't come at once either, and waits twice as long each time;
 * a hidden page gets no frame, and so asks for nothing.
 */
const mend = (wait = 2_000): Promise<unknown> =>
  importFile(`${own}again`, `?${wait}`).catch(async () => {
    await new Promise((done) => setTimeout(() => requestAnimationFrame(done), wait));
    return mend(wait * 2);
  });

/** Starts all that a widget will need, side by side. */
const start = (widget: Widget, element: Element): void => {
  // One that is defined has begun by itself.
  if (customElements.get(tagOf(widget))) return;
  const options = new URLSearchParams((element as Partial<HTMLAnchorElement>).hash);
  let feed: string | null | undefined =
    element.getAttribute('feed') ?? element.getAttribute('data-feed') ?? options.get('feed');
  // Whether the page has a feed for a link that names none, is found out by what fills it.
  if (options.has('#mykty') && !(feed ??= settings?.['feed'])) return;
  try {
    if (feed) beginRead(new URL(feed, document.baseURI).href);
  } catch {
    // The widget itself says what is wrong with its address.
  }
  const language = languageOf(element, options.get('lang'));
  for (const name of [...chunks.each, ...chunks.widgets[widget]])
    if (language ?? !name.includes('*'))
      void load(name.replace('?', widget).replace('*', String(language)), !name.endsWith('?'));
};

const placeholders = (): Promise<typeof placeholdersModule> =>
  load(`${own}placeholders`) as Promise<typeof placeholdersModule>;
const discover = watcher(settings?.['feed'], placeholders, start);
discover(document);
page.mykty = Object.freeze<Mykty>({
  version,
  discover,
  setTime: async (time) => ((await load(`${own}set-time`)) as typeof setTimeModule).setTime(time),
});

/** The language around an element that we speak, as far as the page tells. */
function languageOf(element: Element, option?: string | null): string | undefined {
  const said = option ?? element.getAttribute('lang') ?? element.getAttribute('data-lang') ?? '';
  const language = said.slice(0, 2).toLowerCase();
  if (chunks.languages.includes(language)) return language;
  const around = element.parentElement?.closest('[lang],[data-lang]');
  return around ? languageOf(around) : undefined;
}
