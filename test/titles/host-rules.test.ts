import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isListed } from '../../src/titles/gate/host-rules.ts';

/** A pattern, hosts it stands for, and hosts it does not. */
const PATTERNS: readonly (readonly [string, string, string])[] = [
  ['wiki.example.com', 'wiki.example.com', 'example.com a.wiki.example.com wikixexample.com'],
  ['*.example.com', 'a.example.com a.b.example.com', 'example.com aexample.com example.com.evil.org'],
  ['*', 'localhost example.com 10.0.0.1 [::1]', ''],
  ['wiki*.corp*.example.com', 'wiki1.corp2.example.com wiki.corp.example.com', 'wiki.example.com'],
  ['a*a', 'aa aba', 'a ab'],
  ['*aba*aba*', 'abaaba xabaxabax', 'aba ababa'],
  [' WIKI.Example.Com. ', 'wiki.example.com', ''],
  ['例え.jp', 'xn--r8jz45g.jp', 'example.jp'],
  ['*.例え.jp', 'a.xn--r8jz45g.jp', 'xn--r8jz45g.jp'],
  ['10.*', '10.0.0.1 10.255.1.2', '10.0.example.com 110.0.0.1'],
  ['192.168.1.5', '192.168.1.5', '192.168.1.50 192.168.1.5.example.com'],
  ['::1', '[::1]', '[::11]'],
  ['[fd00::*]', '[fd00::1]', '[fd01::1] fd00.example.com'],
  ['', '', 'example.com localhost'],
  ['http://example.com', '', 'example.com http'],
  ['example.com:8080', '', 'example.com'],
  ['example.com:*', '', 'example.com'],
  [':443', '', 'example.com'],
  ['a:1:443', '', 'example.com a'],
  ['example.com/x', '', 'example.com'],
];

/** A pattern with a port, what it stands for, and what it does not. */
const PORTS: readonly (readonly [string, string, string])[] = [
  ['wiki.internal:8080', 'wiki.internal:8080', 'wiki.internal:80 wiki.internal:18080 a.wiki.internal:8080'],
  [' Wiki.Internal.:443 ', 'wiki.internal:443', 'wiki.internal:80'],
  ['*.internal:08080', 'a.internal:8080', 'a.internal:80 internal:8080'],
  ['10.*:8080', '10.0.0.1:8080', '10.0.0.1:80 10.0.example.com:8080'],
  ['[::1]:8080', '[::1]:8080', '[::1]:80 [::1:8080]:80'],
  ['::1:8080', '[::1:8080]:80', '[::1]:8080'],
];

describe('isListed', () => {
  for (const [pattern, listed, others] of PATTERNS) {
    it(`knows what ${JSON.stringify(pattern)} stands for`, () => {
      for (const host of listed.split(' ').filter(Boolean))
        assert.equal(isListed({ host, port: '443' }, [pattern]), true, host);
      for (const host of others.split(' ').filter(Boolean))
        assert.equal(isListed({ host, port: '443' }, [pattern]), false, host);
    });
  }

  it('takes a port behind a host for this port only', () => {
    for (const [pattern, listed, others] of PORTS) {
      const isOf = (authority: string) => {
        const [, host = '', port = ''] = /^(.*):(\d+)$/.exec(authority) ?? [];
        return isListed({ host, port }, [pattern]);
      };
      assert.equal(isOf(listed), true, `${pattern} is ${listed}`);
      for (const other of others.split(' ')) assert.equal(isOf(other), false, `${pattern} is not ${other}`);
    }
  });

  it('is quick whatever a workspace denies', () => {
    const start = performance.now();
    const host = `${'a'.repeat(250)}b`;
    isListed({ host, port: '80' }, [`${'a*'.repeat(5000)}c`, `${'*a'.repeat(100)}*c*`]);
    assert.ok(performance.now() - start < 100);
  });
});
