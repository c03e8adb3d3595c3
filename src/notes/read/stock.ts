import type { Piece } from './piece.ts';

/** How much is kept beside the last text, in UTF-16 code units. */
const MOST = 64 * 1024;

/** Keeps pieces by their texts: those that were used last. */
export class Stock {
  readonly #pieces = new Map<string, Piece[]>();
  #length = 0;

  /** Gives a piece away: one text may hold a piece several times, at different places. */
  take(text: string, next: string): Piece | undefined {
    const kept = this.#pieces.get(text);
    const at = kept?.findIndex((piece) => piece.next === next) ?? -1;
    const [piece] = at === -1 ? [] : (kept?.splice(at, 1) ?? []);
    this.#length -= piece === undefined ? 0 : text.length;
    return piece;
  }

  /** Takes the pieces of a text of some length, and lets go of what was not used for long. */
  put(pieces: readonly Piece[], length: number): void {
    for (const piece of pieces) {
      const kept = this.#pieces.get(piece.text) ?? [];
      this.#pieces.delete(piece.text);
      this.#pieces.set(piece.text, kept);
      kept.push(piece);
      this.#length += piece.text.length;
    }
    for (const [text, kept] of this.#pieces) {
      if (this.#length <= length + MOST) {
        break;
      }
      this.#pieces.delete(text);
      this.#length -= text.length * kept.length;
    }
  }
}
