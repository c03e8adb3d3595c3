import { widthOf } from './columns.ts';

/**
 * What no line is broken in: a word and the particles behind it, with the punctuation around them. Japanese has no spaces
 * between words, but there kanji, katakana or Latin letters behind hiragana begin a new one.
 */
const PIECE = / *[「『]*(?:[!-~ァ-ー\p{sc=Han}]+(?: ?\p{sc=Hiragana})*|\p{sc=Hiragana}+|[^ ])[、。」』)]*/gu;

/** Breaks a text into lines of at most so many columns; a piece that is longer has a line of its own. */
export function fold(text: string, columns: number): string[] {
  const lines = [''];
  for (const [piece] of text.matchAll(PIECE)) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && widthOf(line + piece) > columns) {
      lines.push(piece.trimStart());
    } else {
      lines[lines.length - 1] = line + piece;
    }
  }
  return lines;
}
