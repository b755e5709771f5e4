import {FeedError} from '../../src/feed/feed-error.js';
import {fetchText, LIMITS, type FetchLimits, type FetchedText} from '../../src/feed/fetch.js';

/** The limits of the contract with short waits, so that tests are quick; not so short that a slow machine meets them. */
export const BRIEF: FetchLimits = {...LIMITS, timeout: 20_000, backOff: 20, patience: 2_000};

export const read = (url: string, limits = BRIEF, signal = new AbortController().signal): Promise<FetchedText> =>
  fetchText(url, {signal, limits});

export async function failureOf(reading: Promise<unknown>): Promise<FeedError> {
  try {
    await reading;
  } catch (error) {
    if (error instanceof FeedError) return error;
    throw error;
  }
  throw new Error('The read succeeded');
}
