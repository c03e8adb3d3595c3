import { type Cell, cellsOf } from './columns.ts';
import type { PrintedProblem } from './problems.ts';

/** Columns of a line that are shown. */
const MOST = 100;

/** Columns that are shown before a problem in a longer line. */
const BEFORE = 30;

/** UTF-16 units on either side of a problem's beginning that are looked at: parting long lines takes for ever. */
const NEAR = 1000;

/** Gives the line in which a problem begins, and carets below what it covers there. */
export function frame(text: string, { start, end }: Pick<PrintedProblem, 'start' | 'end'>): [string, string] {
  const from = start.offset - start.column + 1;
  const line = /[^\r\n]*/.exec(text.slice(from))?.[0] ?? '';
  const span = { start: start.offset - from, end: Math.min(end.offset - from, line.length) };
  const shown = cut(cellsNear(line, span.start), span.start);
  const before = (shown[0]?.start ?? 0) > 0 ? '…' : '';
  const after = (shown.at(-1)?.end ?? line.length) < line.length ? '…' : '';
  const under = shown.filter((cell) => cell.start < span.end && cell.end > span.start);
  const first = under[0]?.start ?? span.start;
  const indent = widthOf(shown.filter((cell) => cell.end <= first)) + before.length;
  const carets = '^'.repeat(Math.max(1, widthOf(under)));
  return [before + shown.map((cell) => cell.text).join('') + after, ' '.repeat(indent) + carets];
}

function cellsNear(line: string, offset: number): Cell[] {
  const from = Math.max(0, offset - NEAR);
  const cells = cellsOf(line.slice(from, offset + NEAR));
  return cells.map((cell) => ({ ...cell, start: cell.start + from, end: cell.end + from }));
}

/** Leaves out of a long line what is far from an offset. */
function cut(cells: readonly Cell[], offset: number): readonly Cell[] {
  if (widthOf(cells) <= MOST) {
    return cells;
  }
  const found = cells.findIndex((cell) => cell.end > offset);
  const at = found === -1 ? cells.length : found;
  const first = at - fitting(cells.slice(0, at).toReversed(), BEFORE);
  return cells.slice(first, first + fitting(cells.slice(first), MOST));
}

/** Counts how many of the first characters fit into some columns. */
function fitting(cells: readonly Cell[], columns: number): number {
  let left = columns;
  const end = cells.findIndex(({ width }) => {
    left -= width;
    return left < 0;
  });
  return end === -1 ? cells.length : end;
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}
