import assert from 'node:assert/strict';
import type { RequestListener } from 'node:http';
import { describe, it } from 'node:test';
import { makeAsk } from '../../src/titles/ask-browser.ts';
import { makeTitles } from '../../src/titles/find-title.ts';
import { LOOPBACK } from './loopback.ts';
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

async function askInBrowser(listener: RequestListener, signal = new AbortController().signal) {
  const rules = () => ({ ...LOOPBACK, allowedPrivateHosts: ['127.0.0.1'] });
  return makeTitles(makeAsk({ fetch: browserFetch, rules }))(await serve(listener), signal);
}

/** Answers as a site does that all may read. */
function open(listener: RequestListener): RequestListener {
  return (request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    listener(request, response);
  };
}

describe('a title in a browser', () => {
  it('reads a page whose site allows it', async () => {
    assert.deepEqual(await askInBrowser(open(page('<title>A page</title>'))), { title: 'A page' });
  });

  it('says that the browser keeps other pages closed, of which it does not tell whether they are there', async () => {
    const blocked = { reason: 'blocked-by-browser' };
    assert.deepEqual(await askInBrowser(page('<title>A page</title>')), blocked);
    assert.deepEqual(await askInBrowser((request) => request.socket.destroy()), blocked);
  });

  it('blames the site for what the site does', async () => {
    const failing = open(page('<title>So sorry</title>', 'text/html', 403));
    assert.deepEqual(await askInBrowser(failing), { reason: 'forbidden', detail: '403' });
    const broken = open((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': 999 });
      response.write('<title>half', () => response.destroy());
    });
    assert.deepEqual(await askInBrowser(broken), { reason: 'connection-lost' });
  });

  it('still tells a title that is no longer wanted apart', async () => {
    const stop = new AbortController();
    const cancelling = askInBrowser(() => stop.abort(), stop.signal);
    assert.deepEqual(await cancelling, { reason: 'cancelled' });
  });
});
