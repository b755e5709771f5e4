/** The list as it is narrowed now, as a file; loaded when somebody wants one. */
import {html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {formatIn} from '../../i18n/format-in.js';
import {keepTogether} from '../../i18n/joining.js';
import {type Words} from '../../i18n/language.js';
import {str} from '../../i18n/strings.js';
import {type Feed, type Item} from '../../model/feed.js';
import {type SearchRequest, type SearchSource} from '../../search/types.js';
import {toCsv} from '../../serializers/csv.js';
import {toJsonFeed} from '../../serializers/json-feed.js';
import {saveFile} from '../shared/clipboard.js';
import {closeIcon, icon, retryIcon} from '../shared/icons.js';
import {practiceCount} from './counts.js';
import {table} from './practice-table.js';

export type FileKind = 'csv' | 'json';

/** What a file is made of. */
export interface Taken {
  readonly kind: FileKind;
  readonly feed: Feed;
  readonly words: Words;
  /** Every item of the list; `undefined` while it isn't known whole. */
  readonly list: () => readonly Item[] | undefined;
  /** Who has them instead, and what to ask for. */
  readonly source: SearchSource<Item> | undefined;
  readonly request: SearchRequest;
}

interface Host extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** So many items are asked of a source at once: eight files of an index, which any server and any phone can bear. */
const AT_ONCE = 64;
/** How often it is looked whether the list is whole, in milliseconds. */
const LOOK = 100;

const pause = (): Promise<void> => new Promise((rest) => setTimeout(rest, LOOK));

/** Collects the list, says how far it has come, and saves it; nothing is saved of a list that isn't whole. */
export class TakeAway implements ReactiveController {
  readonly #host: Host;
  readonly #announce: (text: string) => void;
  #running: AbortController | undefined;
  #taken: Taken | undefined;
  #done = 0;
  #failed = false;

  constructor(host: Host, announce: (text: string) => void) {
    this.#host = host;
    this.#announce = announce;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#running?.abort();
    this.#running = undefined;
  }

  /** Begins a file; one that is on its way is given up for it. */
  async start(taken: Taken): Promise<void> {
    this.#running?.abort();
    const running = (this.#running = new AbortController());
    this.#taken = taken;
    this.#failed = false;
    this.#done = 0;
    try {
      const items: Item[] = [];
      for await (const [some, share] of collected(taken, running.signal)) {
        items.push(...some);
        this.#done = share;
        if (items.length === 0) this.#announce(collectingText(taken.words, 0));
        this.#host.requestUpdate();
      }
      if (running.signal.aborted) return;
      save(items, taken);
      this.#end(practiceCount(taken.words, items.length));
    } catch {
      if (running.signal.aborted) return;
      this.#failed = true;
      this.#end(failedText(taken.words));
    }
  }

  readonly #stop = (): void => {
    this.#running?.abort();
    this.#end();
  };

  readonly #again = (): void => {
    if (this.#taken) void this.start(this.#taken);
  };

  /** The focus goes on from the button that began, where it was on one that is gone. */
  #end(text = ''): void {
    const root = this.#host.renderRoot;
    const had = root.querySelector('.taking :focus') !== null;
    this.#running = undefined;
    this.#announce(text);
    this.#host.requestUpdate();
    if (had && !this.#failed)
      void this.#host.updateComplete.then(() =>
        root.querySelector<HTMLElement>(`.files [value=${this.#taken?.kind ?? 'csv'}]`)?.focus(),
      );
  }

  /** How far the list has come, with a way to stop; or that it couldn't be had, with a way on. */
  notice(words: Words): TemplateResult | typeof nothing {
    if (!this.#running && !this.#failed) return nothing;
    const {msg} = words;
    const button = (path: string, label: string, press: () => void): TemplateResult =>
      html`<button class="btn line" type="button" @click=${press}>${icon(path)}${label}</button>`;
    return html`<div class="bar taking">
      <span class="s">${this.#failed ? failedText(words) : collectingText(words, this.#done)}</span>
      ${
        this.#failed
          ? button(retryIcon, msg('Try again', {id: 'state.retry', desc: 'Button: reads the feed again'}), this.#again)
          : button(
              closeIcon,
              msg('Stop', {id: 'gallery.stop', desc: 'Button: stops collecting the list that was to be saved'}),
              this.#stop,
            )
      }
    </div>`;
  }
}

const collectingText = (words: Words, share: number): string => {
  const percent = keepTogether(`${formatIn(words, 'UTC').number(Math.floor(share * 100))} %`);
  return words.msg(str`Collecting the list: ${percent}`, {
    id: 'gallery.collecting',
    desc: 'While a list is fetched to be saved; {0}: 25 %',
  });
};
const failedText = ({msg}: Words): string =>
  msg('The list could not be fetched whole. Nothing was saved.', {
    id: 'gallery.notSaved',
    desc: 'Where the list was to be saved as a file; a button to try again follows',
  });
/** The items of the list, some at a time and in order, each with the share that has come with them. */
async function* collected(
  {list, source, request}: Taken,
  signal: AbortSignal,
): AsyncGenerator<readonly [some: readonly Item[], share: number]> {
  if (!source) {
    let items = list();
    for (; !items && !signal.aborted; items = list()) {
      yield [[], 0];
      await pause();
    }
    yield [items ?? [], 1];
    return;
  }
  const {query = '', facets = {}, sort = ''} = request;
  yield [[], 0];
  for (let offset = 0, total = 1; offset < total;) {
    const answer = await source.search({query, facets, sort, offset, limit: AT_ONCE}, signal);
    signal.throwIfAborted();
    const {hits} = answer;
    total = answer.total;
    if (hits.length === 0 && offset < total) throw new Error(`${offset} of ${total}`);
    offset += hits.length;
    yield [hits.map(({item}) => item), total > 0 ? offset / total : 1];
  }
}

function save(items: readonly Item[], {kind, feed, words}: Taken): void {
  if (kind === 'json') saveFile(toJsonFeed(feed, items), 'practices.json', 'application/feed+json');
  else saveFile(toCsv([...table(items, feed, words)]), 'practices.csv', 'text/csv;charset=utf-8');
}
