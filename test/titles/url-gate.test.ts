import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gateRedirect, gateRequest, gateUrl } from '../../src/titles/gate/url-gate.ts';
import { TitleError } from '../../src/titles/reasons.ts';
import { STRICT } from './loopback.ts';

/** Gives the code for an address that is refused, or the address. */
function gate(text: string, rules = STRICT): string {
  return codeOr(() => gateUrl(text, 'page', rules).href);
}

function redirect(location: string, from = 'https://a.com:8443/b', rules = STRICT): string {
  return codeOr(() => gateRedirect(location, new URL(from), new URL('https://a.com:8443/'), rules).href);
}

function codeOr(result: () => string): string {
  try {
    return result();
  } catch (error) {
    if (error instanceof TitleError) return error.code;
    throw error;
  }
}

const PRIVATE = `
  127.0.0.1 127.1 2130706433 0x7f.1 0x7f000001 0177.1 １２７.0.0.1 ①②⑦.⓪.⓪.① %31%32%37.0.0.1 127.0.0.1. 0 0.0.0.0
  [::1] [::] [::ffff:10.0.0.1] [64:ff9b::a00:1] [fd00:ec2::254] 169.254.169.254 10.0.0.1 192.168.1.1
  localhost LOCALHOST localhost. a.localhost router fritz.box.local db.internal metadata.google.internal wiki.corp
  x.intranet nas.lan pc.home pc.home.arpa a.localdomain a.onion a.i2p a.test a.invalid a.example ｌocalhost`;

describe('gateUrl', () => {
  for (const host of PRIVATE.trim().split(/\s+/)) {
    it(`refuses ${host}`, () => assert.equal(gate(`http://${host}/x`), 'private-address'));
  }

  it('names what it refused', () => {
    assert.throws(() => gateUrl('http://0x7f.1/', 'page', STRICT), { detail: '127.0.0.1' });
    assert.throws(() => gateUrl('http://db.internal/x', 'page', STRICT), { detail: 'db.internal' });
  });

  it('refuses what is no address of the web', () => {
    const others = [
      '',
      'a.com',
      'ftp://a.com',
      'file:///etc/passwd',
      'data:text/html,x',
      'javascript:1',
      'http://',
    ];
    const named = ['https://me@a.com', 'https://me:secret@a.com', 'https://:secret@a.com'];
    const broken = ['http://a..com/', 'http://a.com../', 'http://./', `https://a.com/${'x'.repeat(2048)}`];
    for (const text of [...others, ...named, ...broken]) assert.equal(gate(text), 'not-web-address', text);
  });

  it('refuses the ports that browsers refuse, even of hosts that are allowed', () => {
    const rules = { ...STRICT, allowedPrivateHosts: ['*'] };
    for (const port of [1, 22, 25, 587, 6000, 6667, 10080]) {
      assert.equal(gate(`https://a.com:${port}/`), 'blocked-port');
      assert.equal(gate(`http://localhost:${port}/`, rules), 'blocked-port');
    }
  });

  it('lets the rest of the web through', () => {
    for (const text of [
      'https://a.com/',
      'http://例え.jp:8080/あ',
      'http://1.1.1.1/',
      'https://localhost.com./',
    ]) {
      assert.equal(gate(text), new URL(text).href);
    }
  });

  it('obeys the settings', () => {
    const rules = {
      denyHosts: ['*.b.com', '10.0.0.9'],
      allowedPrivateHosts: ['nas', '*.corp'],
      allowedAddressRanges: ['10.0.0.0/8'],
    };
    assert.equal(gate('http://a.b.com./', rules), 'denied-host');
    assert.equal(gate('http://10.9/', rules), 'denied-host');
    assert.equal(gate('http://nas/', rules), 'http://nas/');
    assert.equal(gate('http://wiki.CORP:8080/', rules), 'http://wiki.corp:8080/');
    assert.equal(gate('http://10.1/', rules), 'http://10.0.0.1/');
    assert.equal(gate('http://localhost/', rules), 'private-address');
    assert.equal(gate('http://nas/', { ...rules, denyHosts: ['nas'] }), 'denied-host');
    const one = { ...STRICT, allowedPrivateHosts: ['nas:3000', '127.0.0.1:443'], denyHosts: ['nas:3001'] };
    assert.equal(gate('http://nas:3000/', one), 'http://nas:3000/');
    assert.equal(gate('http://nas:3001/', { ...one, allowedPrivateHosts: ['nas'] }), 'denied-host');
    assert.equal(gate('http://nas/', one), 'private-address');
    assert.equal(gate('https://127.0.0.1/', one), 'https://127.0.0.1/');
    assert.equal(gate('http://127.0.0.1/', one), 'private-address');
  });
});

describe('gateRedirect', () => {
  it('reads where it leads', () => {
    assert.equal(redirect('/c?d#e'), 'https://a.com:8443/c?d#e');
    assert.equal(redirect('//b.com'), 'https://b.com/');
    assert.equal(redirect('http://b.com:443/'), 'http://b.com:443/');
    assert.equal(redirect('https://b.com:8443/'), 'https://b.com:8443/');
    assert.equal(redirect(`/${'x'.repeat(4000)}`), `https://a.com:8443/${'x'.repeat(4000)}`);
  });

  it('refuses where nobody may go', () => {
    const others = [
      'ftp://b.com',
      'javascript:1',
      'http://me:x@b.com/',
      'http://',
      'http://b.com:22/',
      '//b.com:25',
    ];
    for (const location of [...others, 'http://b.com:8080/', `/${'x'.repeat(4096)}`])
      assert.equal(redirect(location), 'bad-redirect', location);
    assert.equal(redirect('http://169.254.169.254/'), 'private-address');
    assert.equal(redirect('//b.com', undefined, { ...STRICT, denyHosts: ['b.com'] }), 'denied-host');
  });

  it('finds the other ports of allowed hosts from allowed hosts alone', () => {
    const rules = { ...STRICT, allowedPrivateHosts: ['nas', 'wiki'] };
    assert.equal(redirect('http://nas/', undefined, rules), 'http://nas/');
    assert.equal(redirect('http://nas:2375/', undefined, rules), 'bad-redirect');
    assert.equal(redirect('http://nas:2375/', 'http://wiki:3000/', rules), 'http://nas:2375/');
    assert.equal(redirect('http://nas:22/', 'http://wiki:3000/', rules), 'bad-redirect');
    const one = { ...STRICT, allowedPrivateHosts: ['nas:2375', 'wiki:3000'] };
    assert.equal(redirect('http://nas:2375/', undefined, one), 'bad-redirect');
    assert.equal(redirect('http://nas:2375/', 'http://wiki:3000/', one), 'http://nas:2375/');
    assert.equal(redirect('http://nas:2376/', 'http://wiki:3000/', one), 'private-address');
  });
});

describe('gateRequest', () => {
  it('lets the markup of a page lead no further than a redirect', () => {
    const ask = (url: string, from?: string) =>
      codeOr(() => gateRequest({ url, accept: 'page', ...(from && { from }) }, STRICT).href);
    assert.equal(ask('http://b.com:8080/'), 'http://b.com:8080/');
    assert.equal(ask('http://b.com:8080/', 'https://a.com/'), 'bad-redirect');
    assert.equal(ask('http://b.com/', 'https://a.com/'), 'http://b.com/');
    assert.equal(ask('javascript:1', 'https://a.com/'), 'bad-redirect');
    assert.equal(ask('http://10.0.0.1/', 'https://a.com/'), 'private-address');
  });
});
