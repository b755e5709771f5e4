import {type Widget} from './tags.js';

/** Files by what needs them, without their ending; the build puts the names of its chunks here. */
export interface Chunks {
  /** Where they lie, relative to the loader; the name holds a hash of all of them. */
  folder: string;
  /** What every widget needs at once, with `?` for its name and `*` for the language. */
  readonly each: readonly string[];
  /** What a widget needs besides, written alike. */
  readonly widgets: Readonly<Record<Widget, readonly string[]>>;
  readonly languages: readonly string[];
}

export const chunks: Chunks = {
  folder: '../',
  each: ['components/?/define'],
  widgets: {'release-card': [], 'event-countdown': [], 'contact-block': [], 'practice-gallery': []},
  languages: [],
};

/** Where in that folder the loader's own parts lie. */
export const own = 'cdn/';
