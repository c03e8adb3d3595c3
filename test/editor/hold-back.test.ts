import assert from 'node:assert/strict';
import test from 'node:test';
import { chooseShown, moveShown, type Placed } from '../../src/editor/hold-back.ts';

const shown = [{ rule: 'repeated-date', line: 3, column: 18 }];
const at = (line: number) => [{ ...shown[0], line }];

const placed = (rule: string, first: number): Placed => ({
  problem: {
    rule,
    severity: 'warning',
    message: { template: '', values: [] },
    span: { start: 0, end: 0 },
    fixes: [],
  },
  first,
  last: first,
  column: 18,
});

test('what is shown moves with the lines above it', () => {
  assert.deepEqual(moveShown(shown, { from: 0, to: 0, toColumn: 0, count: 3 }), at(5));
  assert.deepEqual(moveShown(shown, { from: 0, to: 2, toColumn: 1, count: 1 }), at(1));
  assert.deepEqual(moveShown(shown, { from: 4, to: 5, toColumn: 0, count: 9 }), at(3));
});

test('a line break before it on its line takes it along, one behind it does not', () => {
  assert.deepEqual(moveShown(shown, { from: 3, to: 3, toColumn: 0, count: 2 }), at(4));
  assert.deepEqual(moveShown(shown, { from: 3, to: 3, toColumn: 28, count: 2 }), at(3));
});

test('it stays at the place of lines that were replaced', () => {
  assert.deepEqual(moveShown(shown, { from: 2, to: 4, toColumn: 0, count: 1 }), at(2));
});

test('a new problem on the line of a cursor waits, a known one and others do not', () => {
  const problems = [placed('repeated-date', 3), placed('malformed-link', 3), placed('malformed-link', 7)];
  const rules = (cursors: number[]) =>
    chooseShown(problems, shown, cursors).map(({ first, problem }) => `${first} ${problem.rule}`);
  assert.deepEqual(rules([3]), ['3 repeated-date', '7 malformed-link']);
  assert.deepEqual(rules([7]), ['3 repeated-date', '3 malformed-link']);
  assert.deepEqual(rules([]), ['3 repeated-date', '3 malformed-link', '7 malformed-link']);
});

test('a second problem of the same rule on a line is new', () => {
  const problems = [placed('repeated-date', 3), placed('repeated-date', 3)];
  assert.equal(chooseShown(problems, shown, [3]).length, 1);
});
