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
  ['example.com/x', '', 'example.com'],
];

describe('isListed', () => {
  for (const [pattern, listed, others] of PATTERNS) {
    it(`knows what ${JSON.stringify(pattern)} stands for`, () => {
      for (const host of listed.split(' ').filter(Boolean))
        assert.equal(isListed(host, [pattern]), true, host);
      for (const host of others.split(' ').filter(Boolean))
        assert.equal(isListed(host, [pattern]), false, host);
    });
  }

  it('is quick whatever a workspace denies', () => {
    const start = performance.now();
    isListed(`${'a'.repeat(250)}b`, [`${'a*'.repeat(5000)}c`, `${'*a'.repeat(100)}*c*`]);
    assert.ok(performance.now() - start < 100);
  });
});
