import { cleanTitle } from './clean-title.ts';
import { decodePage } from './decode-page.ts';
import { isWebUrl } from './pasted-url.ts';
import { type Head, readTitle } from './read-title.ts';
import type { TitleAnswer } from './title-source.ts';

const DEADLINE = 8000;
const LONGEST_PAGE = 512 * 1024;
/** How often an unfinished page is looked at; more only a page made to waste time would need. */
const LOOKS = 32;

/** What fetching a title needs from outside. */
export interface FetchOptions {
  readonly fetch: typeof fetch;
  readonly signal: AbortSignal;
  readonly userAgent: string;
  /** Milliseconds for redirects, headers and body together; 8 seconds where absent. */
  readonly deadline?: number;
}

/** Fetches the beginning of a page and reads its title; never rejects. */
export async function fetchTitle(url: string, options: FetchOptions): Promise<TitleAnswer> {
  if (!isWebUrl(url)) return { reason: 'not-web-address' };
  const stop = new AbortController();
  const cancel = () => stop.abort();
  const timer = setTimeout(cancel, options.deadline ?? DEADLINE);
  options.signal.addEventListener('abort', cancel);
  try {
    if (options.signal.aborted) return { reason: 'cancelled' };
    return await request(url, options, stop.signal);
  } catch {
    if (options.signal.aborted) return { reason: 'cancelled' };
    return { reason: stop.signal.aborted ? 'timed-out' : 'unreachable' };
  } finally {
    clearTimeout(timer);
    options.signal.removeEventListener('abort', cancel);
    // Lets go of a body that nobody reads to its end.
    stop.abort();
  }
}

async function request(url: string, options: FetchOptions, signal: AbortSignal): Promise<TitleAnswer> {
  const response = await options.fetch(url, {
    signal,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    headers: { 'user-agent': options.userAgent, accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.1' },
  });
  const contentType = response.headers.get('content-type') ?? '';
  if (!response.ok) return { reason: 'http-status' };
  if (response.redirected && isSignIn(response.url)) return { reason: 'sign-in' };
  if (!/^\s*(?:text\/html|application\/xhtml\+xml)\s*(?:;|$)/i.test(contentType))
    return { reason: 'not-html' };
  const { title } = response.body ? await readHead(response.body, contentType) : {};
  return title === undefined ? { reason: 'no-title' } : cleanTitle(title);
}

function isSignIn(url: string): boolean {
  return /\/(?:log-?in|sign-?in|auth|consent|ServiceLogin)(?:[/.]|$)/i.test(new URL(url).pathname);
}

async function readHead(body: NonNullable<Response['body']>, contentType: string): Promise<Partial<Head>> {
  const page = new Uint8Array(LONGEST_PAGE);
  let length = 0;
  let looks = 0;
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    const from = Math.max(0, length - 8);
    page.set(chunk.subarray(0, LONGEST_PAGE - length), length);
    length = Math.min(LONGEST_PAGE, length + chunk.length);
    if (length === LONGEST_PAGE) break;
    if (looks < LOOKS && mayEnd(page.subarray(from, length))) {
      const head = readTitle(decodePage(page.subarray(0, length), contentType));
      looks += 1;
      if (head.done) return head;
    }
  }
  return readTitle(decodePage(page.subarray(0, length), contentType));
}

function mayEnd(bytes: Uint8Array): boolean {
  return /<\/(?:title|head)|<body/i.test(new TextDecoder('latin1').decode(bytes));
}
