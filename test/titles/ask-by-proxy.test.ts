import assert from 'node:assert/strict';
import https from 'node:https';
import { afterEach, describe, it, mock } from 'node:test';
import tls from 'node:tls';
import { makeCertificate } from './certificate.ts';
import { answerRaw, askPage, listen, outcome } from './loopback.ts';
import { page, serve } from './serve.ts';
import { serveProxy, unknown } from './serve-proxy.ts';
import { useVSCodeProxy } from './vscode-proxy.ts';

describe('a proxy', () => {
  let stop = () => {};
  afterEach(() => {
    stop();
    mock.restoreAll();
  });

  it('leads to sites over TLS, whose certificates count', async () => {
    const certificate = makeCertificate('a.example.com');
    const server = https.createServer(certificate, (_, response) => response.end('hello'));
    const { proxy, seen } = await serveProxy(await listen(server));
    stop = useVSCodeProxy({ proxySupport: 'override', proxy });
    assert.equal(await outcome(askPage('https://a.example.com/', { resolve: unknown })), 'tls');
    assert.deepEqual(seen, ['a.example.com:443']);
    const { connect: connectTls } = tls;
    mock.method(tls, 'connect', (options: tls.ConnectionOptions) =>
      connectTls({ ...options, ca: certificate.cert }),
    );
    assert.equal(await outcome(askPage('https://a.example.com/', { resolve: unknown })), 'hello');
  });

  it('that is not there, or nobody knows, is to blame and not the site', async () => {
    const { port } = new URL(await serve(page('')));
    for (const proxy of ['http://127.0.0.1:1', `http://no-such-proxy.invalid:${port}`]) {
      stop = useVSCodeProxy({ proxySupport: 'override', proxy });
      const resolve = async () => [{ address: '127.0.0.1', family: 4 }];
      assert.equal(await outcome(askPage('http://a.example.com/', { resolve })), 'proxy');
      stop();
    }
  });

  /** What a proxy that opens no tunnel says instead. */
  const closed = {
    'wants a password': 'HTTP/1.1 407 Proxy Authentication Required\r\n',
    'keeps a site out': 'HTTP/1.1 403 Forbidden\r\n',
    'sends on to a page of its own': 'HTTP/1.1 302 Found\r\nLocation: http://portal.example.com/\r\n',
    'has a page of its own': 'HTTP/1.1 203 Mine\r\nContent-Type: text/html\r\n',
  };
  for (const [name, answer] of Object.entries(closed)) {
    it(`that ${name} does not speak for a site over TLS`, async () => {
      for (const proxySupport of ['override', 'on', 'fallback'] as const) {
        const proxy = `http://${await answerRaw(`${answer}Content-Length: 0\r\n\r\n`)}`;
        stop = useVSCodeProxy({ proxySupport, proxy });
        assert.equal(await outcome(askPage('https://a.example.com/', { resolve: unknown })), 'proxy');
        stop();
      }
    });
  }

  it('that wants a password says so', async () => {
    const proxy = `http://${await answerRaw('HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n')}`;
    stop = useVSCodeProxy({ proxySupport: 'override', proxy });
    const answer = await askPage('http://a.example.com/', { resolve: unknown });
    answer.close();
    assert.equal(answer.status, 407);
  });
});
