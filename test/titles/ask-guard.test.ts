import assert from 'node:assert/strict';
import type { LookupAddress } from 'node:dns';
import http from 'node:http';
import { getDefaultAutoSelectFamily, setDefaultAutoSelectFamily } from 'node:net';
import { describe, it } from 'node:test';
import { askPage, LOOPBACK, outcome, STRICT } from './loopback.ts';
import { page, serve } from './serve.ts';

const addresses = (...list: string[]): LookupAddress[] =>
  list.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));

/** Asks a name that has these addresses. */
const askName = (list: string[], url = 'http://a.example.com/') =>
  outcome(askPage(url, { resolve: async () => addresses(...list) }));

const hello = page('hello');

describe('the guard of addresses', () => {
  for (const address of [
    '10.0.0.1',
    'fd00::1',
    '::ffff:10.0.0.1',
    '64:ff9b::a00:1',
    '169.254.169.254',
    '::1',
    'fe80::1%lo',
  ]) {
    it(`refuses a name with the address ${address}`, async () =>
      assert.equal(await askName([address]), 'private-address'));
  }

  it('refuses a name as soon as one of its addresses is private', async () => {
    const port = new URL(await serve(() => assert.fail('asked'))).port;
    assert.equal(
      await askName(['127.0.0.1', '10.0.0.1'], `http://a.example.com:${port}/`),
      'private-address',
    );
    assert.equal(
      await askName(['10.0.0.1', '127.0.0.1'], `http://a.example.com:${port}/`),
      'private-address',
    );
  });

  it('names the address', async () => {
    const asked = askPage('http://a.example.com/', { resolve: async () => addresses('198.18.0.9') });
    await assert.rejects(asked, { code: 'private-address', detail: '198.18.0.9' });
  });

  it('connects to what it judged: a name is looked up once for each request', async () => {
    const site = (await serve(hello)).replace('127.0.0.1', 'a.example.com');
    const answers = ['127.0.0.1', '169.254.169.254'];
    const resolve = async () => addresses(answers.shift() ?? '');
    assert.equal(await outcome(askPage(site, { resolve })), 'hello');
    assert.deepEqual(answers, ['169.254.169.254']);
  });

  it('looks up a name again after a redirect', async () => {
    const origin = await serve((_, response) => response.writeHead(302, { location: '/next' }).end());
    const answers = ['127.0.0.1', '169.254.169.254'];
    const resolve = async () => addresses(answers.shift() ?? '');
    const site = origin.replace('127.0.0.1', 'a.example.com');
    assert.equal(await outcome(askPage(site, { resolve })), 'private-address');
  });

  it('does not send on a connection that others left open to a private host', async () => {
    let asked = 0;
    const site = await serve((request, response) => {
      asked += 1;
      hello(request, response);
    });
    // The default agent keeps it for whoever asks the same name and port.
    const { port } = new URL(site);
    const lookup: http.RequestOptions['lookup'] = (_name, { all }, answer) =>
      all ? answer(null, addresses('127.0.0.1')) : answer(null, '127.0.0.1', 4);
    await new Promise<void>((resolve) => {
      http.get(`http://a.example.com:${port}/`, { lookup }, (response) =>
        response.resume().on('close', resolve),
      );
    });
    const named = `http://a.example.com:${port}/`;
    const resolve = async () => addresses('1.1.1.1');
    assert.equal(await outcome(askPage(named, { resolve, rules: STRICT })), 'private-address');
    assert.equal(asked, 1);
  });

  it('lets hosts in that the user allows, and after a redirect too', async () => {
    const site = await serve((request, response) => {
      if (request.url === '/') response.writeHead(302, { location: '/next' }).end();
      else hello(request, response);
    });
    const { port } = new URL(site);
    const rules = { ...STRICT, allowedPrivateHosts: ['127.0.0.1', 'nas'] };
    assert.equal(await outcome(askPage(site, { rules })), 'hello');
    assert.equal(await outcome(askPage(`http://nas:${port}/`, { rules })), 'hello');
    assert.equal(await outcome(askPage(`http://other.example.com:${port}/`, { rules })), 'private-address');
  });

  it('refuses hosts that are denied before it looks them up', async () => {
    const resolve = () => assert.fail('looked up');
    const rules = { ...LOOPBACK, denyHosts: ['*.example.com'] };
    assert.equal(await outcome(askPage('http://a.example.com/', { rules, resolve })), 'denied-host');
    assert.equal(await outcome(askPage('http://me:x@b.com/', { resolve })), 'not-web-address');
  });

  it('uses the other addresses of a name where one does not answer, whatever VS Code has set', async (test) => {
    const byDefault = getDefaultAutoSelectFamily();
    test.after(() => setDefaultAutoSelectFamily(byDefault));
    setDefaultAutoSelectFamily(false);
    const { port } = new URL(await serve(hello));
    const resolve = async () => addresses('::ffff:7f00:1', '127.0.0.1');
    const rules = { ...LOOPBACK, allowedAddressRanges: ['127.0.0.1', '100::/64'] };
    const dead = async () => addresses('100::1', '127.0.0.1');
    assert.equal(await outcome(askPage(`http://a.example.com:${port}/`, { rules, resolve: dead })), 'hello');
    assert.equal(await outcome(askPage(`http://a.example.com:${port}/`, { rules, resolve })), 'hello');
  });
});
