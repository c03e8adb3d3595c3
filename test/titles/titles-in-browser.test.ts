import assert from 'node:assert/strict';
import type { RequestListener } from 'node:http';
import { describe, it } from 'node:test';
import { makeAsk } from '../../src/titles/fetch/ask-browser.ts';
import { makeTitles } from '../../src/titles/find-title.ts';
import { browserFetch } from './browser-fetch.ts';
import { LOOPBACK } from './loopback.ts';
import { page, serve } from './serve.ts';

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
