import { cleanTitle } from './clean-title.ts';
import { decodePage } from './decode-page.ts';
import { isWebUrl } from './pasted-url.ts';
import { type Head, readTitle } from './read-title.ts';
import type { ReasonCode, TitleAnswer } from './title-source.ts';

const DEADLINE = 8000;
const LONGEST_PAGE = 512 * 1024;
/** How often an unfinished page is looked at; more only a page made to waste time would need. */
const LOOKS = 32;

/** What fetching a title needs from outside. */
export interface FetchOptions {
  readonly fetch: typeof fetch;
  readonly signal: AbortSignal;
  /** The name to send; none in a browser, where every site would first have to allow it. */
  readonly userAgent?: string;
  /** Why there is no title where no answer is had at all, if not because the site is `unreachable`. */
  readonly whenRefused?: ReasonCode;
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
  const response = await ask(url, options, signal);
  if (response === undefined) return { reason: options.whenRefused ?? 'unreachable' };
  const contentType = response.headers.get('content-type') ?? '';
  if (!response.ok) return { reason: 'http-status' };
  if (response.redirected && isSignIn(response.url)) return { reason: 'sign-in' };
  if (!/^\s*(?:text\/html|application\/xhtml\+xml)\s*(?:;|$)/i.test(contentType))
    return { reason: 'not-html' };
  const { title } = response.body ? await readHead(response.body, contentType) : {};
  return title === undefined ? { reason: 'no-title' } : cleanTitle(title);
}

/** Asks for a page; undefined where no answer comes, of which a browser tells no more than that. */
async function ask(
  url: string,
  { fetch, userAgent }: FetchOptions,
  signal: AbortSignal,
): Promise<Response | undefined> {
  const headers = {
    accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.1',
    ...(userAgent && { 'user-agent': userAgent }),
  };
  try {
    return await fetch(url, { signal, credentials: 'omit', referrerPolicy: 'no-referrer', headers });
  } catch (error) {
    if (signal.aborted) throw error;
    return undefined;
  }
}

function isSignIn(url: string): boolean {
  return /\/(?:log-?in|sign-?in|auth|consent|ServiceLogin)(?:[/.]|$)/i.test(new URL(url).pathname);
}

async function readHead(body: NonNullable<Response['body']>, contentType: string): Promise<Partial<Head>> {
  const page = new Uint8Array(LONGEST_PAGE);
  let length = 0;
  let looks = 0;
  for await (const chunk of chunksOf(body)) {
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

/** Gives a body piece by piece: not every browser can loop over a stream. */
async function* chunksOf(body: NonNullable<Response['body']>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
}

function mayEnd(bytes: Uint8Array): boolean {
  return /<\/(?:title|head)|<body/i.test(new TextDecoder('latin1').decode(bytes));
}
