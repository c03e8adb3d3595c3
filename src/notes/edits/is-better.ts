import type { Problem } from '../rule.ts';
import { SEVERITIES } from '../severity.ts';

/**
 * Tells whether mending some problems of a text was worth it: there are fewer of their rules now, and of no rule more, unless
 * it is less serious than all of those mended.
 */
export function isBetter(
  before: readonly Problem[],
  after: readonly Problem[],
  mended: readonly Problem[],
): boolean {
  const rules = new Set(mended.map(({ rule }) => rule));
  const left = (problems: readonly Problem[]) => problems.filter(({ rule }) => rules.has(rule)).length;
  const least = Math.max(...mended.map(rankOf));
  const had = countRules(before);
  const has = countRules(after.filter((problem) => rankOf(problem) <= least));
  return left(after) < left(before) && [...has].every(([rule, count]) => count <= (had.get(rule) ?? 0));
}

function rankOf({ severity }: Problem): number {
  return SEVERITIES.indexOf(severity);
}

function countRules(problems: readonly Problem[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of problems) {
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return counts;
}
