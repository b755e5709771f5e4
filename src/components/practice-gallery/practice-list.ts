import {type Feed, type Item, type UiLanguage} from '../../model/feed.js';
import {inLanguage} from '../shared/versions.js';
import {isPractice, practicesOf} from './practices.js';

/** What a gallery shows of a feed. */
export interface Gallery {
  readonly feed: Feed;
  readonly items: readonly Item[];
}

/** One practice in several languages. */
interface Work {
  /** Where in the list it stands. */
  readonly at: number;
  readonly versions: Item[];
}

/**
 * The practices of a feed, as `practicesOf` has them, while its pages arrive: each page costs only itself. The list is
 * another object whenever it has changed, and `generation` another number when it has begun anew.
 */
export class PracticeList {
  generation = 0;
  /** Places in this generation of the list that a later page has brought another version of, in order of arrival. */
  amended: readonly number[] = [];

  /** Private, for a page may have given every object an accessor of such a name. */
  #items: readonly Item[] = [];
  #feedItems: readonly Item[] = [];
  #asked = '';
  #taken = 0;
  readonly #works = new Map<string, Work>();
  #gallery: Gallery | undefined;

  /** The versions of a practice in other languages than the one in the list. */
  readonly others = (item: Item): readonly Item[] =>
    this.#workOf(item)?.versions.filter((version) => version !== item) ?? [];

  /** The same object as long as nothing of it has changed. */
  gallery(feed: Feed, language: UiLanguage, named: string): Gallery {
    const items = this.take(feed, language, named);
    const before = this.#gallery;
    return before?.feed === feed && before.items === items ? before : (this.#gallery = {feed, items});
  }

  take(feed: Feed, language: UiLanguage, named: string): readonly Item[] {
    const {items} = feed;
    const asked = `${language} ${named}`;
    const known = this.#feedItems;
    if (items === known && asked === this.#asked) return this.#items;
    const goesOn =
      asked === this.#asked && known.length > 0 && items[0] === known[0] && items[known.length - 1] === known.at(-1);
    this.#feedItems = items;
    this.#asked = asked;
    // A named practice, a plain feed and one that is replaced are read as a whole.
    if (!goesOn || named || !this.#items.some(isPractice)) {
      this.generation++;
      this.amended = [];
      this.#taken = items.length;
      this.#items = practicesOf(feed, language, named);
      this.#works.clear();
      this.#items.forEach(({work}, at) => work !== undefined && this.#works.set(work, {at, versions: []}));
      for (const item of items) this.#workOf(item)?.versions.push(item);
      return this.#items;
    }
    const list = [...this.#items];
    const amended = new Set<number>();
    for (; this.#taken < items.length; this.#taken++) {
      const place = this.#add(list, items[this.#taken] as Item, language);
      // What is searched already has to be searched with this version too.
      if (place !== undefined && place < this.#items.length) amended.add(place);
    }
    this.amended = [...this.amended, ...amended];
    return (this.#items = list);
  }

  #workOf({work}: Item): Work | undefined {
    return work === undefined ? undefined : this.#works.get(work);
  }

  /** Gives the place in the list that it is another version of. */
  #add(list: Item[], item: Item, language: UiLanguage): number | undefined {
    if (!isPractice(item)) return undefined;
    const known = this.#workOf(item);
    if (!known) {
      if (item.work !== undefined) this.#works.set(item.work, {at: list.length, versions: [item]});
      list.push(item);
      return undefined;
    }
    known.versions.push(item);
    if (inLanguage([list[known.at] as Item, item], language) === item) list[known.at] = item;
    return known.at;
  }
}
