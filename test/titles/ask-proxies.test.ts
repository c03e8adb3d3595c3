import assert from 'node:assert/strict';
import type { LookupAddress } from 'node:dns';
import { afterEach, describe, it } from 'node:test';
import { askPage, outcome, STRICT } from './loopback.ts';
import { page, serve } from './serve.ts';
import { serveProxy, unknown } from './serve-proxy.ts';
import { useVSCodeProxy } from './vscode-proxy.ts';

/** Looks up the addresses of names one after the other. */
const answering = (...addresses: string[]) => {
  const left: LookupAddress[] = addresses.map((address) => ({ address, family: 4 }));
  return async () => left.splice(0, 1);
};

for (const proxySupport of ['override', 'on', 'fallback', 'off'] as const) {
  describe(`the guard with "http.proxySupport": "${proxySupport}"`, () => {
    let stop = () => {};
    afterEach(() => stop());

    it('lets public sites be asked', async () => {
      stop = useVSCodeProxy({ proxySupport });
      const site = (await serve(page('hello'))).replace('127.0.0.1', 'a.example.com');
      assert.equal(await outcome(askPage(site)), 'hello');
      // The site is found by its name there too; then it has no TLS.
      assert.equal(await outcome(askPage(site.replace('http:', 'https:'))), 'tls');
    });

    it('refuses addresses and names of private networks', async () => {
      stop = useVSCodeProxy({ proxySupport });
      const { port } = new URL(await serve(() => assert.fail('asked')));
      const options = { rules: STRICT };
      for (const host of [
        '127.0.0.1',
        '2130706433',
        '0x7f.1',
        '[::ffff:127.0.0.1]',
        'localhost',
        'b.example.com',
      ])
        assert.equal(await outcome(askPage(`http://${host}:${port}/`, options)), 'private-address', host);
    });

    it('refuses a name that has another address after a redirect', async () => {
      stop = useVSCodeProxy({ proxySupport });
      const moved = await serve((_, response) => response.writeHead(302, { location: '/next' }).end());
      const resolve = answering('127.0.0.1', '169.254.169.254');
      const site = moved.replace('127.0.0.1', 'a.example.com');
      assert.equal(await outcome(askPage(site, { resolve })), 'private-address');
    });
  });
}

describe('the guard with a proxy', () => {
  let stop = () => {};
  afterEach(() => stop());

  for (const proxySupport of ['override', 'on', 'fallback'] as const) {
    it(`refuses private networks before the proxy hears of them: ${proxySupport}`, async () => {
      const { proxy, seen } = await serveProxy();
      stop = useVSCodeProxy({ proxySupport, proxy });
      for (const host of ['169.254.169.254', '10.1', '[fd00::1]', 'metadata.google.internal', 'router'])
        assert.equal(
          await outcome(askPage(`http://${host}/`, { resolve: unknown })),
          'private-address',
          host,
        );
      for (const scheme of ['http', 'https']) {
        const asked = askPage(`${scheme}://b.example.com/`, { resolve: answering('10.0.0.1') });
        assert.equal(await outcome(asked), 'private-address');
      }
      assert.deepEqual(seen, []);
    });

    it(`leaves names to the proxy that nobody else knows: ${proxySupport}`, async () => {
      const { proxy, seen } = await serveProxy();
      stop = useVSCodeProxy({ proxySupport, proxy });
      assert.equal(await outcome(askPage('http://a.example.com/x', { resolve: unknown })), 'by proxy');
      assert.deepEqual(seen, ['http://a.example.com/x']);
    });
  }

  it('leaves names to the proxy that take too long to look up', async () => {
    const { proxy } = await serveProxy();
    stop = useVSCodeProxy({ proxySupport: 'override', proxy });
    const resolve = () => new Promise<never>(() => undefined);
    assert.equal(await outcome(askPage('http://a.example.com/x', { resolve })), 'by proxy');
  });
});
