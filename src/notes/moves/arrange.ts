import { applyEdits, type Edit, type Span } from '../span.ts';
import { countLines, type Gap, gapAbove, gapBelow } from './gap.ts';
import { type Notes, readNotes } from './notes.ts';
import type { Order } from './order.ts';

/** Blocks of whole lines that stand one below the other, and the order in which they are wanted; those that are not moved are not touched. */
export interface Arrangement extends Order {
  readonly blocks: readonly Span[];
}

/** What has become of notes. */
export interface Arranged {
  readonly edits: readonly Edit[];
  readonly notes: Notes;
}

/** Two line endings make a blank line. */
const APART = 2;

/**
 * Brings blocks into another order. What stands between them stays where it is, blank lines and definitions; a blank line is
 * added only where the outcome is not right without it. Gives nothing where it is not right with it either.
 */
export function arrange(
  notes: Notes,
  arrangement: Arrangement,
  isRight: (after: Notes) => boolean,
): Arranged | undefined {
  const { text, episode } = notes;
  for (const blank of ['', episode.eol]) {
    const edits = write(text, arrangement, blank);
    if (edits.length === 0) return { edits, notes };
    const after = readNotes(applyEdits(text, edits));
    if (isRight(after)) return { edits, notes: after };
  }
  return undefined;
}

function write(text: string, { blocks, order, moved }: Arrangement, blank: string): Edit[] {
  const whole = { start: blocks[0]?.start ?? 0, end: blocks.at(-1)?.end ?? 0 };
  const edits: Edit[] = [];
  const gaps = gapsOf(text, blocks, order, blank);
  let start = whole.start;
  let put = gaps[0] ?? '';
  order.forEach((index, at) => {
    const block = blocks[index] ?? whole;
    if (moved.has(index)) {
      put += text.slice(block.start, block.end);
    } else {
      edits.push({ span: { start, end: block.start }, text: put });
      start = block.end;
      put = '';
    }
    put += gaps[at + 1] ?? '';
  });
  edits.push({ span: { start, end: whole.end }, text: put });
  return edits.filter(({ span, text: now }) => now !== text.slice(span.start, span.end));
}

/** Gives what is added above the first block, what stands between two, and what is added below the last one. */
function gapsOf(text: string, blocks: readonly Span[], order: readonly number[], blank: string): string[] {
  const above = gapAbove(text, blocks[0]?.start ?? 0);
  const below = gapBelow(text, blocks.at(-1)?.end ?? 0);
  const gaps = blocks.slice(1).map(({ start }, at) => text.slice(blocks[at]?.end, start));
  const between = gaps.map((gap, at) => {
    const index = order[at] ?? 0;
    const own = order[at + 1] === index + 1 ? gaps[index] : undefined;
    // Those that were neighbours before need no more than they had.
    return own !== undefined && countLines(own) <= countLines(gap) ? gap : widen(gap, blank);
  });
  const added = ({ lines, open }: Gap, isNew: boolean) => (isNew && !open && lines < APART ? blank : '');
  return [added(above, order[0] !== 0), ...between, added(below, order.at(-1) !== blocks.length - 1)];
}

/** Makes blank lines of this around what stands in a gap, or in it, where there are none. */
function widen(gap: string, blank: string): string {
  const content = gap.trim();
  if (blank === '') return gap;
  if (content === '') return countLines(gap) < APART ? blank.repeat(APART) : gap;
  const at = gap.indexOf(content);
  return widen(gap.slice(0, at), blank) + content + widen(gap.slice(at + content.length), blank);
}
