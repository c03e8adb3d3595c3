import { readEpisode } from '../read-episode.ts';
import { type Piece, plain } from './write-parts.ts';

/** As a snippet writes it; in braces, since digits may follow. */
const LAST_STOP = `\${${0}}`;

/** Gives where the writer of a new episode begins who was told no place: in the first presenter's section, or at the end. */
export function placeIn(text: string): number {
  const section = readEpisode(text).sections.find(({ person }) => person !== undefined);
  if (section === undefined) {
    return text.length;
  }
  const { end } = section.heading;
  // Below the heading and one blank line, as far as these are there and the next block does not begin right behind them.
  const behind = text.slice(end);
  return end + (/^[^\S\r\n]*\r?\n(?:\r?\n(?=\s|$))?/.exec(behind)?.[0].length ?? 0);
}

/** Puts the last stop at an offset of the text of pieces; behind a tab stop that is there. */
export function withLastStop(pieces: readonly Piece[], cursor: number): Piece[] {
  let end = 0;
  const at = pieces.findIndex(({ text }) => {
    end += text.length;
    return end >= cursor;
  });
  const piece = pieces[at] ?? plain('');
  const kept = piece.text.length - (end - cursor);
  const isPlain = plain(piece.text).snippet === piece.snippet;
  const [before, behind] = isPlain
    ? [plain(piece.text.slice(0, kept)), plain(piece.text.slice(kept))]
    : [piece, plain('')];
  const stop: Piece = { text: '', snippet: LAST_STOP };
  return [...pieces.slice(0, Math.max(0, at)), before, stop, behind, ...pieces.slice(at + 1)];
}
