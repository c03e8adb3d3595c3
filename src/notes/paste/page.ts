import type { Root } from 'mdast';
import type { Episode, Section } from '../episode.ts';
import { type CaretLine, caretLine, isBlank } from './caret-line.ts';
import { blockAt, itemsAt, type Listed } from './items.ts';

/** A text into which something is pasted, with what is read of it. */
export interface Page {
  readonly text: string;
  readonly episode: Episode;
  readonly tree: Root;
  /** Where the carets stand, in order. */
  readonly carets: readonly number[];
}

/** What stands next to an empty line, over other empty lines. */
export interface Neighbour {
  /** Where it ends above the line, or begins below it. */
  readonly at: number;
  /** True where nothing is between but other lines with carets. */
  readonly isNear: boolean;
  readonly block: Root['children'][number] | undefined;
  /** The list items that it is in, the outermost first. */
  readonly items: readonly Listed[];
}

/** Gives the section whose heading stands above an offset. */
export function sectionAt({ sections }: Episode, offset: number): Section | undefined {
  return sections.findLast(({ heading }) => heading.end <= offset);
}

/** Finds what stands above an empty line. */
export function neighbourAbove(page: Page, caret: CaretLine): Neighbour | undefined {
  const at = page.text.slice(0, caret.offset).trimEnd().length - 1;
  return at < 0 ? undefined : neighbour(page, at, nearestAbove(page, caret));
}

/** Finds what stands below an empty line. */
export function neighbourBelow(page: Page, caret: CaretLine): Neighbour | undefined {
  const seen = /\S/g;
  seen.lastIndex = caret.offset;
  const at = seen.exec(page.text)?.index;
  return at === undefined ? undefined : neighbour(page, at, !isBlank(caret.below));
}

/** Tells whether another caret stands on the line above. */
export function isCaretAbove({ carets }: Page, { above }: CaretLine): boolean {
  return above !== undefined && carets.some((one) => above.start <= one && one <= above.end);
}

function neighbour({ tree }: Page, at: number, isNear: boolean): Neighbour {
  return { at, isNear, block: blockAt(tree, at), items: itemsAt(tree, at) };
}

function nearestAbove(page: Page, caret: CaretLine): boolean {
  let line = caret;
  while (isBlank(line.above) && isCaretAbove(page, line)) {
    line = caretLine(page.text, line.above?.start ?? 0);
  }
  return !isBlank(line.above);
}
