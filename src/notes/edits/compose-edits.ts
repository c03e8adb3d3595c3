import type { Edit, Span } from '../span.ts';

/** A run of the original text that is kept, or a text that was put in. */
type Piece = Span | string;

/** Turns rounds of edits, each given in offsets of the text that the round before made, into edits of the first text. */
export function composeEdits(text: string, rounds: readonly (readonly Edit[])[]): Edit[] {
  let pieces: readonly Piece[] = [{ start: 0, end: text.length }];
  for (const edits of rounds) {
    pieces = edited(pieces, edits);
  }
  return toEdits(pieces, text).filter(({ span, text: put }) => put !== text.slice(span.start, span.end));
}

function edited(pieces: readonly Piece[], edits: readonly Edit[]): Piece[] {
  const result: Piece[] = [];
  let end = 0;
  for (const { span, text } of edits.toSorted((a, b) => a.span.start - b.span.start)) {
    result.push(...cut(pieces, end, span.start), text);
    end = span.end;
  }
  return [...result, ...cut(pieces, end, Number.POSITIVE_INFINITY)];
}

/** Cuts out what stands between two offsets of the text that pieces make. */
function cut(pieces: readonly Piece[], start: number, end: number): Piece[] {
  const result: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    const size = sizeOf(piece);
    const from = Math.max(0, start - at);
    const to = Math.min(size, end - at);
    if (from < to) {
      result.push(part(piece, from, to));
    }
    at += size;
  }
  return result;
}

function sizeOf(piece: Piece): number {
  return typeof piece === 'string' ? piece.length : piece.end - piece.start;
}

function part(piece: Piece, from: number, to: number): Piece {
  return typeof piece === 'string'
    ? piece.slice(from, to)
    : { start: piece.start + from, end: piece.start + to };
}

function toEdits(pieces: readonly Piece[], { length }: string): Edit[] {
  const edits: Edit[] = [];
  let end = 0;
  let text = '';
  for (const piece of [...pieces, { start: length, end: length }]) {
    if (typeof piece === 'string') {
      text += piece;
      continue;
    }
    if (text !== '' || piece.start > end) {
      edits.push({ span: { start: end, end: piece.start }, text });
    }
    end = piece.end;
    text = '';
  }
  return edits;
}
