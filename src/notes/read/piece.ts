import type { Nodes, Root } from 'mdast';
import { NEXT_DEFINITION } from './cuts.ts';
import type { Effort } from './effort.ts';
import { definedIn, labelsIn } from './labels.ts';

/** A part of a text that can be parsed alone, with what was parsed. */
export interface Piece {
  readonly text: string;
  /** A line that stands for what follows it, such as `#` or `- #`; empty at the end of the text. */
  readonly next: string;
  readonly effort: Effort;
  /** The labels by which it may refer to definitions; absent where that is hard to tell. */
  readonly labels: ReadonlySet<string> | undefined;
  /** The labels that it defines. */
  readonly defined: readonly string[];
  /** Those of its labels, as one text, that were known as defined when it was parsed. */
  readonly known: string;
  /** What it holds, at the offset where it was last; absent where something in it takes in what follows. */
  readonly content?: Content;
}

/** The blocks of a piece. */
export interface Content {
  readonly blocks: Root['children'];
  /** True where its last list goes on in the next piece. */
  readonly goesOn: boolean;
  at: number;
}

/** Parses a text; see `parse.ts`. */
export type Parse = (text: string) => Root;

/** Tells which of the labels that are defined somewhere a piece may refer to, as one text. */
export function knownTo({ labels }: Pick<Piece, 'labels'>, defined: ReadonlySet<string>): string {
  if (labels === undefined || defined.size === 0) {
    return '';
  }
  return [...labels]
    .filter((label) => defined.has(label))
    .map((label) => `[${label}]: x\n`)
    .join('');
}

/** Parses a piece. Definitions of the labels it may refer to are put before it, the line that stands for what follows behind it. */
export function readPiece(
  { text, next, effort }: Pick<Piece, 'text' | 'next' | 'effort'>,
  defined: ReadonlySet<string>,
  parse: Parse,
): Piece {
  const labels = labelsIn(text);
  const known = knownTo({ labels }, defined);
  const before = known && `${known}\n`;
  const { children: blocks } = parse(before + text + next);
  const end = before.length + text.length;
  dropDefinitions(blocks, before.length);
  const goesOn = next === '' ? false : dropNext(blocks, end, next);
  const content = goesOn === undefined ? undefined : { blocks, goesOn, at: before.length };
  return {
    text,
    next,
    effort,
    labels,
    defined: blocks.flatMap(definedIn),
    known,
    ...(content && { content }),
  };
}

function dropDefinitions(blocks: Root['children'], end: number): void {
  const first = blocks.findIndex((block) => startOf(block) >= end);
  blocks.splice(0, first === -1 ? blocks.length : first);
}

/**
 * Takes away what the line behind a piece has become, and tells whether that went on with a list of the piece; nothing where it
 * became no block of its own.
 */
function dropNext(blocks: Root['children'], at: number, next: string): boolean | undefined {
  const last = blocks.at(-1);
  if (last?.type === 'heading' && startOf(last) === at) {
    blocks.pop();
    return next === NEXT_DEFINITION && blocks.at(-1)?.type !== 'definition' ? undefined : false;
  }
  const item = last?.type === 'list' ? last.children.at(-1) : undefined;
  if (last?.type !== 'list' || item === undefined || startOf(item) !== at) {
    return undefined;
  }
  last.children.pop();
  if (last.children.length === 0) {
    blocks.pop();
  }
  return last.children.length > 0;
}

/** Moves the blocks of a piece to another offset, in place. */
export function move(content: Content, at: number): void {
  const by = at - content.at;
  if (by !== 0) {
    content.blocks.forEach((block) => {
      moveNode(block, by);
    });
    content.at = at;
  }
}

function moveNode(node: Nodes, by: number): void {
  const { start, end } = node.position ?? {};
  if (start?.offset !== undefined && end?.offset !== undefined) {
    start.offset += by;
    end.offset += by;
  }
  if ('children' in node) {
    for (const child of node.children) {
      moveNode(child, by);
    }
  }
}

function startOf(node: Nodes): number {
  return node.position?.start.offset ?? -1;
}
