import assert from 'node:assert/strict';
import test from 'node:test';
import { remember } from '../../src/notes/remember.ts';

test('an answer is worked out once for each object, even where it is nothing', () => {
  const asked: (readonly number[])[] = [];
  const first = remember((numbers: readonly number[]) => {
    asked.push(numbers);
    return numbers[0];
  });
  const [some, same, none] = [[1], [1], []];
  assert.deepEqual([some, some, same, none, none].map(first), [1, 1, 1, undefined, undefined]);
  assert.deepEqual(asked, [some, same, none]);
});
