import { lineStart } from '../read/blocks.ts';
import type { Span } from '../span.ts';

/** The blank lines above or below a place, from the end of a line with content to the start of the next such line. */
export interface Gap extends Span {
  /** How many lines end in it: one more than there are blank lines. */
  readonly lines: number;
  /** True where no content is beyond it. */
  readonly open: boolean;
}

/** Gives the gap above the start of a line. */
export function gapAbove(text: string, start: number): Gap {
  const content = text.slice(0, start).trimEnd().length;
  const from = content === 0 ? 0 : Math.min(start, lineEnd(text, content));
  return { start: from, end: start, lines: countLines(text.slice(from, start)), open: content === 0 };
}

/** Gives the gap below the end of a line. */
export function gapBelow(text: string, end: number): Gap {
  const rest = text.slice(end);
  const content = end + rest.length - rest.trimStart().length;
  const open = content === text.length;
  const to = open ? content : Math.max(end, lineStart(text, content));
  return { start: end, end: to, lines: countLines(text.slice(end, to)), open };
}

/** Gives the end of a line, without its line ending. */
export function lineEnd(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !/[\r\n]/.test(text.charAt(end))) {
    end += 1;
  }
  return end;
}

/** Gives the offset behind so many of the line endings of a gap, or behind all of them. */
export function behindLines(text: string, gap: Span, lines: number): number {
  const ends = [...text.slice(gap.start, gap.end).matchAll(/\r\n|\r|\n/g)];
  const last = ends.slice(0, lines).at(-1);
  return last === undefined ? gap.start : gap.start + last.index + last[0].length;
}

/** Counts the line endings of a text. */
export function countLines(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}
