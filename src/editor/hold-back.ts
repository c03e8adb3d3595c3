import type { Problem } from '../notes/rule.ts';

/** A problem that is shown, by its rule and the place where it begins, both from 0. */
export interface Shown {
  readonly rule: string;
  readonly line: number;
  readonly column: number;
}

/** A change of lines: `from` to `to` (from 0, both included, up to a column of the latter) became `count` lines. */
export interface LineChange {
  readonly from: number;
  readonly to: number;
  readonly toColumn: number;
  readonly count: number;
}

/** Moves what is shown along with a change of the text. */
export function moveShown(shown: readonly Shown[], { from, to, toColumn, count }: LineChange): Shown[] {
  return shown.map((one) => {
    const { line, column } = one;
    if (line > to || (line === to && column >= toColumn)) {
      return { ...one, line: line + from + count - 1 - to };
    }
    return line < from ? one : { ...one, line: Math.min(line, from + count - 1) };
  });
}

/** A problem with the lines (from 0) that it covers. */
export interface Placed {
  readonly problem: Problem;
  readonly first: number;
  /** Of its beginning, from 0. */
  readonly column: number;
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
