import {type Widget} from './tags.js';

/** Files by what needs them, without their ending; the build puts the names of its chunks here. */
export interface Chunks {
  /** Where they lie, relative to the loader; the name holds a hash of all of them. */
  readonly folder: string;
  /** Each widget's own chunk first, then what that imports, so that all start at once. */
  readonly widgets: Readonly<Record<Widget, readonly string[]>>;
  /** What a widget says, with `*` for the language. */
  readonly words: Readonly<Record<Widget, readonly string[]>>;
  readonly languages: readonly string[];
  readonly clock: string;
  readonly placeholders: string;
}

export const chunks: Chunks = {
  folder: '../',
  widgets: {
    'release-card': ['components/release-card/define'],
    'event-countdown': ['components/event-countdown/define'],
    'contact-block': ['components/contact-block/define'],
    'practice-gallery': ['components/practice-gallery/define'],
  },
  words: {'release-card': [], 'event-countdown': [], 'contact-block': [], 'practice-gallery': []},
  languages: [],
  clock: 'time/clock',
  placeholders: 'cdn/placeholders',
};
