import assert from 'node:assert/strict';
import { check } from '../../src/notes/check.ts';
import type { Context } from '../../src/notes/context.ts';
import type { Episode } from '../../src/notes/episode.ts';
import { readEpisode } from '../../src/notes/read-episode.ts';
import type { Fix, Problem } from '../../src/notes/rule.ts';
import type { Severity } from '../../src/notes/severity.ts';
import { applyEdits } from '../../src/notes/span.ts';

/** Reads and checks a text; a rule that throws fails the test. */
export function problemsOf(text: string, context: Context): readonly Problem[] {
  return judge(readEpisode(text), context);
}

/** Checks an episode; a rule that throws fails the test. */
export function judge(episode: Episode, context: Context): readonly Problem[] {
  const { problems, failures } = check(episode, context);
  assert.deepEqual(failures, []);
  return problems;
}

/** Gives the texts that the fixes of a problem lead to, the preferred first; fixes that only go somewhere give none. */
export function mendedTexts(text: string, { fixes }: Problem): string[] {
  return fixes.flatMap((fix) => ('edits' in fix ? [applyFix(text, fix)] : []));
}

const LEVELS: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

/**
 * Asserts of every fix of every problem, or of those of one rule: the text after it has that problem no more and gains none that is as serious, but
 * for those that a code block hid.
 */
export function assertFixesMend(text: string, context: Context, only?: string): void {
  const before = problemsOf(text, context);
  const { opaque } = readEpisode(text);
  for (const problem of before.filter(({ rule }) => only === undefined || rule === only)) {
    for (const mended of mendedTexts(text, problem)) {
      const place = `${problem.rule} in ${JSON.stringify(text)} mended to ${JSON.stringify(mended)}`;
      assert.notEqual(mended, text, place);
      const by = mended.length - text.length;
      const wasHidden = ({ span }: Problem) =>
        problem.rule === 'unclosed-code' &&
        opaque.some(({ start, end }) => start < span.start - by && span.end - by <= end);
      const serious = problemsOf(mended, context).filter(
        (other) => isAsSerious(other, problem) && !wasHidden(other),
      );
      const counts = count(serious);
      for (const [rule, times] of counts) {
        const allowed = (count(before).get(rule) ?? 0) - (rule === problem.rule ? 1 : 0);
        assert.ok(times <= allowed, `${times} ${rule} left of ${allowed}: ${place}`);
      }
    }
  }
}

function isAsSerious(other: Problem, problem: Problem): boolean {
  return LEVELS.indexOf(other.severity) >= LEVELS.indexOf(problem.severity);
}

function applyFix(text: string, fix: Extract<Fix, { edits: unknown }>): string {
  for (const { span } of fix.edits) {
    assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length, 'the edit is in bounds');
  }
  return applyEdits(text, fix.edits);
}

function count(problems: readonly Problem[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of problems) {
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return counts;
}
