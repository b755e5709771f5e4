/** What is in an answer: its text, and the server's clock. */
import {clock} from '../time/clock.js';
import {FeedError} from './feed-error.js';

/** Bytes of a response that are read at most. */
export const MAX_SIZE = 32 * 2 ** 20;

/** @throws {FeedError} `too-large` */
export async function bodyText(response: Response, url: string, size: number): Promise<string> {
  if (Number(response.headers.get('content-length')) > size) throw new FeedError('too-large', url);
  const reader = response.body?.getReader();
  let decoder = new TextDecoder();
  const parts: string[] = [];
  let bytes = 0;
  while (reader) {
    const {done, value} = await reader.read();
    if (done) break;
    bytes += value.length;
    if (bytes > size) throw new FeedError('too-large', url);
    // Begins what Windows calls Unicode, and no UTF-8.
    if (!parts[0] && value[0] === 0xff) decoder = new TextDecoder('utf-16');
    parts.push(decoder.decode(value, {stream: true}));
  }
  return parts.join('') + decoder.decode();
}

/** Milliseconds: a server's clock that is this far from ours is the right one. */
export const SKEW_TOLD = 60_000;

/** The server's clock against ours, in milliseconds, with the `Age` that the answer had in caches on its way. */
export const skewOf = ({headers}: Response): number =>
  Date.parse(headers.get('date') ?? '') + Number(headers.get('age')) * 1_000 - clock.deviceNow();
