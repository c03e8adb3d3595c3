import type { Episode } from '../episode.ts';
import { readable } from '../read/effort.ts';
import { readEpisode } from '../read-episode.ts';
import type { Span } from '../span.ts';
import { caretLine } from './caret-line.ts';

/** The parts of a text that decide what a paste does to it, as a text of their own. */
export interface Excerpt {
  readonly text: string;
  readonly episode: Episode;
  /** Gives the offset in the excerpt of a caret in the whole text. */
  readonly at: (caret: number) => number;
}

/** A link in the place of all that follows a heading: what leaves it as it is leaves that as it is, too. */
const END = '[](end:)';

/** What stands in every definition; these have an effect on links anywhere. */
const DEFINITION = ']:';

/**
 * Takes the header up to the first presenter, and all between the headings above and below the carets: nothing else can be changed
 * by a paste, and it is read several times. Undefined where a caret stands past what is read of a text, or amid a conflict.
 */
export function excerpt(text: string, episode: Episode, carets: readonly number[]): Excerpt | undefined {
  const { length } = readable(text);
  if (episode.conflicted || (length < text.length && carets.some((caret) => caret >= length)))
    return undefined;
  const whole = { text, episode, at: (caret: number) => caret };
  const first = episode.sections.find(({ person }) => person) ?? episode.sections[0];
  if (first === undefined || text.includes(DEFINITION)) return whole;
  const { start, end } = aroundCarets(text, episode, carets);
  const { heading } = first;
  const isApart = heading.end < start;
  const head = isApart ? text.slice(0, heading.end) + episode.eol : '';
  const from = isApart ? start : 0;
  const to = Math.max(end, heading.end);
  if (to - from + head.length === text.length) return whole;
  const cut = `${head}${text.slice(from, to)}${to < text.length ? episode.eol.repeat(2) + END : ''}`;
  return { text: cut, episode: readEpisode(cut), at: (caret) => caret - from + head.length };
}

/** Gives all between the headings (with `#`, at the beginning of a line) above and below the lines of carets, with both. */
function aroundCarets(text: string, { blocks }: Episode, carets: readonly number[]): Span {
  const lines = carets.map((caret) => caretLine(text, caret));
  const top = Math.min(...lines.map(({ offset, before }) => offset - before.length));
  const bottom = Math.max(...lines.map(({ offset, after }) => offset + after.length));
  const headings = blocks.filter(({ start, raw }) => {
    return /^#{1,6}[ \t]/.test(raw) && /^[\r\n]?$/.test(text.charAt(start - 1));
  });
  return {
    start: headings.findLast(({ end }) => end < top)?.start ?? 0,
    end: headings.find(({ start }) => start > bottom)?.end ?? text.length,
  };
}
