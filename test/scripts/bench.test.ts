import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { GOALS } from '../../scripts/lib/bench/goals.mjs';
import { exponentOf, ratioOf, spreadOf } from '../../scripts/lib/bench/measure.mjs';
import { startNodeGroup } from '../../scripts/lib/node-group.mjs';
import { ROOT } from '../../scripts/lib/paths.mjs';
import { assertTold, runNode } from './run-node.ts';

interface Data {
  readonly goals: readonly { name: string; goal: number; measured: number; held: boolean }[];
  readonly spreads: readonly { name: string; low: number; high: number }[];
  readonly comparisons: readonly { texts: string; peers: Record<string, { median: number }> }[];
  readonly failures: readonly string[];
}

describe('npm run bench', { concurrency: true }, () => {
  it('measures all that needs no VS Code, and tells it as data', async () => {
    const args = ['scripts/bench.mjs', '--short', '--json'];
    const { ended, output, printed } = startNodeGroup(process.execPath, args, { cwd: ROOT });
    assert.equal(await ended, 0, output());
    const { goals, spreads, comparisons, failures }: Data = JSON.parse(printed());
    const wanted = GOALS.filter(({ inVscode }) => !inVscode).map(({ name, goal }) => ({ name, goal }));
    assert.deepEqual(
      goals.map(({ name, goal }) => ({ name, goal })),
      wanted,
    );
    for (const { name, goal, measured, held, ...rest } of goals) {
      assert.ok(Number.isFinite(measured) && measured > 0, `${name}: ${measured}`);
      assert.equal(held, measured <= goal, name);
      assert.deepEqual(rest, {}, name);
    }
    assert.ok(spreads.every(({ low, high }) => low > 0 && low <= high));
    assert.ok(comparisons.length >= 3);
    for (const { texts, peers } of comparisons) {
      assert.deepEqual(Object.keys(peers), ['markdownlint', 'remark-lint', 'remark-parse', 'markdown-it']);
      assert.ok(
        Object.values(peers).every(({ median }) => median > 0),
        texts,
      );
    }
    assert.deepEqual(failures, []);
  });

  it('prints a table of one part', async () => {
    const { code, output } = await runNode(['scripts/bench.mjs', '--short', '--only', 'growth-length']);
    assert.match(output, /^\| what \| compared with \| at most \| measured \| held \|\n(?:\| --- ){5}\|\n/m);
    assert.match(
      output,
      /^\| Growth of time with the length of .* \| 1\.10 \| [\d.]+ \| (?:yes|\*\*no\*\*) \|$/m,
    );
    assert.doesNotMatch(output, /\| Package \|/);
    assert.equal(code, 0, output);
  });

  it('names what there is where it is asked for something else', async () => {
    const ended = await runNode(['scripts/bench.mjs', '--only', 'nonsense']);
    assertTold(ended, /^--only nonsense is unknown: name one of typing, key-12-median, .*, texts\.$/m);
  });
});

describe('what is measured', () => {
  it('is told by the middle and the quarters', () => {
    assert.deepEqual(spreadOf([5, 1, 2, 4, 3]), { median: 3, low: 2, high: 4 });
    assert.deepEqual(spreadOf([1, 2]), { median: 1.5, low: 1.25, high: 1.75 });
    assert.deepEqual(spreadOf([7]), { median: 7, low: 7, high: 7 });
  });

  it('is compared round by round', () => {
    assert.deepEqual(ratioOf([2, 30, 4], [4, 20, 4]), { median: 1, low: 0.75, high: 1.25 });
  });

  it('grows with a power of the size', () => {
    const sizes = [10, 20, 40];
    assert.ok(Math.abs(exponentOf(sizes.map((size) => [size, 3 * size])) - 1) < 1e-9);
    assert.ok(Math.abs(exponentOf(sizes.map((size) => [size, size ** 2 / 7])) - 2) < 1e-9);
  });
});
