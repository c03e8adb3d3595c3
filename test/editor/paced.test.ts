import assert from 'node:assert/strict';
import test from 'node:test';
import { Paced } from '../../src/editor/paced.ts';

test('what is wanted often is done at once, and once more after a pause', (context) => {
  let now = 0;
  context.mock.timers.enable({ apis: ['setTimeout'] });
  context.mock.method(performance, 'now', () => now);
  let count = 0;
  const paced = new Paced(() => {
    count += 1;
  }, 100);
  const pass = (milliseconds: number) => {
    now += milliseconds;
    context.mock.timers.tick(milliseconds);
  };
  const times = [
    { after: 0, count: 1 },
    { after: 10, count: 1 },
    { after: 10, count: 1 },
    { after: 80, count: 2 },
    { after: 99, count: 2 },
    { after: 1, count: 3 },
    { after: 300, count: 4 },
  ];
  for (const { after, count: expected } of times) {
    pass(after);
    paced.want();
    assert.equal(count, expected, `at ${now}`);
  }
  paced.dispose();
  pass(500);
  assert.equal(count, 4);
});
