export type FeedErrorCode = 'network' | 'timeout' | 'http' | 'too-large' | 'not-json' | 'not-a-feed' | 'bad-attribute';

/** Why a feed can't be had. */
export class FeedError extends Error {
  readonly code: FeedErrorCode;
  readonly url: string;
  /** HTTP status, where there was one. */
  readonly status: number | undefined;
  /** Milliseconds that the server asks to wait before the next request. */
  readonly retryAfter: number | undefined;

  constructor(code: FeedErrorCode, url: string, status?: number, retryAfter?: number) {
    super(status ? `${code} ${status}` : code);
    this.code = code;
    this.url = url;
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** What went wrong with a feed, whatever was thrown. */
export const asFeedError = (error: unknown, url: string): FeedError =>
  error instanceof FeedError ? error : new FeedError('network', url);
