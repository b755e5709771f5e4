/** What rendering on a server and taking over from it have in common. */
import {type PropertyValues} from 'lit';
import {hashText} from '../../feed/text.js';
import {type Feed, type UiLanguage} from '../../model/feed.js';
import {clock} from '../../time/clock.js';
import {MyktyElement, type State} from './element.js';
import {prerender} from './prerender.js';

/** Where a server writes at which instant it rendered, in ms since 1970-01-01 UTC, and the digest of what. */
export const STAMP = 'data-mykty-rendered';

/** A widget, with what Lit keeps for subclasses. */
export interface Prerendered extends HTMLElement {
  readonly content: unknown;
  readonly data?: unknown;
  readonly feed: string;
  readonly state: State;
  readonly hasUpdated: boolean;
  readonly languageStream: {readonly language: UiLanguage};
  requestUpdate(...change: unknown[]): void;
  willUpdate(changed: PropertyValues): void;
  render(): unknown;
  scheduleUpdate(): unknown;
  shouldUpdate(changed: PropertyValues): boolean;
}

/** The members of all four widgets that are wrapped here; protected ones too, which only a cast reaches. */
export const lifecycle = MyktyElement.prototype as unknown as Prerendered;

/** Tells one content from another: a hash of its JSON; of the feed only what isn't chosen from it. */
export function digestOf(content: unknown): string {
  const json = JSON.stringify(content, (key, value: unknown) =>
    key === 'feed' ? {...(value as Feed), items: undefined} : value,
  );
  return hashText(json ?? '');
}

/** Does what is to be done as if it were that instant, in what a server knows. */
export function prerenderAt<Result>(instant: number, task: () => Result): Result {
  const before = prerender.on;
  prerender.on = true;
  clock.now = () => instant;
  try {
    return task();
  } finally {
    prerender.on = before;
    Reflect.deleteProperty(clock, 'now');
  }
}
