import { type Slice, slice } from '../span.ts';

/** The line in which a caret stands, with the lines next to it. */
export interface CaretLine {
  /** Where the caret stands. */
  readonly offset: number;
  /** What stands on the line before the caret and behind it, without the end of the line. */
  readonly before: string;
  readonly after: string;
  /** Absent at the ends of the text. */
  readonly above?: Slice;
  readonly below?: Slice;
}

/** Reads the line of a caret; lines end at LF, CRLF or CR. */
export function caretLine(text: string, offset: number): CaretLine {
  const { start, end } = lineAt(text, offset);
  const above = start === 0 ? undefined : lineAt(text, start - endLength(text, start));
  const next = /\r\n|\r|\n/y;
  next.lastIndex = end;
  const below = next.test(text) ? lineAt(text, next.lastIndex) : undefined;
  return {
    offset,
    before: text.slice(start, offset),
    after: text.slice(offset, end),
    ...(above && { above }),
    ...(below && { below }),
  };
}

/** Tells whether nothing stands on a line, or there is none. */
export function isBlank(line: Pick<Slice, 'raw'> | undefined): boolean {
  return line === undefined || line.raw.trim() === '';
}

function lineAt(text: string, offset: number): Slice {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const ending = /[\r\n]/g;
  ending.lastIndex = offset;
  return slice(text, offset === 0 ? 0 : start, ending.exec(text)?.index ?? text.length);
}

/** How long the line ending before an offset is. */
function endLength(text: string, offset: number): number {
  return text.slice(0, offset).endsWith('\r\n') ? 2 : 1;
}
