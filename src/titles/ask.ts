/** What is wanted of an address. */
export interface Request {
  readonly url: string;
  readonly accept: 'page' | 'json';
  /** The page whose markup leads there: it may lead no further than a redirect of its site. */
  readonly from?: string;
  /** Ends the request and the body; aborted by a timeout it means that time is up, otherwise that nobody waits any more. */
  readonly signal: AbortSignal;
  /** True where the site is to be asked whatever is known of it. */
  readonly fresh?: boolean;
}

/** An answer whose body has not been read; one of `body` and `close` must be used, or the deadline ends it. */
export interface Page {
  /** The address that answered, after all redirects and without its fragment. */
  readonly url: string;
  readonly redirected: boolean;
  readonly status: number;
  /** The header fields of the answer; empty where absent. */
  readonly contentType: string;
  readonly disposition: string;
  readonly retryAfter?: string;
  /** Gives the bytes once, without content encoding; throws a TitleError after what has come, as `too-large` at the limit. */
  readonly body: () => AsyncIterable<Uint8Array>;
  readonly close: () => void;
}

/** Asks for a page; rejects with a TitleError and never otherwise. */
export type Ask = (request: Request) => Promise<Page>;
