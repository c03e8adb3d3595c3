import assert from 'node:assert/strict';
import test from 'node:test';
import { countSlips } from '../../../src/notes/people/slips.ts';

const COUNTS: readonly (readonly [typed: string, meant: string, count: number])[] = [
  ['', '', 0],
  ['', 'rain', 4],
  ['rain', '', 4],
  ['rain', 'rain', 0],
  ['ran', 'rain', 1],
  ['raiin', 'rain', 1],
  ['rait', 'rain', 1],
  ['rani', 'rain', 1],
  ['arni', 'rain', 2],
  ['soil', 'rain', 3],
];

for (const [typed, meant, count] of COUNTS) {
  test(`${count} slips lie between "${typed}" and "${meant}"`, () => {
    assert.equal(countSlips(typed, meant), count);
    assert.equal(countSlips(meant, typed), count);
  });
}
