import { type Cell, cellsOf } from './columns.ts';
import type { PrintedProblem } from './problems.ts';

/** Columns of a line that are shown. */
const MOST = 100;

/** Columns that are shown before a problem in a longer line. */
const BEFORE = 30;

/** Gives the line in which a problem begins, and carets below what it covers there. */
export function frame(text: string, { start, end }: Pick<PrintedProblem, 'start' | 'end'>): [string, string] {
  const from = start.offset - start.column + 1;
  const line = /[^\r\n]*/.exec(text.slice(from))?.[0] ?? '';
  const span = { start: start.offset - from, end: Math.min(end.offset - from, line.length) };
  const { shown, before, after } = cut(cellsOf(line), span.start);
  const under = shown.filter((cell) => cell.start < span.end && cell.end > span.start);
  const first = under[0]?.start ?? span.start;
  const indent = widthOf(shown.filter((cell) => cell.end <= first)) + before.length;
  const carets = '^'.repeat(Math.max(1, widthOf(under)));
  return [before + shown.map((cell) => cell.text).join('') + after, ' '.repeat(indent) + carets];
}

/** Leaves out of a long line what is far from an offset. */
function cut(cells: readonly Cell[], offset: number) {
  if (widthOf(cells) <= MOST) {
    return { shown: cells, before: '', after: '' };
  }
  const at = cells.findIndex((cell) => cell.end > offset);
  const from = fitting(cells.slice(0, at === -1 ? cells.length : at).toReversed(), BEFORE);
  const first = (at === -1 ? cells.length : at) - from;
  const count = fitting(cells.slice(first), MOST);
  return {
    shown: cells.slice(first, first + count),
    before: first > 0 ? '…' : '',
    after: first + count < cells.length ? '…' : '',
  };
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
