import {type Widget} from './tags.js';

/** Files by what needs them, relative to the loader; the build puts the hashed names of its chunks here. */
export interface Chunks {
  /** Each widget's own chunk first, then what that imports, so that all start at once. */
  readonly widgets: Readonly<Record<Widget, readonly string[]>>;
  /** What a widget says, by language. */
  readonly locales: Readonly<Record<string, Readonly<Record<Widget, readonly string[]>>>>;
  readonly clock: string;
}

export const chunks: Chunks = {
  widgets: {
    'release-card': ['../components/release-card/define.js'],
    'event-countdown': ['../components/event-countdown/define.js'],
    'contact-block': ['../components/contact-block/define.js'],
    'practice-gallery': ['../components/practice-gallery/define.js'],
  },
  locales: {},
  clock: '../time/clock.js',
};
