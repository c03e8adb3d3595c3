import { findHarmless } from '../edits/same-structure.ts';
import type { Span } from '../span.ts';
import { lineStart } from './blocks.ts';
import type { Suppression } from './marks.ts';

/** Tells what to delete for a comment to go while all else is read as before; nothing where that is not possible. */
export function removalOf({
  start,
  end,
  around,
}: Pick<Suppression, 'start' | 'end' | 'around'>): Span | undefined {
  const own = { start: start - around.start, end: end - around.start };
  const edits = removalsOf(own, around.raw).map((span) => ({ span, text: '' }));
  const found = findHarmless(around.raw, [], edits, -1)?.span;
  return found && { start: found.start + around.start, end: found.end + around.start };
}

/** Gives what may be deleted, the neatest first: the comment's line with blank lines, or alone. Nothing where more stands on it. */
function removalsOf({ start, end }: Span, text: string): Span[] {
  const from = startOfLine(text, start);
  const [spaces = '', ending] = /^[ \t]*(\r\n|\r|\n|$)/.exec(text.slice(end)) ?? [];
  if (ending === undefined || /[^ \t>]/.test(text.slice(from, start))) {
    return [];
  }
  const to = end + spaces.length;
  const above = text.slice(0, from).trimEnd().length;
  const below = text.length - text.slice(to).trimStart().length;
  if (below === text.length) {
    return [{ start: above === 0 ? from : above, end: to - ending.length }];
  }
  const isParted = above === 0 || (text.slice(above, from).match(/\r\n|\r|\n/g)?.length ?? 0) > 1;
  const line = { start: from, end: to };
  return isParted ? [{ start: from, end: Math.max(to, lineStart(text, below)) }, line] : [line];
}

function startOfLine(text: string, offset: number): number {
  const start = lineStart(text, offset);
  return text.charAt(start) === '\uFEFF' ? start + 1 : start;
}
