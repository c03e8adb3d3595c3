import assert from 'node:assert/strict';
import type { Context } from '../../src/notes/context.ts';
import { type Fixed, fixAll } from '../../src/notes/fix-all.ts';
import { type Choice, preferredEdits } from '../../src/notes/preferred-edits.ts';
import type { Problem } from '../../src/notes/rule.ts';
import { applyEdits } from '../../src/notes/span.ts';
import { problemsOf } from './mending.ts';

const SEVERITIES = ['error', 'warning', 'information', 'hint'];

/**
 * Asserts of fixing all in a text: its edits lead to its text, a second time changes nothing, a rule has more problems only
 * where a more serious one has fewer, and what could be mended alone is mended.
 */
export function assertFixesAll(text: string, context: Context, choice: Choice): Fixed {
  const fixed = fixAll(text, context, choice);
  const place = `${JSON.stringify(text)} fixed to ${JSON.stringify(fixed.text)}`;
  assert.equal(applyEdits(text, fixed.edits), fixed.text, place);
  assert.equal(fixed.count > 0, fixed.text !== text, place);
  assert.deepEqual(fixAll(fixed.text, context, choice), { text: fixed.text, edits: [], count: 0 }, place);
  const before = problemsOf(text, context);
  const after = problemsOf(fixed.text, context);
  for (const { rule, severity } of after) {
    const isWorse = count(after, rule) > count(before, rule);
    assert.ok(!isWorse || hasFewerAbove(severity, before, after), `more of ${rule} in ${place}`);
  }
  return fixed;
}

/** Gives the problems that fixing all is for. */
export function fixable(text: string, context: Context, choice: Choice): readonly Problem[] {
  return problemsOf(text, context).filter((problem) => preferredEdits(problem, choice) !== undefined);
}

function count(problems: readonly Problem[], rule: string): number {
  return problems.filter((problem) => problem.rule === rule).length;
}

function hasFewerAbove(severity: string, before: readonly Problem[], after: readonly Problem[]): boolean {
  const above = before.filter((one) => SEVERITIES.indexOf(one.severity) < SEVERITIES.indexOf(severity));
  return above.some(({ rule }) => count(after, rule) < count(before, rule));
}
