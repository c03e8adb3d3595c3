import { SEVERITIES, type Severity } from '../notes/severity.ts';
import type { PrintedProblem } from './problems.ts';

/** What a run has found so far. */
export interface Tally {
  readonly episodes: number;
  readonly counts: Readonly<Record<Severity, number>>;
  /** How many problems `--fix` mends. */
  readonly fixable: number;
}

/** Nothing. */
export const NOTHING: Tally = {
  episodes: 0,
  counts: { error: 0, warning: 0, information: 0, hint: 0 },
  fixable: 0,
};

/** Adds problems. */
export function withProblems(tally: Tally, problems: readonly PrintedProblem[]): Tally {
  const counts = { ...tally.counts };
  for (const { severity } of problems) {
    counts[severity] += 1;
  }
  return { ...tally, counts, fixable: tally.fixable + problems.filter(({ fixable }) => fixable).length };
}

/** Counts the problems of all severities. */
export function total({ counts }: Tally): number {
  return SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
}

/** Tells whether there is a problem at least as serious. */
export function reaches({ counts }: Tally, least: Severity): boolean {
  return SEVERITIES.slice(0, SEVERITIES.indexOf(least) + 1).some((severity) => counts[severity] > 0);
}
