import type {Feed} from '../model/feed.js';
import type {FeedError} from './feed-error.js';

export type StreamState = 'loading' | 'ready' | 'stale' | 'empty' | 'error';

/** What a widget sees of its feed. */
export interface FeedView {
  readonly state: StreamState;
  readonly feed: Feed | undefined;
  /** False while more pages of the feed are on their way. */
  readonly complete: boolean;
  readonly error: FeedError | undefined;
  /** When the shown copy was read, ms since 1970-01-01 UTC. */
  readonly savedAt: number | undefined;
  /** True once a first load takes longer than a visitor expects. */
  readonly slow: boolean;
}

export interface Subscriber {
  /** Told of every change of the view. */
  changed(): void;
  /** Seconds between re-reads; 0 for none. */
  readonly refresh: number;
  /** How many of the newest items are enough for a first sight of a large feed; 0 where it takes all. */
  readonly firstItems: number;
  /** Ends once it shows what it was first told of: what can wait, waits for that. */
  readonly shows?: Promise<void> | undefined;
}

export const viewOf = (part: Partial<FeedView>): FeedView => ({
  state: 'loading',
  feed: undefined,
  complete: true,
  error: undefined,
  savedAt: undefined,
  slow: false,
  ...part,
});

/** Nothing is read yet. */
export const WAITING = viewOf({});
