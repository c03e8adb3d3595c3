import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { positions } from '../../src/notes/position.ts';

/** Finds the offset of a line and column by walking the text. */
function offsetOf(text: string, line: number, column: number): number {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ 0: end, index }) => index + end.length)];
  return (starts[line - 1] ?? Number.NaN) + column - 1;
}

test('lines and columns count from one, in UTF-16 code units', () => {
  const at = positions('ab\n🌧雨\n');
  assert.deepEqual(at(0), { line: 1, column: 1 });
  assert.deepEqual(at(2), { line: 1, column: 3 });
  assert.deepEqual(at(3), { line: 2, column: 1 });
  assert.deepEqual(at(5), { line: 2, column: 3 });
  assert.deepEqual(at(7), { line: 3, column: 1 });
});

test('lines end at LF, CRLF and CR', () => {
  const at = positions('a\r\nb\rc\nd');
  assert.deepEqual(
    [0, 3, 5, 7].map((offset) => at(offset).line),
    [1, 2, 3, 4],
  );
});

test('an empty text has one place', () => {
  assert.deepEqual(positions('')(0), { line: 1, column: 1 });
});

test('every offset is found again from its line and column', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', '\n', '\r', '\r\n', '雨', '🌧', '\uD83C'),
    maxLength: 60,
  });
  fc.assert(
    fc.property(text, (source) => {
      const at = positions(source);
      for (let offset = 0; offset <= source.length; offset += 1) {
        const { line, column } = at(offset);
        assert.equal(offsetOf(source, line, column), offset);
      }
    }),
  );
});
