import type { Problem } from '../notes/rule.ts';

/** A problem that is shown, by its rule and the line (from 0) where it begins. */
export interface Shown {
  readonly rule: string;
  readonly line: number;
}

/** A change of lines: `from` to `to` (from 0, both included) became `count` lines. */
export interface LineChange {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Moves what is shown along with a change of the text. */
export function moveShown(shown: readonly Shown[], { from, to, count }: LineChange): Shown[] {
  return shown.map(({ rule, line }) => {
    const moved = line > to ? line + count - (to - from + 1) : Math.min(line, from + count - 1);
    return { rule, line: line < from ? line : moved };
  });
}

/** A problem with the lines (from 0) that it covers. */
export interface Placed {
  readonly problem: Problem;
  readonly first: number;
  readonly last: number;
}

/**
 * Chooses the problems to show: all but those that are new on a line that holds a cursor. So nobody is told off in the
 * middle of a word, and a problem that is gone goes at once.
 */
export function chooseShown(
  placed: readonly Placed[],
  shown: readonly Shown[],
  cursorLines: readonly number[],
): Placed[] {
  const left = [...shown];
  return placed.filter(({ problem, first, last }) => {
    const known = left.findIndex(({ rule, line }) => rule === problem.rule && line === first);
    if (known !== -1) {
      left.splice(known, 1);
      return true;
    }
    return !cursorLines.some((line) => first <= line && line <= last);
  });
}
