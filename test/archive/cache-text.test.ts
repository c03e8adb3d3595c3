import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { type CacheKey, cachedFacts, readCacheLines, toCacheLine } from '../../src/archive/cache-text.ts';
import { anyText, line } from '../notes/arbitrary.ts';
import { archived } from '../notes/rules/dates.ts';

const key: fc.Arbitrary<CacheKey> = fc.tuple(anyText, anyText, fc.constantFrom('', '*\t\n"'));
const facts = fc
  .array(line, { maxLength: 4 })
  .map((lines) => archived('001', ['# 001', ...lines].join('\n')));

test('facts that were kept are found by their key, whatever is in them, and by no other', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(key, facts), { maxLength: 4 }), key, (all, other) => {
      const kept = new Map(all.map(([one, told]) => [JSON.stringify(one), { one, told }]));
      const bytes = Buffer.concat([...kept.values()].map(({ one, told }) => toCacheLine(one, told)));
      const lines = readCacheLines(new Uint8Array(bytes));
      for (const { one, told } of kept.values()) assert.deepEqual(cachedFacts(lines, one), told);
      assert.equal(cachedFacts(lines, other) !== undefined, kept.has(JSON.stringify(other)));
    }),
    { numRuns: 50 },
  );
});

test('what are no such lines holds nothing', () => {
  for (const text of ['x', 'x\n', 'x\ty', 'a\tb\nc\n', '\n\t\n']) {
    assert.equal(readCacheLines(new TextEncoder().encode(text)).size, 0, JSON.stringify(text));
  }
});
