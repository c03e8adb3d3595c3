import type { Nodes, Root } from 'mdast';
import { hasSameStructure } from '../edits/same-structure.ts';
import { parse } from '../parse.ts';
import { applyEdits, contains, type Span } from '../span.ts';
import { lineStart } from './blocks.ts';

/** UTF-16 code units of text that are read again for the comments of one text. */
const MOST = 128 * 1024;

/** Makes a function that tells what to delete for a comment to go while all else is read as before. */
export function makeRemoval(tree: Root, text: string): (comment: Span) => Span | undefined {
  let left = MOST;
  return (comment) => {
    const spans = isAlone(comment, tree) ? [] : removalsOf(comment, text);
    return spans.find((span) => {
      left -= text.length;
      return left >= 0 && hasSameStructure(tree, parse(applyEdits(text, [{ span, text: '' }])));
    });
  };
}

/** Tells whether a list item or a quote would be empty without a comment. */
function isAlone(comment: Span, node: Nodes): boolean {
  if (!('children' in node)) {
    return false;
  }
  const inside = node.children.find(({ position }) => {
    const span = { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
    return contains(span, comment);
  });
  const isOnly = node.type !== 'root' && node.children.length === 1 && inside?.type === 'html';
  return isOnly || (inside !== undefined && isAlone(comment, inside));
}

/** Gives what may be deleted, the neatest first: the comment's line with blank lines, or alone. Nothing where more stands on it. */
function removalsOf({ start, end }: Span, text: string): Span[] {
  const from = startOfLine(text, start);
  const [spaces = '', ending] = /^[ \t]*(\r\n|\r|\n|$)?/.exec(text.slice(end)) ?? [];
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
