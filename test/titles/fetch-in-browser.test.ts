import assert from 'node:assert/strict';
import type { RequestListener } from 'node:http';
import { describe, it } from 'node:test';
import { type FetchOptions, fetchTitle } from '../../src/titles/fetch-title.ts';
import { page, serve } from './serve.ts';

/** What a browser lets every site be asked with, without asking it for leave first. */
const ALWAYS_ALLOWED = /^(?:accept|accept-language|content-language)$/;

/** Fetches as browsers do: it must be called on no object, and gives a body that not all of them can loop over. */
const browserFetch: typeof fetch = async function (this: unknown, url, init) {
  if (this !== undefined) throw new TypeError('Illegal invocation');
  for (const [name, value] of Object.entries(init?.headers ?? {})) {
    const isAllowed = ALWAYS_ALLOWED.test(name) && value.length <= 128 && !/["():<>?@[\\\]{}]/.test(value);
    if (!isAllowed) throw new TypeError(`the site does not allow ${name}`);
  }
  const response = await fetch(url, init);
  if (response.headers.get('access-control-allow-origin') !== '*') throw new TypeError('Failed to fetch');
  Object.defineProperty(response.body ?? {}, Symbol.asyncIterator, { value: undefined });
  return response;
};

async function askInBrowser(listener: RequestListener, options: Partial<FetchOptions> = {}) {
  return fetchTitle(await serve(listener), {
    fetch: browserFetch,
    signal: new AbortController().signal,
    whenRefused: 'blocked-by-browser',
    ...options,
  });
}

/** Answers as a site does that all may read. */
function open(listener: RequestListener): RequestListener {
  return (request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    listener(request, response);
  };
}

describe('fetchTitle in a browser', () => {
  it('reads a page whose site allows it', async () => {
    assert.deepEqual(await askInBrowser(open(page('<title>A page</title>'))), { title: 'A page' });
  });

  it('says that the browser keeps other pages closed, of which it does not tell whether they are there', async () => {
    const blocked = { reason: 'blocked-by-browser' };
    assert.deepEqual(await askInBrowser(page('<title>A page</title>')), blocked);
    assert.deepEqual(await askInBrowser((request) => request.socket.destroy()), blocked);
  });

  it('blames the site for what the site does', async () => {
    const failing = open(page('<title>So sorry</title>', 'text/html', 500));
    assert.deepEqual(await askInBrowser(failing), { reason: 'http-status' });
    const broken = open((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': 999 });
      response.write('<title>half', () => response.destroy());
    });
    assert.deepEqual(await askInBrowser(broken), { reason: 'unreachable' });
  });

  it('still tells a late site and a title that is no longer wanted apart', async () => {
    const silent: RequestListener = () => undefined;
    assert.deepEqual(await askInBrowser(silent, { deadline: 20 }), { reason: 'timed-out' });
    const stop = new AbortController();
    const cancelling = askInBrowser(() => stop.abort(), { signal: stop.signal });
    assert.deepEqual(await cancelling, { reason: 'cancelled' });
  });
});
