import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from '../../src/titles/ask.ts';
import { makeAsk } from '../../src/titles/fetch/ask-browser.ts';
import { TitleError } from '../../src/titles/reasons.ts';
import { browserFetch, openToAll } from './browser-fetch.ts';
import { LOOPBACK, outcome, readAll } from './loopback.ts';
import { page, serve } from './serve.ts';

interface Asking {
  readonly accept?: 'page' | 'json';
  readonly signal?: AbortSignal;
  readonly fetch?: typeof fetch;
  readonly rules?: typeof LOOPBACK;
}

function askInBrowser(
  url: string,
  { accept = 'page', signal, rules = LOOPBACK, ...own }: Asking = {},
): Promise<Page> {
  const ask = makeAsk({ fetch: own.fetch ?? browserFetch, rules: () => rules });
  return ask({ url, accept, signal: signal ?? new AbortController().signal });
}

describe('asking in a browser', () => {
  it('reads a page whose site allows it', async () => {
    const site = await serve(
      openToAll((request, response) => {
        if (request.url === '/') response.writeHead(302, { location: '/next#there' }).end();
        else
          response
            .writeHead(429, { 'content-type': 'text/x', 'content-disposition': 'inline', 'retry-after': '5' })
            .end('hello');
      }),
    );
    const { body, close, ...fields } = await askInBrowser(`${site}/#here`);
    assert.deepEqual(fields, {
      url: `${site}/next`,
      redirected: true,
      status: 429,
      contentType: 'text/x',
      disposition: 'inline',
      retryAfter: '5',
    });
    assert.equal((await readAll({ ...fields, body, close })).text, 'hello');
  });

  it('tells a site nothing about the reader', async () => {
    let init: RequestInit | undefined;
    const spy: typeof fetch = (url, given) => {
      init = given;
      return browserFetch(url, given);
    };
    await outcome(askInBrowser(await serve(openToAll(page('x'))), { fetch: spy }));
    assert.deepEqual([init?.credentials, init?.referrerPolicy, init?.mode], ['omit', 'no-referrer', 'cors']);
  });

  it('says that the browser keeps other pages closed, of which it does not tell whether they are there', async () => {
    assert.equal(await outcome(askInBrowser(await serve(page('hello')))), 'blocked-by-browser');
    const broken = await serve((request) => request.socket.destroy());
    assert.equal(await outcome(askInBrowser(broken)), 'blocked-by-browser');
  });

  it('knows that it is not the browser where there is no connection at all', async () => {
    const { signal } = new AbortController();
    const away = async () => Promise.reject(new TypeError('Failed to fetch'));
    const ask = makeAsk({ fetch: away, rules: () => LOOPBACK, isOnline: () => false });
    assert.equal(await outcome(ask({ url: 'http://a.com/', accept: 'page', signal })), 'offline');
    const stopped = AbortSignal.abort(new TitleError('timeout'));
    assert.equal(await outcome(ask({ url: 'http://a.com/', accept: 'page', signal: stopped })), 'timeout');
  });

  it('asks only what may be asked', async () => {
    const refuse = { fetch: () => assert.fail('asked') };
    assert.equal(await outcome(askInBrowser('http://169.254.169.254/', refuse)), 'private-address');
    assert.equal(await outcome(askInBrowser('http://me:x@a.com/', refuse)), 'not-web-address');
    assert.equal(await outcome(askInBrowser('http://a.com:22/', refuse)), 'blocked-port');
    const denied = { ...refuse, rules: { ...LOOPBACK, denyHosts: ['a.com'] } };
    assert.equal(await outcome(askInBrowser('http://a.com/', denied)), 'denied-host');
  });

  it('reads no page of a private network, even where the browser has followed a redirect there', async () => {
    const there = (await serve(openToAll(page('hello')))).replace('127.0.0.1', 'localhost');
    const here = await serve(openToAll((_, response) => response.writeHead(302, { location: there }).end()));
    const away: typeof fetch = async (url, init) => {
      const response = await browserFetch(String(url), init);
      return Object.defineProperty(response, 'url', { value: `${there}/` });
    };
    assert.equal(await outcome(askInBrowser(here, { fetch: away })), 'private-address');
  });

  it('gives what came before a body broke off or was too large', async () => {
    const broken = await serve(
      openToAll((_, response) => {
        response.writeHead(200, { 'content-length': 99 });
        response.write('half', () => response.destroy());
      }),
    );
    assert.deepEqual(await readAll(await askInBrowser(broken)), { text: 'half', failure: 'connection-lost' });
    const large = await serve(openToAll((_, response) => response.end('x'.repeat(5_000_000))));
    const { text, failure } = await readAll(await askInBrowser(large, { accept: 'json' }));
    assert.deepEqual([text.length, failure], [65_536, 'too-large']);
  });

  it('still tells a late site and a title that is no longer wanted apart', async () => {
    for (const [reason, code] of [
      [new TitleError('timeout'), 'timeout'],
      [undefined, 'cancelled'],
    ] as const) {
      const before = new AbortController();
      const silent = await serve(() => before.abort(reason));
      assert.equal(await outcome(askInBrowser(silent, before)), code);
      const amid = new AbortController();
      const slow = await serve(openToAll((_, response) => response.write('half')));
      const answer = await askInBrowser(slow, amid);
      amid.abort(reason);
      assert.equal((await readAll(answer)).failure, code);
    }
  });

  it('lets go of a body that nobody wants', async () => {
    let close = () => {};
    const closed = new Promise<void>((resolve) => {
      close = resolve;
    });
    const site = await serve(openToAll((_, response) => response.on('close', close).write('x')));
    (await askInBrowser(site)).close();
    await closed;
  });
});
