import assert from 'node:assert/strict';
import type { RequestListener } from 'node:http';
import { describe, it } from 'node:test';
import { makeAsk } from '../../src/titles/fetch/ask-browser.ts';
import { spareClosed } from '../../src/titles/fetch/browser/spare-closed.ts';
import { makeTitles } from '../../src/titles/find-title.ts';
import { browserFetch, openToAll } from './browser-fetch.ts';
import { LOOPBACK } from './loopback.ts';
import { page, serve } from './serve.ts';

/** A source of titles as the extension has it in a browser. */
function titlesInBrowser() {
  const rules = () => ({ ...LOOPBACK, allowedPrivateHosts: ['127.0.0.1'] });
  return makeTitles(spareClosed(makeAsk({ fetch: browserFetch, rules })));
}

async function askInBrowser(listener: RequestListener, signal = new AbortController().signal) {
  return titlesInBrowser()(await serve(listener), signal);
}

describe('a title in a browser', () => {
  it('reads a page whose site allows it', async () => {
    assert.deepEqual(await askInBrowser(openToAll(page('<title>A page</title>'))), { title: 'A page' });
  });

  it('says that the browser keeps other pages closed, of which it does not tell whether they are there', async () => {
    const blocked = { reason: 'blocked-by-browser' };
    assert.deepEqual(await askInBrowser(page('<title>A page</title>')), blocked);
    assert.deepEqual(await askInBrowser((request) => request.socket.destroy()), blocked);
  });

  it('blames the site for what the site does', async () => {
    const failing = openToAll(page('<title>So sorry</title>', 'text/html', 403));
    assert.deepEqual(await askInBrowser(failing), { reason: 'forbidden', detail: '403' });
    const broken = openToAll((_, response) => {
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

  it('asks a site that the browser keeps closed once, until a fresh answer is wanted', async () => {
    const asked: string[] = [];
    const site = await serve((request, response) => {
      asked.push(request.url ?? '');
      page('<title>A page</title>')(request, response);
    });
    const titles = titlesInBrowser();
    const { signal } = new AbortController();
    const blocked = { reason: 'blocked-by-browser' };
    assert.deepEqual(await titles(`${site}/1`, signal), blocked);
    assert.deepEqual(await titles(`${site}/2`, signal), blocked);
    assert.deepEqual(asked, ['/1']);
    assert.deepEqual(await titles(`${site}/2`, signal, { fresh: true }), blocked);
    assert.deepEqual(asked, ['/1', '/2']);
  });

  it('goes on asking a site that was open before, and other sites', async () => {
    let isOpen = true;
    const listener = page('<title>A page</title>');
    const site = await serve((request, response) =>
      (isOpen ? openToAll(listener) : listener)(request, response),
    );
    const titles = titlesInBrowser();
    const { signal } = new AbortController();
    assert.deepEqual(await titles(`${site}/1`, signal), { title: 'A page' });
    isOpen = false;
    assert.deepEqual(await titles(`${site}/2`, signal), { reason: 'blocked-by-browser' });
    isOpen = true;
    assert.deepEqual(await titles(`${site}/3`, signal), { title: 'A page' });
    assert.deepEqual(await titles(await serve(openToAll(listener)), signal), { title: 'A page' });
  });
});
