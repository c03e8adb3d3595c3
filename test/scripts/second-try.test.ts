import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noteSecondTries, secondTry } from '../../scripts/lib/second-try.mjs';

test('a test that passed only at its second try is named with how its first one failed', () => {
  const line = secondTry('moves rows', new Error('Waited in vain for rows\nand more'));
  assert.equal(line, 'Passed at its second try: moves rows (first: Waited in vain for rows)');
  const results = [
    { name: 'moves', passed: true },
    { name: 'moves rows', passed: true },
  ];
  assert.deepEqual(noteSecondTries(results, `printed\n${line}\n`), [
    { name: 'moves', passed: true },
    { name: 'moves rows', passed: true, note: line },
  ]);
});
