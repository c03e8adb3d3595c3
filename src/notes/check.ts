import type { Context } from './context.ts';
import type { Episode } from './episode.ts';
import type { AnyRule, Problem } from './rule.ts';
import { RULES } from './rules/index.ts';
import { contains } from './span.ts';

/** A rule that threw, which is a defect of ours and must not cost the writer the other rules. */
export interface Failure {
  readonly rule: string;
  readonly error: unknown;
}

/** What checking an episode gave. */
export interface Checked {
  /** In the order of the text. */
  readonly problems: readonly Problem[];
  readonly failures: readonly Failure[];
}

/** Runs the rules of texts over an episode. A text with merge-conflict markers is not judged. */
export function check(episode: Episode, context: Context, rules: readonly AnyRule[] = RULES): Checked {
  const problems: Problem[] = [];
  const failures: Failure[] = [];
  for (const rule of episode.conflicted ? [] : rules) {
    const { id } = rule;
    const severity = context.levels?.[id] ?? rule.severity;
    if (severity === 'off') {
      continue;
    }
    try {
      const findings = 'check' in rule ? rule.check(episode, context) : [];
      problems.push(...findings.map((finding) => ({ ...finding, rule: id, severity })));
    } catch (error) {
      failures.push({ rule: id, error });
    }
  }
  problems.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { problems: heard(problems), failures };
}

/** Leaves out the problems that another rule's problem silences: one mistake, one problem. */
function heard(problems: readonly Problem[]): Problem[] {
  const silences = problems.flatMap(({ rule, silences: spans = [] }) =>
    spans.map((span) => ({ rule, span })),
  );
  return problems.filter(
    (problem) => !silences.some(({ rule, span }) => rule !== problem.rule && contains(span, problem.span)),
  );
}
