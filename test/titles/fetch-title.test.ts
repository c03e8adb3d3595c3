import assert from 'node:assert/strict';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, describe, it } from 'node:test';
import { type FetchOptions, fetchTitle } from '../../src/titles/fetch-title.ts';

const servers: Server[] = [];
after(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function page(
  body: string | Uint8Array,
  contentType = 'text/html; charset=utf-8',
  status = 200,
): RequestListener {
  return (_, response) => response.writeHead(status, { 'content-type': contentType }).end(body);
}

function ask(url: string, options: Partial<FetchOptions> = {}) {
  return fetchTitle(url, { fetch, signal: new AbortController().signal, userAgent: 'Test/1', ...options });
}

const answer = async (listener: RequestListener) => ask(await serve(listener));

// 「表示ソ能」 and 「日本語①」, each in the bytes of its encoding; the first has 0x5C as second bytes.
const SHIFT_JIS = Buffer.from('955c8ea6835c945c', 'hex');
const EUC_JP = Buffer.from('c6fccbdcb8eca1a1ada1', 'hex');
const around = (before: string, title: Uint8Array) =>
  Buffer.concat([Buffer.from(`<head>${before}<title>`), title, Buffer.from('</title></head>')]);

describe('fetchTitle', () => {
  const titles: [string, RequestListener, string][] = [
    ['reads a title', page('<title>A page</title>'), 'A page'],
    ['reads XHTML', page('<title>A page</title>', 'application/xhtml+xml'), 'A page'],
    [
      'obeys the charset of the header',
      page(around('', SHIFT_JIS), 'text/html; charset=Shift_JIS'),
      '表示ソ能',
    ],
    ['obeys a meta charset', page(around('<meta charset="shift_jis">', SHIFT_JIS), 'text/html'), '表示ソ能'],
    [
      'obeys an http-equiv charset',
      page(
        around(
          '<!--[if !IE]><!--><meta http-equiv=Content-Type content="text/html; charset=EUC-JP"><!--<![endif]-->',
          EUC_JP,
        ),
        'text/html',
      ),
      '日本語　①',
    ],
    [
      'prefers the header to the meta',
      page(around('<meta charset=utf-8>', EUC_JP), 'text/html;charset="euc-jp"'),
      '日本語　①',
    ],
    [
      'ignores a meta in a comment',
      page(around('<!-- <meta charset=utf-8> --><meta charset=sjis>', SHIFT_JIS), 'text/html'),
      '表示ソ能',
    ],
    ['prefers the byte order mark', page('\ufeff<title>題名</title>', 'text/html; charset=euc-jp'), '題名'],
    ['reads UTF-16', page(Buffer.from('\ufeff<title>題名</title>', 'utf16le'), 'text/html'), '題名'],
    ['takes an unknown charset for UTF-8', page('<title>題名</title>', 'text/html; charset=none'), '題名'],
    [
      'reads windows-1252',
      page(around('', Buffer.from([0x93, 0x61, 0x94, 0x80])), 'text/html; charset=latin1'),
      '“a”€',
    ],
    ['reads entities', page('<title>R&amp;D &#12354;&#x3044; &#150; &hearts;</title>'), 'R&D あい – ♥'],
    ['ends at the limit with a title before it', page(`<title>Big</title>${'x'.repeat(2_000_000)}`), 'Big'],
  ];
  for (const [name, listener, title] of titles) {
    it(name, async () => assert.deepEqual(await answer(listener), { title }));
  }

  const reasons: [string, RequestListener, string][] = [
    ['a page without title', page('<head></head><p>x'), 'no-title'],
    ['an empty body', page(''), 'no-title'],
    [
      'no content',
      (_, response) => response.writeHead(204, { 'content-type': 'text/html' }).end(),
      'no-title',
    ],
    ['an unclosed title', page('<title>half'), 'no-title'],
    ['a nice error page', page('<title>So sorry</title>', 'text/html', 404), 'http-status'],
    ['a failing site', page('<title>So sorry</title>', 'text/html', 500), 'http-status'],
    ['plain text', page('<title>x y</title>', 'text/plain'), 'not-html'],
    ['a nameless type', (_, response) => response.end('<title>x y</title>'), 'not-html'],
    ['a placeholder', page('<title>Just a moment...</title>'), 'placeholder'],
    ['wrong bytes', page(around('<meta charset=utf-8>', SHIFT_JIS), 'text/html'), 'unreadable'],
    ['a broken connection', (request) => request.socket.destroy(), 'unreachable'],
    [
      'a page broken off before its title ends',
      (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html', 'content-length': 999 });
        response.write('<title>half', () => response.destroy());
      },
      'unreachable',
    ],
  ];
  for (const [name, listener, reason] of reasons) {
    it(`gives no title for ${name}`, async () => assert.deepEqual(await answer(listener), { reason }));
  }

  it('follows redirects and stops at a sign-in page', async () => {
    const origin = await serve((request, response) => {
      if (request.url === '/old') response.writeHead(302, { location: '/new' }).end();
      else if (request.url === '/members') response.writeHead(302, { location: '/login?from=members' }).end();
      else page('<title>At last</title>')(request, response);
    });
    assert.deepEqual(await ask(`${origin}/old`), { title: 'At last' });
    assert.deepEqual(await ask(`${origin}/members`), { reason: 'sign-in' });
  });

  it('says who asks and nothing else', async () => {
    let headers: NodeJS.Dict<string | string[]> = {};
    await answer((request, response) => {
      headers = request.headers;
      page('<title>x y</title>')(request, response);
    });
    assert.equal(headers['user-agent'], 'Test/1');
    assert.deepEqual(
      Object.keys(headers).filter((name) => /cookie|referer|origin|authorization/.test(name)),
      [],
    );
  });

  it('stops reading at the limit', async () => {
    let sent = 0;
    const { promise: closed, resolve: close } = withResolver();
    const result = await answer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const more = () => {
        sent += 65_536;
        response.write('<p>'.repeat(21_846), (error) => (error ? close() : more()));
      };
      response.on('close', close);
      more();
    });
    assert.deepEqual(result, { reason: 'no-title' });
    await closed;
    assert.ok(sent < 16_000_000, `${sent} bytes were sent`);
  });

  it('lets go of the connection once the title is there', async () => {
    const { promise: closed, resolve: close } = withResolver();
    const result = await answer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).write('<title>Early</title>');
      response.on('close', close);
    });
    assert.deepEqual(result, { title: 'Early' });
    await closed;
  });

  it('reads a title that comes byte by byte', async () => {
    const bytes = around('', Buffer.from('日本語'));
    const result = await answer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const next = (at: number) =>
        response.write(bytes.subarray(at, at + 1), () => setImmediate(() => next(at + 1)));
      next(0);
    });
    assert.deepEqual(result, { title: '日本語' });
  });

  it('gives up at the deadline, before and amid the page', async () => {
    const silent = await serve(() => undefined);
    assert.deepEqual(await ask(silent, { deadline: 20 }), { reason: 'timed-out' });
    const slow = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).write('<title>half');
    });
    assert.deepEqual(await ask(slow, { deadline: 100 }), { reason: 'timed-out' });
  });

  it('stops when it is no longer wanted', async () => {
    const stop = new AbortController();
    const origin = await serve(() => stop.abort());
    assert.deepEqual(await ask(origin, { signal: stop.signal }), { reason: 'cancelled' });
    assert.deepEqual(await ask(origin, { signal: AbortSignal.abort() }), { reason: 'cancelled' });
  });

  it('asks for nothing but web pages without user names', async () => {
    const refuse = () => assert.fail('asked');
    for (const url of [
      'file:///etc/passwd',
      'data:text/html,<title>x y</title>',
      'http://me:secret@a.b/',
      'http://',
      '',
    ]) {
      assert.deepEqual(await ask(url, { fetch: refuse }), { reason: 'not-web-address' });
    }
  });
});

function withResolver() {
  let resolve = () => {};
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
