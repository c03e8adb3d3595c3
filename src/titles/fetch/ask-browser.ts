import type { Ask, Page, Request } from '../ask.ts';
import type { HostRules } from '../gate/host-rules.ts';
import { gateRequest, gateUrl } from '../gate/url-gate.ts';
import { TitleError } from '../reasons.ts';
import { reasonOf } from '../turns/wait.ts';
import { limitBytes } from './limit-bytes.ts';
import { WANTED } from './wanted.ts';

/** Tells the site nothing about the reader, and asks it and not a cache. */
const ANONYMOUS = {
  mode: 'cors',
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  redirect: 'follow',
  cache: 'no-store',
} as const;

/** What asking in a browser needs from outside. */
export interface BrowserOptions {
  readonly fetch: typeof fetch;
  /** Gives the settings as they are when an address is asked. */
  readonly rules: () => HostRules;
  /** Tells whether there is any connection, as far as the browser knows; taken for granted where absent. */
  readonly isOnline?: () => boolean;
}

/** Makes what asks for pages in a browser, which shows only those of sites that allow it, and follows redirects by itself. */
export function makeAsk({ fetch, rules, isOnline = () => true }: BrowserOptions): Ask {
  return async (request) => {
    const { href } = gateRequest(request, rules());
    const response = await askBrowser(fetch, href, request).catch((error) => {
      throw isOnline() || request.signal.aborted ? error : new TitleError('offline');
    });
    // The browser has been there, but nobody needs to read it.
    if (response.redirected) gateUrl(response.url, 'redirect', rules());
    return pageOf(response, request);
  };
}

async function askBrowser(browserFetch: typeof fetch, url: string, { accept, signal }: Request) {
  try {
    return await browserFetch(url, {
      ...ANONYMOUS,
      headers: { accept: WANTED[accept].accept },
      signal,
    });
  } catch {
    // A browser does not tell a site that is away from one that does not allow it.
    throw signal.aborted ? reasonOf(signal) : new TitleError('blocked-by-browser');
  }
}

function pageOf(response: Response, request: Request): Page {
  const { headers, status, redirected } = response;
  const retryAfter = headers.get('retry-after');
  return {
    url: response.url.replace(/#.*/, ''),
    redirected,
    status,
    contentType: headers.get('content-type') ?? '',
    disposition: headers.get('content-disposition') ?? '',
    ...(retryAfter !== null && { retryAfter }),
    body: () => readBody(response, request),
    close: () => void response.body?.cancel().catch(() => undefined),
  };
}

async function* readBody({ body }: Response, { accept, signal }: Request) {
  try {
    if (body) yield* limitBytes(chunksOf(body), WANTED[accept].longest);
  } catch (error) {
    if (signal.aborted) throw reasonOf(signal);
    throw error instanceof TitleError ? error : new TitleError('connection-lost');
  }
}

/** Gives a body piece by piece: not every browser can loop over a stream. */
async function* chunksOf(body: NonNullable<Response['body']>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    reader.cancel().catch(() => undefined);
  }
}
