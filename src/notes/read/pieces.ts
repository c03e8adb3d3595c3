import type { List, Root } from 'mdast';
import { type Cut, cutsOf } from './cuts.ts';
import { addEfforts, type Effort, effortOf, isReadable, NO_EFFORT } from './effort.ts';
import { guessDefined } from './labels.ts';
import { knownTo, move, type Parse, type Piece, readPiece } from './piece.ts';
import { Stock } from './stock.ts';

/**
 * Makes a function that parses texts piece by piece, from an offset on, and remembers the pieces of the last text and of some
 * before it. It gives the tree that `parse` gives, in offsets alone, or nothing where the text is past the limits. All pieces but
 * the last have at least so many UTF-16 code units.
 *
 * A tree is good until the next call, which moves the blocks that it holds to where they stand then.
 */
export function pieceParser(parse: Parse, least = 0): (text: string, from: number) => Root | undefined {
  const stock = new Stock();
  return (text, from) => {
    if (!isReadable({ ...NO_EFFORT, length: text.length })) {
      return undefined;
    }
    const defined = guessDefined(text);
    const pieces: Piece[] = [];
    const isWhole = takePieces(text, apart(cutsOf(text, from), least), pieces, (part, next, spent) => {
      const kept = stock.take(part, next);
      const effort = kept?.effort ?? effortOf(part);
      return isReadable(addEfforts(spent, effort))
        ? (kept ?? readPiece({ text: part, next, effort }, defined, parse))
        : undefined;
    });
    const settled = settle(pieces, parse);
    stock.put(settled, text.length);
    const whole = settled.filter((piece) => piece.content);
    return isWhole && isSure(whole) ? joined(whole, text.length) : undefined;
  };
}

/** Leaves out cuts that are nearer to the one before. The end stays. */
function apart(cuts: readonly Cut[], least: number): readonly Cut[] {
  let last = 0;
  return cuts.filter(({ at, next }) => {
    const isKept = next === '' || at - last >= least;
    last = isKept ? at : last;
    return isKept;
  });
}

/**
 * Cuts a text into pieces that end before what follows them; more and more of the text where one does not. Stops and answers
 * false where no piece is given for what was spent on those before it.
 */
function takePieces(
  text: string,
  cuts: readonly Cut[],
  pieces: Piece[],
  take: (part: string, next: string, spent: Effort) => Piece | undefined,
): boolean {
  let spent = NO_EFFORT;
  let start = 0;
  let many = 1;
  for (let index = 0; index < cuts.length; ) {
    const { at, next } = cuts[index] as Cut;
    const piece = take(text.slice(start, at), next, spent);
    if (piece === undefined) {
      return false;
    }
    pieces.push(piece);
    if (piece.content === undefined) {
      index = Math.min(index + many, cuts.length - 1);
      many *= 2;
    } else {
      spent = addEfforts(spent, piece.effort);
      start = at;
      index += 1;
      many = 1;
    }
  }
  return true;
}

/** Parses those pieces again that refer to definitions which they did not know, or that did know some which are none. */
function settle(pieces: readonly Piece[], parse: Parse): Piece[] {
  const defined = new Set(pieces.flatMap((piece) => (piece.content ? piece.defined : [])));
  return pieces.map((piece) =>
    piece.content === undefined || knownTo(piece, defined) === piece.known
      ? piece
      : readPiece(piece, defined, parse),
  );
}

/** Tells whether it is known of every piece to which definitions it refers. */
function isSure(pieces: readonly Piece[]): boolean {
  return pieces.every(({ labels }) => labels) || pieces.every(({ defined }) => defined.length === 0);
}

/** Puts the blocks of pieces together, and the lists that go on from one into the next. */
function joined(pieces: readonly Piece[], length: number): Root {
  const children: Root['children'] = [];
  let at = 0;
  let goesOn = false;
  /** The list at the end that lists of several pieces were put into; those of the pieces stay as they are. */
  let open: List | undefined;
  for (const { text, content } of pieces) {
    if (content !== undefined) {
      move(content, at);
      const [first, ...others] = content.blocks;
      const last = children.at(-1);
      if (goesOn && first?.type === 'list' && last?.type === 'list') {
        open = last === open ? open : copyOf(last);
        addItems(open, first);
        children.splice(-1, 1, open, ...others);
      } else {
        children.push(...content.blocks);
      }
      goesOn = content.goesOn;
    }
    at += text.length;
  }
  const start = { line: 1, column: 1, offset: 0 };
  return { type: 'root', children, position: { start, end: { line: 1, column: 1, offset: length } } };
}

/** Copies a list without what is kept on it, and so that its items and its end may change. */
function copyOf({ type, ordered, start, spread, children, position }: List): List {
  return {
    ...{ type, ordered, start, spread, children: [...children] },
    ...(position && { position: { ...position } }),
  } as List;
}

/** Adds the items of a list to one that is no piece's: piece by piece, for there may be many. */
function addItems(list: List, { children, position, spread }: List): void {
  list.children.push(...children);
  list.spread = list.spread === true || spread === true;
  if (list.position && position) {
    list.position.end = position.end;
  }
}
