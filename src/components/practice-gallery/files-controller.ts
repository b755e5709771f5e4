import {type LitElement} from 'lit';
import {type Words} from '../../i18n/language.js';
import {type Feed} from '../../model/feed.js';
import {late} from '../shared/late.js';
import {Part} from '../shared/part.js';
import {type SearchController} from './search-controller.js';
import {type FileKind, type TakeAway} from './take-away.js';

const takeAway = late(() => import('./take-away.js'));

/** Saves the list as a file; what writes files is loaded with the first. */
export class FilesController {
  readonly #host: LitElement;
  readonly #search: SearchController;
  readonly #part;
  #taking: TakeAway | undefined;
  #again = (): void => undefined;

  constructor(host: LitElement, search: SearchController, announce: (text: string) => void) {
    this.#host = host;
    this.#search = search;
    this.#part = new Part(host, takeAway, ({TakeAway}) => {
      this.#taking = new TakeAway(host, announce);
    });
  }

  /** `complete` tells whether all of the feed is here. */
  save(kind: FileKind, feed: Feed, words: Words, complete: () => boolean): void {
    this.#again = () => void this.#save(kind, feed, words, complete);
    this.#again();
  }

  async #save(kind: FileKind, feed: Feed, words: Words, complete: () => boolean): Promise<void> {
    const {list, ...whole} = this.#search.whole;
    this.#part.reset();
    await this.#part.load();
    void this.#taking?.start({kind, feed, words, ...whole, list: () => (complete() ? list() : undefined)});
    this.#host.requestUpdate();
  }

  /** How far the last file has come, or by `failure` what to do where none can be written. */
  notice(words: Words, failure: (retry: () => void) => unknown): unknown {
    return this.#part.failed ? failure(this.#again) : this.#taking?.notice(words);
  }
}
