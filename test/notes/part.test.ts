import assert from 'node:assert/strict';
import test from 'node:test';
import { cut, partOf } from '../../src/notes/part.ts';

test('a part tells where it was cut from, and a list that was not cut is a whole', () => {
  const whole = ['a', 'b', 'c', 'd'];
  const [middle, rest] = [cut(whole, 1, 3), cut(whole, 2)];
  assert.deepEqual(
    [middle, rest],
    [
      ['b', 'c'],
      ['c', 'd'],
    ],
  );
  assert.deepEqual(partOf(middle), { whole, start: 1, end: 3 });
  assert.deepEqual(partOf(rest), { whole, start: 2, end: 4 });
  assert.equal(partOf(rest).whole, whole);
  assert.deepEqual(partOf([...rest]), { whole: ['c', 'd'], start: 0, end: 2 });
});
