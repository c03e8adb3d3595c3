import { MAX_NESTING } from './limits.ts';

/**
 * What is read of one text, in UTF-16 code units, lines, and levels of nesting summed over its lines: remark-parse takes
 * quadratic time on lists and quotes that end and on underlined headings, and much time on every level.
 */
const MAX_TEXT = 256 * 1024;
const MAX_LINES = 10_000;
const MAX_LEVELS = 12_000;

/** What it costs to end a list or a quote, or to underline a heading, in levels. */
const CLOSING_LEVELS = 8;

const LINE = /[^\r\n]*(?:\r\n|\r|\n|$)/g;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/m;
const PREFIX = /^[ \t>*+\-.)\d]{0,200}/;
const MARKER = /[>*+-]|\d{1,9}[.)]/g;

/** What a text takes of the limits, in UTF-16 code units, lines, and levels summed over its lines. */
export interface Effort {
  readonly length: number;
  readonly lines: number;
  readonly levels: number;
  /** The levels of its first line; more than there are where that line costs as much as one that ends something. */
  readonly first: number;
  /** The levels of its last line. */
  readonly last: number;
}

/** What an empty text takes. */
export const NO_EFFORT: Effort = { length: 0, lines: 0, levels: 0, first: 0, last: 0 };

/** Cuts off what is past the longest text that is read. */
export function readable(text: string): string {
  let known = NO_EFFORT;
  for (const effort of efforts(text.slice(0, MAX_TEXT))) {
    if (!isReadable(effort)) {
      return text.slice(0, known.length);
    }
    known = effort;
  }
  return text.slice(0, MAX_TEXT);
}

/** Tells what a text takes, as far as it is read. */
export function effortOf(text: string): Effort {
  let known = NO_EFFORT;
  for (const effort of efforts(text)) {
    known = effort;
    if (!isReadable(effort)) {
      break;
    }
  }
  return known;
}

/** Tells what two parts of a text take together, of which the second one starts with a line. */
export function addEfforts(one: Effort, other: Effort): Effort {
  return {
    length: one.length + other.length,
    lines: one.lines + other.lines,
    levels: one.levels + other.levels + (other.first < one.last ? CLOSING_LEVELS : 0),
    first: one.lines === 0 ? other.first : one.first,
    last: other.last,
  };
}

/** Tells whether a text that takes this is read as a whole. */
export function isReadable({ length, lines, levels }: Effort): boolean {
  return length <= MAX_TEXT && lines <= MAX_LINES && levels <= MAX_LEVELS;
}

/** Gives for each line what the text takes up to its end. */
function* efforts(text: string): Generator<Effort> {
  let levels = 0;
  let lines = 0;
  let first = 0;
  let last = 0;
  for (const { 0: line, index } of text.matchAll(LINE)) {
    if (line !== '') {
      const own = levelsOf(line);
      const isUnderline = UNDERLINE.test(line);
      levels += own + (own < last || isUnderline ? CLOSING_LEVELS : 0);
      first = lines > 0 ? first : isUnderline ? Number.POSITIVE_INFINITY : own;
      last = own;
      lines += 1;
      yield { length: index + line.length, lines, levels, first, last };
    }
  }
}

/** Tells at most how many lists and quotes a line can stand in. */
function levelsOf(line: string): number {
  const prefix = PREFIX.exec(line)?.[0].replaceAll('\t', '    ') ?? '';
  const markers = prefix.match(MARKER)?.length ?? 0;
  return Math.min(MAX_NESTING, markers + Math.floor((prefix.match(/ /g)?.length ?? 0) / 2));
}
