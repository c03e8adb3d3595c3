import assert from 'node:assert/strict';
import test from 'node:test';
import { ReadFailures } from '../../src/editor/read-failures.ts';

test('the log is told of a file once, until the file was read or fails otherwise', () => {
  const lines: string[] = [];
  const failures = new ReadFailures({ warn: (line: string) => void lines.push(line) });
  const [a, b] = ['file:///a', 'file:///b'];
  for (const file of [a, b, a]) failures.tell(file, 'locked');
  assert.deepEqual(lines.splice(0), ['Cannot read file:///a: locked', 'Cannot read file:///b: locked']);
  failures.forget(a);
  for (const file of [a, b]) failures.tell(file, 'locked');
  failures.tell(b, 'gone');
  assert.deepEqual(lines, ['Cannot read file:///a: locked', 'Cannot read file:///b: gone']);
});
