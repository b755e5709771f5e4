import {type FeedEvent} from '../../../src/model/event.js';

/** An event, and how it stands at instants: phase, registration, marks, day, what is counted to and what remains. */
export interface PhaseCase {
  readonly name: string;
  readonly event: Partial<FeedEvent>;
  readonly at: Readonly<Record<string, string>>;
}
