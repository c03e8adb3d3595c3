import type { Nodes, Root } from 'mdast';
import type { Span } from '../span.ts';

/** Levels of lists and quotes that are read; deeper markers are text. */
export const MAX_NESTING = 32;

/** UTF-16 code units of inline content that are read in one block; a longer block is text. */
export const MAX_INLINE = 10 * 1024;

const DEEP_LINE = /^[ \t>*+\-.)\d]{33,}/gm;
const MARKER = /[>*+-]|\d{1,9}[.)]/g;
const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n(?:[^\n]*\n)*?---[ \t]*(?:\r?\n|$)/;

/** Finds YAML front matter at the start of a text. */
export function frontMatter(text: string): Span | undefined {
  const found = FRONT_MATTER.exec(text.slice(0, MAX_INLINE));
  return found === null ? undefined : { start: 0, end: found[0].length };
}

/** A letter with which no mail address begins: each that might be one costs micromark the length of the paragraph. */
const MASK = '\u00E6';

/** Replaces everything but white space within the spans by letters, which keeps all offsets. */
export function maskSpans(text: string, spans: readonly Span[]): string {
  let result = '';
  let end = 0;
  for (const span of spans) {
    result += text.slice(end, span.start) + text.slice(span.start, span.end).replace(/\S/g, MASK);
    end = span.end;
  }
  return result + text.slice(end);
}

/** Turns list and quote markers past the deepest level that is read into letters. */
export function boundNesting(text: string): string {
  return text.replace(DEEP_LINE, (prefix) => {
    let level = 0;
    let column = -1;
    return prefix.replace(MARKER, (marker, offset: number) => {
      level += 1 + Math.floor(Math.max(0, offset - column - 1) / 2);
      column = offset + marker.length;
      return level > MAX_NESTING ? 'x'.repeat(marker.length) : marker;
    });
  });
}

/** Finds the inline content of blocks that are too long, asking for the block structure only where a block may be. */
export function longInlines(text: string, parseBlocks: (text: string) => Root): Span[] {
  return hasLongRun(text) ? collectLong(parseBlocks(text)) : [];
}

function hasLongRun(text: string): boolean {
  let start = 0;
  for (const blank of text.matchAll(/^[ \t\r]*$/gm)) {
    if (blank.index - start > MAX_INLINE) {
      return true;
    }
    start = blank.index;
  }
  return text.length - start > MAX_INLINE;
}

function collectLong(node: Nodes): Span[] {
  if (node.type === 'paragraph' || node.type === 'heading') {
    const start = node.children[0]?.position?.start.offset ?? 0;
    const end = node.children.at(-1)?.position?.end.offset ?? 0;
    return end - start > MAX_INLINE ? [{ start, end }] : [];
  }
  return 'children' in node ? node.children.flatMap((child) => collectLong(child)) : [];
}
