import assert from 'node:assert/strict';
import test from 'node:test';
import { isSlip } from '../../../src/notes/people/is-slip.ts';

test('a letter too many, missing, wrong or swapped is a slip', () => {
  for (const typed of ['tanemakki', 'tanmaki', 'tanemako', 'tanemaik', 'tnaemkai']) {
    assert.equal(isSlip(typed, 'tanemaki'), true, typed);
  }
  assert.equal(isSlip('kzae', 'kaze'), true);
  assert.equal(isSlip('畑中太良', '畑中太郎'), true);
});

test('short names, two slips in short ones and other digits are other names', () => {
  for (const [a, b] of [
    ['ame', 'amo'],
    ['佐藤', '加藤'],
    ['kaze', 'kuzo'],
    ['robot7', 'robot8'],
    ['tanemaki', 'tanemaki'],
    ['tanemaki', 'tsubame'],
    ['a'.repeat(100), 'a'.repeat(99)],
  ] as const) {
    assert.equal(isSlip(a, b), false, `${a} ${b}`);
  }
});
