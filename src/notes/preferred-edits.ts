import type { Problem } from './rule.ts';
import type { Edit } from './span.ts';

/** Which problems are mended: those of one rule, or of all; by fixes that guess or delete too, or by safe ones only. */
export interface Choice {
  readonly rule?: string;
  readonly guesses?: boolean;
}

/** Gives the edits of the fix that a problem is preferably mended with, where it edits and is among those wanted. */
export function preferredEdits({ rule, fixes }: Problem, choice: Choice = {}): readonly Edit[] | undefined {
  const fix = fixes.find((one) => !('goTo' in one));
  const isWanted = choice.rule === undefined || choice.rule === rule;
  return isWanted && fix && 'edits' in fix && (fix.safe || choice.guesses) ? fix.edits : undefined;
}
