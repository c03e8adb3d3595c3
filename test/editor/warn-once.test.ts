import assert from 'node:assert/strict';
import test from 'node:test';
import { warnOnce } from '../../src/editor/warn-once.ts';

test('the log is warned of the same only once', () => {
  const lines: string[] = [];
  const log = warnOnce({ warn: (line: string) => void lines.push(line) });
  for (const line of ['Cannot read a', 'Cannot read b', 'Cannot read a']) log.warn(line);
  assert.deepEqual(lines, ['Cannot read a', 'Cannot read b']);
});
