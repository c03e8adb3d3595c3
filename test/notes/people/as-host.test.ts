import assert from 'node:assert/strict';
import test from 'node:test';
import { asHost } from '../../../src/notes/people/as-host.ts';

for (const [typed, host] of [
  ['mizuyari', '@mizuyari'],
  [' @mizuyari ', '@mizuyari'],
  ['＠mizuyari', '@mizuyari'],
  ['ｍｉｚｕ＿７', '@mizu_7'],
  ['ふたば', 'ふたば'],
  ['①', '①'],
  ['＠ふたば', '＠ふたば'],
  ['Mizu Yari', 'Mizu Yari'],
  ['[ふたば](https://twitter.com/futaba_example)', '[ふたば](https://twitter.com/futaba_example)'],
  ['@a, @b', '@a, @b'],
  ['@', '@'],
  ['   ', ''],
] as const) {
  test(`${JSON.stringify(typed)} is the host ${JSON.stringify(host)}`, () =>
    assert.equal(asHost(typed), host));
}
