import assert from 'node:assert/strict';
import type { IncomingHttpHeaders, RequestListener } from 'node:http';
import { describe, it } from 'node:test';
import { answerRaw, askPage, LOOPBACK, outcome, readAll } from './loopback.ts';
import { page, serve } from './serve.ts';

/** Starts a site that leads from one path to another and says on every other path which it is; names it with a public name. */
async function chain(redirects: Readonly<Record<string, string>>, status = 302): Promise<string> {
  const origin = await serve((request, response) => {
    const location = redirects[request.url ?? ''];
    if (location === undefined) response.end(request.url);
    else response.writeHead(status, { location }).end('moved');
  });
  return origin.replace('127.0.0.1', 'site.example.com');
}

describe('redirects', () => {
  for (const status of [301, 302, 303, 307, 308]) {
    it(`are followed with ${status}`, async () => {
      const site = await chain({ '/a': '/b' }, status);
      const answer = await askPage(`${site}/a`);
      assert.equal((await readAll(answer)).text, '/b');
      assert.deepEqual([answer.url, answer.redirected, answer.status], [`${site}/b`, true, 200]);
    });
  }

  for (const status of [300, 304, 305]) {
    it(`are not followed with ${status}`, async () => {
      const answer = await askPage(`${await chain({ '/a': '/b' }, status)}/a`);
      answer.close();
      assert.deepEqual([answer.redirected, answer.status], [false, status]);
    });
  }

  it('may be relative, absolute, without a scheme, or have a fragment, which no site hears of', async () => {
    const listening = await serve((request, response) => {
      const next = {
        '/1': '2?x',
        '/2?x': `//b.example.com:${new URL(`http://${request.headers.host}`).port}/3#y`,
      };
      const location = next[request.url as keyof typeof next];
      if (location) response.writeHead(302, { location }).end();
      else response.end(`${request.headers.host?.split(':')[0]} ${request.url}`);
    });
    const answer = await askPage(`${listening.replace('127.0.0.1', 'a.example.com')}/1#z`);
    assert.equal((await readAll(answer)).text, 'b.example.com /3');
    assert.match(answer.url, /^http:\/\/b\.example\.com:\d+\/3$/);
  });

  it('may be in raw UTF-8, or in bytes of no encoding at all', async () => {
    const leadTo = (location: string) =>
      serve((request, response) => {
        if (request.url !== '/') response.end(request.url);
        else
          response.socket?.end(
            Buffer.concat([
              Buffer.from('HTTP/1.1 302 Found\r\nLocation: '),
              Buffer.from(location, 'latin1'),
              Buffer.from('\r\nContent-Length: 0\r\n\r\n'),
            ]),
          );
      });
    const utf8 = await leadTo(Buffer.from('/題名?あ=い').toString('latin1'));
    assert.equal(await outcome(askPage(utf8)), encodeURI('/題名?あ=い'));
    assert.equal(await outcome(askPage(await leadTo('/\x91\xe8'))), '/%91%E8');
  });

  it('end where they go round', async () => {
    assert.equal(await outcome(askPage(`${await chain({ '/a': '/a' })}/a`)), 'redirect-loop');
    assert.equal(await outcome(askPage(`${await chain({ '/a': '' })}/a`)), 'redirect-loop');
    assert.equal(
      await outcome(askPage(`${await chain({ '/a': '/b#1', '/b': '/a#2' })}/a#3`)),
      'redirect-loop',
    );
  });

  it('end after five', async () => {
    const site = await chain({ '/0': '/1', '/1': '/2', '/2': '/3', '/3': '/4', '/4': '/5', '/5': '/6' });
    assert.equal(await outcome(askPage(`${site}/1`)), '/6');
    assert.equal(await outcome(askPage(`${site}/0`)), 'too-many-redirects');
  });

  it('do not lead into private networks, nor to anything but web sites', async () => {
    const codes = {
      'http://127.0.0.2/': 'private-address',
      'http://2130706434/': 'private-address',
      'http://[::1]/': 'private-address',
      'http://[::ffff:10.0.0.1]/': 'private-address',
      'http://169.254.169.254/latest/': 'private-address',
      'http://metadata.google.internal/': 'private-address',
      '//localhost/': 'private-address',
      'http://me:secret@site.example.com/': 'bad-redirect',
      'http://site.example.com:25/': 'bad-redirect',
      'http://site.example.com:9999/': 'bad-redirect',
      'file:///etc/passwd': 'bad-redirect',
      'http://': 'bad-redirect',
      'http://denied.example.com/': 'denied-host',
    };
    const rules = { ...LOOPBACK, denyHosts: ['denied.*'] };
    for (const [location, code] of Object.entries(codes))
      assert.equal(await outcome(askPage(await chain({ '/': location }), { rules })), code, location);
  });

  it('carry nothing from one site to the next', async () => {
    const asked: IncomingHttpHeaders[] = [];
    const setting: RequestListener = ({ url, headers }, response) => {
      asked.push(headers);
      response.setHeader('set-cookie', 'id=1; Path=/');
      if (url === '/') response.writeHead(302, { location: '/next' }).end();
      else page('<title>x y</title>')({} as never, response as never);
    };
    await outcome(askPage(await serve(setting)));
    for (const headers of asked) {
      assert.deepEqual(Object.keys(headers).sort(), [
        'accept',
        'accept-encoding',
        'accept-language',
        'connection',
        'host',
        'user-agent',
      ]);
    }
    assert.equal(asked.length, 2);
    assert.equal(asked[1]?.['user-agent'], 'Test/1');
    assert.equal(asked[1]?.['accept-language'], 'ja,en;q=0.8');
  });

  it('are not waited for to their last byte', async () => {
    const endless = await answerRaw('HTTP/1.1 302 Found\r\nLocation: /\r\n\r\nmore and more', 'wait');
    assert.equal(await outcome(askPage(`http://${endless}/`)), 'redirect-loop');
  });
});
