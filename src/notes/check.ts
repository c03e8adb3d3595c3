import type { Context } from './context.ts';
import type { Episode } from './episode.ts';
import type { AnyRule, Finding, Problem, RuleProfile } from './rule.ts';
import { RULES } from './rules/index.ts';
import { contains } from './span.ts';
import { withoutIgnored } from './suppress.ts';

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

/** What one rule gave. */
interface Run extends Checked {
  readonly rule: RuleProfile;
}

/**
 * Runs the rules of texts over an episode, and those of its comments when it is known what the others find. A text with
 * merge-conflict markers is not judged.
 */
export function check(episode: Episode, context: Context, rules: readonly AnyRule[] = RULES): Checked {
  if (episode.conflicted) {
    return { problems: [], failures: [] };
  }
  const first = rules.flatMap((rule) =>
    'check' in rule ? run(rule, context, () => rule.check(episode, context)) : [],
  );
  const found = {
    problems: first.flatMap(({ problems }) => problems),
    rules: first.filter(({ failures }) => failures.length === 0).map(({ rule }) => rule),
    known: RULES,
  };
  const last = rules.flatMap((rule) =>
    'checkComments' in rule ? run(rule, context, () => rule.checkComments(episode, context, found)) : [],
  );
  const all = [...first, ...last];
  const problems = all
    .flatMap((one) => one.problems)
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return {
    problems: withoutIgnored(heard(problems), episode.suppressions),
    failures: all.flatMap(({ failures }) => failures),
  };
}

/** Runs a rule that is not turned off. */
function run(rule: RuleProfile, { levels }: Context, find: () => readonly Finding[]): Run[] {
  const { id } = rule;
  const severity = levels?.[id] ?? rule.severity;
  if (severity === 'off') {
    return [];
  }
  try {
    const problems = find().map((finding) => ({ ...finding, rule: id, severity }));
    return [{ rule, problems, failures: [] }];
  } catch (error) {
    return [{ rule, problems: [], failures: [{ rule: id, error }] }];
  }
}

/** Leaves out the problems that another rule's problem silences: one mistake, one problem. */
function heard(problems: readonly Problem[]): readonly Problem[] {
  const silences = problems.flatMap(({ rule, silences: spans = [] }) =>
    spans.map((span) => ({ rule, span })),
  );
  return problems.filter(
    (problem) => !silences.some(({ rule, span }) => rule !== problem.rule && contains(span, problem.span)),
  );
}
